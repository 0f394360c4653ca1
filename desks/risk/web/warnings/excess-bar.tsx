/** A count on a line with what was expected and the bound of no alarm; beside the same in numbers. */
export const ExcessBar = ({
  count,
  expected,
  upperBound,
}: {
  readonly count: number;
  readonly expected: number;
  readonly upperBound: number;
}) => {
  const end = Math.max(count, upperBound, 1) * 1.05;
  const at = (value: number): number => (100 * Math.max(0, value)) / end;
  return (
    <svg className="excess-bar" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y="4" width={at(upperBound)} height="6" className="expected-band" />
      <rect
        x={at(expected)}
        y="4"
        width={Math.max(0, at(count) - at(expected))}
        height="6"
        className="excess"
      />
      <line x1={at(expected)} x2={at(expected)} y1="0" y2="14" className="excess-expected" />
    </svg>
  );
};
