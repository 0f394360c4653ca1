import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { CivilDate } from '@amirani/core';
import { levelsOf } from '@amirani/risk/indicators';
import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import type { Platform } from '@platform/server/needs.ts';
import type { RiskDatasetTerms, RiskIncidentGiven } from '../api/types.ts';
import { listDatasets, registerDataset } from './datasets/datasets.ts';
import {
  addPart,
  beginImport,
  readImport,
  requestReading,
  takeOverImport,
} from './datasets/imports.ts';
import { riskTasks } from './desk.ts';
import { keepIncidents } from './incidents/incidents.ts';
import { momentOf } from './moment.ts';
import { type SectionGiven, upsertSection } from './register/section-store.ts';
import { asDesk, findTasks } from './tasks.ts';
import { startDetection } from './warnings/warnings.ts';

/** A table of counts of a world that does not exist, as it was handed in at one time. */
export interface DemonstrationTable extends RiskDatasetTerms {
  readonly id: string;
  readonly csv: string;
}

/** Counts of a world that does not exist, made for the day on which a training profile is first started. */
export interface RiskDemonstration {
  /** What was handed in, the earliest first. */
  readonly deliveries: readonly {
    readonly recordedOn: CivilDate;
    readonly tables: readonly DemonstrationTable[];
  }[];
  readonly sections: readonly Omit<SectionGiven, 'version'>[];
  readonly incidents: readonly RiskIncidentGiven[];
}

/** The account of a training profile in whose name it is done. */
const ANALYST = 'risk';

const REASON = 'Demonstration: synthetic counts of a world that does not exist';

const context = {
  account: 'system:demonstration',
  purpose: 'risk-analysis',
  reference: 'a synthetic world',
} as const;

/**
 * Fills an empty risk desk of a training profile by the steps that users take: each table has a dry run, becomes a data version
 * and is scanned. Does nothing if a data set exists. Returns a function that starts the scans, which are slow, so callers need
 * not wait.
 */
export const startRiskDemonstration = async (
  platform: Platform,
  make: (day: CivilDate) => RiskDemonstration,
): Promise<() => Promise<void>> => {
  if (platform.config.profile !== 'training')
    throw new Error('a demonstration belongs to training');
  const within = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    withAccess(platform.database, context, 'amirani_risk', work);
  const runner = riskTasks();
  const scan = async (): Promise<void> => {
    runner.wake(platform);
    await runner.idle();
  };
  if ((await within(listDatasets)).length > 0) return scan;
  const moment = momentOf(platform);
  const { now, today } = moment;
  const { deliveries, sections, incidents } = make(today);
  const record = (tx: Transaction, subjects: readonly string[]) =>
    platform.journal.record(tx, {
      operation: 'alteration',
      action: 'demonstrateRisk',
      outcome: 'done',
      actor: context.account,
      purpose: context.purpose,
      reference: context.reference,
      subjects,
      reason: REASON,
    });
  for (const [number, { recordedOn, tables }] of deliveries.entries())
    for (const { csv, id, ...terms } of tables) {
      const reading = await within(async (tx) => {
        if (number === 0) await registerDataset(tx, analyst(now), { ...terms, id }, now);
        const begun = await beginImport(
          tx,
          analyst(now),
          id,
          { label: `${id} ${recordedOn}.csv`, options: { format: 'csv' } },
          now,
        );
        await addPart(tx, begun.id, 0, Buffer.from(csv));
        await requestReading(tx, begun.id, undefined, now);
        return begun.id;
      });
      runner.wake(platform);
      await runner.idle();
      await ended(platform, reading);
      await within(async (tx) => {
        const { dryRun } = await readImport(tx, reading);
        await takeOverImport(
          tx,
          analyst(now),
          reading,
          {
            reason: REASON,
            against: dryRun?.against ?? 0,
            recordedAt: handedIn(recordedOn, now).toISOString(),
          },
          now,
        );
        await record(tx, [reading]);
      });
    }
  // What strains a section is counted in a table that is there by now.
  await within(async (tx) => {
    for (const section of sections) await upsertSection(tx, { ...section, version: 0 });
    await keepIncidents(tx, analyst(now), incidents, moment);
    await record(tx, await askForScans(tx, now));
  });
  return scan;
};

/** Waits for a task that the runner of the desk took before ours. */
const ended = async (platform: Platform, id: string): Promise<void> => {
  for (;;) {
    const tasks = await asDesk(platform, 'a synthetic world', (tx) => findTasks(tx, [id]));
    const state = tasks.get(id)?.state;
    if (state !== 'waiting' && state !== 'running') return;
    await wait(100);
  }
};

/** In the morning of a day, where that is over. */
const handedIn = (day: CivilDate, now: Date): Date => {
  const morning = new Date(`${day}T06:00:00.000Z`);
  return morning < now ? morning : now;
};

/** Of each table as an analyst would have it on the first page: months of flows change regime, weeks have their usual method. */
const askForScans = async (tx: Transaction, now: Date): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const { id, frequency, dimensions } of await listDatasets(tx)) {
    const scan = randomUUID();
    ids.push(scan);
    await startDetection(
      ...([tx, analyst(now), id, scan] as const),
      {
        method: frequency === 'month' ? 'regime-aware' : 'by-history',
        options: {},
        where: {},
        share: 0.05,
        floor: 5,
        control: 'levels',
        levels: levelsOf(dimensions).map((level) => [...level]),
      },
      now,
    );
  }
  return ids;
};

const QUARTER = 15 * 60_000;

const analyst = (now: Date): Caller => ({
  session: {
    login: ANALYST,
    name: ANALYST,
    roles: ['risk-analyst'],
    steppedUpUntil: new Date(now.getTime() + QUARTER),
    expiresAt: new Date(now.getTime() + QUARTER),
    tokenHash: Buffer.alloc(0),
  },
  actor: ANALYST,
  role: 'risk-analyst',
  purpose: context.purpose,
  reference: context.reference,
});
