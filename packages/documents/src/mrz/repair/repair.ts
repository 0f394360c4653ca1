import { layouts } from '../formats/index.ts';
import type { Layout } from '../layout.ts';
import type { MrzFieldName, MrzOptions, MrzReading } from '../model.ts';
import { readAs } from '../read.ts';
import { type Block, blocksOf } from './blocks.ts';
import { Budget } from './budget.ts';
import { type Cell, gridOf } from './grid.ts';
import type { Accepts, Edit } from './solve-block.ts';
import { type Solved, solveTogether } from './solve-together.ts';
import { type MrzUndecidable, undecidableIn } from './undecidable.ts';

/** One character that is corrected. */
export interface MrzChange {
  /** From 1, as the place of a field. */
  readonly line: number;
  readonly position: number;
  readonly field: MrzFieldName | undefined;
  readonly read: string;
  readonly to: string;
}

/** One way to correct a zone. */
export interface MrzRepair {
  readonly lines: readonly string[];
  readonly changes: readonly MrzChange[];
}

/** A field, or the composite digit. */
type MrzUnresolved = MrzFieldName | 'composite';

/** What could be found out about a zone that is not in order. */
export interface MrzRepairs {
  /**
   * All smallest corrections that every check digit, class, date and state code accepts; empty where nothing is
   * wrong, and where no misreading explains what is. Several mean that the zone alone cannot tell.
   */
  readonly candidates: readonly MrzRepair[];
  /** Characters that may as well be others, whichever candidate is right. */
  readonly undecidable: readonly MrzUndecidable[];
  /**
   * Faults that no misreading explains. If a check digit is among them, there are no candidates. If it is only a code or a
   * name, the candidates correct the rest.
   */
  readonly unresolved: readonly MrzUnresolved[];
  /** The search was ended by its bounds: there may be more candidates, or some where none are listed. */
  readonly more: boolean;
}

/** Bounds of a repair. */
export interface MrzRepairOptions extends MrzOptions {
  /** Misread characters that are looked for in fields that share a check digit; 4 unless told. */
  readonly mostEdits?: number;
  /** Candidates that are listed; 64 unless told. */
  readonly most?: number;
  /** Steps of the search, in place of a clock; 200,000 unless told. */
  readonly steps?: number;
}

/**
 * Looks for misread characters that explain what is wrong with a zone: all smallest corrections by look-alikes
 * (and by anything where a character is illegible) after which nothing is wrong. It never picks one of several.
 * Lines of another length than the format's are left alone.
 */
export const repairMrz = (reading: MrzReading, options: MrzRepairOptions): MrzRepairs => {
  const layout = reading.format === undefined ? undefined : layouts[reading.format];
  const { lines } = reading;
  if (layout === undefined || !layout.lengths.every((length, at) => lines[at]?.length === length))
    return { candidates: [], undecidable: [], unresolved: [], more: false };
  const cells = gridOf(layout, lines);
  const undecidable = undecidableIn(layout, cells);
  if (reading.ok && isFilledRight(reading))
    return { candidates: [], undecidable, unresolved: [], more: false };
  const { solved, unresolved, digitsFail } = solve(layout, lines, cells, options);
  // A correction must make every check digit right.
  const { edits, more } = product(digitsFail ? [] : solved, options.most ?? MOST);
  return {
    candidates: edits.filter((list) => list.length > 0).map((list) => applied(lines, cells, list)),
    undecidable: undecidable.filter(
      ({ line, position }) =>
        !edits.some((list) =>
          list.some(({ place }) => {
            const cell = cells[place];
            return cell?.line === line - 1 && cell.at === position - 1;
          }),
        ),
    ),
    unresolved,
    more: more || solved.some((part) => part.more),
  };
};

const MOST = 64;
const MOST_EDITS = 4;
const STEPS = 200_000;

const isFilledRight = (reading: MrzReading): boolean =>
  !reading.findings.some(({ code }) => code === 'document.mrz.separator');

/** Solves the blocks that share the composite digit together, and each of the others by itself. */
const solve = (
  layout: Layout,
  lines: readonly string[],
  cells: readonly Cell[],
  options: MrzRepairOptions,
): {
  readonly solved: readonly Solved[];
  readonly unresolved: readonly MrzUnresolved[];
  readonly digitsFail: boolean;
} => {
  const { mostEdits = MOST_EDITS, most = MOST, steps = STEPS } = options;
  const blocks = blocksOf(layout, cells);
  const together = blocks.filter(({ composite }) => composite !== undefined);
  const alone = blocks.filter(({ composite }) => composite === undefined);
  const accepts: Accepts = (block, edits) =>
    isInOrder(layout, edited(lines, cells, edits), block, options);
  const groups = [...alone.map((block) => [block]), ...(together.length > 0 ? [together] : [])];
  const budget = new Budget(steps);
  const parts = groups.map((group) => ({
    group,
    solved: solveTogether(group, { accepts, budget, mostEdits, most }),
  }));
  const open = parts.filter((part) => part.solved.edits.length === 0);
  return {
    solved: parts.map((part) => part.solved),
    unresolved: open.flatMap(({ group }) => whatIsWrong(layout, lines, group, options)),
    digitsFail: open.some(({ group }) => group.some(({ own, composite }) => own ?? composite)),
  };
};

/** Whether the reader has nothing against the fields of a block. */
const isInOrder = (
  layout: Layout,
  lines: readonly string[],
  block: Block,
  options: MrzOptions,
): boolean => {
  if (block.fields.length === 0) return true;
  const zone = readAs(layout, lines, options);
  // Only the fields of the block are worked out.
  return layout.fields.every(
    ({ name, index }) => !block.fields.includes(name) || zone.draft(index).ok,
  );
};

const whatIsWrong = (
  layout: Layout,
  lines: readonly string[],
  group: readonly Block[],
  options: MrzOptions,
): readonly MrzUnresolved[] => {
  const reading = readAs(layout, lines, options);
  const fields = group
    .flatMap((block) => block.fields)
    .filter((name) => reading.field(name)?.ok === false);
  const whole = group.some(({ composite }) => composite !== undefined);
  return whole && reading.check('composite') === 'failed' ? [...fields, 'composite'] : fields;
};

/** Every combination of the allowed parts, up to a limit. */
const product = (
  parts: readonly Solved[],
  most: number,
): { readonly edits: readonly (readonly Edit[])[]; readonly more: boolean } => {
  let combined: readonly (readonly Edit[])[] = [[]];
  let more = false;
  for (const { edits } of parts) {
    if (edits.length === 0) continue;
    const next = combined.flatMap((before) => edits.map((after) => [...before, ...after]));
    more ||= next.length > most;
    combined = next.slice(0, most);
  }
  return { edits: combined, more };
};

const edited = (
  lines: readonly string[],
  cells: readonly Cell[],
  edits: readonly Edit[],
): readonly string[] => {
  if (edits.length === 0) return lines;
  const changed = [...lines];
  for (const { place, to } of edits) {
    const cell = cells[place];
    const line = cell === undefined ? undefined : changed[cell.line];
    if (cell !== undefined && line !== undefined)
      changed[cell.line] = line.slice(0, cell.at) + to + line.slice(cell.at + 1);
  }
  return changed;
};

const applied = (
  lines: readonly string[],
  cells: readonly Cell[],
  edits: readonly Edit[],
): MrzRepair => ({
  lines: edited(lines, cells, edits),
  changes: edits
    .toSorted((one, other) => one.place - other.place)
    .flatMap(({ place, to }) => {
      const cell = cells[place];
      if (cell === undefined) return [];
      const { line, at, field, read } = cell;
      return [{ line: line + 1, position: at + 1, field, read, to }];
    }),
});
