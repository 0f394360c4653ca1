/** Which column a list is sorted by. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** What a row is sorted by; nothing known sorts last, whichever way. */
export type SortKey = string | number | undefined;

/** The rows in order; rows that are equal keep their places, so nothing jumps without need. */
export const sorted = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  descending: boolean,
  compareText: (a: string, b: string) => number,
): readonly Row[] =>
  rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined)
        return Number(a.key === undefined) - Number(b.key === undefined);
      const order =
        typeof a.key === 'number' && typeof b.key === 'number'
          ? a.key - b.key
          : compareText(String(a.key), String(b.key));
      return descending ? -order : order;
    })
    .map(({ row }) => row);

/** The next sorting when a column's head is pressed: up, down, then as it came. */
export const nextSort = (sort: Sort | undefined, column: string): Sort | undefined => {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
};

/** A sorting in the URL: `name`, `-name`. */
export const sortParameter = (sort: Sort | undefined): string | undefined =>
  sort === undefined ? undefined : `${sort.descending ? '-' : ''}${sort.column}`;

/** The sorting that a URL names. */
export const parseSort = (parameter: string | undefined): Sort | undefined => {
  if (parameter === undefined || parameter === '') return undefined;
  const descending = parameter.startsWith('-');
  return { column: descending ? parameter.slice(1) : parameter, descending };
};
