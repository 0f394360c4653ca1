import { addDays } from '@amirani/core';
import { asRole, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Platform } from '@platform/server/needs.ts';
import { momentOf } from '@platform/server/time/moment.ts';
import { sql } from 'kysely';
import type { CriteriaHits, JudgedJourney } from './hits-port.ts';
import * as journeys from './journey-store.ts';
import { judgeFlight } from './judge-flight.ts';
import { loadSet } from './set.ts';
import { stopByItself } from './stops.ts';

/** What one run came to. */
export interface Screened {
  readonly flights: number;
  readonly journeys: number;
  /** Hits that are new. */
  readonly hits: number;
}

type Screening = Pick<Platform, 'database' | 'journal' | 'clock' | 'config'>;

/** Flights to a transaction: one that fails is tried again with no more than these. */
const FLIGHTS = 20;

/** A flight that left yesterday may still be in the air. */
const DAYS_BACK = 1;

const NOTHING: Screened = { flights: 0, journeys: 0, hits: 0 };

const LOCK = 6869;

/**
 * Holds what came since the last run against the criteria that run, flight by flight, and puts what they mark into the queue of
 * hits. It reads in the role of evaluation, which can change nothing; only a journey of which something was said since, or
 * all of a flight that changed, is judged again. One run at a time, however many processes there are, and none while the
 * assessment is stopped.
 */
export const screenFlights = async (platform: Screening, hits: CriteriaHits): Promise<Screened> => {
  let sum = NOTHING;
  for (;;) {
    const next = await screenSome(platform, hits);
    sum = {
      flights: sum.flights + next.flights,
      journeys: sum.journeys + next.journeys,
      hits: sum.hits + next.hits,
    };
    if (next.flights < FLIGHTS) return sum;
  }
};

const screenSome = (platform: Screening, hits: CriteriaHits): Promise<Screened> => {
  const { database, journal } = platform;
  const { now, today } = momentOf(platform);
  const context = {
    account: 'system:criteria',
    purpose: 'pnr-assessment',
    reference: 'assessment before departure or arrival',
  } as const;
  return withAccess(database, context, 'amirani_evaluation', async (tx) => {
    const { rows } = await sql<{
      mine: boolean;
    }>`select pg_try_advisory_xact_lock(${LOCK}) and not hit.is_stopped() as mine`.execute(tx);
    if (rows[0]?.mine !== true) return NOTHING;
    const loaded = await loadSet(tx, hits, today);
    await stopByItself(tx, journal, loaded, now);
    const running = { hash: loaded.running, empty: loaded.set.running.length === 0 };
    const due = await journeys.dueFlights(tx, running, addDays(today, -DAYS_BACK), FLIGHTS);
    if (due.length === 0) return NOTHING;
    await journeys.planForFlights(tx);
    const judged: JudgedJourney[] = [];
    for (const flight of due) judged.push(...(await judgeFlight(tx, loaded, flight)));
    const fresh = judged.length === 0 ? 0 : await hits.insert(tx, judged, now);
    await asRole(tx, 'amirani_criteria', (own) =>
      journeys.saveScreened(own, due, loaded.running, now),
    );
    await journal.record(tx, {
      ...{ operation: 'consultation', action: 'screenJourneys', outcome: 'done' },
      ...{ actor: context.account, purpose: context.purpose, reference: context.reference },
      subjects: due.map(({ id }) => id),
      reason: `${judged.length} journeys, ${fresh} new hits, criteria ${loaded.hash}`,
    });
    return { flights: due.length, journeys: judged.length, hits: fresh };
  });
};

/** Forgets how far flights of long ago were looked at. */
export const forgetOldFlights = (
  platform: Pick<Platform, 'database' | 'clock' | 'config'>,
  days = 7,
): Promise<void> =>
  withAccess(
    platform.database,
    { account: 'system:criteria', purpose: 'pnr-assessment', reference: 'upkeep' },
    'amirani_criteria',
    (tx: Transaction) => journeys.forgetScreened(tx, addDays(momentOf(platform).today, -days)),
  );
