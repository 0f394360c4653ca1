import type { Breach } from '@amirani/contract/oversight';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useApi } from '../../../platform/api.ts';
import { isEcho } from '../../../platform/own-acts.ts';
import { useQuietRefresh } from '../../../platform/quiet-refresh.ts';
import { useShortcut } from '../../../platform/shortcuts.ts';
import { useFormat } from '../../../platform/use-format.ts';
import { BackButton } from '../../../ui/back-button.tsx';
import { ChangedNote } from '../../../ui/changed-note.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { EmptyState } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { OversightNav } from '../oversight-nav.tsx';
import { BreachClock } from './breach-clock.tsx';
import { BreachForm } from './breach-form.tsx';
import { TellPanel } from './tell-panel.tsx';

/** One breach, or a new one: what is known of it, its clock, and the supervisor. */
export const BreachScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/oversight/breaches/$id' });
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/oversight/breaches' });
  useShortcut('back', back);
  const isNew = id === 'new';
  const list = useApi('listBreaches', {});
  const refresh = useQuietRefresh(
    'breach',
    (change) => change.id === id && !isEcho(id),
    list.refetch,
  );
  const breach = list.data?.breaches.find((one) => one.id === id);
  return (
    <div className="page">
      <PageHead title={<Trans>Breach</Trans>} windowTitle={t`Breach`} quiet={isNew}>
        <div className="line-up">
          <ChangedNote changed={refresh.changed} onShow={refresh.show} />
          <BackButton onPress={back}>
            <Trans>Breaches</Trans>
          </BackButton>
        </div>
      </PageHead>
      <OversightNav />
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.data === undefined ? (
        list.error === null ? (
          <Progress label={t`The breaches are being fetched`} />
        ) : null
      ) : isNew ? (
        <BreachForm onLookAgain={() => void list.refetch()} />
      ) : breach === undefined ? (
        <EmptyState title={<Trans>This breach is not here, or no longer</Trans>} />
      ) : (
        <Known key={id} breach={breach} onLookAgain={() => void list.refetch()} />
      )}
    </div>
  );
};

const Known = ({
  breach,
  onLookAgain,
}: {
  readonly breach: Breach;
  readonly onLookAgain: () => void;
}) => {
  const format = useFormat();
  const { told, revision, revisedAt, revisedBy } = breach;
  return (
    <div className="file-columns">
      <div className="stack file-main">
        <BreachForm key={revision} breach={breach} onLookAgain={onLookAgain} />
      </div>
      <div className="file-beside">
        <BreachClock breach={breach} />
        {told === undefined ? (
          <TellPanel breach={breach} onLookAgain={onLookAgain} />
        ) : (
          <p>
            <Trans>
              The supervisor was told {format.instant(told.at)}, by {told.by}, as {told.reference}.
            </Trans>
            {told.delay === undefined ? null : (
              <span className="note-text">
                {' '}
                <Trans>Why so late: {told.delay}</Trans>
              </span>
            )}
          </p>
        )}
        <p className="soft small">
          <Trans>
            Revision {revision}, {format.instant(revisedAt)}, by {revisedBy}. Earlier revisions
            stay.
          </Trans>
        </p>
      </div>
    </div>
  );
};
