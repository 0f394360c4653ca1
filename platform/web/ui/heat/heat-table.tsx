import type { ReactNode } from 'react';
import { useFormat } from '../../platform/use-format.ts';
import { TableScroll } from '../table-scroll.tsx';
import { heatOf } from './heat.ts';

/** A cell of a heat table. */
export interface HeatCell {
  readonly total: number;
  /** Parts that are not known. */
  readonly unknown: number;
}

/** Numbers in a grid, shaded by size; each cell shows its number. */
export const HeatTable = ({
  caption,
  rowTitle,
  columns,
  rows,
  unknownText,
}: {
  readonly caption: string;
  readonly rowTitle: ReactNode;
  readonly columns: readonly { readonly id: string; readonly title: ReactNode }[];
  readonly rows: readonly {
    readonly id: string;
    readonly title: ReactNode;
    readonly cells: readonly HeatCell[];
  }[];
  /** Says that parts of a cell are not known. */
  readonly unknownText: (unknown: number) => string;
}) => {
  const format = useFormat();
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ total }) => total)));
  return (
    <TableScroll label={caption}>
      <table className="table heat-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowTitle}</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col" className="end">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, cells }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {columns.map((column, index) => {
                const cell = cells[index];
                return (
                  <td key={column.id} className="end" data-heat={heatOf(cell?.total ?? 0, most)}>
                    {cell === undefined ? '–' : format.number(cell.total)}
                    {cell === undefined || cell.unknown === 0 ? null : (
                      <abbr className="heat-unknown" title={unknownText(cell.unknown)}>
                        +?
                      </abbr>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
