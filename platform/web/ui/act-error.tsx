import { Trans } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';

/**
 * Why an act was not answered. Where the line was lost nobody knows whether it arrived: that is said, and that it may be
 * pressed again, since the same key or id never does a thing twice.
 */
export const ActError = ({
  error,
  kept,
  onLookAgain,
}: {
  readonly error: unknown;
  /** What of the officer's work stands still. */
  readonly kept?: ReactNode;
  /** Fetches the case anew, where the server's state was another. */
  readonly onLookAgain?: (() => void) | undefined;
}) => (
  <ErrorState
    error={error}
    onRetry={error instanceof ApiError && error.status === 409 ? onLookAgain : undefined}
    kept={kept ?? <Trans>Nothing was changed. Your text is still here.</Trans>}
    unknown={
      <>
        <Trans>The server did not confirm. Try again. The action runs only once.</Trans> {kept}
      </>
    }
  />
);
