import { withAccess } from '@platform/server/database/access.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Platform } from '@platform/server/needs.ts';
import { abortBefore } from './store.ts';

/** Minutes after which a reading that nobody ended has lost its server: no reader takes so long. */
const LONGEST = 10;

/** Ends readings whose server ended in mid-read, so that no screen waits for them. Gives how many. */
export const endLostReadings = ({ database, journal, clock }: Platform): Promise<number> => {
  const reference = 'readings without an end';
  const context = { account: 'system:readers-clock', purpose: 'operation', reference } as const;
  return withAccess(database, context, 'amirani_examiner', async (tx) => {
    const now = clock();
    const before = new Date(now.getTime() - LONGEST * 60_000);
    const examinations = await abortBefore(tx, before, now);
    if (examinations.length === 0) return 0;
    await publish(
      tx,
      examinations.map((id) => ({ kind: 'examination' as const, id })),
    );
    await journal.record(tx, {
      ...{ operation: 'alteration', action: 'endLostReadings', outcome: 'done' },
      ...{ actor: context.account, purpose: context.purpose, reference, subjects: examinations },
    });
    return examinations.length;
  });
};
