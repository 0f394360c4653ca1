import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { HitFiguresView } from '../../../api/hits/types.ts';
import { AssessmentNav } from '../../assessment-nav.tsx';
import { ScreeningStrip } from '../queue/screening-strip.tsx';
import { ShareFigure } from './share-figure.tsx';
import { SourceTable } from './source-table.tsx';

const spans = [7, 30, 90, 366] as const;

/** How often hits were false, of the whole team and by list or criterion: never of a person, and nothing here ranks anybody (R27). */
export const WallScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const days = useSearch({ from: '/assessment/wall' }).days ?? 30;
  const figures = useApi('getHitFigures', { params: { days } });
  const queue = useApi('getHitQueue', {});
  useQuietRefresh(
    'hit',
    () => true,
    () => Promise.all([figures.refetch(), queue.refetch()]),
  );
  const { data, error } = figures;
  return (
    <div className="page">
      <PageHead title={<Trans>Figures of the team</Trans>} windowTitle={t`Figures of the team`}>
        {queue.data === undefined ? null : (
          <ScreeningStrip
            screening={queue.data.screening}
            isStopped={queue.data.run.stopped !== undefined}
          />
        )}
      </PageHead>
      <AssessmentNav />
      <div className="line-up">
        {spans.map((span) => (
          <Button
            key={span}
            kind="quiet"
            aria-pressed={span === days}
            onPress={() => void navigate({ to: '/assessment/wall', search: { days: span } })}
          >
            {span === 366 ? (
              <Trans>A year</Trans>
            ) : (
              <Plural value={span} one="# day" other="# days" />
            )}
          </Button>
        ))}
        {data === undefined ? null : (
          <span className="soft">
            {format.date(data.from)} – {format.date(data.to)}
          </span>
        )}
      </div>
      {error === null ? null : <ErrorState error={error} onRetry={() => void figures.refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the figures…`} />
        ) : null
      ) : (
        <>
          <div className="wall">
            <ShareFigure
              title={<Trans>False hits</Trans>}
              share={data.all.falseHits}
              words={<Trans>judged another, or called back after their release</Trans>}
            />
            <ShareFigure
              title={<Trans>Confirmed hits</Trans>}
              share={data.all.precision}
              words={<Trans>confirmed by two persons, and they stand</Trans>}
            />
          </div>
          <Counts figures={data.all} />
          <SourceTable sources={data.bySource} />
          <p className="small soft">
            <Trans>
              Only what is decided counts. The band holds the true share in 95 of 100 cases (Wilson
              1927). No figure is of one officer.
            </Trans>
          </p>
        </>
      )}
    </div>
  );
};

const Counts = ({ figures }: { readonly figures: HitFiguresView }) => {
  const format = useFormat();
  return (
    <dl className="figures">
      <div>
        <dt>
          <Trans>Wait for a look</Trans>
        </dt>
        <dd>{format.number(figures.waiting)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Could not be told</Trans>
        </dt>
        <dd>{format.number(figures.unsure)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Wait for a second person</Trans>
        </dt>
        <dd>{format.number(figures.same)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Judged another</Trans>
        </dt>
        <dd>{format.number(figures.different)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Confirmed</Trans>
        </dt>
        <dd>{format.number(figures.confirmed)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Called back</Trans>
        </dt>
        <dd>{format.number(figures.withdrawn)}</dd>
      </div>
    </dl>
  );
};
