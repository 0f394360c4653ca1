import { Plural, Trans } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import { useFormat } from '../platform/use-format.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';

/** How many sessions of a colleague are open and since when, and the button that ends them. Nothing says what they do. */
export const AccountSessions = ({
  sessions: { data, error, refetch },
  isReady,
  onEnd,
}: {
  readonly sessions: UseQueryResult<{ readonly open: number; readonly since?: string | undefined }>;
  readonly isReady: boolean;
  readonly onEnd: () => void;
}) => {
  const format = useFormat();
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  if (data.since === undefined)
    return (
      <p className="soft">
        <Trans>No open session.</Trans>
      </p>
    );
  const since = format.instant(data.since);
  return (
    <>
      <p>
        <Plural
          value={data.open}
          one={`# open session, since ${since}.`}
          other={`# open sessions, the first since ${since}.`}
        />{' '}
        <Trans>The person can sign in again after you end them.</Trans>
      </p>
      <div>
        <Button isDisabled={!isReady} onPress={onEnd}>
          <Trans>End all sessions</Trans>
        </Button>
      </div>
    </>
  );
};
