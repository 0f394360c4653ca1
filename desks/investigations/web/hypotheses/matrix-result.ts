import { evaluateMatrix, type MatrixResult } from '@amirani/analysis/hypotheses';
import type { MatrixDraft } from './matrix-draft.ts';

/** What a matrix gives, worked out where it is shown: the server keeps what was said, not what follows from it. */
export const resultOf = ({ hypotheses, evidence, cells }: MatrixDraft): MatrixResult =>
  evaluateMatrix({
    hypotheses,
    evidence: evidence.map(({ id, text, relevance, grade }) => ({
      id,
      text,
      relevance,
      ...(grade === undefined
        ? {}
        : {
            grade: {
              scale: '6x6' as const,
              reliability: grade.source,
              credibility: grade.information,
            },
          }),
    })),
    cells,
  });
