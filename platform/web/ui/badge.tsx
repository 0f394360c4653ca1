import type { ReactNode } from 'react';
import { Shape, type Verdict } from './shape.tsx';

/** A verdict as shape, colour and word. */
export const Badge = ({
  verdict,
  children,
}: {
  readonly verdict: Verdict;
  readonly children: ReactNode;
}) => (
  <span className="badge" data-verdict={verdict}>
    <Shape verdict={verdict} />
    <span>{children}</span>
  </span>
);
