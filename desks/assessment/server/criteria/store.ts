import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { StoredBackTest } from './back-test-record.ts';
import type { CriterionRow, ReleaseRow, VersionRow } from './rows.ts';

const SELECTED = sql`select v.id, encode(v.digest, 'hex') as digest, v.text, v.criterion, v.number, v.title, v.purpose, v.owner,
    v.review_by, v.obstacles, v.attention, v.at, r.version, r.decision, r.state, r.authors, r.consulted_by,
    r.consulted_reason, r.objects, r.approved_by, r.approved_reason, r.stopped_by, r.stopped_reason, r.stop_code, r.stop_facts,
    r.stopped_at, r.activated_at
  from criteria.version v join criteria.release r on r.version = v.id`;

/** Every text, the latest first. */
export const listTexts = async (tx: Transaction): Promise<readonly CriterionRow[]> =>
  (await sql<CriterionRow>`${SELECTED} order by v.at desc, v.id`.execute(tx)).rows;

/** Every text that was released and stands, whether it has stopped or not. */
export const releasedTexts = async (tx: Transaction): Promise<readonly CriterionRow[]> =>
  (
    await sql<CriterionRow>`${SELECTED} where r.activated_at is not null and r.state in ('active', 'stopped')
      order by v.criterion, v.number`.execute(tx)
  ).rows;

/** Loads a text, or returns undefined. */
export const findText = async (tx: Transaction, id: string): Promise<CriterionRow | undefined> =>
  (await sql<CriterionRow>`${SELECTED} where v.id = ${id}`.execute(tx)).rows[0];

/** A text whose state is going to change. */
export const lockText = async (tx: Transaction, id: string): Promise<CriterionRow | undefined> =>
  (await sql<CriterionRow>`${SELECTED} where v.id = ${id} for update of r`.execute(tx)).rows[0];

/** The texts of a criterion that bear a number, the highest first. */
export const textsOf = async (
  tx: Transaction,
  criterion: string,
): Promise<readonly CriterionRow[]> =>
  (
    await sql<CriterionRow>`${SELECTED} where v.criterion = ${criterion}
      order by v.number desc, v.at desc`.execute(tx)
  ).rows;

/** Keeps a text with its first state. */
export const insertText = async (
  tx: Transaction,
  row: VersionRow,
  release: Pick<ReleaseRow, 'decision' | 'authors'>,
): Promise<void> => {
  await sql`insert into criteria.version (id, digest, text, criterion, number, title, purpose, owner, review_by, obstacles,
      attention, at)
    values (${row.id}, decode(${row.digest}, 'hex'), ${row.text}, ${row.criterion}, ${row.number}, ${row.title},
      ${row.purpose}, ${row.owner}, ${row.review_by}::date, ${row.obstacles}, ${row.attention}, ${row.at})`.execute(
    tx,
  );
  await sql`insert into criteria.release (version, decision, state, authors, criterion, number)
    values (${row.id}, ${release.decision}, 'draft', ${release.authors}::text[], ${row.criterion}, ${row.number})`.execute(
    tx,
  );
};

/** Moves a text on. */
export const updateRelease = async (
  tx: Transaction,
  row: Omit<ReleaseRow, 'decision'>,
): Promise<void> => {
  await sql`update criteria.release set state = ${row.state}, authors = ${row.authors}::text[],
      consulted_by = ${row.consulted_by}, consulted_reason = ${row.consulted_reason}, objects = ${row.objects},
      approved_by = ${row.approved_by}, approved_reason = ${row.approved_reason}, stopped_by = ${row.stopped_by},
      stopped_reason = ${row.stopped_reason}, stop_code = ${row.stop_code},
      stop_facts = ${row.stop_facts === null ? null : JSON.stringify(row.stop_facts)}::jsonb,
      stopped_at = ${row.stopped_at}, activated_at = ${row.activated_at}
    where version = ${row.version}`.execute(tx);
};

/** Stops a running text by itself; false where it does not run any more. */
export const stopText = async (
  tx: Transaction,
  id: string,
  stop: { readonly by: string; readonly code: string; readonly facts: object; readonly at: Date },
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`update criteria.release set state = 'stopped', stopped_by = ${stop.by},
      stopped_reason = ${stop.code}, stop_code = ${stop.code}, stop_facts = ${JSON.stringify(stop.facts)}::jsonb,
      stopped_at = ${stop.at}
    where version = ${id} and state = 'active'`.execute(tx);
  return numAffectedRows === 1n;
};

interface BackTestRow {
  readonly report: StoredBackTest;
}

/** The back-tests of a text, the latest first. */
export const backTestsOf = async (
  tx: Transaction,
  version: string,
): Promise<readonly StoredBackTest[]> =>
  (
    await sql<BackTestRow>`select report from criteria.back_test where version = ${version}
      order by position desc limit 50`.execute(tx)
  ).rows.map(({ report }) => report);

/** Keeps a back-test. */
export const insertBackTest = async (
  tx: Transaction,
  version: string,
  test: StoredBackTest,
): Promise<void> => {
  await sql`insert into criteria.back_test (id, version, source, first_day, last_day, passed, journeys, report, ran_by, at)
    values (${test.id}, ${version}, ${test.source}, ${test.from ?? null}::date, ${test.to ?? null}::date, ${test.passed},
      ${test.journeys}, ${JSON.stringify(test)}::jsonb, ${test.ranBy}, ${test.ranAt})`.execute(tx);
};
