import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { useWidth } from '@platform/web/platform/use-width.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { type ReactNode, useState } from 'react';
import type { RiskDecomposition, RiskSeriesKey } from '../../api/types.ts';
import { useModelNumber } from '../charts/use-point-text.ts';
import { usePeriodText } from '../period-text.ts';
import { type PartName, partLines } from './part-lines.ts';

/** What a series is made of: trend, season and what neither explains. It is asked for when somebody opens it. */
export const DecompositionPanel = ({
  dataset,
  seriesKey,
}: {
  readonly dataset: string;
  readonly seriesKey: RiskSeriesKey;
}) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="panel decomposition"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="panel-head">
        <h2>
          <Trans>Trend, season and remainder</Trans>
        </h2>
      </summary>
      <div className="panel-body">
        {isOpen ? <Parts dataset={dataset} seriesKey={seriesKey} /> : null}
      </div>
    </details>
  );
};

const Parts = ({
  dataset,
  seriesKey,
}: {
  readonly dataset: string;
  readonly seriesKey: RiskSeriesKey;
}) => {
  const { t } = useLingui();
  const percent = usePercent();
  const query = useApi('decomposeRiskSeries', { params: { dataset }, body: { key: seriesKey } });
  return (
    <Fetched query={query} label={t`The series is being taken apart`}>
      {(found) =>
        found.points.length === 0 ? (
          <p>
            <Trans>
              Two years or less, or no season in periods of this length: nothing is told apart.
            </Trans>
          </p>
        ) : (
          <div className="stack">
            <p>
              <Trans>
                Of what the trend leaves, {percent(found.strength)} is season. STL (Cleveland and
                others 1990); the three lines have one scale.
              </Trans>
            </p>
            <PartsPicture found={found} />
            <PartsTable found={found} />
          </div>
        )
      }
    </Fetched>
  );
};

const useNames = (): Readonly<Record<PartName, string>> => {
  const { t } = useLingui();
  return { trend: t`Trend`, season: t`Season`, remainder: t`Remainder` };
};

const HEIGHT = 300;

const PartsPicture = ({ found }: { readonly found: RiskDecomposition }) => {
  const [ref, width] = useWidth();
  const names = useNames();
  const periodText = usePeriodText();
  const model = useModelNumber();
  const lines = width === 0 ? [] : partLines(found.points, width, HEIGHT);
  return (
    <figure className="series-chart">
      <div ref={ref} className="series-plot" style={{ blockSize: HEIGHT }}>
        <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
          {lines.map(({ name, zero, line, top, most, least }) => (
            <g key={name}>
              <line x1="0" x2={width} y1={zero} y2={zero} className="grid-line" />
              <path d={line} className={name === 'remainder' ? 'part-rest' : 'count-line'} />
              <text x="6" y={top + 14} className="tick-text part-name">
                {names[name]}: {model(least)} – {model(most)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <figcaption className="soft small">
        {periodText(found.points[0]?.period ?? '')} –{' '}
        {periodText(found.points.at(-1)?.period ?? '')}
      </figcaption>
    </figure>
  );
};

const PartsTable = ({ found }: { readonly found: RiskDecomposition }) => {
  const names = useNames();
  const model = useModelNumber();
  const periodText = usePeriodText();
  const cell = (value: number): ReactNode => <td className="end">{model(value)}</td>;
  return (
    <details className="series-table">
      <summary>
        <Trans>The same as a table</Trans>
      </summary>
      <TableScroll label={names.trend}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Period</Trans>
              </th>
              {Object.values(names).map((name) => (
                <th key={name} scope="col" className="end">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.points.toReversed().map(({ period, trend, season, remainder }) => (
              <tr key={period}>
                <th scope="row">{periodText(period)}</th>
                {cell(trend)}
                {cell(season)}
                {cell(remainder)}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
};
