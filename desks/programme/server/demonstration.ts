import { academySay } from '@amirani/academy/node';
import { demonstrationProgramme } from '@amirani/academy/programme/demonstration';
import { withAccess } from '@platform/server/database/access.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import type { Platform } from '@platform/server/needs.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { Programme } from '../api/types.ts';
import { beginProgramme } from './programmes.ts';
import { composeReport, publishReport } from './report/reports.ts';
import { resultsOfPeople } from './results.ts';
import { findProgrammes } from './store.ts';

const PROGRAMME = '5b0c9a54-7d1e-4c0b-9a53-0d1c5e8f2a10';
const REPORT = '0e6f3f0a-52ab-4b9e-8f65-6c1a2f7d4b21';
/** The account of a training profile in whose name it is done. */
const MANAGER = 'programme';
const REASON = 'Demonstration: a programme that does not exist, its results simulated';

const context = {
  account: 'system:demonstration',
  purpose: 'programme',
  reference: 'a synthetic programme',
} as const;

/**
 * Fills an empty programme desk of a training profile: thirty months, five fields, results of a simulation through the real
 * scorer, one report that is published. Does nothing where a programme is there.
 */
export const startProgrammeDemonstration = async (platform: Platform): Promise<void> => {
  const { config, database, clock, journal } = platform;
  if (config.profile !== 'training') throw new Error('a demonstration belongs to training');
  const today = localDay(clock(), config.timeZone);
  await withAccess(database, context, 'amirani_programme', async (tx) => {
    if ((await findProgrammes(tx)).length > 0) return;
    const caller = manager(clock());
    const programme = demonstrationProgramme(today, academySay) as Programme;
    await beginProgramme(tx, platform, caller, { id: PROGRAMME, programme, reason: REASON });
    const ground = { clock, config, results: resultsOfPeople };
    const report = await composeReport(tx, ground, caller, PROGRAMME, { id: REPORT, on: today });
    const { version } = report;
    await publishReport(tx, caller, REPORT, { reason: REASON, version }, clock());
    await journal.record(tx, {
      operation: 'alteration',
      action: 'demonstrateProgramme',
      outcome: 'done',
      actor: context.account,
      purpose: context.purpose,
      reference: context.reference,
      subjects: [PROGRAMME, REPORT],
      reason: REASON,
    });
  });
};

const QUARTER = 15 * 60_000;

const manager = (now: Date): Caller => ({
  session: {
    login: MANAGER,
    name: MANAGER,
    roles: ['programme-manager'],
    steppedUpUntil: new Date(now.getTime() + QUARTER),
    expiresAt: new Date(now.getTime() + QUARTER),
    tokenHash: Buffer.alloc(0),
  },
  actor: MANAGER,
  role: 'programme-manager',
  purpose: context.purpose,
  reference: context.reference,
});
