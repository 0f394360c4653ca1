import type { CivilDate } from '@amirani/core';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { Programme } from '../api/types.ts';

/** An edition as the database has it. */
export interface EditionRow {
  readonly programme: string;
  readonly number: number;
  readonly content: Programme;
  readonly recorded_by: string;
  readonly recorded_at: Date;
  readonly reason: string;
}

/** The last edition of every programme. */
export const findProgrammes = async (tx: Transaction): Promise<readonly EditionRow[]> => {
  const { rows } = await sql<EditionRow>`select distinct on (programme) * from programme.edition
    order by programme, number desc`.execute(tx);
  return rows;
};

/** An edition of a programme, the last one where no number is given; undefined where there is none. */
export const findEdition = async (
  tx: Transaction,
  programme: string,
  number?: number,
): Promise<EditionRow | undefined> => {
  const { rows } = await sql<EditionRow>`select * from programme.edition
    where programme = ${programme} and (${number ?? null}::int is null or number = ${number ?? null}::int)
    order by number desc limit 1`.execute(tx);
  return rows[0];
};

const MOST_EDITIONS = 50;

/** Who changed a programme, latest first. */
export const findEditions = async (
  tx: Transaction,
  programme: string,
): Promise<readonly Omit<EditionRow, 'content'>[]> => {
  const { rows } = await sql<Omit<EditionRow, 'content'>>`select programme, number, recorded_by,
    recorded_at, reason from programme.edition where programme = ${programme}
    order by number desc limit ${MOST_EDITIONS}`.execute(tx);
  return rows;
};

/** Keeps an edition; false where one of its number is there: somebody else was first. */
export const insertEdition = async (tx: Transaction, row: EditionRow): Promise<boolean> => {
  const { numAffectedRows } = await sql`insert into programme.edition
      (programme, number, content, recorded_by, recorded_at, reason)
    values (${row.programme}, ${row.number}, ${JSON.stringify(row.content)}::jsonb, ${row.recorded_by},
      ${row.recorded_at}, ${row.reason}) on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
};

/** A report as the database has it. */
export interface ReportRow {
  readonly id: string;
  readonly programme: string;
  readonly edition: number;
  readonly made_on: CivilDate;
  readonly content: string;
  readonly digest: Buffer;
  readonly state: 'composed' | 'published' | 'withdrawn';
  readonly version: number;
  readonly decision: string | null;
  readonly composed_by: string;
  readonly composed_at: Date;
}

const columns = sql`id, programme, edition, made_on::text as made_on, digest, state, version, decision,
  composed_by, composed_at`;

/** Reports of a programme without what they say, latest first. */
export const findReports = async (
  tx: Transaction,
  programme: string,
): Promise<readonly Omit<ReportRow, 'content'>[]> => {
  const { rows } = await sql<Omit<ReportRow, 'content'>>`select ${columns} from programme.report
    where programme = ${programme} order by composed_at desc, id limit 200`.execute(tx);
  return rows;
};

/** One report, locked until the transaction ends where it is to be changed; undefined where there is none. */
export const findReport = async (
  tx: Transaction,
  id: string,
  lock: 'lock' | 'read',
): Promise<ReportRow | undefined> => {
  const { rows } = await sql<ReportRow>`select ${columns}, content from programme.report
    where id = ${id} ${lock === 'lock' ? sql`for update` : sql``}`.execute(tx);
  return rows[0];
};

/** The report of a programme that is published, locked; undefined where none is. */
export const lockPublished = async (
  tx: Transaction,
  programme: string,
): Promise<ReportRow | undefined> => {
  const { rows } = await sql<ReportRow>`select ${columns}, content from programme.report
    where programme = ${programme} and state = 'published' for update`.execute(tx);
  return rows[0];
};

/** Keeps a report; false where the id is taken. */
export const insertReport = async (
  tx: Transaction,
  row: Omit<ReportRow, 'state' | 'version' | 'decision'>,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`insert into programme.report
      (id, programme, edition, made_on, content, digest, state, composed_by, composed_at)
    values (${row.id}, ${row.programme}, ${row.edition}, ${row.made_on}::date, ${row.content}, ${row.digest},
      'composed', ${row.composed_by}, ${row.composed_at}) on conflict (id) do nothing`.execute(tx);
  return numAffectedRows === 1n;
};

/** Says where a report stands. */
export const updateReport = async (
  tx: Transaction,
  id: string,
  state: ReportRow['state'],
  decision: string,
): Promise<void> => {
  await sql`update programme.report set state = ${state}, decision = ${decision}, version = version + 1
    where id = ${id}`.execute(tx);
};

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
  await sql`insert into programme.publication (programme, report, content, published_at)
    values (${programme}, ${report}, ${content}, ${at})`.execute(tx);
};

/** Takes what is published of a programme away. */
export const removePublication = async (tx: Transaction, programme: string): Promise<void> => {
  await sql`delete from programme.publication where programme = ${programme}`.execute(tx);
};

/** What is published of all programmes, latest first. */
export const findPublications = async (tx: Transaction): Promise<readonly string[]> => {
  const { rows } = await sql<{ content: string }>`select content from programme.publication
    order by published_at desc, programme`.execute(tx);
  return rows.map(({ content }) => content);
};
