import type { ReactNode } from 'react';

/** A table that may be wider than the window: it can be reached and moved by the keyboard, and says what it is. */
export const TableScroll = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) => (
  // A group and no landmark: it mostly lies in a section of the same name.
  <div className="table-scroll" {...{ role: 'group', tabIndex: 0, 'aria-label': label }}>
    {children}
  </div>
);
