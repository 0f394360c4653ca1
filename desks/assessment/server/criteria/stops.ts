import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Journal } from '@platform/server/journal/port.ts';
import type { LoadedSet } from './set.ts';
import { stopText } from './store.ts';

const ACTOR = 'system:criteria';

/**
 * Stops for good what may not run any more: past its review date, or not precise enough by the hits that persons decided (R19,
 * R27). It changes no text, and what has stopped runs again only by the whole way of a release.
 */
export const stopByItself = async (
  tx: Transaction,
  journal: Journal,
  { set, rows }: Pick<LoadedSet, 'set' | 'rows'>,
  at: Date,
): Promise<void> => {
  for (const { id: criterion, standing } of set.stopped) {
    const row = rows.find((one) => one.criterion === criterion && one.state === 'active');
    if (row === undefined) continue;
    const { code, facts } = standing;
    const stopped = await asRole(tx, 'amirani_criteria', async (own) => {
      const done = await stopText(own, row.id, { by: ACTOR, code, facts, at });
      if (done) await publish(own, [{ kind: 'criterion', id: row.id }]);
      return done;
    });
    if (stopped)
      await journal.record(tx, {
        ...{ operation: 'alteration', action: 'stopCriterion', outcome: 'done', actor: ACTOR },
        ...{ purpose: 'pnr-assessment', reference: 'review of criteria' },
        subjects: [row.id],
        reason: code,
      });
  }
};
