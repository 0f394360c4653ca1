import { expect, test } from 'vitest';
import type { checkStates } from '../../api/shapes.ts';
import { movedOthers } from './other-checks.ts';

type State = (typeof checkStates)[number];

const check = (
  judged: string | undefined,
  state: State,
  decidedAt = '2026-11-26T00:47:00.000Z',
) => ({
  openedAt: '2026-11-26T00:30:00.000Z',
  earlier: [{ id: 'o', state, ...(state === 'open' ? {} : { decidedAt }) }],
  verdict: {
    all: [
      { code: 'checkpoint.holder.not-compared', locator: 'x' },
      ...(judged === undefined ? [] : [{ code: `checkpoint.other.${judged}`, locator: 'o' }]),
    ],
  },
});

// Mutant: without the states of `earlier` the verdict still says that the second line decides.
test.each<[string | undefined, State, boolean]>([
  ['second-line', 'passed', true],
  ['second-line', 'refused', true],
  [undefined, 'held', true],
  ['held', 'open', true],
  ['second-line', 'second-line', false],
  ['second-line', 'refusal-proposed', false],
  ['passed', 'passed', false],
  [undefined, 'open', false],
])(
  'a verdict that says %s of another check that stands as %s is made again: %s',
  (judged, state, moved) => {
    expect(movedOthers(check(judged, state)) !== undefined).toBe(moved);
  },
);

test('who was passed before this check was opened has no part in it', () => {
  expect(movedOthers(check(undefined, 'passed', '2026-11-26T00:10:00.000Z'))).toBeUndefined();
});
