import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DayFigures } from '../../api/types.ts';
import { CheckpointNav } from '../checkpoint-nav.tsx';
import { useReasonWords } from '../reason-words.ts';
import { VerdictWord } from '../verdict-word.tsx';

/** What was decided in a day, counted from decisions alone: no name, no officer, no score. */
export const FiguresScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/checkpoint/figures' });
  const { day } = useSearch({ from: '/checkpoint/figures' });
  const figures = useApi('getDayFigures', { query: day === undefined ? {} : { from: day } });
  const refresh = useQuietRefresh('check', () => day === undefined, figures.refetch);
  return (
    <div className="page figures-page">
      <PageHead title={<Trans>Figures of the day</Trans>} windowTitle={t`Checkpoint`}>
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <label className="line-up">
            <span className="small soft">
              <Trans>Day</Trans>
            </span>
            <input
              type="date"
              className="input"
              max={today()}
              value={day ?? figures.data?.day ?? ''}
              onChange={({ target }) =>
                void navigate({
                  search: target.value === '' ? {} : { day: target.value },
                  replace: true,
                })
              }
            />
          </label>
        </div>
      </PageHead>
      <CheckpointNav />
      {figures.error !== null ? (
        <ErrorState error={figures.error} onRetry={() => void figures.refetch()} />
      ) : figures.data === undefined ? (
        <Progress label={t`Counting the figures…`} />
      ) : (
        <Figures figures={figures.data} />
      )}
    </div>
  );
};

const Figures = ({ figures }: { readonly figures: DayFigures }) => {
  const { t } = useLingui();
  const format = useFormat();
  const groundWords = useReasonWords();
  const { checked, passed, held, secondLine, refused, refusedBy, byWord } = figures;
  if (checked === 0)
    return (
      <EmptyState title={<Trans>No checks on this day</Trans>}>
        <p>
          <Trans>The figures grow with every check that is opened and every decision.</Trans>
        </p>
      </EmptyState>
    );
  const rows = [
    { id: 'checked', name: t`Checked`, count: checked },
    { id: 'passed', name: t`Passed`, count: passed },
    { id: 'held', name: t`On hold`, count: held },
    { id: 'second', name: t`Sent to the second line`, count: secondLine },
    { id: 'refused', name: t`Refused`, count: refused },
  ];
  return (
    <div className="stack">
      <dl className="figures">
        {rows.map(({ id, name, count }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className="day-figure">{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      <section className="stack" aria-labelledby="by-word">
        <h2 id="by-word">
          <Trans>By the word that was before the officer</Trans>
        </h2>
        <ul className="word-counts">
          {byWord.map(({ word, count }) => (
            <li key={word}>
              <VerdictWord word={word} />
              <span className="gate-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(100 * count) / checked}%` }} />
              </span>
              <span>{format.number(count)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="by-ground">
        <h2 id="by-ground">
          <Trans>Refused by ground</Trans>
        </h2>
        {refusedBy.length === 0 ? (
          <p className="soft">
            <Trans>The traveller was not refused.</Trans>
          </p>
        ) : (
          <ul className="word-counts">
            {refusedBy.map(({ ground, count }) => (
              <li key={ground}>
                <span>{groundWords({ code: ground, facts: {} }).text}</span>
                <span className="gate-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * count) / Math.max(1, refused)}%` }} />
                </span>
                <span>{format.number(count)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <p className="small soft">
        <Trans>
          Counted from decisions alone. One refusal may have several grounds. Counts under five do
          not leave the unit.
        </Trans>
      </p>
    </div>
  );
};
