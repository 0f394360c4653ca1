import { type CsvColumn, columnForms } from './csv-columns.ts';

/** How many filled cells do not look like their column. */
export const misfits = (
  cells: readonly string[],
  columns: readonly (CsvColumn | undefined)[],
): number =>
  columns.reduce((count, column, index) => {
    const cell = cells[index] ?? '';
    const fits = column === undefined ? undefined : columnForms[column];
    return cell.trim() === '' || fits === undefined || fits(cell) ? count : count + 1;
  }, 0);

/**
 * The column from which the cells of a row stand one place too far to the right or to the left: where taking a blank cell
 * out, or putting one in, makes all of them look like their columns. Undefined where none does, so that a row with two
 * bad values is not called shifted. Ties go to the first column.
 */
export const shiftedFrom = (
  cells: readonly string[],
  columns: readonly (CsvColumn | undefined)[],
): number | undefined => {
  const width = columns.length;
  for (let at = 0; at <= width; at += 1) {
    const without = [...cells.slice(0, at), ...cells.slice(at + 1)];
    const withBlank = [...cells.slice(0, at), '', ...cells.slice(at)];
    const tries = [
      ...((cells[at] ?? '').trim() === '' && at < cells.length ? [without] : []),
      withBlank,
    ];
    for (const moved of tries)
      if (moved.slice(width).every((cell) => cell.trim() === '') && misfits(moved, columns) === 0)
        return Math.min(at, width - 1);
  }
  return undefined;
};
