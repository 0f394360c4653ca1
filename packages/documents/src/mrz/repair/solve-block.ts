import { FILLER } from '../characters.ts';
import type { Block } from './blocks.ts';
import type { Budget } from './budget.ts';
import { digitValue } from './grid.ts';

/** A new character for a place. */
export interface Edit {
  readonly place: number;
  readonly to: string;
}

/** One way to correct a block, and what the block then adds to the composite digit, modulo 10. */
export interface Solution {
  readonly edits: readonly Edit[];
  readonly composite: number;
}

/** Says whether the block is in order once these edits are made; the reader itself answers. */
export type Accepts = (block: Block, edits: readonly Edit[]) => boolean;

/** All corrections of a block with exactly this number of edits that its check digit and the reader accept. */
export const solveBlock = (
  block: Block,
  count: number,
  accepts: Accepts,
  budget: Budget,
): readonly Solution[] => {
  const solutions: Solution[] = [];
  const { choices } = block;
  const forced = countForced(block);
  if (forced[0] === undefined || forced[0] > count) return solutions;
  const edits: Edit[] = [];
  const own0 = ownSum(block);
  const composite0 = compositeSum(block);
  const visit = (index: number, left: number, own: number, composite: number): void => {
    if (!budget.spend()) return;
    if (left < (forced[index] ?? 0)) return;
    const choice = choices[index];
    if (choice === undefined || left === 0) {
      if (
        left > 0 ||
        (own % 10 !== 0 && !isLong(block, edits)) ||
        !budget.spend(READING) ||
        !accepts(block, edits)
      )
        return;
      solutions.push({ edits: [...edits], composite: composite % 10 });
      return;
    }
    if (choice.mayStay) visit(index + 1, left, own, composite);
    const { place, read } = choice.cell;
    for (const to of choice.others) {
      const by = digitValue(to) - digitValue(read) + 40;
      edits.push({ place, to });
      visit(
        index + 1,
        left - 1,
        own + by * weightIn(block.own, place),
        composite + by * weightIn(block.composite, place),
      );
      edits.pop();
    }
  };
  visit(0, count, own0, composite0);
  return solutions;
};

/** What it costs to ask the reader, in steps of the search. */
const READING = 20;

/** The weight of a place in a check; the digit itself is taken off, which is nine times it modulo 10. */
const weightIn = (check: Block['own'], place: number): number =>
  check === undefined ? 0 : place === check.at ? 9 : (check.weights[place] ?? 0);

const ownSum = ({ cells, own }: Block): number =>
  cells.reduce((sum, { place, read }) => sum + digitValue(read) * weightIn(own, place), 0);

const compositeSum = ({ cells, composite }: Block): number =>
  cells.reduce((sum, { place, read }) => sum + digitValue(read) * weightIn(composite, place), 0);

/** How many cells from each choice on must change. */
const countForced = ({ choices }: Block): readonly number[] => {
  const forced = [0];
  for (const { mayStay } of choices.toReversed())
    forced.unshift((forced[0] ?? 0) + (mayStay ? 0 : 1));
  return forced;
};

/** A filler stands for the digit: an empty field or a long number, which the reader judges. */
const isLong = ({ cells, own }: Block, edits: readonly Edit[]): boolean => {
  const edited = edits.find(({ place }) => place === own?.at)?.to;
  return (edited ?? cells.find(({ place }) => place === own?.at)?.read) === FILLER;
};
