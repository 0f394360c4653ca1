import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useWidth } from '@platform/web/platform/use-width.ts';
import { type KeyboardEvent, useState } from 'react';
import { usePeriodText } from '../period-text.ts';
import { MarkAt } from './marks.tsx';
import { SeriesLegend } from './series-legend.tsx';
import { type SeriesPicture, seriesPicture } from './series-picture.ts';
import type { SeriesShown } from './series-points.ts';
import { usePointText } from './use-point-text.ts';

/** A series as a picture that the arrow keys walk through; the text below describes the point at the cursor. */
export const SeriesChart = ({
  shown,
  label,
  height = 300,
  start,
  says,
}: {
  readonly shown: SeriesShown;
  /** What is counted, for those who do not see it. */
  readonly label: string;
  readonly height?: number;
  /** The period at which the cursor stands first; the last one where left out. */
  readonly start?: string | undefined;
  /** Text of a period if the points are not counts; then the legend does not mention counts either. */
  readonly says?: ((period: string) => string) | undefined;
}) => {
  const { t } = useLingui();
  const [ref, width] = useWidth();
  const periodText = usePeriodText();
  const pointText = usePointText();
  const count = shown.points.length + shown.forecast.length;
  const [at, setAt] = useState<number>();
  const first = shown.points.findIndex(({ period: one }) => one === start);
  const cursor = Math.min(count - 1, at ?? (first < 0 ? shown.points.length - 1 : first));
  const alarms = shown.points.flatMap(({ alarm }, index) => (alarm === true ? [index] : []));
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepOf(event.key, cursor, count, alarms);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
  };
  const picture = width === 0 ? undefined : seriesPicture(shown, width, height);
  const ahead = shown.forecast[cursor - shown.points.length];
  const here = shown.points[cursor];
  const named = here?.period ?? ahead?.period ?? '';
  const text = says?.(named) ?? pointText(here, ahead);
  const period = periodText(named);
  return (
    <figure className="series-chart">
      <div
        ref={ref}
        className="series-plot"
        style={{ blockSize: height }}
        role="slider"
        tabIndex={0}
        aria-label={t`${label}: arrow keys walk through the periods, up and down from alarm to alarm`}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={cursor + 1}
        aria-valuetext={`${period}: ${text}`}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => {
          if (picture === undefined) return;
          const box = event.currentTarget.getBoundingClientRect();
          setAt(nearest(picture, event.clientX - box.left));
        }}
      >
        {picture === undefined ? null : <Drawing picture={picture} cursor={cursor} />}
      </div>
      <figcaption>
        <p className="series-readout">
          <strong>{period}</strong> {text}
        </p>
        {says === undefined ? <SeriesLegend shown={shown} /> : null}
        <p className="visually-hidden">
          <Trans>The table below has the same content.</Trans>
        </p>
      </figcaption>
    </figure>
  );
};

/** Where a key leads: from period to period, a season at once, to either end, or from alarm to alarm. */
const stepOf = (
  key: string,
  cursor: number,
  count: number,
  alarms: readonly number[],
): number | undefined => {
  const to: Readonly<Record<string, number | undefined>> = {
    ArrowLeft: cursor - 1,
    ArrowRight: cursor + 1,
    PageDown: cursor - 12,
    PageUp: cursor + 12,
    Home: 0,
    End: count - 1,
    ArrowDown: alarms.findLast((index) => index < cursor) ?? cursor,
    ArrowUp: alarms.find((index) => index > cursor) ?? cursor,
  };
  const next = to[key];
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
};

const nearest = (picture: SeriesPicture, x: number): number => {
  const places = [...picture.points, ...(picture.forecast?.points ?? [])];
  let best = 0;
  places.forEach((place, index) => {
    if (Math.abs(place.x - x) < Math.abs((places[best]?.x ?? 0) - x)) best = index;
  });
  return best;
};

const Drawing = ({
  picture,
  cursor,
}: {
  readonly picture: SeriesPicture;
  readonly cursor: number;
}) => {
  const format = useFormat();
  const { plot, points, forecast } = picture;
  const ahead = forecast?.points[cursor - points.length];
  const here = points[cursor] ?? ahead;
  const years = picture.xTicks[0]?.kind === 'year';
  return (
    <svg width={picture.width} height={picture.height} aria-hidden="true" focusable="false">
      {picture.yTicks.map(({ value, y }) => (
        <g key={value}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} className="grid-line" />
          <text x={plot.left - 6} y={y + 4} className="tick-text" textAnchor="end">
            {format.number(value)}
          </text>
        </g>
      ))}
      {picture.xTicks.map(({ first, x }) => (
        <g key={first}>
          <line x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} className="grid-line" />
          <text
            x={x}
            y={picture.height - 8}
            className="tick-text"
            textAnchor={x > plot.right - 28 ? 'end' : 'middle'}
          >
            {years ? first.slice(0, 4) : format.month(first.slice(0, 7))}
          </text>
        </g>
      ))}
      <path d={picture.band} className="expected-band" />
      <path d={picture.expected} className="expected-line" />
      {picture.vintages.map(({ recordedAt, line }, age) => (
        <path key={recordedAt} d={line} className="vintage-line" data-age={Math.min(age, 2)} />
      ))}
      {picture.changes.map(({ period, x }) => (
        <g key={period}>
          <line x1={x} x2={x} y1={plot.top} y2={plot.bottom} className="change-line" />
          <path d={`M${x} ${plot.top}l5-6h-10z`} className="change-sign" />
        </g>
      ))}
      {forecast === undefined ? null : (
        <>
          {forecast.bands.map(({ level, area }, index) => (
            <path
              key={level}
              d={area}
              className="forecast-band"
              data-inner={index > 0 ? '' : undefined}
            />
          ))}
          <line
            x1={forecast.from}
            x2={forecast.from}
            y1={plot.top}
            y2={plot.bottom}
            className="forecast-start"
          />
          <path d={forecast.line} className="forecast-line" />
        </>
      )}
      <path d={picture.line} className="count-line" />
      {points.map(({ point, mark, x, y }) =>
        mark === 'count' && !picture.roomy ? null : (
          <MarkAt key={point.period} mark={mark} x={x} y={y} />
        ),
      )}
      {picture.becoming.map(({ period, x, y, low, high }) => (
        <g key={period} className="becoming">
          <path d={`M${x} ${low}V${high}M${x - 3} ${low}h6M${x - 3} ${high}h6`} />
          <path d={`M${x} ${y - 5}l4 5-4 5-4-5z`} className="becoming-mark" />
        </g>
      ))}
      {here === undefined ? null : (
        <g className="series-cursor">
          <line x1={here.x} x2={here.x} y1={plot.top} y2={plot.bottom + 18} />
          <circle cx={here.x} cy={here.y} r="6" />
        </g>
      )}
    </svg>
  );
};
