import type { ConsistencyMark, HypothesisMatrix, MatrixProblem } from './matrix.ts';
import type { OrderChange } from './order-change.ts';
import { orderOf, sensitivityOf } from './sensitivity.ts';
import { markTable } from './table.ts';
import { DEFAULT_WEIGHTING, type Weighting } from './weights.ts';

/** What a matrix says of one hypothesis. */
export interface HypothesisScore {
  readonly id: string;
  /** Sum over the evidence of weight × 1 for I and × 2 for II. Nothing that speaks for a hypothesis lowers it. */
  readonly inconsistency: number;
  /** 1 for the least inconsistency; equal sums share a rank, and the next one is as far down as there are before it. */
  readonly rank: number;
  /** Pieces marked CC or C, and I or II, heaviest first. */
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** Empty cells: while there are any, the rank is provisional. */
  readonly notJudged: number;
}

/** What a matrix says of one piece of evidence. */
export interface EvidenceScore {
  readonly id: string;
  readonly weight: number;
  /**
   * Mean difference between two hypotheses on the scale CC 2, C 1, N 0, I −1, II −2, over all pairs of which both are
   * judged and applicable: 0 to 4. At 0 the piece tells nothing apart, however reliable it is (Heuer's step 4).
   */
  readonly diagnosticity: number;
  /** If the piece is left out. */
  readonly ifDropped: OrderChange;
  /** If it is false, as a deception is: every mark mirrored, CC for II. */
  readonly ifReversed: OrderChange;
}

/** A matrix evaluated. */
export interface MatrixResult {
  readonly weighting: Weighting;
  /** In the order of the matrix. */
  readonly hypotheses: readonly HypothesisScore[];
  readonly evidence: readonly EvidenceScore[];
  /** Those with the least inconsistency: more than one where the evidence does not decide. */
  readonly leading: readonly string[];
  /** By how much inconsistency the leaders are ahead of the next; undefined where nobody follows. */
  readonly margin: number | undefined;
  readonly problems: readonly MatrixProblem[];
}

/**
 * Evaluates a matrix of competing hypotheses: the one with the least evidence against it leads for now, not the one with the
 * most for it (Heuer 1999, ch. 8). A result is not a probability and decides nothing. Faulty input is never refused: the
 * problems say what was passed over.
 */
export const evaluateMatrix = (
  matrix: HypothesisMatrix,
  weighting: Weighting = DEFAULT_WEIGHTING,
): MatrixResult => {
  const table = markTable(matrix, weighting);
  const { hypotheses, evidence, weights, marks } = table;
  const order = orderOf(table);
  const lists = (column: number, wanted: readonly ConsistencyMark[]): readonly string[] =>
    evidence
      .map((id, row) => ({ id, weight: weights[row] ?? 0, mark: marks[row]?.[column] }))
      .filter(({ mark }) => mark !== undefined && wanted.includes(mark))
      .sort((a, b) => b.weight - a.weight)
      .map(({ id }) => id);
  const changes = sensitivityOf(table);
  const told = marks.map(diagnosticityOf);
  const least = Math.min(...order.sums);
  const next = Math.min(...order.sums.filter((sum) => sum > least));
  return {
    weighting,
    hypotheses: hypotheses.map((id, column) => ({
      id,
      inconsistency: order.sums[column] ?? 0,
      rank: order.ranks[column] ?? 1,
      for: lists(column, ['CC', 'C']),
      against: lists(column, ['I', 'II']),
      notJudged: marks.filter((row) => row[column] === undefined).length,
    })),
    evidence: evidence.map((id, row) => ({
      id,
      weight: weights[row] ?? 0,
      diagnosticity: told[row] ?? 0,
      ifDropped: changes[row]?.ifDropped ?? 'nothing',
      ifReversed: changes[row]?.ifReversed ?? 'nothing',
    })),
    leading: hypotheses.filter((_, column) => order.ranks[column] === 1),
    margin: Number.isFinite(next) ? next - least : undefined,
    problems:
      hypotheses.length > 1 && told.every((one) => one === 0)
        ? [...table.problems, { code: 'analysis.matrix.nothing-told-apart', about: [] }]
        : table.problems,
  };
};

const SCALE: Readonly<Record<ConsistencyMark, number | undefined>> = {
  CC: 2,
  C: 1,
  N: 0,
  I: -1,
  II: -2,
  NA: undefined,
};

const diagnosticityOf = (row: readonly (ConsistencyMark | undefined)[]): number => {
  const values = row.flatMap((mark) => (mark === undefined ? [] : (SCALE[mark] ?? [])));
  let sum = 0;
  let pairs = 0;
  values.forEach((one, i) => {
    for (const other of values.slice(i + 1)) {
      sum += Math.abs(one - other);
      pairs += 1;
    }
  });
  return pairs === 0 ? 0 : sum / pairs;
};
