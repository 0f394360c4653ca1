import { FILLER, maskOf } from '../characters.ts';
import type { Layout } from '../layout.ts';
import type { MrzFieldName } from '../model.ts';
import { strayLetters } from '../name-remarks.ts';
import { type Cell, mayStand } from './grid.ts';
import { undecidableTwin } from './look-alikes.ts';

/** A character that may as well be another one, which nothing in the zone can tell. */
export interface MrzUndecidable {
  /** From 1, as the place of a field. */
  readonly line: number;
  readonly position: number;
  readonly field: MrzFieldName | undefined;
  readonly read: string;
  readonly also: string;
}

/**
 * The characters of a zone that look like another one whose value differs by a multiple of ten, where the field
 * may hold both: 6 and G, 1 and L, 8 and I, the filler and K. The visual zone or the chip can tell them apart.
 */
export const undecidableIn = (
  layout: Layout,
  cells: readonly Cell[],
): readonly MrzUndecidable[] => [
  ...cells.flatMap((cell) => {
    const also = undecidableTwin(cell.read);
    // Where letters and digits may both stand: names and dates are told by their class.
    if (also === undefined || cell.isDigit || cell.mask !== BOTH) return [];
    if (!mayStand(cell, also) || !fillerMay(cell, also, cells)) return [];
    return [undecidable(cell, also)];
  }),
  ...strays(layout, cells),
];

const BOTH = maskOf('any');

const undecidable = (cell: Cell, also: string): MrzUndecidable => ({
  line: cell.line + 1,
  position: cell.at + 1,
  field: cell.field,
  read: cell.read,
  also,
});

/** K and the filler: at the end of a field or before a filler, and after another character. */
const fillerMay = (cell: Cell, also: string, cells: readonly Cell[]): boolean => {
  if (cell.field === 'documentCode') return false;
  if (cell.read !== FILLER && also !== FILLER) return true;
  const before = cells[cell.place - 1];
  const after = cells[cell.place + 1];
  const sameBefore = before?.field === cell.field && !before?.isDigit && before?.read !== FILLER;
  const endsAfter = after?.field !== cell.field || after?.isDigit || after?.read === FILLER;
  // A filler between two characters of the field may be a K as well.
  return sameBefore && (cell.read === FILLER ? after?.field === cell.field : endsAfter);
};

const strays = (layout: Layout, cells: readonly Cell[]): readonly MrzUndecidable[] => {
  const spec = layout.fields.find(({ name }) => name === 'primaryIdentifier');
  if (spec === undefined) return [];
  const area = cells.filter(
    ({ line, at }) => line === spec.line && at >= spec.from && at < spec.to,
  );
  return strayLetters(area.map(({ read }) => read).join('')).flatMap((index) => {
    const cell = area[index];
    return cell === undefined ? [] : [undecidable(cell, FILLER)];
  });
};
