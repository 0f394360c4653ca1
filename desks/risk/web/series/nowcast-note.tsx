import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { RiskNowcast } from '../../api/types.ts';
import { useModelNumber } from '../charts/use-point-text.ts';
import { usePeriodText } from '../period-text.ts';
import { IntervalCells, IntervalHeads } from './interval-columns.tsx';

/** What the newest counts are expected to become, and how often such an expectation has held; or why nothing is said of it. */
export const NowcastNote = ({ nowcast }: { readonly nowcast: RiskNowcast | undefined }) => {
  if (nowcast === undefined || nowcast.run === 0) return null;
  const { run, least, longestDelay, points } = nowcast;
  return (
    <section className="stack nowcast" aria-labelledby="nowcast-title">
      <h2 id="nowcast-title">
        <Trans>The newest counts</Trans>
      </h2>
      {longestDelay === undefined ? (
        <p className="soft">
          <Plural
            value={run}
            one={`How much is still to come is not known: of ${least} vintages in a row that it takes, there is #.`}
            other={`How much is still to come is not known: of ${least} vintages in a row that it takes, there are #.`}
          />
        </p>
      ) : points.length === 0 ? (
        <p>
          <Trans>By what came in late before, the newest counts are complete.</Trans>
        </p>
      ) : (
        <>
          <Expected points={points} />
          <Coverage nowcast={nowcast} />
        </>
      )}
    </section>
  );
};

const Expected = ({ points }: Pick<RiskNowcast, 'points'>) => {
  const { t } = useLingui();
  const format = useFormat();
  const percent = usePercent();
  const model = useModelNumber();
  const periodText = usePeriodText();
  return (
    <TableScroll label={t`The newest counts`}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Period</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Reported so far</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Usually in by now</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Expected to become</Trans>
            </th>
            <IntervalHeads intervals={points[0]?.intervals ?? []} />
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ period, reported, share, expected, intervals }) => (
            <tr key={period}>
              <th scope="row">{periodText(period)}</th>
              <td className="end">{format.number(reported)}</td>
              <td className="end">{percent(share)}</td>
              <td className="end">
                <strong>{model(expected)}</strong>
              </td>
              <IntervalCells intervals={intervals} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

/** How those did that could have been made before. */
const Coverage = ({ nowcast: { run, coverage } }: { readonly nowcast: RiskNowcast }) => {
  const format = useFormat();
  const percent = usePercent();
  const model = useModelNumber();
  const from = format.number(run);
  return (
    <p className="soft">
      <Trans>By the delays in {from} vintages that follow on each other.</Trans>{' '}
      {coverage === undefined ? (
        <Trans>Nothing can be compared with later data yet.</Trans>
      ) : (
        <>
          <Trans>
            Compared with later data, of {format.number(coverage.values)} possible earlier
            estimates:
          </Trans>{' '}
          {coverage.levels
            .map(({ level, held }) => `${percent(level)}: ${percent(held / coverage.values)}`)
            .join('; ')}
          {'. '}
          <Trans>
            Off by {model(coverage.error)} on average; the count as first reported, by{' '}
            {model(coverage.errorAsReported)}.
          </Trans>
        </>
      )}
    </p>
  );
};
