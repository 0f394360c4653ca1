import type { Estimate } from '@amirani/academy/scoring';
import { type Band, bandOf, type Ends } from './bands.ts';

/** An estimate with its interval on a scale, with its limits; the numbers are given beside it. */
export const BandBar = ({
  estimate,
  limits = [],
  ends,
}: {
  readonly estimate: Estimate;
  readonly limits?: readonly number[];
  readonly ends: Ends;
}) => {
  const band: Band = bandOf(estimate, limits, ends);
  return (
    <svg className="band-bar" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="100" y1="10" y2="10" className="band-scale" />
      <rect
        x={band.low}
        width={Math.max(0.6, band.high - band.low)}
        y="5"
        height="10"
        className="band-span"
      />
      <line x1={band.value} x2={band.value} y1="1" y2="19" className="band-value" />
      {band.limits.map((at) => (
        <line key={at} x1={at} x2={at} y1="0" y2="20" className="band-limit" />
      ))}
    </svg>
  );
};
