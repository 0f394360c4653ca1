import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hitActs } from '../../../api/hits/shapes.ts';
import type { Hit } from '../../../api/hits/types.ts';
import { choicesOf } from './choices.ts';

const step = (act: Hit['steps'][number]['act']): Hit['steps'][number] => ({
  ...{ act, by: 'analyst', at: '2026-11-26T04:00:00Z', reason: 'another year of birth' },
});

test.each([
  ['judge-same', 'same', 'hits.same'],
  ['judge-different', 'different', 'hits.different'],
  ['judge-unsure', 'unsure', 'hits.unsure'],
] as const)('%s is taken back by the key that judged it', (act, state, shortcut) => {
  expect(choicesOf({ may: ['take-back'], steps: [step(act)], state })).toEqual([
    { choice: 'take-back', shortcut },
  ]);
});

test('the key of the last judgement takes back a hit judged again, confirmed or not', () => {
  const steps = [step('judge-different'), step('take-back'), step('judge-same'), step('confirm')];
  expect(choicesOf({ may: ['take-back', 'release'], steps, state: 'confirmed' })).toEqual([
    { choice: 'take-back', shortcut: 'hits.same' },
    { choice: 'release', shortcut: 'hits.release' },
  ]);
});

test('the second person answers by the keys of the first', () => {
  const offered = choicesOf({
    may: ['confirm', 'return'],
    steps: [step('judge-same')],
    state: 'same',
  });
  expect(offered.map(({ shortcut }) => shortcut)).toEqual(['hits.same', 'hits.different']);
});

/** What the server may offer at once: judging and what follows it exclude each other. */
const offers = fc.constantFrom<readonly Hit['may'][number][]>(
  [],
  ['judge'],
  ['take-back'],
  ['confirm', 'return'],
  ['take-back', 'release'],
  ['release'],
  ['withdraw'],
);

test('no key means two things, and nothing is offered that the server does not allow (R24)', () => {
  fc.assert(
    fc.property(offers, (may) => {
      const offered = choicesOf({ may: [...may], steps: [step('judge-same')], state: 'same' });
      const keys = offered.map(({ shortcut }) => shortcut);
      expect(new Set(keys).size).toBe(keys.length);
      const acts = offered.map(({ choice }) =>
        choice === 'same' || choice === 'different' || choice === 'unsure' ? 'judge' : choice,
      );
      expect(new Set(acts)).toEqual(new Set(may));
      expect(hitActs).toEqual(expect.arrayContaining(acts));
    }),
  );
});
