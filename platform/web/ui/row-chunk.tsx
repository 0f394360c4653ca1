import { type ReactNode, useEffect, useRef, useState } from 'react';

/**
 * Some rows of a long table. They are drawn while they are near the window; else the chunk is a blank of
 * the height it had, so that the scroll bar stays honest whatever height the rows wrap to.
 */
export const RowChunk = ({
  columns,
  count,
  always,
  children,
}: {
  readonly columns: number;
  readonly count: number;
  /** Draw it wherever it is: the focus is in it or next to it. */
  readonly always: boolean;
  readonly children: () => ReactNode;
}) => {
  const body = useRef<HTMLTableSectionElement>(null);
  const [near, setNear] = useState(false);
  const height = useRef(count * 32);
  useEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (!entry.isIntersecting) height.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting);
      },
      { rootMargin: '800px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <tbody ref={body}>
      {near || always ? (
        children()
      ) : (
        <tr>
          <td colSpan={columns} style={{ blockSize: height.current, padding: 0 }} />
        </tr>
      )}
    </tbody>
  );
};
