// biome-ignore-all lint/correctness/noNodejsModules: a test, left out of the build
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { derElement, derOid, joined, tags } from '../der/index.ts';
import { readMrz } from '../mrz/index.ts';
import {
  comOf,
  curveKey,
  dg1Of,
  dg14Of,
  dg15Of,
  groupOf,
  infoOf,
  sodOf,
  spkiOf,
  testSigner,
} from '../test/chips.ts';
import { activePart, transcriptFile } from '../test/transcripts.ts';
import { on, specimens } from '../test/zones.ts';
import { openTrustStore } from '../trust/index.ts';
import { chipFindings } from './finding-codes.ts';
import type { ChipExamination, GivenFile } from './index.ts';
import { examineChip } from './index.ts';

/** Reasons that no other test brings about: what was given, in which check, with which of the five words. */
const at = '2026-11-25T12:00:00Z';
const store = runNow(openTrustStore([], { profile: 'training', at }), nodeCrypto);
const signer = testSigner(curveKey('prime256v1'));
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const du = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => derElement(tag, ...parts);
const one = (value: number): Uint8Array => Uint8Array.of(value);

const given = (file: string, bytes: Uint8Array): GivenFile => ({
  name: file,
  bytes,
  as: file as NonNullable<GivenFile['as']>,
});
/** EF.SOD over these data groups, and the groups. */
const signed = (...groups: readonly (readonly [number, Uint8Array])[]): readonly GivenFile[] => [
  given('EF.SOD', sodOf({ groups: new Map(groups), signer })),
  ...groups.map(([number, bytes]) => given(`DG${number}`, bytes)),
];
const KEY = '0.4.0.127.0.7.2.2.1.2';
const chipKey = infoOf(KEY, spkiOf(curveKey('brainpoolP256r1', 'named')));
const dg1 = dg1Of(specimens.TD3);
const exchange = {
  protocol: '0.4.0.127.0.7.2.2.3.2.2',
  ephemeralPrivateKey: '01',
  ephemeralPublicKey: '04',
  exchange: { command: '00', response: '9000' },
};

type More = Partial<Omit<ChipExamination, 'transcripts'>> & {
  readonly parts?: Readonly<Record<string, unknown>>;
};
const examine = (files: readonly GivenFile[], { parts = {}, ...more }: More = {}) =>
  runNow(
    examineChip({ files, transcripts: [transcriptFile(parts)], store, at, ...more }),
    nodeCrypto,
  );

type Row = readonly [
  code: string,
  check: string,
  result: string,
  files: readonly GivenFile[],
  more?: More,
];

const biometric = (block: Uint8Array): Uint8Array =>
  du(
    0x75,
    du(
      0x7f61,
      du(2, one(1)),
      du(0x7f60, du(0xa1, du(0x87, Uint8Array.of(1, 1))), du(0x5f2e, block)),
    ),
  );

const rows: readonly Row[] = [
  ['chip.reader.none', 'chip.presence', 'not-supported', []],
  [
    'chip.presence.none',
    'chip.presence',
    'not-supported',
    [],
    { state: 'absent', electronic: false },
  ],
  ['chip.presence.unclear', 'chip.presence', 'undetermined', [], { state: 'absent' }],
  ['chip.presence.missing', 'chip.presence', 'failed', [], { state: 'absent', electronic: true }],
  ['chip.access.aborted', 'chip.access', 'aborted', [], { state: 'aborted' }],
  ['chip.access.refused', 'chip.access', 'failed', [], { state: 'refused' }],
  ['sod.absent', 'sod.signature', 'not-supported', []],
  ['sod.absent', 'sod.signature', 'undetermined', [], { state: 'read' }],
  ['sod.aborted', 'sod.signature', 'aborted', [], { state: 'aborted' }],
  [
    'sod.content.absent',
    'sod.content',
    'failed',
    [given('EF.SOD', sodOf({ groups: new Map([[1, dg1]]), signer, detached: true }))],
  ],
  // Contents
  ['chip.file.opaque', 'dg8.content', 'successful', [given('DG8', groupOf(8))]],
  [
    'chip.findings.many',
    'dg11.content',
    'undetermined',
    [given('DG11', du(0x6b, du(0x5c), joined(Array.from({ length: 300 }, () => du(0xc1)))))],
  ],
  [
    'chip.object.broken',
    'dg11.content',
    'failed',
    [given('DG11', du(0x6b, Uint8Array.of(0x5f, 0x0e, 9, 1)))],
  ],
  [
    'chip.object.unexpected',
    'dg1.content',
    'successful',
    [given('DG1', du(0x61, dg1.subarray(2), du(0x53, one(1))))],
  ],
  [
    'chip.text.long',
    'dg11.content',
    'successful',
    [
      given(
        'DG11',
        du(0x6b, du(0x5c, Uint8Array.of(0x5f, 0x0e)), du(0x5f0e, new Uint8Array(70_000).fill(65))),
      ),
    ],
  ],
  [
    'chip.date.form',
    'dg12.content',
    'failed',
    [given('DG12', du(0x6c, du(0x5c, Uint8Array.of(0x5f, 0x26)), du(0x5f26, ascii('soon'))))],
  ],
  [
    'chip.detail.listed-twice',
    'dg11.content',
    'successful',
    [
      given(
        'DG11',
        du(0x6b, du(0x5c, Uint8Array.of(0x5f, 0x0e, 0x5f, 0x0e)), du(0x5f0e, ascii('A'))),
      ),
    ],
  ],
  [
    'chip.image.unknown',
    'dg7.content',
    'undetermined',
    [given('DG7', du(0x67, du(2, one(1)), du(0x5f43, ascii('GIF89a'))))],
  ],
  [
    'chip.image.broken',
    'dg7.content',
    'failed',
    [given('DG7', du(0x67, du(2, one(1)), du(0x5f43, Uint8Array.of(0xff, 0xd8, 0xff, 0xd9))))],
  ],
  [
    'chip.biometric.record',
    'dg2.content',
    'undetermined',
    [given('DG2', biometric(ascii('XYZ\0')))],
  ],
  [
    'chip.biometric.length',
    'dg2.content',
    'failed',
    [given('DG2', biometric(joined([ascii('FAC'), one(0), ascii('010'), new Uint8Array(7)])))],
  ],
  [
    'chip.security-infos.broken',
    'dg14.content',
    'failed',
    [given('DG14', du(0x6e, Uint8Array.of(0x31, 9, 0)))],
  ],
  [
    'chip.security-infos.info',
    'dg14.content',
    'failed',
    [given('DG14', dg14Of(du(tags.octetString, one(1)), chipKey))],
  ],
  ['chip.dg1.unreadable', 'dg1.content', 'failed', [given('DG1', dg1Of('something else'))]],
  // Hashes and EF.COM
  ['chip.hash.no-sod', 'dg1.hash', 'undetermined', [given('DG1', dg1)]],
  ['chip.hash.no-sod', 'dg1.hash', 'aborted', [given('DG1', dg1)], { state: 'aborted' }],
  ['chip.hash.nothing', 'dg1.hash', 'not-supported', []],
  ['chip.hash.aborted', 'dg1.hash', 'aborted', [], { state: 'aborted' }],
  [
    'chip.hash.trailing',
    'dg1.hash',
    'successful',
    [...signed([1, dg1]).slice(0, 1), given('DG1', joined([dg1, new Uint8Array(9)]))],
  ],
  [
    'chip.hash.appended',
    'dg1.hash',
    'undetermined',
    [...signed([1, dg1]).slice(0, 1), given('DG1', joined([dg1, Uint8Array.of(0, 7)]))],
  ],
  ['chip.com.no-sod', 'com.sod', 'undetermined', [given('EF.COM', comOf([1]))]],
  ['chip.com.unreadable', 'com.sod', 'failed', [...signed([1, dg1]), given('EF.COM', dg1)]],
  // Zone and expiry
  ['chip.mrz.no-dg1', 'dg1.mrz', 'not-supported', []],
  ['chip.mrz.absent', 'dg1.mrz', 'not-supported', [given('DG1', dg1)]],
  [
    'chip.mrz.unsigned',
    'dg1.mrz',
    'undetermined',
    [given('DG1', dg1)],
    { zone: readMrz(specimens.TD3, on) },
  ],
  ['chip.expiry.past', 'dg1.expiry', 'failed', [given('DG1', dg1)]],
  [
    'chip.expiry.unknown',
    'dg1.expiry',
    'undetermined',
    [given('DG1', dg1Of(specimens.TD3.replace('120415', '12<<<<')))],
  ],
  ['chip.expiry.no-zone', 'dg1.expiry', 'not-supported', []],
  // Authentications
  [
    'chip.aa.key-unreadable',
    'active-authentication',
    'failed',
    signed([1, dg1], [15, du(0x6f, one(0))]),
    { parts: activePart(new Uint8Array(8), one(1)) },
  ],
  [
    'chip.aa.unsupported',
    'active-authentication',
    'undetermined',
    signed(
      [1, dg1],
      [
        15,
        du(
          0x6f,
          du(
            tags.sequence,
            du(
              tags.sequence,
              derOid('1.2.840.10046.2.1'),
              du(tags.sequence, du(2, one(23)), du(2, one(5))),
            ),
            du(3, Uint8Array.of(0, 2, 1, 8)),
          ),
        ),
      ],
    ),
    { parts: activePart(new Uint8Array(8), one(1)) },
  ],
  ['chip.ca.no-key', 'chip-authentication', 'not-supported', signed([1, dg1])],
  [
    'chip.ca.key-not-given',
    'chip-authentication',
    'not-supported',
    signed([1, dg1], [14, dg14Of(chipKey)]).slice(0, 2),
  ],
  [
    'chip.ca.no-transcript',
    'chip-authentication',
    'not-supported',
    signed([1, dg1], [14, dg14Of(chipKey)]),
  ],
  [
    'chip.ca.aborted',
    'chip-authentication',
    'aborted',
    signed([14, dg14Of(chipKey)]),
    { parts: { chipAuthentication: { aborted: true } } },
  ],
  [
    'chip.ca.refused',
    'chip-authentication',
    'failed',
    signed([14, dg14Of(chipKey)]),
    { parts: { chipAuthentication: { refused: true } } },
  ],
  [
    'chip.ca.key-missing',
    'chip-authentication',
    'failed',
    signed([1, dg1]),
    { parts: { chipAuthentication: exchange } },
  ],
  [
    'chip.ca.key-unreadable',
    'chip-authentication',
    'failed',
    signed([14, dg14Of(infoOf(KEY, du(tags.sequence)))]),
    { parts: { chipAuthentication: exchange } },
  ],
  ['chip.cam.no-transcript', 'pace-cam', 'not-supported', []],
  ['chip.cam.aborted', 'pace-cam', 'aborted', [], { parts: { paceCam: { aborted: true } } }],
  ['chip.cam.refused', 'pace-cam', 'failed', [], { parts: { paceCam: { refused: true } } }],
  [
    'chip.cam.no-key',
    'pace-cam',
    'undetermined',
    [],
    {
      parts: {
        paceCam: {
          protocol: '0.4.0.127.0.7.2.2.4.6.2',
          mappingPublicKey: '04',
          chipAuthenticationData: '01',
        },
      },
    },
  ],
  ['chip.card-security.absent', 'card-security.signature', 'not-supported', []],
  [
    'chip.card-security.malformed',
    'card-security.signature',
    'failed',
    [given('EF.CardSecurity', one(5))],
  ],
];

test.each(rows.map((row) => ({ code: row[0], check: row[1], result: row[2], row })))(
  '$code in $check: $result',
  ({ code, check: name, result, row: [, , , files, more] }) => {
    const { checks } = examine(files, more);
    const check = checks.find((candidate) => candidate.name === name);
    expect([check?.result, check?.findings.map((finding) => finding.code)]).toEqual([
      result,
      expect.arrayContaining([`document.${code}`]),
    ]);
  },
);

test('the documentation gives each code its severity', () => {
  const page = readFileSync(
    join(import.meta.dirname, '../../../../docs/reference/chip.md'),
    'utf8',
  );
  const listed = [...page.matchAll(/^\| `(document\.[a-z0-9.-]+)` \| (\w+) \|/gm)];
  expect(Object.fromEntries(listed.map(([, code, severity]) => [code, severity]))).toEqual(
    Object.fromEntries(Object.entries(chipFindings).map(([code, [severity]]) => [code, severity])),
  );
});

test('a key that no EF.SOD vouches for is undetermined, however right the answer', () => {
  const pair = curveKey('prime256v1');
  const { checks } = examine([given('DG15', dg15Of(pair))], {
    parts: activePart(new Uint8Array(8), new Uint8Array(64)),
  });
  // Without EF.SOD it is unknown whether the key is the document's; a wrong answer is still wrong.
  expect(checks.find(({ name }) => name === 'active-authentication')?.result).toBe('failed');
});

test('every place lies inside the file that it names', () => {
  const files = signed([1, dg1], [2, groupOf(2)], [14, dg14Of(chipKey)]);
  fc.assert(
    fc.property(fc.nat(files.length - 1), fc.nat(), fc.nat(255), (index, position, value) => {
      const changed = files.map((file, number) =>
        number === index
          ? { ...file, bytes: file.bytes.with(position % file.bytes.length, value) }
          : file,
      );
      const lengths = new Map(changed.map(({ name, bytes }) => [name, bytes.length]));
      for (const { findings } of examine(changed).checks)
        for (const { places, code } of findings)
          for (const { source, offset, length } of places) {
            const size = lengths.get(source);
            if (size === undefined) continue;
            expect([code, offset >= 0 && offset + length <= size]).toEqual([code, true]);
          }
    }),
    { numRuns: 150 },
  );
});
