import { listStepTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import type { ListStep } from '../../../api/watch-lists/types.ts';

/** What persons decided about a list or an import, oldest first. */
export const StepsPanel = ({
  steps,
}: {
  readonly steps: readonly Pick<ListStep, 'act' | 'by' | 'at' | 'reason'>[];
}) => {
  const { i18n } = useLingui();
  if (steps.length === 0)
    return (
      <p className="soft">
        <Trans>Nothing is decided yet.</Trans>
      </p>
    );
  return (
    <ol className="notes narrow">
      {steps.map(({ act, by, at, reason }) => {
        const word = listStepTexts[act];
        return (
          <li key={`${at} ${act}`} className="note">
            <p className="note-head small soft">
              <strong>{word === undefined ? act : i18n._(word)}</strong>, {by},{' '}
              <ClockTime at={at} />
            </p>
            <p className="note-text">{reason}</p>
          </li>
        );
      })}
    </ol>
  );
};
