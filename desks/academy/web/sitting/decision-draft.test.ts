import { makeItems } from '@amirani/scenario/items';
import { expect, test } from 'vitest';
import {
  confidenceSteps,
  decisionOf,
  emptyDraft,
  toggleReferral,
  wantedOf,
} from './decision-draft.ts';

const materialOf = (kind: 'stay' | 'series' | 'network') => {
  const { items } = makeItems({
    seed: '7d'.repeat(32),
    kind,
    count: 12,
    prevalence: 0.5,
    difficulty: 'easy',
    twins: 0,
    hints: false,
  });
  const [found] = items.flatMap(({ material }) =>
    material.kind === 'network' && material.question !== 'escort' ? [] : [material],
  );
  if (found === undefined) throw new Error('no item');
  return found;
};
const stay = materialOf('stay');

test('no decision is made of a draft without a confidence, and none is filled in', () => {
  expect(wantedOf(emptyDraft('i'), true, 'stay')).toBe('confidence');
  expect(wantedOf({ ...emptyDraft('i'), named: ['a'] }, false, 'stay')).toBe('confidence');
  const sure = { ...emptyDraft('i'), confidence: 70 };
  expect(wantedOf(sure, true, 'stay')).toBeUndefined();
  // A flag needs a first period, a pass does not.
  expect(wantedOf(sure, true, 'series')).toBe('period');
  expect(wantedOf(sure, false, 'series')).toBeUndefined();
  expect(wantedOf({ ...sure, warned: 0 }, true, 'series')).toBeUndefined();
});

test('a flag says what was named, a pass names nothing; a referral goes with either', () => {
  const named = { ...emptyDraft('i'), named: ['b'] };
  const draft = toggleReferral({ ...named, confidence: 80, warned: 2 }, 'child');
  const said = { confidence: 80, referred: 'child' };
  expect(decisionOf({ ...draft, warned: undefined }, true, stay)).toEqual({
    flagged: true,
    named: ['b'],
    ...said,
  });
  expect(decisionOf(draft, false, materialOf('series'))).toEqual({
    flagged: false,
    named: [],
    ...said,
  });
  expect(decisionOf(draft, true, materialOf('series'))).toHaveProperty('warned', 2);
  expect(decisionOf(toggleReferral(draft, 'child'), false, stay)).not.toHaveProperty('referred');
});

test('on records, a flag sends members and links; naming no one is explicit', () => {
  const draft = { ...emptyDraft('i'), confidence: 90 };
  const records = materialOf('network');
  expect(decisionOf(draft, true, records).network).toEqual({ members: [], links: [] });
  expect(decisionOf(draft, false, records)).not.toHaveProperty('network');
});

test('each step of confidence has a key of its own, from a guess to certainty', () => {
  expect(new Set(confidenceSteps.map(({ key }) => key)).size).toBe(confidenceSteps.length);
  expect(confidenceSteps.map(({ confidence }) => confidence)).toEqual([50, 60, 70, 80, 90, 100]);
});
