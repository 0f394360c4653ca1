import { randomUUID } from 'node:crypto';
import { type CivilDate, daysBetween } from '@amirani/core';
import {
  type BackTest,
  backTest,
  defaultBackTestLimits,
  type PastJourney,
} from '@amirani/targeting/backtest';
import type { Criterion, Issue } from '@amirani/targeting/criteria';
import { compileCriterion } from '@amirani/targeting/evaluate';
import { lintCriterion, measureGroups } from '@amirani/targeting/lint';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Moment } from '@platform/server/time/moment.ts';
import {
  type BackTestRun,
  backTestRecord,
  type StoredBackTest,
  type Told,
} from './back-test-record.ts';
import { groupsOf, membersBetween, tablesOf } from './groups.ts';
import type { CriteriaHits } from './hits-port.ts';
import { journeyOf } from './journey-facts.ts';
import { journeysBetween, planForFlights } from './journey-store.ts';
import { holdText } from './reading.ts';
import type { PastJourneys } from './reading-journeys.ts';
import { loadSet } from './set.ts';
import { findText, insertBackTest } from './store.ts';

/** What is held of PNR goes back no further. */
const MOST_DAYS = 184;

/** More journeys than this at once do not fit into memory. */
const MOST_JOURNEYS = 100_000;

/** The days of the flights that a back-test looks at, both included. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * Runs a text over PNR data that is lawfully held: the journeys in the role of evaluation, and after every mark is made the groups
 * of their travellers in that of the unit. What is kept of it is counts.
 * @throws Problem `http.not-found`, `criteria.refused`, `criteria.period`, `criteria.too-many-journeys`
 */
export const testOnHeld = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  { from, to }: Period,
  hits: CriteriaHits,
  moment: Moment,
): Promise<StoredBackTest> => {
  if (from > to || daysBetween(from, to) > MOST_DAYS) throw new Problem('criteria.period');
  const criterion = await testable(tx, id, moment);
  await planForFlights(tx);
  const rows = await asRole(tx, 'amirani_evaluation', (own) =>
    journeysBetween(own, from, to, MOST_JOURNEYS + 1),
  );
  if (rows.length > MOST_JOURNEYS)
    throw new Problem('criteria.too-many-journeys', { most: MOST_JOURNEYS });
  const known = await hits.dispositions(tx, criterion.purpose, from, to);
  const journeys = rows.map(
    (row): PastJourney => ({
      ...journeyOf(row),
      flight: row.flight_id,
      disposition: known.get(row.traveller_id) ?? 'open',
    }),
  );
  const test = await run(tx, criterion, journeys, hits, moment);
  // After every mark is made: to which groups they belong.
  const groups = groupsOf(await membersBetween(tx, from, to));
  const figures = measureGroups(criterion, journeys, groups);
  return keep(tx, id, { ...runOf(caller, 'held', moment.now), from, to }, test, {
    groups: tablesOf(test.marks, groups),
    standIns: lintCriterion(criterion, { on: moment.today, figures }).filter(isOfGroups),
    left: [],
  });
};

/**
 * Runs a text over past journeys of a file, such as of a synthetic world. The file is read and let go: what is kept is counts,
 * and of lines that could not be read their place.
 * @throws Problem `http.not-found`, `criteria.refused`, `criteria.journeys.unreadable`
 */
export const testOnJourneys = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  { journeys, left }: PastJourneys,
  hits: CriteriaHits,
  moment: Moment,
): Promise<StoredBackTest> => {
  const criterion = await testable(tx, id, moment);
  if (journeys.length === 0) throw new Problem('criteria.journeys.unreadable');
  const test = await run(tx, criterion, journeys, hits, moment);
  const told = { groups: [], standIns: [], left };
  return keep(tx, id, runOf(caller, 'journeys', moment.now), test, told);
};

/** The criterion of a text that may be tried out: what the law refuses is not, on nobody's data. */
const testable = async (tx: Transaction, id: string, moment: Moment): Promise<Criterion> => {
  const row = await findText(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  const { criterion, refused } = holdText(row.text, moment.today);
  if (criterion === undefined || refused) throw new Problem('criteria.refused');
  return criterion;
};

const runOf = (caller: Caller, source: BackTestRun['source'], now: Date): BackTestRun => ({
  id: randomUUID(),
  source,
  ranAt: now.toISOString(),
  ranBy: caller.actor,
});

const run = async (
  tx: Transaction,
  criterion: Criterion,
  journeys: readonly PastJourney[],
  hits: CriteriaHits,
  moment: Moment,
): Promise<BackTest> => {
  const { set } = await loadSet(tx, hits, moment.today);
  const others = set.running.filter((one) => one.criterion.id !== criterion.id);
  return backTest(compileCriterion(criterion), journeys, { others });
};

/** What the linter says of groups once they have been counted: a place or an agency that stands for one refuses the text. */
const isOfGroups = ({ code }: Issue): boolean =>
  code === 'targeting.lint.stands-for-group' || code === 'targeting.lint.group-unmeasured';

const keep = async (
  tx: Transaction,
  id: string,
  about: BackTestRun,
  test: BackTest,
  told: Told,
): Promise<StoredBackTest> => {
  const record = backTestRecord(about, test, { limits: defaultBackTestLimits, ...told });
  await asRole(tx, 'amirani_criteria', async (own) => {
    await insertBackTest(own, id, record);
    await publish(own, [{ kind: 'criterion', id }]);
  });
  return record;
};
