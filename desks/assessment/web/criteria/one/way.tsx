import { criterionActTexts, criterionStateTexts } from '@amirani/web/src/texts/criteria.ts';
import { roleTexts } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import { Link } from '@tanstack/react-router';
import type { Criterion } from '../../../api/criteria/types.ts';

/** Every step of a text with who took it and why, and the other texts of the same criterion. */
export const Way = ({
  criterion: { steps, others, summary },
}: {
  readonly criterion: Criterion;
}) => {
  const { i18n } = useLingui();
  return (
    <div className="stack narrow">
      <ol className="notes">
        {steps.map(({ act, by, role, reason, at }) => {
          const word = criterionActTexts[act];
          return (
            <li key={`${at} ${act}`} className="note">
              <p className="note-head small soft">
                <strong>{word === undefined ? act : i18n._(word)}</strong>, {by} (
                {i18n._(roleTexts[role])}), <ClockTime at={at} />
              </p>
              <p className="note-text">{reason}</p>
            </li>
          );
        })}
      </ol>
      <p className="small soft">
        <Trans>
          Digest of this text <code className="set-digest">{summary.digest}</code>
        </Trans>
      </p>
      {others.length === 0 ? null : (
        <section className="stack" aria-labelledby="others-title">
          <h2 id="others-title">
            <Trans>Other texts of it</Trans>
          </h2>
          <ul>
            {others.map(({ id, version, state }) => (
              <li key={id}>
                <Link to="/assessment/criteria/$id" params={{ id }}>
                  <Trans>Version {version}</Trans>
                </Link>{' '}
                <span className="soft">{i18n._(criterionStateTexts[state].word)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
