import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Signer } from '@amirani/journal/log';
import {
  type CourtManifest,
  type PackedExhibit,
  type PackedStep,
  packageNames,
  signedText,
} from '@amirani/network/evidence';
import { type ArchiveFile, writeZip } from '@amirani/tables/zip-write';
import { pick } from '@platform/server/database/pick.ts';
import { type CaseRow, caseNumber } from '../cases/rows.ts';
import { holderText } from '../evidence/hand-overs.ts';
import type { ExhibitRow, StampRow } from '../evidence/rows.ts';
import type { CustodyStepRow } from '../sql/tables.gen.ts';

/** A time stamp with the answer it came in. */
export interface PackedStamp {
  readonly stamp: StampRow;
  readonly response: Uint8Array;
}

/** What goes into a package. */
export interface PackageContent {
  readonly case: Pick<CaseRow, 'year' | 'number' | 'title'>;
  readonly exhibits: readonly { readonly row: ExhibitRow; readonly content: Uint8Array }[];
  readonly stamps: readonly PackedStamp[];
  readonly steps: readonly CustodyStepRow[];
  readonly about: Pick<CourtManifest, 'recipient' | 'reason' | 'madeAt' | 'madeBy' | 'language'>;
}

/** A package as it is handed over. */
export interface CourtPackage {
  readonly name: string;
  readonly content: Uint8Array;
  readonly sha256: string;
  /** SHA-256 of the manifest: the number that is told beside the package. */
  readonly manifest: string;
}

const page = readFileSync(new URL('verify.html', import.meta.url));

/**
 * Makes a court package. The same content and key give the same bytes. Steps of custody of exhibits that are not in it are
 * there by their hash alone, so that the chain can be followed and nothing is told of them.
 */
export const makePackage = (content: PackageContent, signer: Signer): CourtPackage => {
  const files: ArchiveFile[] = [];
  const exhibits = content.exhibits.map(({ row, content: bytes }): PackedExhibit => {
    const place = String(row.number).padStart(3, '0');
    const file = `exhibits/${place}-${plainName(row.name)}`;
    files.push({ name: file, bytes });
    const stamps = content.stamps.filter(({ stamp }) => stamp.exhibit === row.id);
    return {
      number: row.number ?? 0,
      ...pick(row, 'title', 'kind', 'name', 'mediaType'),
      obtained: { ...row.obtained },
      enteredBy: row.enteredBy,
      enteredAt: row.enteredAt.toISOString(),
      holder: holderText(row.holder),
      sha256: row.sha256?.toString('hex') ?? '',
      bytes: Number(row.bytes),
      file,
      stamps: stamps.map(({ stamp, response }, index) => {
        const name = `stamps/${place}-${index + 1}.tsr`;
        files.push({ name, bytes: response });
        return {
          file: name,
          at: stamp.at?.toISOString() ?? '',
          authority: stamp.authority ?? '',
          serial: stamp.serial ?? '',
        };
      }),
    };
  });
  const packed = new Set(content.exhibits.map(({ row }) => row.id));
  const custody = content.steps.map((step) => `${JSON.stringify(packedStep(step, packed))}\n`);
  files.push({ name: packageNames.custody, bytes: Buffer.from(custody.join('')) });
  files.push({ name: packageNames.page, bytes: page });
  const manifest: CourtManifest = {
    format: 'amirani-court-package/1',
    case: caseNumber(content.case),
    title: content.case.title ?? '',
    ...content.about,
    exhibits,
    custody: {
      file: packageNames.custody,
      steps: content.steps.length,
      head: content.steps.at(-1)?.sha256.toString('hex') ?? '0'.repeat(64),
    },
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  const number = sha256(text);
  const signed = signedText(signer.name, number, Buffer.from(signer.publicKey).toString('hex'));
  const signature = Buffer.from(signer.sign(Buffer.from(signed))).toString('hex');
  const zip = writeZip([
    { name: packageNames.manifest, bytes: text },
    { name: packageNames.signature, bytes: Buffer.from(`${signed}${signature}\n`) },
    ...files,
  ]);
  return {
    name: `court-package-${caseNumber(content.case)}.zip`,
    content: zip,
    sha256: sha256(zip),
    manifest: number,
  };
};

const packedStep = (step: CustodyStepRow, packed: ReadonlySet<string>): PackedStep => {
  const digest = step.sha256.toString('hex');
  return step.exhibit !== undefined && !packed.has(step.exhibit)
    ? { sha256: digest, position: step.position }
    : { sha256: digest, step: step.content };
};

/** A name that every file system takes: what is not a letter, digit or sign of ASCII goes, and nothing leads elsewhere. */
const plainName = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(-80)
    .toLowerCase();
  return plain === '' ? 'exhibit' : plain;
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
