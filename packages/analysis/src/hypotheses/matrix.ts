import type { Grade } from '../grading/index.ts';

/**
 * What a piece of evidence says of a hypothesis: would one expect to see it, were the hypothesis true? Very consistent,
 * consistent, neutral (it could be read either way), inconsistent, very inconsistent, not applicable.
 * Heuer, Psychology of Intelligence Analysis, 1999, ch. 8, has C, I and NA; the doubled letters and N are those of the
 * ACH programs that Heuer wrote with PARC.
 */
export const consistencyMarks = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;

/** One of {@link consistencyMarks}. */
export type ConsistencyMark = (typeof consistencyMarks)[number];

/** How closely a piece bears on the question. */
export const relevances = ['low', 'medium', 'high'] as const;

/** One of {@link relevances}. */
export type Relevance = (typeof relevances)[number];

/** One answer to the question. The list should hold every answer that is not excluded, the unwelcome ones too. */
export interface Hypothesis {
  readonly id: string;
  readonly text: string;
  /** What would have to be seen for it to fall: Heuer's step 8, milestones for later observation. */
  readonly wouldRefute?: readonly string[];
}

/** One piece of evidence, an argument, or the absence of something that should be there. */
export interface EvidencePiece {
  readonly id: string;
  readonly text: string;
  /** Absent if not graded: it then counts as little as the weakest grade. */
  readonly grade?: Grade | undefined;
  readonly relevance: Relevance;
}

/** One cell. A cell that is not in the list has not been judged, which is not the same as neutral. */
export interface MatrixCell {
  readonly evidence: string;
  readonly hypothesis: string;
  readonly mark: ConsistencyMark;
  /** Why: in the analyst's words. */
  readonly reason?: string | undefined;
}

/** Hypotheses against evidence: the matrix of Heuer's step 3. */
export interface HypothesisMatrix {
  readonly hypotheses: readonly Hypothesis[];
  readonly evidence: readonly EvidencePiece[];
  readonly cells: readonly MatrixCell[];
}

/** What is wrong with a matrix, or what its reader has to know. */
export type MatrixFault =
  | 'analysis.matrix.too-few'
  | 'analysis.matrix.duplicate'
  | 'analysis.matrix.unknown'
  | 'analysis.matrix.not-judged'
  | 'analysis.matrix.ungraded'
  | 'analysis.matrix.nothing-told-apart';

/** A fault and what it is about: ids of hypotheses, of pieces, or `piece/hypothesis` for a cell. */
export interface MatrixProblem {
  readonly code: MatrixFault;
  readonly about: readonly string[];
}
