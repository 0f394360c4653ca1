/** A part of a whole as a bar, with a line at its former value; the number is beside it. */
export const PartBar = ({
  part,
  before,
}: {
  /** 0 to 1. */
  readonly part: number;
  readonly before?: number | undefined;
}) => (
  <svg className="excess-bar" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
    <rect x="0" y="4" width="100" height="6" className="expected-band" />
    <rect x="0" y="4" width={100 * Math.min(1, part)} height="6" className="part-filled" />
    {before === undefined ? null : (
      <line x1={100 * before} x2={100 * before} y1="0" y2="14" className="excess-expected" />
    )}
  </svg>
);
