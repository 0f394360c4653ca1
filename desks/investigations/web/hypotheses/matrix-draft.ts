import type { CaseMatrixInput } from '../../api/types.ts';

type Piece = CaseMatrixInput['evidence'][number];

/** A matrix as it is being filled in: a new piece of evidence rests on nothing yet. */
export type MatrixDraft = Omit<CaseMatrixInput, 'evidence'> & {
  evidence: (Omit<Piece, 'statements'> & { statements?: string[] })[];
};

/** Says on which statements a piece of evidence rests. */
export const withStatements = (
  draft: MatrixDraft,
  piece: string,
  statements: readonly string[],
): MatrixDraft => ({
  ...draft,
  evidence: draft.evidence.map((one) =>
    one.id === piece ? { ...one, statements: [...statements] } : one,
  ),
});
