import { Trans } from '@lingui/react/macro';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import { Due } from '@platform/web/ui/time/due.tsx';
import type { Referral } from '../../api/types.ts';

/** What was done, oldest first, and what each step set due; only what is due next still counts its time. */
export const StepList = ({ referral }: { readonly referral: Referral }) => {
  const { steps, nextDueAt, closedAt } = referral;
  if (steps.length === 0)
    return (
      <p className="soft">
        <Trans>Nothing is written down yet.</Trans>
      </p>
    );
  return (
    <ol className="notes">
      {steps.map(({ id, what, by, at, dueAt }) => (
        <li key={id} className="note">
          <p className="note-head small soft">
            <ClockTime at={at} />, {by}
          </p>
          <p className="note-text">{what}</p>
          {dueAt === undefined ? null : (
            <p className="small line-up">
              <span className="soft">
                <Trans>
                  Next step by <ClockTime at={dueAt} />
                </Trans>
              </span>
              {dueAt === nextDueAt && closedAt === undefined ? <Due at={dueAt} /> : null}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
};
