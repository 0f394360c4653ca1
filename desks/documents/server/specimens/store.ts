import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import { specimenTable, type SpecimenRow as WholeSpecimenRow } from '../sql/tables.gen.ts';

/** A row of `document.specimen` without its licence text and its picture. */
export type SpecimenRow = Omit<WholeSpecimenRow, 'licenceText' | 'picture' | 'reason'>;

/** Every specimen, without pictures. */
export const listSpecimens = (tx: Transaction): Promise<readonly SpecimenRow[]> =>
  all(
    tx,
    sql`select id, use, issuer, document_code, model, page, light, source, licence, licence_sha256, imported_at,
      imported_by, state, format, width, height, sha256 from document.specimen
    order by use, issuer, document_code, model, page, light, imported_at, id`,
  );

/** Loads a specimen, or returns undefined. */
export const findSpecimen = (tx: Transaction, id: string): Promise<WholeSpecimenRow | undefined> =>
  specimenTable.first(tx, sql`where id = ${id}`);

/** Stores an announced specimen with the text of its licence. */
export const insertSpecimen = (
  tx: Transaction,
  row: SpecimenRow,
  licenceText: string,
): Promise<number> => specimenTable.insert(tx, { ...row, licenceText });

/** Gives an announced specimen its picture; false where it does not wait for one. */
export const setPicture = async (
  tx: Transaction,
  { id, format, width, height, sha256 }: SpecimenRow,
  picture: Uint8Array,
): Promise<boolean> =>
  (await specimenTable.update(
    tx,
    { state: 'standing', format, width, height, sha256, picture: Buffer.from(picture) },
    sql`where id = ${id} and state = 'awaiting-picture'`,
  )) > 0;

/** Takes a specimen out and erases its picture; false where it was withdrawn already. */
export const withdrawSpecimen = async (
  tx: Transaction,
  id: string,
  reason: string,
): Promise<boolean> =>
  (await specimenTable.update(
    tx,
    { state: 'withdrawn', picture: undefined, reason },
    sql`where id = ${id} and state <> 'withdrawn'`,
  )) > 0;
