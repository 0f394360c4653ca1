import type { ReactNode } from 'react';

/** A table that may be wider than the window: it can be reached and moved by the keyboard, and says what it is. */
export const TableScroll = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <section className="table-scroll" aria-label={label} {...{ tabIndex: 0 }}>
    {children}
  </section>
);
