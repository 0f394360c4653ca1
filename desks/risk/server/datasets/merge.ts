import { NOT_REPORTED } from '../cells.ts';

/** Figures of one series from its first period on, as the database keeps them. */
export interface Figures {
  readonly firstPeriod: number;
  readonly cells: readonly number[];
}

/** A series before and after a file, and what the file does to it. */
export interface Merged extends Figures {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * Puts what a file says over what is known. What it does not report stays as it was known: a table that begins later or has
 * a gap takes nothing back.
 */
export const merged = (known: Figures | undefined, file: Figures): Merged => {
  const first = Math.min(known?.firstPeriod ?? file.firstPeriod, file.firstPeriod);
  const end = Math.max(known === undefined ? first : endOf(known), endOf(file));
  let added = 0;
  let changed = 0;
  let unchanged = 0;
  const cells = Array.from({ length: end - first }, (_, place) => {
    const before = cellOf(known, first + place);
    const said = cellOf(file, first + place);
    if (said === NOT_REPORTED) return before;
    if (before === NOT_REPORTED) added += 1;
    else if (before === said) unchanged += 1;
    else changed += 1;
    return said;
  });
  return { firstPeriod: first, cells, added, changed, unchanged };
};

/** A series with another cell, be it that nobody reported one; it grows where the period lies outside of what it had. */
export const withCell = (known: Figures, period: number, cell: number): Figures => {
  const first = Math.min(known.firstPeriod, period);
  const end = Math.max(endOf(known), period + 1);
  return {
    firstPeriod: first,
    cells: Array.from({ length: end - first }, (_, place) =>
      first + place === period ? cell : cellOf(known, first + place),
    ),
  };
};

const endOf = ({ firstPeriod, cells }: Figures): number => firstPeriod + cells.length;

/** What is known of a period. */
export const cellOf = (figures: Figures | undefined, period: number): number =>
  figures?.cells[period - figures.firstPeriod] ?? NOT_REPORTED;
