import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { isEcho } from '@platform/web/platform/own-acts.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { Breach } from '../../api/types.ts';
import { OversightNav } from '../oversight-nav.tsx';
import { BreachClock } from './breach-clock.tsx';
import { BreachForm } from './breach-form.tsx';
import type { BreachRevision } from './changed-fields.ts';
import { Revisions } from './revisions.tsx';
import { TellPanel } from './tell-panel.tsx';

/** One breach, or a new one: what is known of it, its clock, and the supervisor. */
export const BreachScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: '/oversight/breaches/$id' });
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/oversight/breaches' });
  useShortcut('back', back);
  const isNew = id === 'new';
  const query = useApi('getBreach', { params: { id } }, !isNew);
  const { data, error, refetch } = query;
  const refresh = useQuietRefresh('breach', (change) => change.id === id && !isEcho(id), refetch);
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
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {isNew ? (
        <BreachForm onLookAgain={back} />
      ) : data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the breach…`} />
        ) : null
      ) : (
        <Known
          key={id}
          breach={data.breach}
          revisions={data.revisions}
          onLookAgain={() => void refetch()}
        />
      )}
    </div>
  );
};

const Known = ({
  breach,
  revisions,
  onLookAgain,
}: {
  readonly breach: Breach;
  readonly revisions: readonly BreachRevision[];
  readonly onLookAgain: () => void;
}) => {
  const format = useFormat();
  const { told, revision } = breach;
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
        <Revisions revisions={revisions} />
      </div>
    </div>
  );
};
