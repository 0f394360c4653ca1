import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { ChipState, DocumentRole, ExaminationRow, ListedRow } from './rows.ts';

/** Stores a new examination. */
export const insertExamination = async (
  tx: Transaction,
  row: Omit<
    ExaminationRow,
    'chips' | 'content_version' | 'kept_because' | 'seals_searched' | 'seals_cut'
  >,
): Promise<void> => {
  await sql`insert into document.examination (id, line, place, equipment, opened_at, opened_by, document_code,
      issuer, number, pictures_erase_at, chip_erases_at, erases_at)
    values (${row.id}, ${row.line}, ${row.place}, ${row.equipment as readonly string[]}::text[], ${row.opened_at},
      ${row.opened_by}, ${row.document_code}, ${row.issuer}, ${row.number}, ${row.pictures_erase_at},
      ${row.chip_erases_at}, ${row.erases_at})`.execute(tx);
};

/** One examination; undefined where there is none. */
export const findExamination = async (
  tx: Transaction,
  id: string,
): Promise<ExaminationRow | undefined> => {
  const { rows } = await sql<ExaminationRow>`select * from document.examination
    where id = ${id}`.execute(tx);
  return rows[0];
};

/** The same, locked until the transaction ends: what comes and goes does so one after the other. */
export const lockExamination = async (
  tx: Transaction,
  id: string,
): Promise<ExaminationRow | undefined> => {
  const { rows } = await sql<ExaminationRow>`select * from document.examination
    where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** Examinations opened before an instant, newest first, with their latest colour and number of pieces. */
export const listExaminations = async (
  tx: Transaction,
  before: Date | undefined,
  limit: number,
): Promise<readonly Omit<ListedRow, 'decision'>[]> => {
  const { rows } = await sql<Omit<ListedRow, 'decision'>>`select one.*,
      (select count(*)::int from document.piece where examination = one.id and state = 'standing') as pieces,
      (select colour from document.verdict where examination = one.id order by at desc, id limit 1) as colour
    from document.examination one
    where (${before ?? null}::timestamptz is null or one.opened_at < ${before ?? null})
    order by one.opened_at desc, one.id limit ${limit}`.execute(tx);
  return rows;
};

/** Says that pieces came or went, and what the travel document's zone now says of it. */
export const touchExamination = async (
  tx: Transaction,
  id: string,
  said?: Pick<ExaminationRow, 'document_code' | 'issuer' | 'number'>,
): Promise<void> => {
  await (said === undefined
    ? sql`update document.examination set content_version = content_version + 1 where id = ${id}`
    : sql`update document.examination set content_version = content_version + 1,
        document_code = ${said.document_code}, issuer = ${said.issuer}, number = ${said.number}
        where id = ${id}`
  ).execute(tx);
};

/** Says how the reading of a document's chip went. */
export const setChip = async (
  tx: Transaction,
  id: string,
  document: DocumentRole,
  state: ChipState,
): Promise<void> => {
  await sql`update document.examination set content_version = content_version + 1,
    chips = chips || jsonb_build_object(${document}::text, ${state}::text) where id = ${id}`.execute(
    tx,
  );
};

/** Says that a document was searched for seals to the end. */
export const setSealsSearched = async (
  tx: Transaction,
  id: string,
  document: DocumentRole,
): Promise<void> => {
  await sql`update document.examination set content_version = content_version + 1,
    seals_searched = array_append(seals_searched, ${document}::text)
    where id = ${id} and not ${document} = any (seals_searched)`.execute(tx);
};

/** Says whether the last scan of a document for seals was cut off. */
export const setSealsCut = async (
  tx: Transaction,
  id: string,
  document: DocumentRole,
  isCut: boolean,
): Promise<void> => {
  await sql`update document.examination set content_version = content_version + 1,
    seals_cut = array_remove(seals_cut, ${document}::text) ||
      case when ${isCut}::boolean then array[${document}::text] else '{}' end
    where id = ${id} and (${document} = any (seals_cut)) <> ${isCut}::boolean`.execute(tx);
};

/** Keeps pictures and chip reads as long as the examination, as a case with a reason (R11). */
export const keepAll = async (
  tx: Transaction,
  id: string,
  because: string,
  by: string,
): Promise<void> => {
  await sql`update document.examination set kept_because = ${because}, kept_by = ${by},
    pictures_erase_at = erases_at, chip_erases_at = erases_at where id = ${id}`.execute(tx);
};

/** What an examination tells whoever asks about themselves. */
type PersonsExamination = Pick<
  ExaminationRow,
  'id' | 'opened_at' | 'place' | 'document_code' | 'issuer' | 'number'
>;

/** The examinations with these ids, or of documents with this number in the form of matching; the latest first. */
export const examinationsOfPerson = async (
  tx: Transaction,
  ids: readonly string[],
  document: string,
): Promise<readonly PersonsExamination[]> => {
  const { rows } = await sql<PersonsExamination>`
    select id, opened_at, place, document_code, issuer, number from document.examination
    where id = any (${ids}::uuid[])
      or (${document} <> '' and upper(regexp_replace(number, '[^[:alnum:]]', '', 'g')) = ${document})
    order by opened_at desc, id`.execute(tx);
  return rows;
};
