import { standingOf } from '../grading/index.ts';
import type { EvidencePiece, Relevance } from './matrix.ts';

/**
 * How evidence is weighed: `plain` counts every piece alike, as Heuer does on paper; `graded` multiplies what its grade
 * is worth by its relevance. It is written into every result, since another rule can give another order.
 */
export const weightings = ['graded', 'plain'] as const;

/** One of {@link weightings}. */
export type Weighting = (typeof weightings)[number];

/** The rule that is used when nothing is said. */
export const DEFAULT_WEIGHTING: Weighting = 'graded';

/**
 * The weight of a piece: 1 to 15 where grades count, 1 where they do not.
 *
 * The rule is our choice: the weaker letter of the grade (1 to 5, `standingOf`) times relevance (1 to 3). Whole numbers, so
 * that equal sums are equal. PARC's program has credibility and relevance at √½, 1 and √2 instead, which keeps the best piece
 * within four times the worst; here it counts fifteen times as much, since a rumour should not outweigh a register. `plain`
 * shows whether an order depends on that.
 */
export const weightOf = (piece: EvidencePiece, weighting: Weighting): number =>
  weighting === 'plain' ? 1 : standingOf(piece.grade).both * RELEVANCE[piece.relevance];

const RELEVANCE: Readonly<Record<Relevance, number>> = { low: 1, medium: 2, high: 3 };
