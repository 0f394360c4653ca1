import type { Transaction } from '@platform/server/database/open.ts';
import { all, type Changes, type NewRow } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { ChipState, DocumentRole } from '../sql/columns.ts';
import { type ExaminationRow, examinationTable } from '../sql/tables.gen.ts';
import type { ListedRow } from './rows.ts';

/** Stores a new examination. */
export const insertExamination = (
  tx: Transaction,
  row: NewRow<ExaminationRow, 'chips' | 'contentVersion' | 'sealsSearched' | 'sealsCut'>,
): Promise<number> => examinationTable.insert(tx, row);

/** Loads an examination, or returns undefined. */
export const findExamination = (tx: Transaction, id: string): Promise<ExaminationRow | undefined> =>
  examinationTable.first(tx, sql`where id = ${id}`);

/** The same, locked until the transaction ends: what comes and goes does so one after the other. */
export const lockExamination = (tx: Transaction, id: string): Promise<ExaminationRow | undefined> =>
  examinationTable.first(tx, sql`where id = ${id} for update`);

/** Examinations opened before an instant, newest first, with their latest colour and number of pieces. */
export const listExaminations = (
  tx: Transaction,
  before: Date | undefined,
  limit: number,
): Promise<readonly Omit<ListedRow, 'decision'>[]> =>
  all<Omit<ListedRow, 'decision'>>(
    tx,
    sql`select one.*,
      (select count(*)::int from document.piece where examination = one.id and state = 'standing') as pieces,
      (select colour from document.verdict where examination = one.id order by at desc, id limit 1) as colour
    from document.examination one
    where (${before ?? null}::timestamptz is null or one.opened_at < ${before ?? null})
    order by one.opened_at desc, one.id limit ${limit}`,
  );

/** Says that pieces came or went, and what the travel document's zone now says of it. */
export const touchExamination = (
  tx: Transaction,
  id: string,
  said?: Changes<Pick<ExaminationRow, 'documentCode' | 'issuer' | 'number'>>,
): Promise<number> =>
  examinationTable.update(
    tx,
    { ...said, contentVersion: sql`content_version + 1` },
    sql`where id = ${id}`,
  );

/** Says how the reading of a document's chip went. */
export const setChip = (
  tx: Transaction,
  id: string,
  document: DocumentRole,
  state: ChipState,
): Promise<number> =>
  examinationTable.update(
    tx,
    {
      contentVersion: sql`content_version + 1`,
      chips: sql`chips || jsonb_build_object(${document}::text, ${state}::text)`,
    },
    sql`where id = ${id}`,
  );

/** Says that a document was searched for seals to the end. */
export const setSealsSearched = (
  tx: Transaction,
  id: string,
  document: DocumentRole,
): Promise<number> =>
  examinationTable.update(
    tx,
    {
      contentVersion: sql`content_version + 1`,
      sealsSearched: sql`array_append(seals_searched, ${document}::text)`,
    },
    sql`where id = ${id} and not ${document} = any (seals_searched)`,
  );

/** Says whether the last scan of a document for seals was cut off. */
export const setSealsCut = (
  tx: Transaction,
  id: string,
  document: DocumentRole,
  isCut: boolean,
): Promise<number> =>
  examinationTable.update(
    tx,
    {
      contentVersion: sql`content_version + 1`,
      sealsCut: sql`array_remove(seals_cut, ${document}::text) ||
      case when ${isCut}::boolean then array[${document}::text] else '{}' end`,
    },
    sql`where id = ${id} and (${document} = any (seals_cut)) <> ${isCut}::boolean`,
  );

/** Keeps pictures and chip reads as long as the examination, as a case with a reason (R11). */
export const keepAll = (
  tx: Transaction,
  id: string,
  because: string,
  by: string,
): Promise<number> =>
  examinationTable.update(
    tx,
    {
      keptBecause: because,
      keptBy: by,
      picturesEraseAt: sql`erases_at`,
      chipErasesAt: sql`erases_at`,
    },
    sql`where id = ${id}`,
  );

/** Data of an examination for a data subject request. */
type PersonsExamination = Pick<
  ExaminationRow,
  'id' | 'openedAt' | 'place' | 'documentCode' | 'issuer' | 'number'
>;

/** The examinations with these ids, or of documents with this number in the form of matching; the latest first. */
export const examinationsOfPerson = (
  tx: Transaction,
  ids: readonly string[],
  document: string,
): Promise<readonly PersonsExamination[]> =>
  examinationTable.only('id', 'openedAt', 'place', 'documentCode', 'issuer', 'number').all(
    tx,
    sql`where id = any (${ids}::uuid[])
      or (${document} <> '' and upper(regexp_replace(number, '[^[:alnum:]]', '', 'g')) = ${document})
    order by opened_at desc, id`,
  );
