import { addDays, type CivilDate } from '@amirani/core';
import { forgeryTexts } from '@amirani/web/src/texts/frauds.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import type { FraudCount } from '../../api/types.ts';

/** Confirmed frauds of the last year as the analysis of risk counts them; cells under five are withheld. */
export const FraudCounts = () => {
  const { t } = useMacro();
  const to = today();
  const from = addDays(to, -365) as CivilDate;
  const { data, error, refetch } = useApi('countFrauds', { query: { from, to } });
  const rows = data?.counts ?? [];
  return (
    <section className="stack" aria-labelledby="counts-title">
      <h2 id="counts-title">
        <Trans>Counts of the last twelve months</Trans>
      </h2>
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Progress label={t`Loading the counts…`} /> : null}
      {data === undefined ? null : rows.length === 0 ? (
        <p className="soft">
          <Trans>No confirmed fraud in this time.</Trans>
        </p>
      ) : (
        <CountTable rows={rows} />
      )}
    </section>
  );
};

const CountTable = ({ rows }: { readonly rows: readonly FraudCount[] }) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller without a stop cannot be scrolled by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={t`Count`}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Month</Trans>
            </th>
            <th scope="col">
              <Trans>Kind</Trans>
            </th>
            <th scope="col">
              <Trans>Issuing state</Trans>
            </th>
            <th scope="col">
              <Trans>Technique</Trans>
            </th>
            <th scope="col">
              <Trans>Place</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Count</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, kind, issuer, technique, place, count }) => (
            <tr key={[month, kind, issuer, technique, place].join(' ')}>
              <th scope="row">{month}</th>
              <td>{i18n._(forgeryTexts[kind])}</td>
              <td className="mono">{issuer}</td>
              <td>{technique ?? '–'}</td>
              <td>{place ?? '–'}</td>
              <td className="end">
                {count === undefined ? (
                  <span className="soft">
                    <Trans>under five, withheld</Trans>
                  </span>
                ) : (
                  format.number(count)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
