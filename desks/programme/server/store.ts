import type { Transaction } from '@platform/server/database/open.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import {
  type EditionRow,
  editionTable,
  publicationTable,
  type ReportRow,
  reportTable,
} from './sql/tables.gen.ts';

/** The last edition of every programme. */
export const findProgrammes = (tx: Transaction): Promise<readonly EditionRow[]> =>
  all(
    tx,
    sql`select distinct on (programme) * from programme.edition
    order by programme, number desc`,
  );

/** Loads an edition of a programme, the last one if no number is given, or returns undefined. */
export const findEdition = (
  tx: Transaction,
  programme: string,
  number?: number,
): Promise<EditionRow | undefined> =>
  editionTable.first(
    tx,
    sql`where programme = ${programme} and (${number ?? null}::int is null or number = ${number ?? null}::int)
    order by number desc limit 1`,
  );

const MOST_EDITIONS = 50;

/** Who changed a programme, latest first. */
export const findEditions = (
  tx: Transaction,
  programme: string,
): Promise<readonly Omit<EditionRow, 'content'>[]> =>
  editionTable
    .only('programme', 'number', 'recordedBy', 'recordedAt', 'reason')
    .all(tx, sql`where programme = ${programme} order by number desc limit ${MOST_EDITIONS}`);

/** Keeps an edition; false where one of its number is there: somebody else was first. */
export const insertEdition = async (tx: Transaction, row: EditionRow): Promise<boolean> =>
  (await editionTable.insert(tx, row, sql`on conflict do nothing`)) === 1;

/** Reports of a programme without what they say, latest first. */
export const findReports = (
  tx: Transaction,
  programme: string,
): Promise<readonly Omit<ReportRow, 'content'>[]> =>
  reportTable.all(tx, sql`where programme = ${programme} order by composed_at desc, id limit 200`);

/** Loads a report, locked until the transaction ends if it is to be changed, or returns undefined. */
export const findReport = (
  tx: Transaction,
  id: string,
  lock: 'lock' | 'read',
): Promise<ReportRow | undefined> =>
  first(
    tx,
    sql`select ${reportTable.columns()}, content from programme.report
    where id = ${id} ${lock === 'lock' ? sql`for update` : sql``}`,
  );

/** The report of a programme that is published, locked; undefined where none is. */
export const lockPublished = (tx: Transaction, programme: string): Promise<ReportRow | undefined> =>
  first(
    tx,
    sql`select ${reportTable.columns()}, content from programme.report
    where programme = ${programme} and state = 'published' for update`,
  );

/** Keeps a report; false where the id is taken. */
export const insertReport = async (
  tx: Transaction,
  row: Omit<ReportRow, 'state' | 'version' | 'decision'>,
): Promise<boolean> =>
  (await reportTable.insert(
    tx,
    { ...row, state: 'composed' },
    sql`on conflict (id) do nothing`,
  )) === 1;

/** Says where a report stands. */
export const updateReport = (
  tx: Transaction,
  id: string,
  state: ReportRow['state'],
  decision: string,
): Promise<number> => reportTable.change(tx, id, { state, decision });

/** Puts what strangers may see of a report in the place of what they saw. */
export const putPublication = async (
  tx: Transaction,
  {
    programme,
    report,
    content,
    at,
  }: {
    readonly programme: string;
    readonly report: string;
    readonly content: string;
    readonly at: Date;
  },
): Promise<void> => {
  await removePublication(tx, programme);
  await publicationTable.insert(tx, { programme, report, content, publishedAt: at });
};

/** Takes what is published of a programme away. */
export const removePublication = async (tx: Transaction, programme: string): Promise<void> => {
  await sql`delete from programme.publication where programme = ${programme}`.execute(tx);
};

/** What is published of all programmes, latest first. */
export const findPublications = async (tx: Transaction): Promise<readonly string[]> => {
  const rows = await publicationTable
    .only('content')
    .all(tx, sql`order by published_at desc, programme`);
  return rows.map(({ content }) => content);
};
