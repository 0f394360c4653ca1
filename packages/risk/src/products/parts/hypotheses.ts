import { gradeText } from '@amirani/analysis/grading';
import { evaluateMatrix } from '@amirani/analysis/hypotheses';
import type { ReportedMatrix } from '../content.ts';
import type { ProductBlock } from '../document.ts';
import { type Composer, heading, note } from './part.ts';

/** Matrices of competing hypotheses with the sensitivity of their order; left out without a matrix. */
export const hypothesesPart = (composer: Composer): readonly ProductBlock[] => {
  const matrices = composer.content.hypotheses ?? [];
  return matrices.length === 0
    ? []
    : [
        heading(composer.say('product.hypotheses')),
        ...matrices.flatMap((one) => matrixBlocks(composer, one)),
      ];
};

const matrixBlocks = (
  { number, say, analysis }: Composer,
  { question, matrix, weighting }: ReportedMatrix,
): readonly ProductBlock[] => {
  const result = evaluateMatrix(matrix, weighting);
  const textOf = new Map(
    [...matrix.hypotheses, ...matrix.evidence].map(({ id, text }) => [id, text]),
  );
  const gradeOf = new Map(matrix.evidence.map(({ id, grade }) => [id, grade]));
  const places = result.hypotheses.map((_, i) => `H${i + 1}`);
  const markOf = (evidence: string, hypothesis: string): string =>
    matrix.cells.find((cell) => cell.evidence === evidence && cell.hypothesis === hypothesis)
      ?.mark ?? '?';
  const by =
    result.weighting === 'plain' ? say('product.weights-plain') : say('product.weights-graded');
  return [
    heading(question, 2),
    {
      kind: 'table',
      caption: '',
      columns: [
        { text: say('product.hypothesis'), numeric: false },
        { text: say('product.inconsistency'), numeric: true },
        { text: say('product.rank'), numeric: true },
      ],
      rows: result.hypotheses.map(({ id, inconsistency, rank }, i) => [
        { text: `${places[i]}: ${textOf.get(id) ?? id}`, bold: rank === 1 },
        { text: number(inconsistency) },
        { text: number(rank), bold: rank === 1 },
      ]),
      sum: false,
    },
    {
      kind: 'table',
      caption: '',
      columns: [
        { text: say('product.evidence'), numeric: false },
        { text: say('product.grade'), numeric: true },
        { text: say('product.weight'), numeric: true },
        ...places.map((text) => ({ text, numeric: true })),
        { text: say('product.if-false'), numeric: false },
      ],
      rows: result.evidence.map(({ id, weight, ifReversed }) => {
        const grade = gradeOf.get(id);
        return [
          { text: textOf.get(id) ?? id },
          { text: grade === undefined ? '–' : gradeText(grade) },
          { text: number(weight) },
          ...result.hypotheses.map((hypothesis) => ({ text: markOf(id, hypothesis.id) })),
          {
            text: analysis(`analysis.order-change.${ifReversed}`),
            tone: ifReversed === 'leader' ? ('high' as const) : undefined,
          },
        ];
      }),
      sum: false,
      note: say('product.hypotheses-note', { weights: by }),
    },
    ...result.problems.map(({ code }) => note(analysis(code))),
  ];
};
