import { firstOutside, maskOf, values } from '../characters.ts';
import type { Layout } from '../layout.ts';
import type { MrzFieldName } from '../model.ts';

/** One character of a zone, with the constraints of its place. */
export interface Cell {
  /** In the zone as one text. */
  readonly place: number;
  /** From 0. */
  readonly line: number;
  readonly at: number;
  readonly read: string;
  /** Classes of allowed characters, as bits. */
  readonly mask: number;
  /** The field it belongs to, or whose check digit it is; undefined for the composite digit and separators. */
  readonly field: MrzFieldName | undefined;
  readonly isDigit: boolean;
}

/** Every cell of a zone whose lines have their length. */
export const gridOf = (layout: Layout, lines: readonly string[]): readonly Cell[] => {
  const cells: Cell[] = [];
  layout.lengths.forEach((length, line) => {
    for (let at = 0; at < length; at++) cells.push(cellOf(layout, lines, line, at, cells.length));
  });
  return cells;
};

const cellOf = (
  layout: Layout,
  lines: readonly string[],
  line: number,
  at: number,
  place: number,
): Cell => {
  const read = lines[line]?.charAt(at) ?? '';
  const check = layout.checks.find((spec) => spec.at === place);
  if (check !== undefined) {
    // A filler stands for the digit of optional data that is empty, and before a long number's second part.
    const filler = check.optional || (check.name === 'documentNumber' && layout.continuation);
    const mask = maskOf(filler ? 'digits-and-fillers' : 'digits');
    const field = check.name === 'composite' ? undefined : check.name;
    return { place, line, at, read, mask, field, isDigit: true };
  }
  const covering = layout.fields.filter(
    (spec) => spec.line === line && spec.from <= at && at < spec.to,
  );
  const mask = covering.reduce((bits, spec) => bits & spec.mask, maskOf('any'));
  const [first] = covering;
  return {
    place,
    line,
    at,
    read,
    mask: first === undefined ? FILLERS : mask,
    field: first?.name,
    isDigit: false,
  };
};

/** Places outside the fields have fillers. */
const FILLERS = maskOf('letters-and-fillers') & maskOf('digits-and-fillers');

/** Whether a cell allows a character. */
export const mayStand = ({ mask }: Cell, character: string): boolean =>
  character !== '' && firstOutside(character, mask) < 0;

/** The value of a character in check digits, 0 for other characters. */
export const digitValue = (character: string): number =>
  Math.max(values[character.charCodeAt(0)] ?? 0, 0);
