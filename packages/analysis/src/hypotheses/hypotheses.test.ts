import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allGrades } from '../grading/index.ts';
import {
  type ConsistencyMark,
  consistencyMarks,
  evaluateMatrix,
  type HypothesisMatrix,
  relevances,
  weightings,
} from './index.ts';

/** A matrix from rows of marks; a blank is an empty cell. */
const plain = (rows: readonly string[]): HypothesisMatrix => {
  const marks = rows.map((row) => row.split(' '));
  return {
    hypotheses: (marks[0] ?? []).map((_, i) => ({ id: `h${i + 1}`, text: '' })),
    evidence: rows.map((_, i) => ({ id: `e${i + 1}`, text: '', relevance: 'high' as const })),
    cells: marks.flatMap((row, i) =>
      row.flatMap((mark, j) =>
        mark === '.'
          ? []
          : [{ evidence: `e${i + 1}`, hypothesis: `h${j + 1}`, mark: mark as ConsistencyMark }],
      ),
    ),
  };
};

test('the shape of Heuer’s example: what fits every hypothesis tells nothing, the least inconsistent leads', () => {
  // Heuer, Psychology of Intelligence Analysis, 1999, figure 15, as remembered; the order h2, h3, h1 is the published one
  // (US Army TC 2-33.4, 2009, 2-55).
  const matrix = plain(['C C C', 'C C II', 'C C C', 'I C C', 'I I C', 'I C C']);
  const result = evaluateMatrix(matrix, 'plain');
  expect(result.hypotheses.map(({ inconsistency }) => inconsistency)).toEqual([3, 1, 2]);
  expect(result.hypotheses.map(({ rank }) => rank)).toEqual([3, 1, 2]);
  expect(result.leading).toEqual(['h2']);
  expect(result.margin).toBe(1);
  expect(result.evidence[0]?.diagnosticity).toBe(0);
  // Three marks 1, 1, −2: differences 0, 3, 3.
  expect(result.evidence[1]?.diagnosticity).toBe(2);
  // Without the second piece h3 has nothing against it: the one piece on which the answer rests.
  expect(result.evidence.map(({ ifDropped }) => ifDropped)).toEqual([
    'nothing',
    'leader',
    'nothing',
    'order',
    'order',
    'order',
  ]);
});

test('what speaks for a hypothesis never helps it: only what speaks against it counts', () => {
  const result = evaluateMatrix(plain(['CC N', 'CC N', 'CC N', 'I N']), 'plain');
  expect(result.leading).toEqual(['h2']);
});

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 7 }))
  .chain(([width, height]) =>
    fc.record({
      hypotheses: fc.constant(Array.from({ length: width }, (_, i) => ({ id: `h${i}`, text: '' }))),
      evidence: fc
        .array(
          fc.record({
            grade: fc.option(fc.constantFrom(...allGrades), { nil: undefined }),
            relevance: fc.constantFrom(...relevances),
          }),
          { minLength: height, maxLength: height },
        )
        .map((list) => list.map((one, i) => ({ id: `e${i}`, text: '', ...one }))),
      cells: fc
        .array(fc.option(fc.constantFrom(...consistencyMarks), { nil: undefined }), {
          minLength: width * height,
          maxLength: width * height,
        })
        .map((marks) =>
          marks.flatMap((mark, i) =>
            mark
              ? [{ evidence: `e${Math.floor(i / width)}`, hypothesis: `h${i % width}`, mark }]
              : [],
          ),
        ),
    }),
  );
const weighting = fc.constantFrom(...weightings);

test('the order of the lists changes nothing', () => {
  fc.assert(
    fc.property(matrices, weighting, (matrix, how) => {
      const there = evaluateMatrix(matrix, how);
      const back = evaluateMatrix(
        {
          hypotheses: [...matrix.hypotheses].reverse(),
          evidence: [...matrix.evidence].reverse(),
          cells: [...matrix.cells].reverse(),
        },
        how,
      );
      const bare = (list: typeof there.hypotheses) =>
        list.map((one) => ({ ...one, for: [...one.for].sort(), against: [...one.against].sort() }));
      expect(bare([...back.hypotheses].reverse())).toEqual(bare(there.hypotheses));
      expect([...back.evidence].reverse()).toEqual(there.evidence);
      expect([...back.leading].reverse()).toEqual(there.leading);
    }),
  );
});

test('“if dropped” is what the matrix without the piece says', () => {
  fc.assert(
    fc.property(matrices, weighting, (matrix, how) => {
      const before = evaluateMatrix(matrix, how);
      for (const { id, ifDropped } of before.evidence) {
        const after = evaluateMatrix(
          {
            ...matrix,
            evidence: matrix.evidence.filter((one) => one.id !== id),
            cells: matrix.cells.filter(({ evidence }) => evidence !== id),
          },
          how,
        );
        const ranks = (result: typeof before) => result.hypotheses.map(({ rank }) => rank).join();
        const expected =
          before.leading.join() !== after.leading.join()
            ? 'leader'
            : ranks(before) !== ranks(after)
              ? 'order'
              : 'nothing';
        expect(ifDropped).toBe(expected);
      }
    }),
  );
});

test('“if reversed” is what the matrix with the marks mirrored says, and twice mirrored is the same', () => {
  const mirror = { CC: 'II', C: 'I', N: 'N', I: 'C', II: 'CC', NA: 'NA' } as const;
  fc.assert(
    fc.property(matrices, weighting, (matrix, how) => {
      const before = evaluateMatrix(matrix, how);
      for (const { id, ifReversed } of before.evidence) {
        const cells = matrix.cells.map((cell) =>
          cell.evidence === id ? { ...cell, mark: mirror[cell.mark] } : cell,
        );
        const after = evaluateMatrix({ ...matrix, cells }, how);
        expect(ifReversed === 'leader').toBe(before.leading.join() !== after.leading.join());
        expect(after.evidence.find((one) => one.id === id)?.diagnosticity).toBeCloseTo(
          before.evidence.find((one) => one.id === id)?.diagnosticity ?? -1,
        );
      }
    }),
  );
});

test('a better grade or a worse mark never lowers what speaks against a hypothesis', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const before = evaluateMatrix(matrix);
      const worse = { CC: 'C', C: 'N', N: 'I', I: 'II', II: 'II', NA: 'NA' } as const;
      const cells = matrix.cells.map((cell) => ({ ...cell, mark: worse[cell.mark] }));
      const best = { scale: '6x6', reliability: 'A', credibility: '1' } as const;
      const evidence = matrix.evidence.map((one) => ({ ...one, grade: best }));
      for (const after of [
        evaluateMatrix({ ...matrix, cells }),
        evaluateMatrix({ ...matrix, evidence }),
      ])
        after.hypotheses.forEach(({ inconsistency }, i) => {
          expect(inconsistency).toBeGreaterThanOrEqual(before.hypotheses[i]?.inconsistency ?? 0);
        });
    }),
  );
});

test('a cell that nobody judged is not neutral: it is counted and named', () => {
  const result = evaluateMatrix(plain(['I .', '. .']), 'plain');
  expect(result.hypotheses.map(({ notJudged }) => notJudged)).toEqual([1, 2]);
  expect(result.problems).toEqual([
    { code: 'analysis.matrix.not-judged', about: ['e1/h2', 'e2/h1', 'e2/h2'] },
    { code: 'analysis.matrix.nothing-told-apart', about: [] },
  ]);
});

test('faulty input is said, not refused and not used', () => {
  const matrix: HypothesisMatrix = {
    hypotheses: [
      { id: 'h', text: 'first' },
      { id: 'h', text: 'second' },
    ],
    evidence: [{ id: 'e', text: '', relevance: 'high' }],
    cells: [
      { evidence: 'e', hypothesis: 'h', mark: 'C' },
      { evidence: 'e', hypothesis: 'h', mark: 'II' },
      { evidence: 'e', hypothesis: 'x', mark: 'II' },
    ],
  };
  const result = evaluateMatrix(matrix);
  expect(result.problems).toEqual([
    { code: 'analysis.matrix.too-few', about: ['h'] },
    { code: 'analysis.matrix.duplicate', about: ['h', 'e/h'] },
    { code: 'analysis.matrix.unknown', about: ['e/x'] },
    { code: 'analysis.matrix.ungraded', about: ['e'] },
  ]);
  expect(result.hypotheses).toMatchObject([{ id: 'h', inconsistency: 0, rank: 1 }]);
  expect(result.margin).toBeUndefined();
  expect(evaluateMatrix({ hypotheses: [], evidence: [], cells: [] }).leading).toEqual([]);
});

test('a rumour against a register: grades decide, and plain counting shows that they do', () => {
  const matrix: HypothesisMatrix = {
    ...plain(['I C', 'C I', 'C I']),
    evidence: [
      {
        id: 'e1',
        text: 'register',
        relevance: 'high',
        grade: { scale: '6x6', reliability: 'A', credibility: '1' },
      },
      {
        id: 'e2',
        text: 'rumour',
        relevance: 'high',
        grade: { scale: '6x6', reliability: 'E', credibility: '4' },
      },
      {
        id: 'e3',
        text: 'rumour',
        relevance: 'high',
        grade: { scale: '6x6', reliability: 'F', credibility: '2' },
      },
    ],
  };
  expect(evaluateMatrix(matrix).leading).toEqual(['h2']);
  expect(evaluateMatrix(matrix, 'plain').leading).toEqual(['h1']);
  expect(evaluateMatrix(matrix).evidence.map(({ weight }) => weight)).toEqual([15, 3, 3]);
});

test('what speaks for and against, heaviest first; what is neutral or not applicable is in neither', () => {
  const matrix = {
    ...plain(['CC II', 'I N', 'C NA', 'II C']),
    evidence: (['low', 'medium', 'high', 'high'] as const).map((relevance, i) => ({
      id: `e${i + 1}`,
      text: '',
      relevance,
      grade: { scale: '6x6', reliability: 'A', credibility: '1' } as const,
    })),
  };
  const [first, second] = evaluateMatrix(matrix).hypotheses;
  expect(first).toMatchObject({ for: ['e3', 'e1'], against: ['e4', 'e2'] });
  expect(second).toMatchObject({ for: ['e4'], against: ['e1'] });
});
