import type { MarkShape, Pixel } from '../exhibits.ts';

/** A shape on a picture. It is drawn twice, dark under light, so that it shows on any ground. */
export const MarkDrawing = ({
  shape,
  points,
  unit,
  label,
}: {
  readonly shape: MarkShape;
  readonly points: readonly Pixel[];
  /** Pixels of the picture that one pixel of the screen has. */
  readonly unit: number;
  readonly label?: string;
}) => {
  const [first, second] = points;
  if (first === undefined) return null;
  const drawn = (className: string) =>
    shape === 'point' || second === undefined ? (
      <path
        className={className}
        d={`M${first[0] - 8 * unit} ${first[1]}h${16 * unit}M${first[0]} ${first[1] - 8 * unit}v${16 * unit}`}
      />
    ) : shape === 'rectangle' ? (
      <rect
        className={className}
        x={Math.min(first[0], second[0])}
        y={Math.min(first[1], second[1])}
        width={Math.abs(second[0] - first[0])}
        height={Math.abs(second[1] - first[1])}
      />
    ) : shape === 'ellipse' ? (
      <ellipse
        className={className}
        cx={(first[0] + second[0]) / 2}
        cy={(first[1] + second[1]) / 2}
        rx={Math.abs(second[0] - first[0]) / 2}
        ry={Math.abs(second[1] - first[1]) / 2}
      />
    ) : (
      <path
        className={className}
        d={`M${points.map((point) => point.join(' ')).join('L')}${shape === 'outline' && points.length > 2 ? 'Z' : ''}`}
      />
    );
  return (
    <g className="mark-drawing">
      {drawn('mark-under')}
      {drawn('mark-over')}
      {label === undefined ? null : (
        <text x={first[0] + 10 * unit} y={first[1] - 8 * unit} fontSize={14 * unit}>
          {label}
        </text>
      )}
    </g>
  );
};
