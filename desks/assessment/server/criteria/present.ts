import { addDays, type CivilDate } from '@amirani/core';
import { type Share, wilsonInterval } from '@amirani/targeting/backtest';
import { defaultStopLimits } from '@amirani/targeting/evaluate';
import type { Transaction } from '@platform/server/database/open.ts';
import { readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Moment } from '@platform/server/time/moment.ts';
import { sql } from 'kysely';
import type {
  CriteriaSet,
  Criterion,
  CriterionSummary,
  GroupReport,
} from '../../api/criteria/types.ts';
import { issueOf } from './back-test-record.ts';
import { releaseDecision } from './decisions.ts';
import { type CriteriaHits, type HitsOfText, keyOf } from './hits-port.ts';
import { holdText } from './reading.ts';
import { type CriterionRow, releaseOf } from './rows.ts';
import { HITS_SINCE, type LoadedSet, loadSet } from './set.ts';
import * as store from './store.ts';

/** The register as it stands, and the digest of the set. */
export const listCriteria = async (
  tx: Transaction,
  hits: CriteriaHits,
  { today }: Moment,
): Promise<{ set: CriteriaSet; criteria: CriterionSummary[] }> => {
  const on = today;
  const seen = await sightOf(tx, hits, on);
  const rows = await store.listTexts(tx);
  const decisions = await decisionsOf(tx, rows);
  return {
    set: {
      on,
      hash: seen.loaded.hash,
      released: seen.loaded.rows.length,
      running: seen.loaded.set.running.length,
    },
    criteria: rows.map((row) => summaryOf(row, decisions.get(row.id), seen)),
  };
};

/**
 * A text with its whole way.
 * @throws Problem `http.not-found`
 */
export const getCriterion = async (
  tx: Transaction,
  hits: CriteriaHits,
  id: string,
  { today }: Moment,
): Promise<Criterion> => {
  const row = await store.findText(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  const seen = await sightOf(tx, hits, today);
  const decision = (await decisionsOf(tx, [row])).get(id);
  const others = row.criterion === null ? [] : await store.textsOf(tx, row.criterion);
  const { consulted, approved } = releaseOf(row);
  return {
    summary: summaryOf(row, decision, seen),
    text: row.text,
    issues: holdText(row.text, seen.on).issues.map(issueOf),
    authors: [...row.authors],
    ...(consulted === undefined ? {} : { consulted }),
    ...(approved === undefined ? {} : { approved }),
    steps: (decision?.steps ?? []).map(({ act, by, role, reason, at }) => ({
      ...{ act, by, role, reason },
      at: at.toISOString(),
    })),
    backTests: [...(await store.backTestsOf(tx, id))],
    others: others
      .filter((other) => other.id !== id)
      .map(({ id: other, number, state }) => ({ id: other, version: number ?? 0, state })),
  };
};

/** What a text did to groups, the latest month first. */
export const groupReports = async (tx: Transaction, id: string): Promise<GroupReport[]> => {
  const row = await store.findText(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  const { rows } = await sql<{
    month: CivilDate;
    tables: GroupReport['tables'];
    alert: boolean;
    made_at: Date;
  }>`select month, tables, alert, made_at from criteria.group_report where version = ${id}
     order by month desc`.execute(tx);
  return rows.map(({ month, tables, alert, made_at }) => ({
    month: month.slice(0, 7),
    criterion: row.criterion ?? '',
    version: row.number ?? 0,
    madeAt: made_at.toISOString(),
    tables,
    alert,
  }));
};

/** What a list needs to know besides its rows. */
interface Sight {
  readonly on: CivilDate;
  readonly loaded: LoadedSet;
  readonly hits: ReadonlyMap<string, HitsOfText>;
}

const sightOf = async (tx: Transaction, hits: CriteriaHits, on: CivilDate): Promise<Sight> => ({
  on,
  loaded: await loadSet(tx, hits, on),
  hits: await hits.ofTexts(tx, addDays(on, -HITS_SINCE)),
});

const decisionsOf = async (
  tx: Transaction,
  rows: readonly CriterionRow[],
): Promise<ReadonlyMap<string, StoredDecision>> => {
  const decisions = await readAllDecisions(
    tx,
    releaseDecision,
    rows.map(({ id }) => id),
  );
  return new Map(decisions.map((decision) => [decision.subject, decision]));
};

const summaryOf = (
  row: CriterionRow,
  decision: StoredDecision | undefined,
  { on, loaded, hits }: Sight,
): CriterionSummary => {
  const { criterion, number } = row;
  const readable = criterion !== null && number !== null;
  const known = readable ? hits.get(keyOf(criterion, number)) : undefined;
  const first = addDays(on, 1 - defaultStopLimits.windowDays);
  const decided = (known?.decided ?? []).filter((day) => day.on >= first);
  const confirmed = decided.reduce((sum, day) => sum + day.confirmed, 0);
  const refuted = decided.reduce((sum, day) => sum + day.refuted, 0);
  const precision = shareOf(confirmed, confirmed + refuted);
  const stop = stopOf(row, loaded, on);
  return {
    id: row.id,
    heading: headingOf(row.text),
    ...(readable ? { criterion, version: number } : {}),
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.purpose === null ? {} : { purpose: row.purpose }),
    ...(row.owner === null ? {} : { owner: row.owner }),
    ...(row.review_by === null ? {} : { reviewBy: row.review_by }),
    state: row.state,
    running: row.state === 'active' && loaded.digests.get(criterion ?? '') === row.digest,
    ...(stop === undefined ? {} : { stop }),
    digest: row.digest,
    obstacles: row.obstacles,
    attention: row.attention,
    writtenBy: row.authors[0] ?? '',
    writtenAt: row.at.toISOString(),
    hits: { open: known?.open ?? 0, confirmed, refuted },
    ...(precision === undefined ? {} : { precision }),
    steps: decision?.version ?? 0,
  };
};

const LONGEST_HEADING = 120;

const headingOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('#'))
    ?.slice(0, LONGEST_HEADING) ?? '';

/** Why it stopped by itself; or, of one that the clock has not reached yet, why it does not run. */
const stopOf = (row: CriterionRow, { set }: LoadedSet, on: CivilDate): CriterionSummary['stop'] => {
  if (row.stop_code !== null)
    return {
      code: row.stop_code,
      facts: { ...row.stop_facts },
      at: (row.stopped_at ?? row.at).toISOString(),
    };
  const standing =
    row.state === 'active'
      ? set.stopped.find(({ id }) => id === row.criterion)?.standing
      : undefined;
  return standing === undefined
    ? undefined
    : { code: standing.code, facts: { ...standing.facts }, at: `${on}T00:00:00Z` };
};

const shareOf = (count: number, of: number): Share | undefined =>
  of === 0 ? undefined : { count, of, share: count / of, interval: wilsonInterval(count, of) };
