import { problemTexts } from '@amirani/web/src/texts/problems.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { roleTexts } from '@amirani/web/src/texts/words.ts';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import type { ReactNode } from 'react';
import { canReadOnceMore, readOnceMore } from '../platform/api.ts';
import { repeatOf } from '../platform/use-mutation.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** The code under which an error is explained. */
const problemCode = (error: unknown): string => {
  if (error instanceof ApiError)
    return error.code in problemTexts ? error.code : `http.${statusKind(error.status)}`;
  return error instanceof TypeError ? 'http.unreachable' : 'http.answer-unreadable';
};

/**
 * The connection was lost, or that of the server to its database during the commit: it is unknown whether the act is stored.
 */
const isOutcomeUnknown = (error: unknown): boolean =>
  error instanceof ApiError
    ? error.code === 'database.outcome-unknown'
    : error instanceof TypeError;

/** An error: what happened and what to do (from the catalogue), what was kept, and the way to try again. */
export const ErrorState = ({
  error,
  kept,
  unknown,
  onRetry,
}: {
  readonly error: unknown;
  /** What was kept; by default that nothing was changed. */
  readonly kept?: ReactNode;
  /** The advice if the result is unknown; by default to check before repeating. */
  readonly unknown?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
}) => {
  const { i18n } = useLingui();
  const code = problemCode(error);
  // Requests that can be repeated by a press, or that say themselves what was stored, are not acts with an unknown result.
  const says = unknown !== undefined || (kept === undefined && onRetry === undefined);
  // The code only where no sentence of its own says the same.
  const isExplained = !(error instanceof ApiError) || error.code === code;
  const open = isOutcomeUnknown(error) && (error instanceof ApiError || says);
  return (
    <Notice
      urgent
      verdict="obstacle"
      title={say(
        i18n,
        problemTexts,
        code,
        error instanceof ApiError ? inWords(i18n, error.facts) : {},
      )}
    >
      <p>
        {open
          ? (unknown ?? (
              <Trans>Whether it was stored is not known. Look before you do it again.</Trans>
            ))
          : (kept ?? <Trans>Nothing was changed.</Trans>)}
      </p>
      <OnceMore error={error} onRetry={onRetry} />
      <p className="line-up">
        {onRetry === undefined || canReadOnceMore(error) ? null : (
          <Button onPress={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        )}
        {isExplained ? null : <code className="soft small">{error.code}</code>}
      </p>
    </Notice>
  );
};

/** The way to have a file read once more that stopped a reader before. */
const OnceMore = ({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: (() => void) | undefined;
}) => {
  const again = repeatOf(error) ?? onRetry;
  if (again === undefined || !(error instanceof ApiError) || !canReadOnceMore(error)) return null;
  return (
    <>
      <p>
        <Trans>
          The reader then gets twice the time and memory. Other work goes on meanwhile. A file can
          be read once more only one time.
        </Trans>
      </p>
      <p className="line-up">
        <Button onPress={() => readOnceMore(error, again)}>
          <Trans>Read the file once more</Trans>
        </Button>
      </p>
    </>
  );
};

/** Facts of a refusal with the names of roles, not their codes. */
const inWords = (i18n: I18n, facts: ApiError['facts']): ApiError['facts'] =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? say(i18n, roleTexts, value) : value,
    ]),
  );

const statusKind = (status: number): string => {
  if (status === 401) return 'not-signed-in';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 413) return 'too-large';
  if (status === 429) return 'too-many';
  if (status === 503) return 'unavailable';
  return status >= 500 ? 'failed' : 'refused';
};
