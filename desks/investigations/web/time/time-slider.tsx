import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useEffect, useMemo, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Span } from '../network/use-graph.ts';
import { barsOf, type DayCount, dayAfter, daysBetween, placesOf, spanOf } from './days.ts';

/** Two ends on the days of a case, above how much happened on each. The arrow keys move an end by a day. */
export const TimeSlider = ({
  days,
  span,
  onChange,
}: {
  /** In their order; two at least. */
  readonly days: readonly DayCount[];
  readonly span: Span;
  /** Told once an end is let go. */
  readonly onChange: (span: Span) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const length = daysBetween(first, last);
  const [places, setPlaces] = useState<readonly [number, number]>(() =>
    placesOf(span, first, length),
  );
  useEffect(() => setPlaces(placesOf(span, first, length)), [span, first, length]);
  const bars = useMemo(() => barsOf(days), [days]);
  const most = Math.max(1, ...bars);
  const [low, high] = places;
  const ends = [dayAfter(first, low), dayAfter(first, high)].map((day) => format.date(day));
  const names = [t`From day`, t`To day`];
  return (
    <Slider
      className="time-slider"
      aria-label={t`Days that are looked at`}
      minValue={0}
      maxValue={length - 1}
      value={[low, high]}
      onChange={(value) => Array.isArray(value) && setPlaces([value[0] ?? 0, value[1] ?? 0])}
      onChangeEnd={(value) =>
        Array.isArray(value) && onChange(spanOf([value[0] ?? 0, value[1] ?? 0], first, length))
      }
    >
      <svg
        className="time-bars"
        viewBox={`0 0 ${bars.length} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bars.map((events, at) => {
          const place = (at * length) / bars.length;
          const inside = place + length / bars.length > low && place <= high;
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
              key={at}
              data-inside={inside ? '' : undefined}
              x={at + 0.1}
              width={0.8}
              y={1 - events / most}
              height={events / most}
            />
          );
        })}
      </svg>
      <SliderTrack className="time-track">
        {names.map((name, at) => (
          <SliderThumb key={name} index={at} className="time-thumb" aria-label={name} />
        ))}
      </SliderTrack>
      <p className="time-ends" aria-live="polite">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </Slider>
  );
};
