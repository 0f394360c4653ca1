import { ratioPlace } from './scale.ts';

/** A ratio with its interval on a scale from a quarter to fourfold, over the band that counts as even. */
export const RatioBar = ({
  ratio,
  interval: { lower, upper },
}: {
  readonly ratio: number;
  readonly interval: { readonly lower: number; readonly upper: number };
}) => {
  const at = (value: number): number => 1000 * ratioPlace(value);
  return (
    <svg
      className="interval-bar"
      viewBox="0 0 1000 24"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect x={at(0.8)} width={at(1.25) - at(0.8)} y="0" height="24" className="even-band" />
      <line x1="0" x2="1000" y1="12" y2="12" className="interval-scale" />
      <rect
        x={at(lower)}
        width={Math.max(4, at(upper) - at(lower))}
        y="6"
        height="12"
        className="interval-span"
      />
      <rect x={Math.min(994, at(ratio))} width="6" y="0" height="24" className="interval-share" />
    </svg>
  );
};
