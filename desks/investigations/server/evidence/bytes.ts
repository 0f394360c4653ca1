import { createHash } from 'node:crypto';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { openKey } from '@platform/server/keys/key-file.ts';
import { seal, unseal } from '@platform/server/keys/seal.ts';
import type { ExhibitRow } from './rows.ts';
import { findPart, savePart } from './store.ts';

/** The key that seals exhibits; never in the database: a backup of that opens none. */
export const openEvidenceKey = (dataFolder: string): Promise<Uint8Array> =>
  openKey(dataFolder, 'evidence');

/** Seals a part of an exhibit and keeps it. Each is bound to its exhibit and place: none passes for another. */
export const keepPart = (
  tx: Transaction,
  exhibit: Pick<ExhibitRow, 'id' | 'caseId'>,
  position: number,
  bytes: Uint8Array,
  key: Uint8Array,
): Promise<number> =>
  savePart(tx, exhibit, position, bytes.length, seal(key, bytes, binding(exhibit.id, position)));

/** A part as it came. @throws Problem `http.not-found` */
export const openPart = async (
  tx: Transaction,
  exhibit: string,
  position: number,
  key: Uint8Array,
): Promise<Buffer> => {
  const sealed = await findPart(tx, exhibit, position);
  if (sealed === undefined) throw new Problem('http.not-found');
  return unseal(key, sealed, binding(exhibit, position));
};

/**
 * Reads an exhibit part by part, so that no more than one is held however large it is; gives its SHA-256 and length.
 * @throws Problem `investigation.exhibit.empty`, `.parts-missing`
 */
export const digestOf = async (
  tx: Transaction,
  exhibit: Pick<ExhibitRow, 'id' | 'parts'>,
  key: Uint8Array,
  each?: (part: Buffer) => void,
): Promise<{ readonly sha256: Buffer; readonly bytes: number }> => {
  if (exhibit.parts === 0) throw new Problem('investigation.exhibit.empty');
  const hash = createHash('sha256');
  let bytes = 0;
  for (let position = 0; position < exhibit.parts; position += 1) {
    const sealed = await findPart(tx, exhibit.id, position);
    if (sealed === undefined) throw new Problem('investigation.exhibit.parts-missing');
    const part = unseal(key, sealed, binding(exhibit.id, position));
    hash.update(part);
    bytes += part.length;
    each?.(part);
  }
  return { sha256: hash.digest(), bytes };
};

/** The whole of an exhibit in memory. @throws Problem `investigation.import.too-large` where it has more bytes than `most` */
export const wholeOf = async (
  tx: Transaction,
  exhibit: ExhibitRow,
  key: Uint8Array,
  most: number,
): Promise<Buffer> => {
  if (Number(exhibit.bytes) > most) throw new Problem('investigation.import.too-large', { most });
  const parts: Buffer[] = [];
  await digestOf(tx, exhibit, key, (part) => parts.push(part));
  return Buffer.concat(parts);
};

const binding = (exhibit: string, position: number): string => `${exhibit}:${position}`;
