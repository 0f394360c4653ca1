import { Trans } from '@lingui/react/macro';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import type { RiskForecast } from '../../api/types.ts';
import { useModelNumber } from '../charts/use-point-text.ts';

type Intervals = Pick<RiskForecast['points'][number], 'intervals'>;

/** Heads of the columns in which the intervals of a model stand. */
export const IntervalHeads = ({ intervals }: Intervals) => {
  const percent = usePercent();
  return intervals.map(({ level }) => (
    <th key={level} scope="col" className="end">
      <Trans>{percent(level)} between</Trans>
    </th>
  ));
};

/** The intervals of one period in these columns. */
export const IntervalCells = ({ intervals }: Intervals) => {
  const model = useModelNumber();
  return intervals.map(({ level, lower, upper }) => (
    <td key={level} className="end nowrap">
      {model(lower)} – {model(upper)}
    </td>
  ));
};
