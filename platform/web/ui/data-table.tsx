import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useShortcut } from '../platform/shortcuts.ts';
import { SortIcon } from './icons.tsx';
import { RowChunk } from './row-chunk.tsx';
import { nextSort, type Sort } from './sorting.ts';

/** A column of a {@link DataTable}. */
export interface Column<Row> {
  readonly id: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'end';
  readonly sortable?: boolean;
}

/** Rows under one heading. */
interface RowGroup<Row> {
  readonly id: string;
  readonly title?: ReactNode;
  readonly rows: readonly Row[];
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What identifies the row to the reader, shown in `headColumn` as what opens it. */
  readonly head: (row: Row) => ReactNode;
  readonly headTitle: ReactNode;
  readonly headSort?: string;
  /** Where the head column stands among the others. */
  readonly headAt?: number;
  readonly onOpen?: (row: Row) => void;
  readonly current?: string | undefined;
  /** The row that takes the focus when the table appears: the one the reader comes back from. */
  readonly restore?: string | undefined;
  readonly dim?: (row: Row) => boolean;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort | undefined) => void;
  /** Told when the focus comes into the rows or leaves them: nothing may move meanwhile. */
  readonly onFocusChange?: (inside: boolean) => void;
}

/** Rows drawn together; a chunk far from the window is a blank of its height. */
const chunkSize = 50;
/** From this many rows on, chunks outside the window are not drawn. */
const windowedFrom = 200;

/**
 * A plain HTML table, which every screen reader knows, with one stop for the Tab key and the arrow keys
 * or j and k from row to row. React Aria's own table has neither row groups nor wrapping rows in long lists.
 */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { columns, groups, rowKey, onOpen, headAt = 0 } = props;
  const { t } = useLingui();
  const table = useRef<HTMLTableElement>(null);
  const all = groups.flatMap((group) => group.rows);
  const [active, setActive] = useState(props.restore);
  const restore = useRef(props.restore); // what it is when the table appears: later changes must not take the focus
  useEffect(() => {
    if (restore.current !== undefined) focusRowOf(restore.current);
  }, []);
  // A row that moves to another group is another element: the focus goes with it.
  const held = useRef(false);
  useLayoutEffect(() => {
    if (held.current && active !== undefined && document.activeElement === document.body)
      focusRowOf(active);
  });
  const activeIndex = Math.max(
    0,
    all.findIndex((row) => rowKey(row) === (active ?? props.current)),
  );
  const focusRow = (index: number): void => {
    const row = all[Math.max(0, Math.min(all.length - 1, index))];
    if (row === undefined) return;
    setActive(rowKey(row));
    focusRowOf(rowKey(row));
  };
  const inside = (): boolean => table.current?.contains(document.activeElement) === true;
  useShortcut('list.next', () => focusRow(inside() ? activeIndex + 1 : activeIndex));
  useShortcut('list.previous', () => focusRow(inside() ? activeIndex - 1 : activeIndex));
  const windowed = all.length > windowedFrom;
  const width = columns.length + 1;
  const row = (item: Row, index: number) => {
    const key = rowKey(item);
    const cells = columns.map((column) => (
      <td key={column.id} className={column.align}>
        {column.cell(item)}
      </td>
    ));
    cells.splice(
      headAt,
      0,
      <th key="head" scope="row">
        {onOpen === undefined ? (
          props.head(item)
        ) : (
          <button
            type="button"
            className="row-link"
            data-row-key={key}
            tabIndex={index === activeIndex ? 0 : -1}
            onFocus={() => {
              held.current = true;
              setActive(key);
            }}
            onBlur={() => {
              held.current = false;
            }}
            onClick={(event) => {
              event.stopPropagation();
              onOpen(item);
            }}
          >
            {props.head(item)}
          </button>
        )}
      </th>,
    );
    return (
      <tr
        key={key}
        data-row=""
        data-current={key === props.current ? '' : undefined}
        data-dim={props.dim?.(item) === true ? '' : undefined}
        aria-rowindex={windowed ? index + 2 : undefined}
        onClick={onOpen === undefined || hasSelection() ? undefined : () => onOpen(item)}
      >
        {cells}
      </tr>
    );
  };
  const heads = columns.map((column) => (
    <HeadCell
      key={column.id}
      id={column.id}
      title={column.title}
      align={column.align}
      sort={props.sort}
      onSort={column.sortable === true ? props.onSort : undefined}
    />
  ));
  heads.splice(
    headAt,
    0,
    <HeadCell
      key="head"
      id={props.headSort ?? 'head'}
      title={props.headTitle}
      sort={props.sort}
      onSort={props.headSort === undefined ? undefined : props.onSort}
    />,
  );
  let before = 0;
  return (
    <div
      className="table-scroll"
      {...(onOpen === undefined
        ? { tabIndex: 0, role: 'region', 'aria-label': props.caption }
        : {})}
    >
      <table
        ref={table}
        className="table"
        data-openable={onOpen === undefined ? undefined : ''}
        aria-rowcount={windowed ? all.length + 1 : undefined}
        onFocus={() => props.onFocusChange?.(true)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) props.onFocusChange?.(false);
        }}
        onKeyDown={(event) => {
          const step = steps[event.key];
          if (step === undefined || onOpen === undefined || !isRowLink(event.target)) return;
          event.preventDefault();
          focusRow(step(activeIndex, all.length));
        }}
      >
        <caption className="visually-hidden">
          {props.caption}
          {onOpen === undefined ? null : `. ${t`Arrow keys move from row to row, Enter opens.`}`}
        </caption>
        <thead>
          <tr>{heads}</tr>
        </thead>
        {groups.flatMap((group) => {
          const first = before;
          before += group.rows.length;
          const head =
            group.title === undefined ? null : (
              <tr className="group-head">
                <th colSpan={width} scope="rowgroup">
                  {group.title}
                </th>
              </tr>
            );
          if (!windowed)
            return (
              <tbody key={group.id} data-group={group.id}>
                {head}
                {group.rows.map((item, index) => row(item, first + index))}
              </tbody>
            );
          return chunks(group.rows).map((rows, chunk) => {
            const from = first + chunk * chunkSize;
            return (
              <RowChunk
                key={rows[0] === undefined ? group.id : rowKey(rows[0])}
                columns={width}
                count={rows.length}
                always={activeIndex >= from - 1 && activeIndex <= from + chunkSize}
              >
                {() => (
                  <>
                    {chunk === 0 ? head : null}
                    {rows.map((item, index) => row(item, from + index))}
                  </>
                )}
              </RowChunk>
            );
          });
        })}
      </table>
    </div>
  );
};

/** Puts the focus on a row, wherever it is drawn. */
export const focusRowOf = (key: string): void => {
  requestAnimationFrame(() => {
    const link = document.querySelector<HTMLElement>(`[data-row-key="${CSS.escape(key)}"]`);
    link?.focus({ preventScroll: true });
    link?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  });
};

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + 10,
  PageUp: (index) => index - 10,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const isRowLink = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.dataset['rowKey'] !== undefined;

const hasSelection = (): boolean => (globalThis.getSelection?.()?.toString() ?? '') !== '';

const chunks = <Row,>(rows: readonly Row[]): (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / chunkSize) }, (_, index) =>
    rows.slice(index * chunkSize, (index + 1) * chunkSize),
  );

const HeadCell = ({
  id,
  title,
  align,
  sort,
  onSort,
}: {
  readonly id: string;
  readonly title: ReactNode;
  readonly align?: 'end' | undefined;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort | undefined) => void) | undefined;
}) => {
  if (onSort === undefined)
    return (
      <th scope="col" className={align}>
        {title}
      </th>
    );
  const direction =
    sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" className={align} aria-sort={direction ?? 'none'}>
      <button type="button" className="sort-button" onClick={() => onSort(nextSort(sort, id))}>
        {title}
        {direction === undefined ? null : <SortIcon direction={direction} />}
      </button>
    </th>
  );
};
