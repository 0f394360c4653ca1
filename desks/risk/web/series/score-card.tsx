import {
  forecastMethodTexts,
  reliabilityReasonTexts,
  reliabilityTexts,
} from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { RiskForecast } from '../../api/types.ts';
import { useModelNumber } from '../charts/use-point-text.ts';
import { usePeriodText } from '../period-text.ts';
import { IntervalCells, IntervalHeads } from './interval-columns.tsx';

type Reliability = RiskForecast['card']['reliability'];

const reliabilityShapes: Readonly<Record<Reliability['word'], Verdict>> = {
  reliable: 'met',
  'with-care': 'attention',
  unreliable: 'obstacle',
  unknown: 'not-checked',
};

/** The sign of a forecast: skill and the coverage of its intervals together, with the reasons. */
const ReliabilitySign = ({
  reliability: { word, reasons },
}: {
  readonly reliability: Reliability;
}) => {
  const { i18n } = useLingui();
  return (
    <p>
      <Badge verdict={reliabilityShapes[word]}>{say(i18n, reliabilityTexts, word)}</Badge>{' '}
      {reasons.map((reason) => say(i18n, reliabilityReasonTexts, reason)).join(' ')}
    </p>
  );
};

/** Whether the last period is less certain than the first, as of a method that lets the level drift. */
const widens = (points: RiskForecast['points']): boolean => {
  const [first, last] = [points[0], points.at(-1)].map((point) => {
    const widest = point?.intervals.at(-1);
    return widest === undefined ? 0 : widest.upper - widest.lower;
  });
  return points.length < 2 || (last ?? 0) > (first ?? 0) * LEAST_WIDENING;
};

/** A smaller widening is not visible. */
const LEAST_WIDENING = 1.01;

/** What is forecast, and how such forecasts did on the past beside simply taking the year before. */
export const ScoreCard = ({ forecast }: { readonly forecast: RiskForecast }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const percent = usePercent();
  const model = useModelNumber();
  const periodText = usePeriodText();
  const { card, points, made, filled, known } = forecast;
  const ratio = card.relativeError;
  return (
    <div className="risk-columns">
      <div className="stack">
        <ReliabilitySign reliability={card.reliability} />
        {points.length === 0 ? (
          <p>
            <Trans>This series does not allow the method: nothing was forecast.</Trans>
          </p>
        ) : (
          <TableScroll label={t`Forecast`}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Period</Trans>
                  </th>
                  <th scope="col" className="end">
                    <Trans>Forecast</Trans>
                  </th>
                  <IntervalHeads intervals={points[0]?.intervals ?? []} />
                </tr>
              </thead>
              <tbody>
                {points.map(({ period, mean, intervals }) => (
                  <tr key={period}>
                    <th scope="row">{periodText(period)}</th>
                    <td className="end">
                      <strong>{model(mean)}</strong>
                    </td>
                    <IntervalCells intervals={intervals} />
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        )}
        {widens(points) ? null : (
          <p className="small">
            <Trans>
              The intervals do not widen: this method takes the level as fixed. A new step is not in
              them.
            </Trans>
          </p>
        )}
      </div>
      <div className="stack">
        <h3>
          <Trans>Score card</Trans>
        </h3>
        <dl className="facts">
          <dt>
            <Trans>Method</Trans>
          </dt>
          <dd>
            {say(i18n, forecastMethodTexts, forecast.method)}{' '}
            {made === undefined ? null : <span className="soft">{made}</span>}
          </dd>
          <dt>
            <Trans>Tried from</Trans>
          </dt>
          <dd>
            <Trans>{format.number(card.origins)} points of the past</Trans>
          </dd>
          {ratio === undefined ? null : (
            <>
              <dt>
                <Trans>Error beside the year before</Trans>
              </dt>
              <dd>
                {percent(ratio)}{' '}
                <span className="soft">
                  <Trans>under 100 % is better</Trans>
                </span>
              </dd>
            </>
          )}
          {card.scores?.mae === undefined ? null : (
            <>
              <dt>
                <Trans>Off by, on average</Trans>
              </dt>
              <dd>{model(card.scores.mae)}</dd>
            </>
          )}
          {card.scores?.intervals.map(({ level, coverage }) =>
            coverage === undefined ? null : (
              <div key={level} className="facts-row">
                <dt>
                  <Trans>Held by the {percent(level)} interval</Trans>
                </dt>
                <dd>{percent(coverage)}</dd>
              </div>
            ),
          )}
          <dt>
            <Trans>Rests on</Trans>
          </dt>
          <dd>
            <Trans>
              {format.number(known)} counts; {format.number(filled)} gaps were filled for the method
            </Trans>
          </dd>
        </dl>
      </div>
    </div>
  );
};
