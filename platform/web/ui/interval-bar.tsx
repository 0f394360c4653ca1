/** A share with its interval, from 0 to 1, on a scale from nothing to all; always beside the same in numbers. */
export const IntervalBar = ({
  share,
  lower,
  upper,
  mark,
}: {
  readonly share?: number | undefined;
  readonly lower: number;
  readonly upper: number;
  /** A limit on the same scale. */
  readonly mark?: number | undefined;
}) => (
  <svg className="interval-bar" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
    <line x1="0" x2="1000" y1="12" y2="12" className="interval-scale" />
    <rect
      x={lower * 1000}
      width={Math.max(4, (upper - lower) * 1000)}
      y="6"
      height="12"
      className="interval-span"
    />
    {share === undefined ? null : (
      <rect x={share * 994} width="6" y="0" height="24" className="interval-share" />
    )}
    {mark === undefined ? null : (
      <line x1={mark * 1000} x2={mark * 1000} y1="0" y2="24" className="interval-mark" />
    )}
  </svg>
);
