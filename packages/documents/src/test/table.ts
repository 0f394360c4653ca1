import type { CivilDate } from '@amirani/core';
import { nodeCrypto } from '../crypto/node.ts';
import { runNow } from '../crypto/port.ts';
import { derElement, joined } from '../der/index.ts';
import { writeMrz } from '../mrz/index.ts';
import {
  type Examination,
  type ExaminedDocument,
  examine,
  type StateProfile,
  type Verdict,
  type VerdictCheck,
  type VerdictGroup,
  type VisualZone,
} from '../verdict/index.ts';
import { comOf, curveKey, dg1Of, dg15Of, sodOf, type TestSod } from './chips.ts';
import { crlOf, type TestKey } from './pki.ts';
import { activePart, ecdsaAnswer, transcriptFile } from './transcripts.ts';
import { AT, authority, file, signer, type TestAuthority } from './trust-world.ts';

/** A day as the types want it. */
export const day = (text: string): CivilDate => text as CivilDate;

/** The zone of the passport of these tests. */
export const holder = {
  format: 'TD3',
  documentCode: 'P',
  issuingState: 'UTO',
  primaryIdentifier: 'Eriksson',
  secondaryIdentifier: 'Anna Maria',
  documentNumber: 'L898902C3',
  nationality: 'UTO',
  dateOfBirth: '1974-08-12',
  sex: 'F',
  dateOfExpiry: '2033-02-09',
  personalNumber: 'ZE184226B',
} as const;

/** A zone as text. */
export const zoneText = (content: Parameters<typeof writeMrz>[0] = holder): string => {
  const written = writeMrz(content);
  if (!written.ok) throw new Error(JSON.stringify(written));
  return written.value.lines.join('\n');
};

/** The print of the same passport. */
export const print: VisualZone = {
  documentNumber: 'L898902C3',
  primaryIdentifier: 'Eriksson',
  secondaryIdentifier: 'Anna Maria',
  issuingState: 'UTO',
  nationality: 'UTO',
  dateOfBirth: day('1974-08-12'),
  sex: 'F',
  dateOfIssue: day('2023-02-10'),
  dateOfExpiry: day('2033-02-09'),
  personalNumber: 'ZE184226B',
  biometricSymbol: true,
  model: 'UTO-P-2020',
};

/** What is known of the documents of Utopia. */
export const utopia: StateProfile = {
  state: 'UTO',
  source: 'tests',
  checkedOn: day('2026-11-25'),
  documents: [
    {
      codes: ['P'],
      electronicSince: day('2010-01-01'),
      longestValidity: [{ years: 10 }, { years: 5, bearersUnder: 18 }],
      models: [
        { id: 'UTO-P-2010', issuedFrom: day('2010-01-01'), issuedUntil: day('2019-12-31') },
        {
          id: 'UTO-P-2020',
          issuedFrom: day('2020-01-01'),
          series: [{ first: 'L800000A0', last: 'L899999Z9' }],
          electronic: true,
        },
      ],
    },
    { codes: ['V'], sealedSince: day('2022-05-01') },
  ],
  alerts: [
    { first: 'L700000A0', last: 'L700999Z9', kind: 'stolen-blank', since: day('2024-01-01') },
  ],
  transliteration: { letters: { Ü: ['UE'], Ö: ['OE', 'O'] } },
};

/** An authority of Utopia with a document signer: keys take time, so there is one for all tests of a file. */
export interface Office {
  readonly authority: TestAuthority;
  readonly signer: ReturnType<typeof signer>;
  readonly chipKey: TestKey;
}

/** Opens an office. */
export const openOffice = (): Office => {
  const own = authority('UT', 'CSCA Utopia', 'UTO');
  return { authority: own, signer: signer(own, {}, 'P'), chipKey: curveKey('prime256v1') };
};

/** DG2 with one face (ISO/IEC 19794-5) whose picture is one pixel of grey. */
const faceOf = (): Uint8Array => {
  const picture = [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xff, 0xd9];
  const number = (value: number, octets: number): readonly number[] =>
    Array.from({ length: octets }, (_, at) => (value >> (8 * (octets - 1 - at))) & 255);
  const face = [...number(20 + 12 + picture.length, 4), ...number(0, 16)];
  const image = [1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0];
  const record = Uint8Array.from([
    ...new TextEncoder().encode('FAC\u0000010\u0000'),
    ...number(14 + face.length + image.length + picture.length, 4),
    ...number(1, 2),
    ...face,
    ...image,
    ...picture,
  ]);
  const header = joined([
    derElement(0x81, Uint8Array.of(2)),
    derElement(0x87, Uint8Array.of(1, 1)),
    derElement(0x88, Uint8Array.of(0, 8)),
  ]);
  const template = joined([derElement(0xa1, header), derElement(0x5f2e, record)]);
  const group = joined([derElement(0x02, Uint8Array.of(1)), derElement(0x7f60, template)]);
  return derElement(0x75, derElement(0x7f61, group));
};

/** The files of a chip with active authentication, or of one that has only some of its groups. */
export const chipFiles = (
  { authority: own, signer: by, chipKey }: Office,
  change: Partial<TestSod> = {},
  of: (group: number) => boolean = () => true,
) => {
  const all = new Map([
    [1, dg1Of(zoneText())],
    [2, faceOf()],
    [15, dg15Of(chipKey)],
  ]);
  const groups = new Map([...all].filter(([number]) => of(number)));
  const sod = sodOf({
    groups,
    signer: {
      authority: own.der,
      certificate: by.der,
      key: by.key,
      issuer: own.name,
      serial: 4711,
    },
    signedAt: '2023-02-10T08:00:00Z',
    ...change,
  });
  return [
    { name: 'EF.COM', bytes: comOf([...groups.keys()]) },
    { name: 'EF.SOD', bytes: sod },
    ...[...groups].map(([number, bytes]) => ({ name: `DG${number}`, bytes })),
  ];
};

/** The transcript of active authentication by a key. */
export const activeTranscript = (key: TestKey) => {
  const challenge = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  return transcriptFile(activePart(challenge, ecdsaAnswer(key.privateKey, challenge)));
};

/** The genuine passport, or a changed one. */
export const passport = (
  office: Office,
  change: Partial<ExaminedDocument> = {},
): ExaminedDocument => ({
  id: 'passport',
  role: 'travel-document',
  visual: print,
  mrz: { text: zoneText() },
  chip: {
    state: 'read',
    files: chipFiles(office),
    transcripts: [activeTranscript(office.chipKey)],
  },
  ...change,
});

/** An examination of documents at a place that reads zones, chips and seals. */
export const examination = (
  { authority: own }: Office,
  documents: readonly ExaminedDocument[],
  change: Partial<Examination> = {},
): Examination => ({
  id: 'examination of tests',
  inspectedOn: day(AT.slice(0, 10)),
  inspectedAt: AT,
  equipment: ['mrz', 'chip', 'barcode'],
  documents,
  trust: [
    file('utopia.cer', own.der, 'csca'),
    file(
      'utopia.crl',
      crlOf({
        issuer: own.name,
        issuerKey: own.key,
        thisUpdate: '2026-11-20T00:00:00Z',
        nextUpdate: '2026-12-20T00:00:00Z',
      }),
    ),
  ],
  trustProfile: 'training',
  states: [utopia],
  ...change,
});

/** The verdict on an examination. */
export const verdictOn = (asked: Examination): Verdict => runNow(examine(asked), nodeCrypto);

/** All checks of groups, inner ones too. */
export const checksIn = (groups: readonly VerdictGroup[]): readonly VerdictCheck[] =>
  groups.flatMap((group) => [...group.checks, ...checksIn(group.groups)]);

/** Every check of a verdict. */
export const allChecks = ({ documents, combined }: Verdict): readonly VerdictCheck[] => [
  ...documents.flatMap(({ groups }) => checksIn(groups)),
  ...combined.checks,
];

/** A check by its name: `mrz.viz`, or `visa/mrz.viz` where several documents lie there. */
export const checkOf = (verdict: Verdict, name: string): VerdictCheck => {
  const [id, own] = name.includes('/') ? name.split('/') : [undefined, name];
  const among =
    id === undefined
      ? allChecks(verdict)
      : checksIn(verdict.documents.find((one) => one.id === id)?.groups ?? []);
  const found = among.find((check) => check.name === own);
  if (found === undefined) throw new Error(`no check ${name}`);
  return found;
};

/** Names of the checks that failed. */
export const failedIn = (verdict: Verdict): readonly string[] =>
  allChecks(verdict).flatMap(({ name, result }) => (result === 'failed' ? [name] : []));

/** Codes of a check's findings, without what all have in common. */
export const codesIn = (verdict: Verdict, name: string): readonly string[] =>
  checkOf(verdict, name).findings.map(({ code }) => code.replace(/^document\.(?:verdict\.)?/, ''));
