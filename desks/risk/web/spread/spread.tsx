import { dimensionTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { riskEndpoints } from '../../api/endpoints.ts';
import type { RiskSeriesKey } from '../../api/types.ts';
import { PartBar } from '../charts/part-bar.tsx';
import { SeriesChart } from '../charts/series-chart.tsx';
import type { SeriesShown } from '../charts/series-points.ts';
import { firstDayOfLabel } from '../first-day.ts';
import { memberText } from '../key-title.ts';
import { usePeriodText } from '../period-text.ts';
import { whereOfKey } from '../series-key.ts';
import { SpreadComputed } from './how-computed.tsx';
import { MemberLink } from './member-link.tsx';
import { SpreadTable } from './spread-table.tsx';
import { useTenths } from './tenths.ts';

type Found = Output<(typeof riskEndpoints)['measureRiskSpread']>;

/** How concentrated counts are on the members of a dimension: in words, as a picture, and who makes it up. */
export const Spread = ({
  dataset,
  over,
  within,
  sum,
}: {
  readonly dataset: string;
  readonly over: string;
  readonly within: RiskSeriesKey;
  readonly sum: 'year' | 'period';
}) => {
  const { t } = useMacro();
  const query = useApi('measureRiskSpread', {
    params: { dataset },
    body: { over, sum, where: whereOfKey(within) },
  });
  return (
    <Fetched query={query} label={t`Measuring the spread…`}>
      {(found) =>
        found.points.some(({ effective }) => effective !== undefined) ? (
          <>
            <Words found={found} over={over} sum={sum} />
            <Picture found={found} over={over} />
            <SpreadTable points={found.points} over={over} sum={sum} />
            <Shares found={found} dataset={dataset} over={over} within={within} />
            <SpreadComputed sums={found.sums} />
          </>
        ) : (
          <EmptyState title={<Trans>There is nothing to measure</Trans>}>
            <p>
              <Trans>The figures do not reach over a whole year, or all of them are zero.</Trans>
            </p>
          </EmptyState>
        )
      }
    </Fetched>
  );
};

/** The last point in one sentence, beside a year before. */
const Words = ({
  found: { points, shares },
  over,
  sum,
}: {
  readonly found: Found;
  readonly over: string;
  readonly sum: 'year' | 'period';
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const percent = usePercent();
  const tenths = useTenths();
  const periodText = usePeriodText();
  const last = points.findLast(({ effective }) => effective !== undefined);
  if (last?.effective === undefined || last.largest === undefined) return null;
  const period = periodText(last.period);
  const counts = format.number(last.total);
  const effective = tenths(last.effective);
  const largest = memberText(i18n, over, last.largest.member);
  const share = percent(last.largest.share);
  const before = shares.find(({ member }) => member === last.largest?.member)?.before;
  return (
    <p>
      {sum === 'year' ? (
        <Trans>
          In the year up to {period}, {counts} counts are as concentrated as if {effective} of equal
          size shared them.
        </Trans>
      ) : (
        <Trans>
          In {period}, {counts} counts are as concentrated as if {effective} of equal size shared
          them.
        </Trans>
      )}{' '}
      <Trans>
        The largest is {largest} with {share}.
      </Trans>
      {before === undefined ? null : (
        <>
          {' '}
          <Trans>A year before it had {percent(before)}.</Trans>
        </>
      )}
    </p>
  );
};

const Picture = ({ found: { points }, over }: { readonly found: Found; readonly over: string }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const percent = usePercent();
  const tenths = useTenths();
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  const shown: SeriesShown = {
    points: points.map(({ period, effective }) => ({
      period,
      first: firstDayOfLabel(period),
      count: effective,
      status: effective === undefined ? 'not-applicable' : 'reported',
    })),
    changes: [],
    vintages: [],
    forecast: [],
  };
  const dimension = say(i18n, dimensionTexts, over);
  return (
    <SeriesChart
      shown={shown}
      height={240}
      label={t`As many of equal size: ${dimension}`}
      says={(period) => {
        const { effective: number, members = 0, largest } = byPeriod.get(period) ?? {};
        if (number === undefined || largest === undefined) return t`nothing was counted`;
        const effective = tenths(number);
        const name = memberText(i18n, over, largest.member);
        const share = percent(largest.share);
        return t`as if ${effective} of equal size, out of ${members}; the largest ${name} with ${share}`;
      }}
    />
  );
};

const Shares = ({
  found: { shares },
  dataset,
  over,
  within,
}: {
  readonly found: Found;
  readonly dataset: string;
  readonly over: string;
  readonly within: RiskSeriesKey;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const percent = usePercent();
  const title = t`Who makes it up at the end`;
  return (
    <TableScroll label={title}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say(i18n, dimensionTexts, over)}</th>
            <th scope="col" className="end">
              <Trans>Counted</Trans>
            </th>
            <th scope="col">
              <Trans>Share</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>A year before</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ member, count, share, before }) => (
            <tr key={member} data-row="">
              <th scope="row">
                <MemberLink dataset={dataset} within={within} dimension={over} member={member} />
              </th>
              <td className="end">{format.number(count)}</td>
              <td>
                <span className="share-cell">
                  <PartBar part={share} before={before} />
                  {percent(share)}
                </span>
              </td>
              <td className="end">{before === undefined ? '–' : percent(before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
