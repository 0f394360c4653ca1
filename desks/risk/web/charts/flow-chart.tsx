import { useFormat } from '@platform/web/platform/use-format.ts';
import { useWidth } from '@platform/web/platform/use-width.ts';
import { type Flow, flowPicture } from './flow-picture.ts';

/** Flows as ribbons; the table beside it has the same numbers. */
export const FlowChart = ({
  flows,
  label,
  nameOf = (name) => name,
}: {
  readonly flows: readonly Flow[];
  readonly label: string;
  readonly nameOf?: (name: string, side: 'from' | 'to') => string;
}) => {
  const [ref, width] = useWidth();
  const format = useFormat();
  const many = Math.max(
    new Set(flows.map(({ from }) => from)).size,
    new Set(flows.map(({ to }) => to)).size,
  );
  const height = Math.max(180, many * 40);
  // As wide as the longest words, but never more than what leaves room for the ribbons.
  const longest = Math.max(
    ...flows.flatMap(({ from, to }) =>
      [nameOf(from, 'from'), nameOf(to, 'to')].map((name) => name.length),
    ),
    0,
  );
  const margin = Math.min(0.4 * width, 52 + 7 * longest);
  const inner = width - 2 * margin;
  const picture = inner <= 0 ? undefined : flowPicture(flows, inner, height);
  return (
    <div
      ref={ref}
      className="flow-chart"
      role="img"
      aria-label={label}
      style={{ blockSize: height }}
    >
      {picture === undefined ? null : (
        <svg width={width} height={height} aria-hidden="true" focusable="false">
          <g transform={`translate(${margin} 0)`}>
            {picture.ribbons.map(({ from, to, path, width: thick }) => (
              <path key={`${from} ${to}`} d={path} className="flow-ribbon" strokeWidth={thick} />
            ))}
            {picture.bars.map(({ id, name, side, count, x, y, width: wide, height: high }) => (
              <g key={id}>
                <rect x={x} y={y} width={wide} height={high} className="flow-bar" />
                <text
                  x={side === 'from' ? x - 6 : x + wide + 6}
                  y={y + high / 2 + 4}
                  textAnchor={side === 'from' ? 'end' : 'start'}
                  className="flow-name"
                >
                  {nameOf(name, side)} <tspan className="tick-text">{format.number(count)}</tspan>
                </text>
              </g>
            ))}
          </g>
        </svg>
      )}
    </div>
  );
};
