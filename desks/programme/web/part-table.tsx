import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { ProgrammeView } from '../api/types.ts';
import type { Part, RowOf } from './editor/part-fields.ts';
import { PartPanel } from './editor/part-panel.tsx';

/** A column of a part of a programme. */
export interface PartColumn<R> {
  readonly id: string;
  readonly title: ReactNode;
  readonly cell: (row: R) => ReactNode;
  readonly align?: 'end';
}

/** A part of a programme as a table, whose rows are changed beside it. */
export const PartTable = <P extends Part>({
  view,
  part,
  title,
  headTitle,
  head,
  columns,
  empty,
  rows,
  children,
}: {
  readonly view: ProgrammeView;
  readonly part: P;
  readonly title: string;
  readonly headTitle: ReactNode;
  /** What a row is called, on the screen and by its button. */
  readonly head: (row: RowOf<P>) => string;
  readonly columns: readonly PartColumn<RowOf<P>>[];
  readonly empty: ReactNode;
  /** Rows in the order in which they are shown; as they are kept where absent. */
  readonly rows?: readonly RowOf<P>[];
  readonly children?: ReactNode;
}) => {
  const { t } = useLingui();
  const id = useId();
  const opener = useRef<Element | null>(null);
  const [open, setOpen] = useState<{ readonly row: RowOf<P> | undefined }>();
  const shown = rows ?? (view.programme[part] as readonly RowOf<P>[]);
  const begin = (row: RowOf<P> | undefined): void => {
    opener.current = document.activeElement;
    setOpen({ row });
  };
  const done = (): void => {
    setOpen(undefined);
    const { current } = opener;
    requestAnimationFrame(() => (current as HTMLElement | null)?.focus?.());
  };
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="line-up spread">
        <h2 id={id}>{title}</h2>
        <Button onPress={() => begin(undefined)} aria-label={`${t`Add a row`}: ${title}`}>
          <Trans>Add a row</Trans>
        </Button>
      </div>
      {children}
      {open === undefined ? null : (
        <PartPanel
          key={open.row?.id ?? ''}
          view={view}
          part={part}
          row={open.row}
          title={open.row === undefined ? title : head(open.row)}
          onDone={done}
        />
      )}
      {shown.length === 0 ? (
        <EmptyState title={empty} />
      ) : (
        <TableScroll label={title}>
          <table className="table" data-part={part}>
            <thead>
              <tr>
                <th scope="col">{headTitle}</th>
                {columns.map((column) => (
                  <th key={column.id} scope="col" className={column.align}>
                    {column.title}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">
                    <Trans>Change</Trans>
                  </span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.id} data-current={open?.row?.id === row.id ? '' : undefined}>
                  <th scope="row">{head(row)}</th>
                  {columns.map((column) => (
                    <td key={column.id} className={column.align}>
                      {column.cell(row)}
                    </td>
                  ))}
                  <td className="end">
                    <Button
                      kind="quiet"
                      aria-label={`${t`Change`}: ${head(row)}`}
                      onPress={() => begin(row)}
                    >
                      <Trans>Change</Trans>
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  );
};
