import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide } from '@platform/server/decisions/decide.ts';
import { decisionKind } from '@platform/server/decisions/kind.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import type { AssessmentRun } from '../../api/hits/types.ts';

/** Stopping takes one person and no password, going on a second person: what is stopped in doubt harms less (R61). */
const assessmentDecision = decisionKind({
  name: 'hit.assessment',
  acts: {
    stop: { from: ['new'], to: 'stopped' },
    resume: { from: ['stopped'], to: 'running', secondPerson: true },
  },
});

interface AssessmentRow {
  readonly decision: string;
  readonly version: number;
  readonly stopped_at: Date | null;
  readonly stopped_by: string | null;
  readonly reason: string | null;
}

/** Whether travellers are compared and judged by machine at all, and who stopped it when and why. */
export const readAssessment = async (tx: Transaction): Promise<AssessmentRun> =>
  runOf(await findRow(tx));

/**
 * Stops the automatic assessment, or lets it go on. It holds for every process with the next flight that it takes; what was found
 * before stays where it is, and is decided by hand.
 * @throws Problem `decision.*`
 */
export const moveAssessment = async (
  tx: Transaction,
  caller: Caller,
  act: 'stop' | 'resume',
  said: { readonly reason: string; readonly version: number },
  at: Date,
): Promise<AssessmentRun> => {
  const row = await findRow(tx);
  const { id, version } = await decide(
    tx,
    assessmentDecision,
    // Each stop is a decision of its own, with the one who stopped and the one who let it go on.
    row === undefined
      ? { subject: 'assessment' }
      : row.stopped_at === null
        ? { subject: 'assessment', supersedes: row.decision }
        : { decision: row.decision },
    // The second person decides on the same thing as the first: whether it runs.
    actOf(caller, act, { ...said, seen: 'assessment' }, at),
  );
  const stopped = act === 'stop' ? { at, by: caller.actor, reason: said.reason } : undefined;
  await sql`insert into hit.assessment (decision, version, stopped_at, stopped_by, reason)
    values (${id}, ${version}, ${stopped?.at ?? null}, ${stopped?.by ?? null}, ${stopped?.reason ?? null})
    on conflict (one) do update set decision = excluded.decision, version = excluded.version,
      stopped_at = excluded.stopped_at, stopped_by = excluded.stopped_by, reason = excluded.reason`.execute(
    tx,
  );
  // The queue shows it at once, and what waited is looked at again.
  await publish(tx, [
    { kind: 'watch-list', list: 'assessment' },
    { kind: 'hit', id },
  ]);
  return readAssessment(tx);
};

const findRow = async (tx: Transaction): Promise<AssessmentRow | undefined> => {
  const { rows } = await sql<AssessmentRow>`select decision, version, stopped_at, stopped_by, reason
    from hit.assessment`.execute(tx);
  return rows[0];
};

const runOf = (row: AssessmentRow | undefined): AssessmentRun =>
  row === undefined || row.stopped_at === null
    ? { version: 0 }
    : {
        version: row.version,
        stopped: {
          at: row.stopped_at.toISOString(),
          by: row.stopped_by ?? '',
          reason: row.reason ?? '',
        },
      };
