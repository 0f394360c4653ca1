import { expect, test } from 'vitest';
import type { Hit } from '../../../api/hits/types.ts';
import { contradictedBy } from './contradicted.ts';

type Step = Hit['steps'][number];
const step = (by: string, act: Step['act']): Step => ({
  ...{ by, act, at: '2026-11-27T08:00:00Z', reason: `${by} says ${act}` },
});
const earlier = (state: Hit['earlier'][number]['state']) => ({
  ...{ hit: 'h', state, by: 'lia', reason: `lia says ${state}` },
});

// Mutants: one that asks only the last step, and one that counts what was taken back, fail here.
test.each([
  ['a second person does not agree', [step('nino', 'judge-same')], 'return', 'nino'],
  ['a second person agrees', [step('nino', 'judge-same')], 'confirm', undefined],
  ['there is no judgement yet', [], 'same', undefined],
  ['nobody could tell', [step('nino', 'judge-unsure')], 'different', undefined],
  [
    'a disputed hit is judged to be the same',
    [step('nino', 'judge-same'), step('gia', 'return')],
    'same',
    'gia',
  ],
  [
    'a disputed hit is judged to be another',
    [step('nino', 'judge-same'), step('gia', 'return')],
    'different',
    'nino',
  ],
  [
    'what was said before was taken back',
    [step('nino', 'judge-same'), step('nino', 'take-back')],
    'different',
    undefined,
  ],
  ['it is released', [step('nino', 'judge-same'), step('gia', 'confirm')], 'release', undefined],
  ['it cannot be told', [step('nino', 'judge-same'), step('gia', 'return')], 'unsure', undefined],
] as const)('%s', (_, steps, choice, by) => {
  expect(contradictedBy({ steps: [...steps], earlier: [] }, choice)?.by).toBe(by);
});

test('an earlier hit of the same traveller and entry counts too', () => {
  const judged = { steps: [], earlier: [earlier('different')] };
  expect(contradictedBy(judged, 'same')).toMatchObject({ by: 'lia', says: 'different' });
  expect(contradictedBy(judged, 'different')).toBeUndefined();
  expect(contradictedBy({ steps: [], earlier: [earlier('released')] }, 'different')?.by).toBe(
    'lia',
  );
});
