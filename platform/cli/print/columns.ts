import { printable } from './printable.ts';

/** Lays rows out in columns, two blanks apart; the last column is not padded. Cells are made printable. */
export const columns = (
  raw: readonly (readonly string[])[],
  { indent = 2, right = [] }: { readonly indent?: number; readonly right?: readonly number[] } = {},
): string => {
  const rows = raw.map((row) => row.map(printable));
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, length(cell));
  return rows
    .map((row) => {
      const cells = row.map((cell, at) => {
        if (right.includes(at)) return pad(widths[at], cell) + cell;
        return at === row.length - 1 ? cell : cell + pad(widths[at], cell);
      });
      return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd();
    })
    .join('\n');
};

const length = (text: string): number => [...text].length;

const pad = (width: number | undefined, text: string): string =>
  ' '.repeat(Math.max(0, (width ?? 0) - length(text)));
