import type { ReactNode } from 'react';

/** A fact of an item: what it is, and what it says. */
export const Fact = ({
  title,
  children,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
}) => (
  <>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </>
);
