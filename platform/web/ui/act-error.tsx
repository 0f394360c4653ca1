import { Trans } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';

/**
 * Why an act was not answered. After a lost connection the result is unknown: the text says so, and that the button may be
 * pressed again, because the same key or id never runs twice.
 */
export const ActError = ({
  error,
  kept,
  onLookAgain,
}: {
  readonly error: unknown;
  /** What of the officer's work stands still. */
  readonly kept?: ReactNode;
  /** Reloads the case if the server's state differed. */
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
