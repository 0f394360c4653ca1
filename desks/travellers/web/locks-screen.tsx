import { Trans, useLingui } from '@lingui/react/macro';
import { unmaskLimits } from '@platform/api/identity-shapes.ts';
import { call, type client, useApi } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState, Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { ReasonForm } from '@platform/web/ui/reason-form.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

/** Colleagues who have reached the limit of showing masked values in full. Another colleague releases them. */
export const LocksScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const list = useApi('listUnmaskingLocks', {});
  const [released, setReleased] = useState<string>();
  const { hour, shift, shiftHours } = unmaskLimits;
  const { data: session } = useSession();
  const back = (): void => void navigate({ to: '/flights' });
  useShortcut('back', back);
  return (
    <div className="page narrow">
      <PageHead title={<Trans>Release a colleague</Trans>} windowTitle={t`Release a colleague`}>
        <BackButton onPress={back}>
          <Trans>Flights</Trans>
        </BackButton>
      </PageHead>
      <p>
        <Trans>
          Masked values can be shown in full {hour} times an hour and {shift} times in {shiftHours}{' '}
          hours. A colleague who needs more asks you. Find out what the work is before you release
          them.
        </Trans>
      </p>
      {released === undefined ? null : (
        <Notice verdict="met" title={<Trans>{released} can show values in full again</Trans>} />
      )}
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? <Progress label={t`Loading the list…`} /> : null}
      {list.data?.locks.length === 0 ? (
        <EmptyState title={<Trans>No one has reached the limit</Trans>} />
      ) : null}
      {list.data?.locks.map((lock) => (
        <Lock
          key={lock.login}
          lock={lock}
          isOwn={lock.login === session?.login}
          onReleased={() => {
            setReleased(lock.login);
            void list.refetch();
          }}
        />
      ))}
    </div>
  );
};

type UnmaskingLock = Awaited<ReturnType<typeof client.listUnmaskingLocks>>['locks'][number];

const Lock = ({
  lock: { login, hour, shift, last },
  isOwn,
  onReleased,
}: {
  readonly lock: UnmaskingLock;
  readonly isOwn: boolean;
  readonly onReleased: () => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const [asks, setAsks] = useState(false);
  const { shiftHours } = unmaskLimits;
  const release = useMutation({
    mutationFn: (reason: string) =>
      call('releaseUnmasking', { params: { login }, body: { reason } }),
    onSuccess: onReleased,
  });
  return (
    <section className="panel" aria-labelledby={`lock-${login}`}>
      <div className="panel-head">
        <h2 id={`lock-${login}`}>{login}</h2>
      </div>
      <div className="panel-body">
        <p>
          <Trans>
            {hour} in the last hour, {shift} in the last {shiftHours} hours; the last at{' '}
            {format.instant(last)}
          </Trans>
        </p>
        {isOwn ? (
          <p className="soft">
            <Trans>This is your own account: ask a colleague to release you.</Trans>
          </p>
        ) : asks ? (
          <ReasonForm
            label={t`Release ${login}`}
            act={<Trans>Release</Trans>}
            isPending={release.isPending}
            onReason={(reason) => release.mutate(reason)}
            onCancel={() => setAsks(false)}
          >
            {release.error === null ? null : <ErrorState error={release.error} />}
          </ReasonForm>
        ) : (
          <div>
            <Button onPress={() => setAsks(true)}>
              <Trans>Release</Trans>
              <span className="visually-hidden"> {login}</span>
            </Button>
          </div>
        )}
      </div>
    </section>
  );
};
