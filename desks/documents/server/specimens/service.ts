import { randomUUID } from 'node:crypto';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Specimen } from '../../api/types.ts';
import { sha256 } from '../pieces/add.ts';
import type { PictureHead } from '../pieces/picture.ts';
import * as store from './store.ts';

/** What a trainer says of a picture before it comes; the licence in full (R76). */
export type Announcement = Pick<
  Specimen,
  'use' | 'issuer' | 'documentCode' | 'model' | 'page' | 'light' | 'source' | 'licence'
> & { readonly licenceText: string };

/** Announces a reference picture with its licence; its picture follows. */
export const announceSpecimen = async (
  tx: Transaction,
  { licenceText, documentCode, ...said }: Announcement,
  by: string,
  now: Date,
): Promise<Specimen> => {
  const row: store.SpecimenRow = {
    ...said,
    id: randomUUID(),
    documentCode,
    licenceSha256: sha256(Buffer.from(licenceText)),
    importedAt: now,
    importedBy: by,
    state: 'awaiting-picture',
  };
  await store.insertSpecimen(tx, row, licenceText);
  return specimenOf(row);
};

/**
 * Adds the picture of an announced specimen.
 * @throws Problem `http.not-found`, `document.specimen.not-standing`
 */
export const addSpecimenPicture = async (
  tx: Transaction,
  id: string,
  bytes: Uint8Array,
  head: PictureHead,
): Promise<Specimen> => {
  const { licenceText: _, picture: __, ...before } = mustFind(await store.findSpecimen(tx, id));
  const row: store.SpecimenRow = {
    ...before,
    state: 'standing',
    ...head,
    sha256: sha256(bytes),
  };
  if (!(await store.setPicture(tx, row, bytes)))
    throw new Problem('document.specimen.not-standing');
  return specimenOf(row);
};

/**
 * A reference picture with its licence.
 * @throws Problem `http.not-found`; `document.specimen.not-standing` where there is no picture (any more)
 */
export const readSpecimen = async (
  tx: Transaction,
  id: string,
): Promise<{ specimen: Specimen; licenceText: string; content: string }> => {
  const { picture, licenceText, ...row } = mustFind(await store.findSpecimen(tx, id));
  if (picture === undefined) throw new Problem('document.specimen.not-standing');
  return { specimen: specimenOf(row), licenceText, content: picture.toString('base64') };
};

/** Every specimen, without pictures. */
export const listSpecimens = async (tx: Transaction): Promise<Specimen[]> =>
  (await store.listSpecimens(tx)).map(specimenOf);

/**
 * Takes a specimen out; its picture is erased.
 * @throws Problem `http.not-found`, `document.specimen.not-standing`
 */
export const withdrawSpecimen = async (
  tx: Transaction,
  id: string,
  reason: string,
): Promise<void> => {
  mustFind(await store.findSpecimen(tx, id));
  if (!(await store.withdrawSpecimen(tx, id, reason)))
    throw new Problem('document.specimen.not-standing');
};

const specimenOf = (row: store.SpecimenRow): Specimen => ({
  ...pick(
    row,
    'id',
    'use',
    'issuer',
    'documentCode',
    'model',
    'page',
    'light',
    'source',
    'licence',
  ),
  licenceSha256: row.licenceSha256.toString('hex'),
  importedAt: row.importedAt.toISOString(),
  ...pick(row, 'importedBy', 'state', 'format', 'width', 'height'),
  sha256: row.sha256?.toString('hex'),
});
