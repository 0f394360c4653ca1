import type { ReactElement } from 'react';
import type { Mark } from './series-picture.ts';

/** The shapes of periods around 0, 0; each is told apart without its colour. */
const drawings: Readonly<Record<Mark, ReactElement>> = {
  count: <circle r="2.5" className="mark-count" />,
  zero: <circle r="3" className="mark-zero" />,
  alarm: <path d="M0-8 6 3H-6Z" className="mark-alarm" />,
  'not-reported': <circle r="4" className="mark-unknown" strokeDasharray="2.2 1.6" />,
  suppressed: <path d="M-4-4H4V4H-4ZM-4 4 4-4" className="mark-unknown" />,
  'not-applicable': <path d="M-4 0H4" className="mark-unknown" />,
};

/** A period's shape at its place. */
export const MarkAt = ({
  mark,
  x,
  y,
}: {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}) => <g transform={`translate(${x} ${y})`}>{drawings[mark]}</g>;

/** The shape alone, beside its word in a legend. */
export const MarkSign = ({ mark }: { readonly mark: Mark }) => (
  <svg className="mark-sign" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
    {drawings[mark]}
  </svg>
);
