import { expect, test } from 'vitest';
import type { Decision, Item } from './decision.ts';
import { linkName, retrievalOf, trendScoreOf } from './retrieval.ts';
import { scoreOf } from './score.ts';

const item = (id: string, target: boolean, more: Partial<Item> = {}): Item => ({
  id,
  target,
  evidence: target ? ['mrz.composite'] : [],
  ...more,
});
const decision = (item: string, flagged: boolean, more: Partial<Decision> = {}): Decision => ({
  item,
  flagged,
  seconds: 20,
  named: flagged ? ['mrz.composite'] : [],
  ...more,
});
const score = (items: readonly Item[], decisions: readonly Decision[]) =>
  scoreOf({ items, decisions, fieldPrevalence: 0.005 });

test('hits, misses, false alarms and correct passes exclude undecided items', () => {
  const items = [
    item('a', true),
    item('b', true),
    item('c', false),
    item('d', false),
    item('e', true),
  ];
  const { counts } = score(items, [
    decision('a', true),
    decision('b', false),
    decision('c', true),
    decision('d', false),
  ]);
  expect(counts).toEqual({ hits: 1, misses: 1, falseAlarms: 1, correctPasses: 1, undecided: 1 });
});

test('the first decision on an item counts; bad rows are named and nothing is lost', () => {
  const { counts, problems, times } = score(
    [item('a', true), item('a', false), item('b', false)],
    [
      decision('a', true, { confidence: 20 }),
      decision('a', false),
      decision('b', false, { seconds: Number.NaN }),
      decision('x', true),
    ],
  );
  expect(counts).toMatchObject({ hits: 1, correctPasses: 1 });
  expect(times).toEqual({ median: 20, p90: 20 });
  expect(problems.map(({ code }) => code)).toEqual([
    'academy.item.duplicate',
    'academy.decision.confidence',
    'academy.decision.duplicate',
    'academy.decision.seconds',
    'academy.decision.no-item',
  ]);
});

test('at the borders’ prevalence most of those stopped are honest: the base rates of the specification', () => {
  const items = [
    ...Array.from({ length: 100 }, (_, at) => item(`t${at}`, true)),
    ...Array.from({ length: 100 }, (_, at) => item(`o${at}`, false)),
  ];
  const decisions = items.map(({ id, target }, at) =>
    decision(id, target ? at < 86 : at - 100 < 6),
  );
  for (const [fieldPrevalence, inTheField, wrongForOneRight] of [
    [0.0005, 0.007, 140],
    [0.005, 0.067, 14],
    [0.02, 0.23, 3.4],
    [0.05, 0.43, 1.3],
    [0.5, 0.93, 0.07],
  ] as const) {
    const { precision } = scoreOf({ items, decisions, fieldPrevalence });
    expect(Math.abs((precision.inTheField ?? 0) / inTheField - 1)).toBeLessThan(0.03);
    expect(Math.abs((precision.wrongForOneRight ?? 0) / wrongForOneRight - 1)).toBeLessThan(0.03);
  }
});

test('Brier is 0.25 for a coin and 0 for sure and right answers; over-confidence has a sign', () => {
  const items = Array.from({ length: 40 }, (_, at) => item(`i${at}`, at % 2 === 0));
  const coin = items.map(({ id }, at) => decision(id, at % 4 < 2, { confidence: 50 }));
  expect(score(items, coin).calibration).toMatchObject({ brier: 0.25, overConfidence: 0 });
  const sure = items.map(({ id, target }) => decision(id, target, { confidence: 100 }));
  expect(score(items, sure).calibration).toMatchObject({ brier: 0, overConfidence: 0 });
  const proud = items.map(({ id }, at) => decision(id, at % 4 < 2, { confidence: 100 }));
  expect(score(items, proud).calibration?.overConfidence).toBe(0.5);
});

test('a hit without the evidence of the ledger is luck', () => {
  const { reasons } = score(
    [item('a', true), item('b', true), item('c', true)],
    [
      decision('a', true),
      decision('b', true, { named: ['photo.edge'] }),
      decision('c', true, { named: [] }),
    ],
  );
  expect(reasons).toEqual({ hits: 3, withReason: 1, withoutAny: 1, right: 0.5 });
});

test('R71: honest travellers who were stopped, minutes they lost and missed referrals are counted', () => {
  const { rights } = score(
    [
      item('a', false, { minutesLost: 40 }),
      item('b', true, { referral: 'asylum' }),
      item('c', false, { referral: 'child' }),
      item('d', false, { referral: 'victim' }),
    ],
    [
      decision('a', true),
      decision('b', true, { referred: 'asylum' }),
      decision('c', false, { referred: 'victim' }),
    ],
  );
  expect(rights).toMatchObject({
    due: 3,
    made: 1,
    missed: ['c', 'd'],
    honestStopped: 1,
    minutesLost: 40,
  });
});

test('R70: the gap of twins has a sign, an interval, and turns with the order of the pair', () => {
  const pairs = Array.from({ length: 50 }, (_, at) => at);
  const items = (first: 'a' | 'b'): readonly Item[] =>
    pairs.flatMap((at) => [
      item(`a${at}`, false, first === 'a' ? { twin: `b${at}` } : {}),
      item(`b${at}`, false, first === 'b' ? { twin: `a${at}` } : {}),
    ]);
  const decisions = pairs.flatMap((at) => [
    decision(`a${at}`, at < 12),
    decision(`b${at}`, at < 2),
  ]);
  const twins = score(items('a'), decisions).rights.twins;
  expect(twins).toMatchObject({ pairs: 50, onlyFirst: 10, onlySecond: 0, gap: 0.2 });
  expect(twins?.low).toBeGreaterThan(0.05);
  expect(twins?.high).toBeLessThan(0.35);
  const turned = score(items('b'), decisions).rights.twins;
  expect([turned?.gap, turned?.low, turned?.high]).toEqual([
    -0.2,
    -(twins?.high ?? 0),
    -(twins?.low ?? 0),
  ]);
});

test('right against a wrong hint and right with a right one are told apart', () => {
  const { overrides } = score(
    [
      item('a', true, { hint: 'clear' }),
      item('b', true, { hint: 'clear' }),
      item('c', false, { hint: 'clear' }),
      item('d', false),
    ],
    [decision('a', true), decision('b', false), decision('c', false), decision('d', true)],
  );
  expect(overrides.againstWrongHint?.value).toBe(0.5);
  expect(overrides.withRightHint?.value).toBe(1);
});

test('R74: an item that is void counts for nobody', () => {
  const items = [item('a', true), item('b', false, { void: true, referral: 'child' })];
  const { counts, rights } = score(items, [decision('a', true), decision('b', true)]);
  expect(counts).toMatchObject({ hits: 1, falseAlarms: 0 });
  expect(rights).toMatchObject({ due: 0, honestStopped: 0 });
});

test('R73: the score of an exported file is the stored one, bit for bit', () => {
  const items = Array.from({ length: 300 }, (_, at) =>
    item(`i${at}`, at < 60, { minutesLost: at / 7 }),
  );
  const decisions = items.map(({ id, target }, at) =>
    decision(id, target === at % 9 > 0, { confidence: 50 + (at % 51), seconds: at * 0.37 }),
  );
  const attempt = { items, decisions, fieldPrevalence: 0.005 };
  const taken = JSON.parse(JSON.stringify(attempt)) as typeof attempt;
  expect(JSON.stringify(scoreOf(taken))).toBe(JSON.stringify(scoreOf(attempt)));
});

test('networks and trends: members and links by name, warnings by the step', () => {
  expect(retrievalOf(['a', 'b', 'b'], ['b', 'c'])).toEqual({
    named: 2,
    there: 2,
    right: 1,
    precision: 0.5,
    recall: 0.5,
  });
  expect(linkName('b', 'a')).toBe(linkName('a', 'b'));
  expect(linkName('a b', 'c')).not.toBe(linkName('a', 'b c'));
  expect(
    trendScoreOf([12, 13, 30, 51], [10, 50, 80], { steps: 104, stepsInYear: 52, within: 8 }),
  ).toEqual({ onsets: 3, found: 2, meanDelay: 1.5, falseInYear: 0.5 });
});
