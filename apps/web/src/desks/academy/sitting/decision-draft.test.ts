import { expect, test } from 'vitest';
import {
  confidenceSteps,
  decisionOf,
  emptyDraft,
  toggleNamed,
  toggleReferral,
} from './decision-draft.ts';

test('no decision is made of a draft without a confidence, and none is filled in', () => {
  expect(decisionOf(emptyDraft('i'), true)).toBeUndefined();
  expect(decisionOf(toggleNamed(emptyDraft('i'), 'a'), false)).toBeUndefined();
});

test('a flag says what was named, a pass names nothing; a referral goes with either', () => {
  const named = toggleNamed(toggleNamed(toggleNamed(emptyDraft('i'), 'a'), 'b'), 'a');
  const draft = toggleReferral({ ...named, confidence: 80 }, 'child');
  expect(decisionOf(draft, true)).toEqual({
    ...{ flagged: true, confidence: 80, named: ['b'], referred: 'child' },
  });
  expect(decisionOf(draft, false)).toEqual({
    ...{ flagged: false, confidence: 80, named: [], referred: 'child' },
  });
  expect(decisionOf(toggleReferral(draft, 'child'), false)).not.toHaveProperty('referred');
});

test('each step of confidence has a key of its own, from a guess to certainty', () => {
  expect(new Set(confidenceSteps.map(({ key }) => key)).size).toBe(confidenceSteps.length);
  expect(confidenceSteps.map(({ confidence }) => confidence)).toEqual([50, 60, 70, 80, 90, 100]);
});
