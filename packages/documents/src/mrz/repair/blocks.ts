import { charactersOf } from '../characters.ts';
import type { CheckSpec, Layout } from '../layout.ts';
import type { MrzFieldName } from '../model.ts';
import { type Cell, mayStand } from './grid.ts';
import { lookAlikes } from './look-alikes.ts';

/** A cell that could hold something else than what was read. */
interface Choice {
  readonly cell: Cell;
  /** What was read may stay. */
  readonly mayStay: boolean;
  readonly others: readonly string[];
}

/**
 * Cells that can be judged only together: fields with the check digit that covers them. `weights` and `digit`
 * belong to that digit; a block without one is judged by class, date and code alone.
 */
export interface Block {
  readonly cells: readonly Cell[];
  readonly choices: readonly Choice[];
  readonly fields: readonly MrzFieldName[];
  readonly own: CheckSpec | undefined;
  /** The weight of each place in the composite digit; undefined where the block has no part in it. */
  readonly composite: CheckSpec | undefined;
  readonly holdsComposite: boolean;
}

/** Parts a zone into blocks. */
export const blocksOf = (layout: Layout, cells: readonly Cell[]): readonly Block[] => {
  const composite = layout.checks.find(({ name }) => name === 'composite');
  const group = cells.map((cell) => cell.place);
  const find = (place: number): number => {
    let root = place;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  const join = (places: readonly number[]): void => {
    for (const place of places) group[find(place)] = find(places[0] ?? place);
  };
  const placesOf = (line: number, from: number, to: number): readonly number[] =>
    cells
      .filter((cell) => cell.line === line && cell.at >= from && cell.at < to)
      .map(({ place }) => place);
  for (const { line, from, to } of layout.fields) join(placesOf(line, from, to));
  for (const check of layout.checks)
    if (check !== composite)
      join([check.at, ...check.over.flatMap(([line, from, to]) => placesOf(line, from, to))]);
  const { continuation } = layout;
  if (continuation !== undefined)
    join([
      layout.checks[continuation.check]?.at ?? 0,
      ...placesOf(continuation.line, continuation.from, continuation.to),
    ]);
  const roots = new Map<number, Cell[]>();
  for (const cell of cells) {
    const root = find(cell.place);
    roots.set(root, [...(roots.get(root) ?? []), cell]);
  }
  return [...roots.values()].map((members) => blockOf(layout, members, composite));
};

const blockOf = (
  layout: Layout,
  cells: readonly Cell[],
  composite: CheckSpec | undefined,
): Block => {
  const places = new Set(cells.map(({ place }) => place));
  const weighs = (check: CheckSpec): boolean =>
    cells.some(({ place }) => (check.weights[place] ?? 0) > 0);
  const holdsComposite = composite !== undefined && places.has(composite.at);
  return {
    cells,
    choices: cells.flatMap(choiceOf),
    fields: layout.fields
      .filter(({ line, from }) => cells.some((cell) => cell.line === line && cell.at === from))
      .map(({ name }) => name),
    own: layout.checks.find((check) => check !== composite && places.has(check.at)),
    composite:
      composite !== undefined && (holdsComposite || weighs(composite)) ? composite : undefined,
    holdsComposite,
  };
};

/** Allowed characters of a cell: its look-alikes, or its whole class for an illegible character. */
const choiceOf = (cell: Cell): readonly Choice[] => {
  const { read } = cell;
  const mayStay = mayStand(cell, read);
  const legible = ANY.includes(read);
  const others = (legible ? [...lookAlikes(read)] : ANY).filter((other) => mayStand(cell, other));
  return mayStay && others.length === 0 ? [] : [{ cell, mayStay, others }];
};

const ANY = charactersOf('any');
