import type { BarPlaces } from '@amirani/academy/programme/figures';

/** Interval, value, target and what was before on one scale; always beside the same in numbers. */
export const IndicatorBar = ({ places }: { readonly places: BarPlaces }) => {
  const { low, high, value, target, before } = places;
  const x = (place: number): number => 6 + place * 188;
  return (
    <svg className="indicator-bar" viewBox="0 0 200 24" aria-hidden="true">
      <line className="indicator-scale" x1="6" x2="194" y1="12" y2="12" />
      <rect
        className="indicator-span"
        x={x(low)}
        width={Math.max(2, x(high) - x(low))}
        y="7"
        height="10"
      />
      <rect className="indicator-value" x={x(value) - 1.5} width="3" y="4" height="16" />
      <line className="indicator-target" x1={x(target)} x2={x(target)} y1="1" y2="23" />
      {before === undefined ? null : (
        <circle className="indicator-before" cx={x(before)} cy="12" r="4" />
      )}
    </svg>
  );
};
