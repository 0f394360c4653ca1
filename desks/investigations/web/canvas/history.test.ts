import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, begin, redo, undo } from './history.ts';

test('undoing everything gives the beginning, doing it again gives the end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 60 }), (steps) => {
      let history = begin<number | string>('begin');
      for (const [at, step] of steps.entries()) history = advance(history, `${at}/${step}`);
      const end = history.present;
      for (const _ of steps) history = undo(history);
      expect(history.present).toBe('begin');
      expect(undo(history)).toBe(history);
      for (const _ of steps) history = redo(history);
      expect(history.present).toBe(end);
      expect(redo(history)).toBe(history);
    }),
  );
});

test('a new step forgets what was undone, and an equal state does not make a step', () => {
  const history = advance(undo(advance(begin('a'), 'b')), 'c');
  expect(history.future).toEqual([]);
  expect(undo(history).present).toBe('a');
  expect(advance(history, 'c').past).toBe(history.past);
});
