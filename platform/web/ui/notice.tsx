import type { ReactNode } from 'react';
import { Badge } from './badge.tsx';
import type { Verdict } from './shape.tsx';

/** Something to know that stays where it is: what happened, and what to do. */
export const Notice = ({
  verdict,
  title,
  children,
  urgent = false,
}: {
  readonly verdict: Verdict;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Read aloud at once. */
  readonly urgent?: boolean;
}) => (
  <div className="notice" data-verdict={verdict} role={urgent ? 'alert' : undefined}>
    <Badge verdict={verdict}>
      <strong>{title}</strong>
    </Badge>
    {children}
  </div>
);

/** A list or screen without content: why it is empty and what to do next. */
export const EmptyState = ({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
}) => (
  <div className="empty-state">
    <p>
      <strong>{title}</strong>
    </p>
    {children}
  </div>
);
