import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match } from '../../api/types.ts';
import { choicesOf } from './choices.ts';
import { answeredOn, currentOf, emptyTrail, moved } from './queue.ts';

const head = (id: string): Match['left'] => ({
  id,
  schema: 'Person',
  caption: id,
  category: 'uncategorised',
  apart: false,
  statements: 1,
  links: 0,
});
const match = (id: string, state: Match['state'] = 'open'): Match => ({
  id,
  left: head(`${id}1`),
  right: head(`${id}2`),
  likeness: 0.5,
  reasons: [],
  state,
  version: state === 'open' ? 0 : 1,
});
const queue = [match('a'), match('b'), match('c')];

test('the next pair comes by itself; k leads back, and what is taken back waits before all others', () => {
  const one = answeredOn(emptyTrail, match('a', 'same'));
  expect(currentOf(queue, one)?.id).toBe('b');
  const back = moved(one, 'previous');
  expect(currentOf(queue, back)).toMatchObject({ id: 'a', state: 'same' });
  expect(moved(moved(back, 'previous'), 'next')).toEqual(one);
  expect(currentOf(queue, answeredOn(back, match('a')))?.id).toBe('a');
});

test('R44: whatever is answered is taken back by the key that answered it, and no key means two things', () => {
  for (const { choice, shortcut } of choicesOf('open')) {
    if (choice === 'take-back') throw new Error('nothing to take back');
    expect(choicesOf(choice)).toEqual([{ choice: 'take-back', shortcut }]);
  }
  expect(new Set(choicesOf('open').map(({ shortcut }) => shortcut)).size).toBe(3);
});

test('every pair of the queue is answered once, none twice and none is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('same' as const, 'different' as const, 'unsure' as const), {
        minLength: 3,
        maxLength: 3,
      }),
      (answers) => {
        let trail = emptyTrail;
        const seen: string[] = [];
        for (const answer of answers) {
          const current = currentOf(queue, trail);
          if (current === undefined) throw new Error('the queue ended early');
          seen.push(current.id);
          trail = answeredOn(trail, match(current.id, answer));
        }
        expect(seen).toEqual(['a', 'b', 'c']);
        expect(currentOf(queue, trail)).toBeUndefined();
      },
    ),
  );
});
