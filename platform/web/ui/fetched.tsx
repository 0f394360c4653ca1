import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { Progress } from './progress.tsx';

/** What was fetched, or that it is on its way, or why not and the way to try again. */
export const Fetched = <T,>({
  query: { data, error, refetch },
  label,
  children,
}: {
  readonly query: {
    readonly data: T | undefined;
    readonly error: Error | null;
    readonly refetch: () => Promise<unknown>;
  };
  readonly label: string;
  readonly children: (data: T) => ReactNode;
}) => {
  if (data !== undefined) return children(data);
  return error === null ? (
    <Progress label={label} />
  ) : (
    <ErrorState error={error} onRetry={() => void refetch()} />
  );
};
