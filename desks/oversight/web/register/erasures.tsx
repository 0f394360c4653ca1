import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { utcText } from '@platform/web/platform/format.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';

const shown = 20;

/** What was erased last, and when, as the journal has it: the fact of it, never what it was. */
export const Erasures = () => {
  const { t } = useLingui();
  const { data, error, refetch } = useApi('listJournalEntries', {
    query: { limit: shown, operation: 'erasure' },
  });
  return (
    <section className="stack" aria-labelledby="erasures-title">
      <h2 id="erasures-title">
        <Trans>Erased last</Trans>
      </h2>
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the entries…`} />
        ) : null
      ) : data.entries.length === 0 ? (
        <p className="soft">
          <Trans>Nothing has been erased yet: no time was over.</Trans>
        </p>
      ) : (
        <ul className="held-lines">
          {data.entries.map((entry) => (
            <li key={entry.leafHash}>
              <time dateTime={entry.at} className="nowrap soft">
                {utcText(entry.at)}
              </time>{' '}
              <code>{entry.action}</code>
              {entry.reason === undefined ? null : <span lang="en"> {entry.reason}</span>}{' '}
              <span className="soft">{entry.actor}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
