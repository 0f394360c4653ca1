import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isComplete,
  markOf,
  newGrid,
  withEvidence,
  withHypothesis,
  withMark,
  without,
} from './grid-draft.ts';

const marks = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;

test('whatever is done, names stand once and no cell is of something that is gone', () => {
  const step = fc.constantFrom('h', 'e', 'mark', 'drop');
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.nat(5), fc.nat(5)), { maxLength: 30 }), (steps) => {
      let grid = newGrid('Why?');
      for (const [what, a, b] of steps) {
        const hypothesis = grid.hypotheses[a % Math.max(1, grid.hypotheses.length)]?.id ?? '';
        const evidence = grid.evidence[b % Math.max(1, grid.evidence.length)]?.id ?? '';
        if (what === 'h') grid = withHypothesis(grid);
        else if (what === 'e') grid = withEvidence(grid);
        else if (what === 'drop') grid = without(grid, a % 2 === 0 ? hypothesis : evidence);
        else grid = withMark(grid, evidence, hypothesis, marks[a]);
      }
      const ids = [...grid.hypotheses, ...grid.evidence].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const places = grid.cells.map((cell) => `${cell.evidence} ${cell.hypothesis}`);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

test('a cell is judged, judged again, and withdrawn; not judged differs from neutral', () => {
  const grid = withMark(newGrid(), 'E1', 'H1', 'II');
  expect(markOf(grid, 'E1', 'H1')).toBe('II');
  expect(markOf(withMark(grid, 'E1', 'H1', 'N'), 'E1', 'H1')).toBe('N');
  expect(markOf(withMark(grid, 'E1', 'H1', undefined), 'E1', 'H1')).toBeUndefined();
  expect(markOf(grid, 'E1', 'H2')).toBeUndefined();
  expect(without(grid, 'H1').cells).toEqual([]);
});

test('a matrix can be kept once everything in it has its words', () => {
  const grid = newGrid('Why more than expected?');
  expect(isComplete(grid)).toBe(false);
  const said = {
    ...grid,
    hypotheses: grid.hypotheses.map((one) => ({ ...one, text: `If ${one.id}` })),
    evidence: grid.evidence.map((one) => ({ ...one, text: 'Patrols as before' })),
  };
  expect(isComplete(said)).toBe(true);
  expect(isComplete(without(said, 'H2'))).toBe(false);
});
