import { Trans, useLingui } from '@lingui/react/macro';
import type { OwnSession } from '@platform/api/types.ts';
import { call, useApi } from '../platform/api.ts';
import { useFormat } from '../platform/use-format.ts';
import { useMutation } from '../platform/use-mutation.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { SessionsEnded } from './sessions-ended.tsx';

/** The own sessions, each with a button that ends it. */
export const SessionList = () => {
  const { t } = useLingui();
  const { data, error, refetch } = useApi('listOwnSessions', {});
  const endOne = useMutation({
    mutationFn: (id: string) => call('endOwnSession', { params: { id } }),
    onSettled: () => void refetch(),
  });
  const endOthers = useMutation({
    mutationFn: () => call('endOtherSessions', {}),
    onSettled: () => void refetch(),
  });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Progress label={t`Loading your sessions`} />;
  const failed = endOne.error ?? endOthers.error;
  return (
    <>
      {failed === null ? null : <ErrorState error={failed} />}
      {endOthers.data !== undefined ? (
        <SessionsEnded ended={endOthers.data.ended} />
      ) : endOne.isSuccess ? (
        <Notice
          urgent
          verdict="met"
          title={<Trans>Session ended. Its window shows the sign-in.</Trans>}
        />
      ) : null}
      <ul className="account-cards">
        {data.sessions.map((session) => (
          <li key={session.id} className="account-card">
            <SessionFacts session={session} />
            {session.current ? null : (
              <Button
                isPending={endOne.isPending && endOne.variables === session.id}
                onPress={() => endOne.mutate(session.id)}
              >
                <Trans>End session</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data.sessions.length < 2 ? null : (
        <div>
          <Button isPending={endOthers.isPending} onPress={() => endOthers.mutate()}>
            <Trans>End all other sessions</Trans>
          </Button>
        </div>
      )}
    </>
  );
};

const SessionFacts = ({
  session: { createdAt, seenAt, network, browser, device, current },
}: {
  readonly session: OwnSession;
}) => {
  const format = useFormat();
  return (
    <div>
      <p>
        <strong>
          {browser === undefined ? (
            (device ?? <Trans>Unknown browser</Trans>)
          ) : device === undefined ? (
            browser
          ) : (
            <Trans>
              {browser} on {device}
            </Trans>
          )}
        </strong>{' '}
        {current ? (
          <Badge verdict="met">
            <Trans>This session</Trans>
          </Badge>
        ) : null}
      </p>
      <p className="soft small">
        <Trans>Signed in {format.instant(createdAt)}</Trans>
      </p>
      <p className="soft small">
        <Trans>Last used {format.instant(seenAt)}</Trans>
        {network === undefined ? null : <span className="mono"> {network}</span>}
      </p>
    </div>
  );
};
