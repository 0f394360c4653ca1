import { type CivilDate, daysBetween } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certificateRule } from '../certificate/index.ts';
import { credentialSchema } from '../credential/index.ts';
import type { Attempt, Decision, Item } from '../scoring/index.ts';
import {
  alignmentsOf,
  framework,
  frameworks,
  type Mapping,
  monthsLater,
  type PracticeRecord,
  practicePlan,
  retestsOf,
  weeklyPractice,
  withCode,
} from './index.ts';

const day = (text: string): CivilDate => text as CivilDate;

test('five frameworks, each with its keeper and a link, and no text of theirs', () => {
  expect(frameworks.map(({ id }) => id)).toEqual([
    'sqf',
    'fr-paf',
    'es-ucrif',
    'it-frontiera',
    'lv-vrk',
  ]);
  for (const { link, ...rest } of frameworks) {
    expect(link).toMatch(/^https:\/\/[^/]+\//);
    expect(Object.keys(rest).sort()).toEqual(['id', 'keeper', 'name']);
  }
  expect(framework('sqf')?.keeper).toBe('Frontex');
});

const mapping: Mapping = { outcome: 'mrz', framework: 'sqf', level: 5 };
const words = { mrz: 'Checks a machine readable zone' };

test('a place that nobody compared says so and has no code; a code needs somebody who read it', () => {
  const [alignment] = alignmentsOf([mapping], words);
  expect(alignment).toEqual({
    targetName: words.mrz,
    targetUrl: framework('sqf')?.link,
    targetFramework: 'Sectoral Qualifications Framework for Border Guarding, level 5, not verified',
  });
  const verified = { by: 'certifier-1', on: day('2026-11-26') };
  expect(alignmentsOf([withCode(mapping, ' 2.4 ', verified)], words)).toEqual([
    {
      targetName: words.mrz,
      targetUrl: framework('sqf')?.link,
      targetCode: '2.4',
      targetFramework: 'Sectoral Qualifications Framework for Border Guarding, level 5',
    },
  ]);
  for (const [code, by] of [
    ['', 'x'],
    [' ', 'x'],
    ['2.4', ' '],
  ] as const)
    expect(withCode(mapping, code, { ...verified, by })).toBe(mapping);
  // A code in the data that nobody verified is not shown either.
  expect(alignmentsOf([{ ...mapping, code: '9.9' }], words)[0]?.targetCode).toBeUndefined();
});

test('other frameworks are further alignments; an outcome without words is left out', () => {
  const all = frameworks.map(({ id }): Mapping => ({ outcome: 'mrz', framework: id }));
  const alignments = alignmentsOf([...all, { outcome: 'unknown', framework: 'sqf' }], words);
  expect(alignments).toHaveLength(5);
  // Each fits into a certificate as it is.
  const limit = JSON.stringify(credentialSchema).includes('"maxItems":20');
  expect(limit).toBe(true);
  for (const { targetFramework } of alignments) expect(targetFramework.length).toBeLessThan(200);
});

test('months later is the same day, or the last one of a shorter month', () => {
  for (const [from, months, to] of [
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-29', 3, '2028-02-29'],
    ['2026-07-01', 6, '2027-01-01'],
    ['2026-12-31', 6, '2027-06-30'],
  ] as const)
    expect(monthsLater(day(from), months)).toBe(to);
});

test('retests after 1, 3 and 6 months: ahead, open a week before, late a fortnight after, done', () => {
  const states = (today: string, ...done: string[]) =>
    retestsOf(day('2026-01-31'), done.map(day), day(today)).map(({ state }) => state);
  expect(retestsOf(day('2026-01-31'), [], day('2026-02-01')).map(({ on }) => on)).toEqual([
    '2026-02-28',
    '2026-04-30',
    '2026-07-31',
  ]);
  expect(states('2026-02-20')).toEqual(['ahead', 'ahead', 'ahead']);
  expect(states('2026-02-21')).toEqual(['open', 'ahead', 'ahead']);
  expect(states('2026-03-14')).toEqual(['open', 'ahead', 'ahead']);
  expect(states('2026-03-15')).toEqual(['late', 'ahead', 'ahead']);
  expect(states('2026-03-15', '2026-03-01')).toEqual(['done', 'ahead', 'ahead']);
  // On the first day that it is open, and today.
  expect(states('2026-02-21', '2026-02-21')).toEqual(['done', 'ahead', 'ahead']);
  // Too early for a retest, and a sitting of the certificate itself.
  expect(states('2026-03-15', '2026-02-10', '2026-01-31')).toEqual(['late', 'ahead', 'ahead']);
  // What was not sat before the next one opened is missed, and a later sitting does not make up for it.
  expect(states('2026-05-01', '2026-04-29')).toEqual(['missed', 'done', 'ahead']);
  expect(states('2026-09-30', '2026-03-01')).toEqual(['done', 'missed', 'late']);
});

test('no sitting counts for two retests, and none for one that was not open yet', () => {
  const date = fc.integer({ min: 0, max: 300 }).map((days) => dayAfter(days));
  fc.assert(
    fc.property(fc.array(date, { maxLength: 6 }), date, (sat, today) => {
      const retests = retestsOf(day('2026-01-01'), sat, today);
      const used = retests.flatMap(({ doneOn }) => doneOn ?? []);
      for (const { from, doneOn } of retests)
        if (doneOn !== undefined) expect(daysBetween(from, doneOn)).toBeGreaterThanOrEqual(0);
      for (const one of used) expect(sat).toContain(one);
      expect(new Set(used).size).toBe(used.length);
    }),
  );
});

const dayAfter = (days: number): CivilDate =>
  day(new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

const attempt = (
  rows: readonly (readonly [
    evidence: readonly string[],
    named: readonly string[],
    seconds: number,
  ])[],
): Attempt => {
  const items = rows.map(
    ([evidence], at): Item => ({ id: String(at), target: evidence.length > 0, evidence }),
  );
  const decisions = rows.map(
    ([, named, seconds], at): Decision => ({
      item: String(at),
      flagged: named.length > 0,
      seconds,
      named,
    }),
  );
  return { items, decisions, fieldPrevalence: 0.005 };
};
const practised = (on: string, rows: Parameters<typeof attempt>[0]): PracticeRecord => ({
  on: day(on),
  kind: 'practice',
  attempt: attempt(rows),
});

test('a new trainee starts today with a practice of 40 items, half of them targets', () => {
  expect(weeklyPractice).toEqual({ minutes: 20, items: 40, targets: 20, days: 7 });
  expect(practicePlan({ record: [], today: day('2026-11-26') })).toEqual({
    burst: { items: 40, targets: 20, focus: [], minutes: undefined, parts: 1 },
    next: [
      { kind: 'burst', due: '2026-11-26' },
      { kind: 'measured', targets: 60, others: 240, sittings: 3 },
    ],
  });
});

test('the plan follows the person’s own record: what was missed most, the own pace, a week after the last', () => {
  const record = [
    // The code that comes later in the alphabet is met first.
    practised('2026-11-09', [[['d'], [], 45]]),
    practised('2026-11-10', [
      [['a', 'b'], ['b'], 40],
      [['a'], [], 50],
      [['a', 'b'], ['b', 'a'], 60],
      [['b'], ['b'], 45],
      [['c'], [], 45],
      [[], ['c'], 45],
    ]),
    practised('2026-11-20', [
      [['d'], [], 45],
      [['d'], ['d'], 45],
    ]),
    // Not yet: the plan of today knows nothing of tomorrow.
    practised('2026-12-20', [[['b'], [], 45]]),
  ];
  const { burst, next } = practicePlan({ record, today: day('2026-11-26') });
  // a: 1 of 3, d: 1 of 3, b: always named, c: seen too seldom.
  expect(burst.focus).toEqual(['a', 'd']);
  expect([burst.minutes, burst.parts]).toEqual([30, 2]);
  expect(next[0]).toEqual({ kind: 'burst', due: '2026-11-27' });
  const today = [...record, practised('2026-11-26', [[['d'], [], 45]])];
  expect(practicePlan({ record: today, today: day('2026-11-26') }).next[0]).toEqual({
    kind: 'burst',
    due: '2026-12-03',
  });
});

test('a due retest comes before the burst, and after the certificate nothing is left to be measured for it', () => {
  const plan = practicePlan({
    record: [],
    certifiedOn: day('2026-10-26'),
    today: day('2026-11-26'),
  });
  expect(plan.next.map(({ kind }) => kind)).toEqual(['retest', 'burst']);
});

test('three sittings that lack as many wrong as right items are not enough yet', () => {
  const rows = (wrong: number, right: number) => [
    ...Array.from({ length: wrong }, () => [['a'], ['a'], 5] as const),
    ...Array.from({ length: right }, () => [[], [], 5] as const),
  ];
  const sitting = (wrong: number, right: number): PracticeRecord => ({
    on: day('2026-11-01'),
    kind: 'measured',
    attempt: attempt(rows(wrong, right)),
  });
  const plan = (last: PracticeRecord) =>
    practicePlan({
      record: [sitting(20, 80), sitting(20, 80), last],
      today: day('2026-11-26'),
    }).next.at(-1);
  expect(plan(sitting(15, 75))).toEqual({ kind: 'measured', targets: 5, others: 5, sittings: 0 });
  expect(plan(sitting(20, 80))?.kind).toBe('burst');
});

test('what is measured counts towards the rule, and never below nothing', () => {
  const rows = Array.from(
    { length: 100 },
    (_, at) => [at < 70 ? ['a'] : [], at < 70 ? ['a'] : [], 5] as const,
  );
  const record: PracticeRecord[] = [
    { on: day('2026-11-01'), kind: 'measured', attempt: attempt(rows) },
  ];
  expect(practicePlan({ record, today: day('2026-11-26') }).next.at(-1)).toEqual({
    kind: 'measured',
    targets: 0,
    others: certificateRule.others - 30,
    sittings: certificateRule.sittings - 1,
  });
});
