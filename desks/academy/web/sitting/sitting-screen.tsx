import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState, Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AcademySitting } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { useCourseName } from '../use-academy.ts';
import { AskedOf } from './asked-of.tsx';
import { ItemDesk } from './item-desk.tsx';

/** A sitting of a trainee: one item after the other, until none is left. */
export const SittingScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/academy/sittings/$id' });
  const navigate = useNavigate();
  const name = useCourseName();
  const query = useApi('getSitting', { params: { id } });
  const { data, error, refetch } = query;
  const back = (): void => void navigate({ to: '/academy' });
  useShortcut('back', back);
  useQuietRefresh('academy', () => true, refetch);
  return (
    <div className="page">
      <PageHead
        title={data === undefined ? <Trans>Sitting</Trans> : name.title(data.course)}
        windowTitle={t`Sitting`}
        quiet={data?.state === 'running'}
      >
        <div className="line-up">
          {data === undefined ? null : <SittingProgress sitting={data} />}
          <BackButton onPress={back}>
            <Trans>My training</Trans>
          </BackButton>
        </div>
      </PageHead>
      {data?.state === 'running' || data?.state === 'paused' ? null : <AcademyNav />}
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the sitting…`} />
        ) : null
      ) : (
        <SittingView key={id} sitting={data} />
      )}
    </div>
  );
};

const SittingView = ({ sitting }: { readonly sitting: AcademySitting }) => {
  const format = useFormat();
  switch (sitting.state) {
    case 'not-begun':
      return (
        <EmptyState title={<Trans>The trainer has not begun yet</Trans>}>
          <p>
            <Trans>
              You need not do anything: the first item can be shown as soon as the trainer begins.
            </Trans>
          </p>
          <Seal sitting={sitting} />
        </EmptyState>
      );
    case 'finished':
      return (
        <div className="stack">
          <Notice
            verdict={sitting.released ? 'met' : 'not-checked'}
            title={
              sitting.released ? (
                <Trans>The sitting is over, and what was true of each item may be seen</Trans>
              ) : (
                <Trans>The sitting is over</Trans>
              )
            }
          >
            <p>
              <Plural
                value={sitting.seen.filter(({ decision }) => decision !== undefined).length}
                one="You decided on # item."
                other="You decided on # items."
              />{' '}
              {sitting.finishedAt === undefined ? null : (
                <Trans>It ended at {format.instant(sitting.finishedAt)}.</Trans>
              )}
            </p>
            {sitting.released ? null : (
              <p>
                <Trans>
                  The answers to measured items are shown after the trainer releases them. Your
                  results are then under “My training”.
                </Trans>
              </p>
            )}
            <p className="line-up">
              <Link
                to="/academy/replay/$id"
                params={{ id: sitting.id }}
                className="button"
                data-kind={sitting.released ? 'primary' : undefined}
              >
                <Trans>Look at it again, item by item</Trans>
              </Link>
              <Link to="/academy" className="button">
                <Trans>My training</Trans>
              </Link>
            </p>
          </Notice>
          <Seal sitting={sitting} />
        </div>
      );
    case 'running':
    case 'paused':
      return (
        <>
          {sitting.state === 'paused' ? (
            <Notice urgent verdict="attention" title={<Trans>The exercise is paused</Trans>}>
              <p>
                <Trans>
                  Its clock stands, and nothing of it counts against you. It goes on when the
                  trainer lets it.
                </Trans>
              </p>
            </Notice>
          ) : null}
          <AskedOf sitting={sitting} />
          <Injects texts={sitting.injects} />
          <ItemDesk sitting={sitting} />
        </>
      );
  }
};

const SittingProgress = ({ sitting }: { readonly sitting: AcademySitting }) => {
  const { t } = useLingui();
  const decided = sitting.seen.filter(({ decision }) => decision !== undefined).length;
  const all = sitting.seen.length + sitting.left;
  return (
    <div className="sitting-progress">
      <Progress
        label={t`Item ${Math.max(1, sitting.seen.length)} of ${all}`}
        value={all === 0 ? 0 : (100 * decided) / all}
      />
    </div>
  );
};

/** What reached the trainee in the course of the exercise, the latest first. */
const Injects = ({ texts }: { readonly texts: readonly string[] }): ReactNode =>
  texts.length === 0 ? null : (
    <section className="injects" aria-live="polite">
      <h2>
        <Trans>Messages of the exercise</Trans>
      </h2>
      <ul>
        {texts.toReversed().map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two messages may say the same, and none moves
          <li key={texts.length - at}>{text}</li>
        ))}
      </ul>
    </section>
  );

/** The seal, published before the first decision: it proves afterwards that the truth was fixed. */
const Seal = ({ sitting }: { readonly sitting: AcademySitting }) => (
  <p className="small soft">
    <Trans>
      Seal over the truth of this sitting, published before anybody decided:{' '}
      <span className="mono digest">{sitting.seal}</span>
    </Trans>
  </p>
);
