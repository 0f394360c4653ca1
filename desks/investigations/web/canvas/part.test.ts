import fc from 'fast-check';
import { expect, test } from 'vitest';
import { untouched } from './canvas-state.ts';
import { advance, begin, redo, undo } from './history.ts';
import { collapse, drawMore, hangingOn } from './part.ts';

const link = (pair: string) => ({ source: pair[0] ?? '', target: pair[1] ?? '' });
const graph = { links: ['ab', 'ac', 'bc', 'ad', 'da', 'ae', 'aa'].map(link) };
const all = { ...untouched, part: ['a', 'b', 'c', 'd', 'e'] };

test('collapsing removes neighbours of one node only; those with other links stay', () => {
  expect(hangingOn('a', graph)).toEqual(['d', 'e']);
  expect(collapse({ ...all, selected: ['a', 'd'] }, 'a', graph)).toMatchObject({
    part: ['a', 'b', 'c'],
    selected: ['a'],
  });
  expect(collapse(all, 'b', graph)).toBe(all);
});

test('a node already drawn does not make a step, unless it was put aside', () => {
  expect(drawMore(all, ['a', 'e'])).toBe(all);
  expect(drawMore({ ...all, hidden: ['e'] }, ['e']).hidden).toEqual([]);
  expect(drawMore(untouched, ['a']).part).toEqual(['a']);
});

test('every expanding and collapsing is taken back and done again, to the same', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), id), { maxLength: 12 }), (acts) => {
      let history = begin({ ...untouched, part: ['a'] as readonly string[] } as typeof all);
      const states = [history.present];
      for (const [draws, one] of acts) {
        const drawn = {
          links: graph.links.filter(({ source, target }) =>
            [source, target].every((end) => history.present.part.includes(end)),
          ),
        };
        const next = draws
          ? drawMore(history.present, [one])
          : collapse(history.present, one, drawn);
        if (next !== history.present) states.push(next as typeof all);
        history = advance(history, next as typeof all);
      }
      for (const state of states.slice(0, -1).toReversed()) {
        history = undo(history);
        expect(history.present).toBe(state);
      }
      for (const state of states.slice(1)) {
        history = redo(history);
        expect(history.present).toBe(state);
      }
    }),
  );
});
