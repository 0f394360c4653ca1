import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { Specimen } from '../../api/types.ts';

/** A row of `document.specimen` without its licence text and its picture. */
export interface SpecimenRow {
  readonly id: string;
  readonly use: Specimen['use'];
  readonly issuer: string;
  readonly document_code: string;
  readonly model: string;
  readonly page: string;
  readonly light: Specimen['light'];
  readonly source: string;
  readonly licence: string;
  readonly licence_sha256: Buffer;
  readonly imported_at: Date;
  readonly imported_by: string;
  readonly state: Specimen['state'];
  readonly format: NonNullable<Specimen['format']> | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: Buffer | null;
}

/** With the licence in full, and the picture where there is one. */
export interface WholeSpecimenRow extends SpecimenRow {
  readonly licence_text: string;
  readonly picture: Buffer | null;
}

const COLUMNS = sql.raw(
  `id, use, issuer, document_code, model, page, light, source, licence, licence_sha256, imported_at, imported_by,
   state, format, width, height, sha256`,
);

/** Every specimen, without pictures. */
export const listSpecimens = async (tx: Transaction): Promise<readonly SpecimenRow[]> => {
  const { rows } = await sql<SpecimenRow>`select ${COLUMNS} from document.specimen
    order by use, issuer, document_code, model, page, light, imported_at, id`.execute(tx);
  return rows;
};

/** One specimen; undefined where there is none. */
export const findSpecimen = async (
  tx: Transaction,
  id: string,
): Promise<WholeSpecimenRow | undefined> => {
  const { rows } =
    await sql<WholeSpecimenRow>`select ${COLUMNS}, licence_text, picture from document.specimen
    where id = ${id}`.execute(tx);
  return rows[0];
};

/** Stores an announced specimen with the text of its licence. */
export const insertSpecimen = async (
  tx: Transaction,
  row: SpecimenRow,
  licenceText: string,
): Promise<void> => {
  await sql`insert into document.specimen (id, use, issuer, document_code, model, page, light, source, licence,
      licence_text, licence_sha256, imported_at, imported_by, state)
    values (${row.id}, ${row.use}, ${row.issuer}, ${row.document_code}, ${row.model}, ${row.page}, ${row.light},
      ${row.source}, ${row.licence}, ${licenceText}, ${row.licence_sha256}, ${row.imported_at},
      ${row.imported_by}, ${row.state})`.execute(tx);
};

/** Gives an announced specimen its picture; false where it does not wait for one. */
export const setPicture = async (
  tx: Transaction,
  { id, format, width, height, sha256 }: SpecimenRow,
  picture: Uint8Array,
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`update document.specimen set state = 'standing', format = ${format},
      width = ${width}, height = ${height}, sha256 = ${sha256}, picture = ${Buffer.from(picture)}
    where id = ${id} and state = 'awaiting-picture'`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
};

/** Takes a specimen out and erases its picture; false where it was withdrawn already. */
export const withdrawSpecimen = async (
  tx: Transaction,
  id: string,
  reason: string,
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`update document.specimen set state = 'withdrawn', picture = null,
      reason = ${reason} where id = ${id} and state <> 'withdrawn'`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
};
