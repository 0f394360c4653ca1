import type { AchInput } from '../../api/types.ts';

type Mark = AchInput['cells'][number]['mark'];

/** A matrix to begin with: two hypotheses, the second the one that nothing new happens. */
export const newGrid = (question = ''): AchInput => ({
  question,
  hypotheses: [
    { id: 'H1', text: '', wouldRefute: [] },
    { id: 'H2', text: '', wouldRefute: [] },
  ],
  evidence: [{ id: 'E1', text: '', relevance: 'medium' }],
  cells: [],
});

/** The first free name of a kind: `H3` after `H1` and `H2`. */
const nextId = (letter: string, taken: readonly { readonly id: string }[]): string => {
  const ids = new Set(taken.map(({ id }) => id));
  let number = 1;
  while (ids.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
};

/** Adds a hypothesis with empty cells. */
export const withHypothesis = <G extends AchInput>(grid: G): G => ({
  ...grid,
  hypotheses: [...grid.hypotheses, { id: nextId('H', grid.hypotheses), text: '', wouldRefute: [] }],
});

/** Adds a piece of evidence. */
export const withEvidence = <G extends AchInput>(grid: G): G => ({
  ...grid,
  evidence: [...grid.evidence, { id: nextId('E', grid.evidence), text: '', relevance: 'medium' }],
});

/** Leaves out a hypothesis or a piece of evidence, with everything that was said of it. */
export const without = <G extends AchInput>(grid: G, id: string): G => ({
  ...grid,
  hypotheses: grid.hypotheses.filter((one) => one.id !== id),
  evidence: grid.evidence.filter((one) => one.id !== id),
  cells: grid.cells.filter((cell) => cell.hypothesis !== id && cell.evidence !== id),
});

/** The mark in a cell; undefined if empty, which is not the same as neutral. */
export const markOf = (
  { cells }: AchInput,
  evidence: string,
  hypothesis: string,
): Mark | undefined =>
  cells.find((cell) => cell.evidence === evidence && cell.hypothesis === hypothesis)?.mark;

/** Sets the mark of a cell, or takes it away. */
export const withMark = <G extends AchInput>(
  grid: G,
  evidence: string,
  hypothesis: string,
  mark: Mark | undefined,
): G => {
  const others = grid.cells.filter(
    (cell) => cell.evidence !== evidence || cell.hypothesis !== hypothesis,
  );
  return {
    ...grid,
    cells: mark === undefined ? others : [...others, { evidence, hypothesis, mark }],
  };
};

/** Whether a matrix can be kept: a question, two hypotheses at least, and words for everything. */
export const isComplete = ({ question, hypotheses, evidence }: AchInput): boolean =>
  question.trim().length >= 3 &&
  hypotheses.length >= 2 &&
  [...hypotheses, ...evidence].every(({ text }) => text.trim() !== '');
