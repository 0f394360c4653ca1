import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSod } from '@amirani/documents/chip';
import { documentFactory } from '@amirani/scenario/documents';

/** An EF.SOD with what it is signed by. */
export interface SampleSod {
  /** Kind of key and signature: `RSA-2048 RSASSA-PSS`, `384 bit EC, explicit`. */
  readonly group: string;
  readonly bytes: Uint8Array;
}

const DAY = '2026-03-31' as Parameters<typeof documentFactory>[0]['referenceDate'];

/** Security objects of the document factory: a number of genuine documents, grouped by the kind of their signers' keys. */
export const factorySods = (documents: number): ReadonlyMap<string, readonly SampleSod[]> => {
  const factory = documentFactory({ seed: 9303, referenceDate: DAY });
  const groups = new Map<string, SampleSod[]>();
  for (let number = 0; number < documents; number++)
    for (const document of factory.genuine(number).documents)
      for (const { name, bytes } of document.chip()?.files ?? []) {
        if (name !== 'EF.SOD') continue;
        const group = groupOf(bytes);
        if (group === undefined) continue;
        const list = groups.get(group) ?? [];
        list.push({ group, bytes });
        groups.set(group, list);
      }
  return groups;
};

/** The folder of shared sample documents, where it is there. */
const samples: string = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../shared/data'),
  'documents',
);

/** Genuine security objects of states, where the shared samples are there; one of each kind of key. */
export const genuineSods = (): ReadonlyMap<string, readonly SampleSod[]> => {
  const folder = join(samples, 'sod-gmrtd');
  const groups = new Map<string, SampleSod[]>();
  if (!existsSync(folder)) return groups;
  for (const name of readdirSync(folder).filter((file) => /^[A-Z]{2}\.EF_SOD\.bin$/.test(file))) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const group = groupOf(bytes);
    if (group !== undefined && !groups.has(group)) groups.set(group, [{ group, bytes }]);
  }
  return groups;
};

/** The German master list of 588 certificates; undefined where the shared samples are not there. */
export const germanList = (): Uint8Array | undefined => {
  const path = join(samples, 'masterlists/DE_ML_2026-05-28-08-28-45.ml');
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
};

const groupOf = (bytes: Uint8Array): string | undefined => {
  const signedData = openSod(bytes).sod?.signedData;
  const signer = signedData?.signers[0];
  const info = signedData?.certificates[0]?.publicKey;
  if (signer === undefined || info?.key === undefined) return undefined;
  const kind = signer.algorithm.scheme?.kind ?? signer.algorithm.bare;
  if (info.key.type === 'rsa') return `RSA-${info.bits} ${kind === 'rsa-pss' ? 'PSS' : 'PKCS1'}`;
  return info.key.type === 'ec' ? `${info.key.curve}, ${info.parameters}` : undefined;
};
