import { expect, test } from 'vitest';
import type { Decision, Item } from '../scoring/index.ts';
import { scoreOf } from '../scoring/index.ts';
import { ruleOutcome } from './rule.ts';

interface Wish {
  readonly targets?: number;
  readonly hits?: number;
  readonly alarms?: number;
  readonly confidence?: number;
  readonly missed?: boolean;
}

const scored = ({
  targets = 60,
  hits = 56,
  alarms = 12,
  confidence = 95,
  missed = false,
}: Wish) => {
  const items: Item[] = Array.from({ length: targets + 240 }, (_, at) => ({
    id: String(at),
    target: at < targets,
    evidence: [],
    ...(at === targets + 200 ? { referral: 'child' as const } : {}),
  }));
  const decisions: Decision[] = items.map(({ id, target }, at) => ({
    item: id,
    seconds: 10,
    named: [],
    confidence,
    flagged: target ? at < hits : at - targets < alarms,
    ...(at === targets + 200 && !missed ? { referred: 'child' as const } : {}),
  }));
  return scoreOf({ items, decisions, fieldPrevalence: 0.005 });
};

test('the rule is met only if every part is met', () => {
  expect(ruleOutcome(scored({}), 3, 2)).toEqual({ met: true, shortfalls: [] });
});

test('R71: a perfect detection score with one missed referral does not pass', () => {
  const outcome = ruleOutcome(scored({ hits: 60, alarms: 0, missed: true }), 3, 2);
  expect(outcome).toEqual({ met: false, shortfalls: ['referral-missed'] });
});

test('each part alone is enough not to pass', () => {
  const of = (wish: Wish, sittings = 3, bar = 2) =>
    ruleOutcome(scored(wish), sittings, bar).shortfalls;
  expect(of({}, 2)).toEqual(['too-few-sittings']);
  expect(of({}, 3, 3)).toEqual(['sensitivity-below-bar']);
  expect(of({ hits: 60, alarms: 80, confidence: 70 }, 3, 1)).toEqual(['criterion-too-far']);
  expect(of({ hits: 50, alarms: 30, confidence: 100 }, 3, 1)).toEqual(['over-confident']);
  expect(of({ targets: 59, hits: 55 })).toContain('too-few-items');
});
