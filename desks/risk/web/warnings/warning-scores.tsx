import { outcomeTexts, riskMethodTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { IntervalBar } from '@platform/web/ui/interval-bar.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { useModelNumber } from '../charts/use-point-text.ts';

/** How the warnings have done so far, by what people made of them. */
export const WarningScores = ({ dataset }: { readonly dataset: string | undefined }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const percent = usePercent();
  const model = useModelNumber();
  const { data } = useApi('scoreRiskWarnings', { body: dataset === undefined ? {} : { dataset } });
  const scores = data?.scores.filter(({ warnings }) => warnings > 0) ?? [];
  if (scores.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="scores-title">
      <h2 id="scores-title">
        <Trans>How the list has done so far</Trans>
      </h2>
      <TableScroll label={t`How the list has done so far`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Method</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Warnings</Trans>
              </th>
              <th scope="col">
                <Trans>What people made of them</Trans>
              </th>
              <th scope="col">
                <Trans>Share that held</Trans>
              </th>
              <th scope="col">
                <Trans>Days to triage</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {scores.map((score) => (
              <tr key={score.method}>
                <th scope="row">{say(i18n, riskMethodTexts, score.method)}</th>
                <td className="end">
                  <Trans>
                    {format.number(score.triaged)} of {format.number(score.warnings)} triaged
                  </Trans>
                </td>
                <td>
                  {Object.entries(score.outcomes)
                    .filter(([, count]) => count > 0)
                    .map(([outcome, count]) => `${say(i18n, outcomeTexts, outcome)} ${count}`)
                    .join(', ') || '–'}
                </td>
                <td>
                  {score.precision === undefined ? (
                    <span className="soft">
                      <Trans>nothing decided</Trans>
                    </span>
                  ) : (
                    <span className="share-cell">
                      <IntervalBar {...score.precision} />
                      <span className="nowrap">{percent(score.precision.share)}</span>
                    </span>
                  )}
                </td>
                <td>{score.daysToTriage === undefined ? '–' : model(score.daysToTriage)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
};
