import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import type { ReactNode } from 'react';

/** What is counted under one name. */
export interface Counted {
  readonly id: string;
  readonly title: string;
  readonly counts: readonly number[];
}

/** Counts under their names. */
export const CountTable = ({
  caption,
  head,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly head: ReactNode;
  readonly columns: readonly ReactNode[];
  readonly rows: readonly Counted[];
}) => {
  const format = useFormat();
  if (rows.length === 0)
    return (
      <p className="soft">
        <Trans>None yet.</Trans>
      </p>
    );
  return (
    <DataTable<Counted>
      caption={caption}
      groups={[{ id: 'all', rows }]}
      rowKey={({ id }) => id}
      headTitle={head}
      head={({ title }) => title}
      columns={columns.map((title, at) => ({
        id: String(at),
        title,
        align: 'end',
        cell: ({ counts }) =>
          counts[at] === 0 ? <span className="soft">0</span> : format.number(counts[at] ?? 0),
      }))}
    />
  );
};
