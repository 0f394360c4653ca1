import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import {
  type Condition,
  type Criterion,
  type FieldName,
  fieldNames,
  formatCriterion,
} from '../criteria/index.ts';
import { draftRelease, type Release, type ReleaseCommand, stepRelease } from '../release/index.ts';
import { criterion as anyCriterion, day } from '../test/arbitraries.ts';
import { facts as anyFacts, courier, fullFacts, told } from '../test/journeys.ts';
import { couriers, read } from '../test/samples.ts';
import {
  type CompiledCriterion,
  compileCriterion,
  criteriaSet,
  explainCriterion,
  type JourneyFacts,
  judgeJourney,
  type Outcome,
  rescreenJourney,
  screenJourney,
} from './index.ts';

const on = '2026-11-26' as CivilDate;
const sample = read(couriers);
const compiled = compileCriterion(sample);

/** The meaning of a condition where everything is known, from its definition and without the compiler. */
const holds = (condition: Condition, facts: JourneyFacts, { lists }: Criterion): boolean => {
  const value: unknown = facts[condition.field]?.value;
  if (condition.op === 'is') return value === condition.value;
  if (condition.op === 'range')
    return !(Number(value) < (condition.least ?? 0)) && !(Number(value) > (condition.most ?? 1e9));
  const { among } = condition;
  const values: readonly string[] =
    'values' in among
      ? among.values
      : lists
          .filter(({ id }) => id === among.list)
          .flatMap((list) => list.values.map((one) => one.value));
  const any = [value].flat().some((one) => values.includes(String(one)));
  return condition.op === 'in' ? any : !any;
};

test('where everything is known a criterion means what is written', () => {
  fc.assert(
    fc.property(anyCriterion, fullFacts, (criterion, facts) => {
      const marked =
        criterion.when.every(({ conditions }) =>
          conditions.some((one) => holds(one, facts, criterion)),
        ) &&
        !criterion.unless.some(({ conditions }) =>
          conditions.every((one) => holds(one, facts, criterion)),
        );
      expect(judgeJourney(compileCriterion(criterion), facts)).toBe(
        marked ? 'marked' : 'not-marked',
      );
    }),
    { numRuns: 1000 },
  );
});

test('what becomes known never turns a mark into its opposite: unknown counts on neither side', () => {
  fc.assert(
    fc.property(
      anyCriterion,
      fullFacts,
      fc.subarray([...fieldNames]),
      (criterion, full, hidden) => {
        const ready = compileCriterion(criterion);
        const partly = Object.fromEntries(
          Object.entries(full).filter(([field]) => !(hidden as readonly string[]).includes(field)),
        );
        const before = judgeJourney(ready, partly);
        if (before !== 'undetermined') expect(judgeJourney(ready, full)).toBe(before);
      },
    ),
    { numRuns: 1000 },
  );
});

test('unknown is never met: a journey without known facts is not marked', () => {
  fc.assert(
    fc.property(anyCriterion, (criterion) => {
      fc.pre(criterion.when.length > 0);
      expect(judgeJourney(compileCriterion(criterion), {})).not.toBe('marked');
    }),
  );
  // Neither is an invalid value of the field.
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 'six', null, undefined, {}])
    expect(
      judgeJourney(compiled, told({ ...courier, 'booking.hours-before-departure': value })),
    ).toBe('undetermined');
});

test('a journey that is marked, one that is exonerated, and one of which too little is known', () => {
  expect(judgeJourney(compiled, told(courier))).toBe('marked');
  expect(judgeJourney(compiled, told({ ...courier, 'booking.frequent-flyer': true }))).toBe(
    'not-marked',
  );
  expect(judgeJourney(compiled, told({ ...courier, 'booking.hours-before-departure': 25 }))).toBe(
    'not-marked',
  );
  const { 'booking.frequent-flyer': _, ...unsure } = courier;
  const explained = explainCriterion(compiled, told(unsure));
  // What could exonerate and is not known keeps the mark away, and is named.
  expect(explained).toMatchObject({
    outcome: 'undetermined',
    couldChange: ['booking.frequent-flyer'],
  });
});

test('every condition is explained with its value, where it came from, and its evidence, on both sides', () => {
  const explained = explainCriterion(compiled, told(courier));
  expect(explained).toMatchObject({
    criterion: 'couriers-short-return',
    version: 3,
    outcome: 'marked',
    couldChange: [],
    incriminating: [
      {
        truth: 'met',
        because: ['E1'],
        conditions: [
          {
            truth: 'met',
            value: 6,
            from: { source: 'message-1', locator: 'element of booking.hours-before-departure' },
          },
        ],
      },
      { truth: 'met', conditions: [{ truth: 'met', value: 'cash' }, { truth: 'unknown' }] },
      { truth: 'met', conditions: [{ truth: 'met', value: 'QAB' }, { truth: 'unknown' }] },
      { truth: 'met', conditions: [{ truth: 'met', value: 2 }] },
    ],
    exonerating: [
      {
        truth: 'not-met',
        conditions: [
          { truth: 'not-met', value: 1 },
          { truth: 'met', value: 'return' },
        ],
      },
      { truth: 'not-met', because: ['E2'], conditions: [{ truth: 'not-met', value: false }] },
    ],
  });
  expect(explained.incriminating[1]?.conditions[1]).not.toHaveProperty('value');
});

test('the explanation and the judgement are one', () => {
  fc.assert(
    fc.property(anyCriterion, anyFacts, (criterion, facts) => {
      const ready = compileCriterion(criterion);
      const { outcome, couldChange } = explainCriterion(ready, facts);
      expect(outcome).toBe(judgeJourney(ready, facts));
      expect(couldChange.length > 0).toBe(outcome === 'undetermined');
    }),
    { numRuns: 500 },
  );
});

const reason = 'as the minutes of the review say';
/** A release of this text by three persons. */
const released = (digest: string, reviewBy: CivilDate): Release => {
  const way: readonly ReleaseCommand[] = [
    { by: 'nino', as: 'analyst', kind: 'submit', digest, lint: 'passed', backTest: 'passed' },
    { by: 'davit', as: 'data-protection-officer', kind: 'consult', digest, objects: false, reason },
    { by: 'ilze', as: 'reviewer', kind: 'approve', digest, reason },
    { by: 'ilze', as: 'reviewer', kind: 'activate', digest, on: reviewBy },
  ];
  return way.reduce(
    (release, command) => {
      const next = stepRelease(release, command);
      if (!next.ok) throw new Error(next.issues.join());
      return next.value;
    },
    draftRelease('nino', digest, reviewBy),
  );
};
const candidate = (criterion: Criterion) => ({
  criterion,
  digest: formatCriterion(criterion),
  release: released(formatCriterion(criterion), criterion.reviewBy),
});

test('R19: after its review date a criterion does not run, on any day', () => {
  fc.assert(
    fc.property(day, (today) => {
      const { running, stopped } = criteriaSet([candidate(sample)], today);
      expect(running.length).toBe(today <= sample.reviewBy ? 1 : 0);
      expect(stopped.map(({ standing }) => standing.code)).toEqual(
        today <= sample.reviewBy ? [] : ['targeting.stop.review-date'],
      );
    }),
  );
  expect(criteriaSet([candidate(sample)], sample.reviewBy).running).toHaveLength(1);
});

test('R18 R23: what is not released as it stands does not run', () => {
  const good = candidate(sample);
  const draft = { ...good, release: draftRelease('nino', good.digest, sample.reviewBy) };
  const changed = { ...good, digest: `${good.digest}# changed` };
  for (const one of [draft, changed]) {
    const { running, stopped } = criteriaSet([one], on);
    expect(running).toEqual([]);
    expect(stopped[0]?.standing).toMatchObject({ code: 'targeting.stop.not-released' });
    expect(screenJourney(criteriaSet([one], on), told(courier)).size).toBe(0);
  }
});

test('only criteria that read a changed field are asked again, with the result of asking all', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyCriterion, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
      anyFacts,
      anyFacts,
      fc.subarray([...fieldNames], { maxLength: 6 }),
      (criteria, before, other, changed) => {
        const set = { on, running: criteria.map(compileCriterion), stopped: [] };
        const after: Record<string, unknown> = { ...before };
        for (const field of changed) {
          delete after[field];
          if (other[field] !== undefined) after[field] = other[field];
        }
        const now = after as JourneyFacts;
        const fields = new Set<FieldName>(changed);
        expect(rescreenJourney(set, screenJourney(set, before), now, fields)).toEqual(
          screenJourney(set, now),
        );
        // What reads none of the changed fields is not asked: a false outcome before stays.
        const kept = set.running.filter(({ reads }) => !changed.some((field) => reads.has(field)));
        const wrong = new Map(
          set.running.map(({ criterion }) => [criterion.id, 'marked' as Outcome]),
        );
        const again = rescreenJourney(set, wrong, now, fields);
        for (const { criterion } of kept) expect(again.get(criterion.id)).toBe('marked');
      },
    ),
    { numRuns: 300 },
  );
});

test('R20 R26: whoever plants a name, a nationality or a sex beside the facts changes no mark', () => {
  const planted = (index: number) => ({
    'passenger.name': { value: `NAME ${index}`, from: { source: '', locator: '' } },
    'passenger.nationality': {
      value: index % 2 === 0 ? 'QMA' : 'QMB',
      from: { source: '', locator: '' },
    },
    'passenger.sex': { value: index % 3 === 0 ? 'F' : 'M', from: { source: '', locator: '' } },
  });
  let marked = 0;
  for (let index = 0; index < 10_000; index += 1) {
    const plain = told({
      ...courier,
      'booking.hours-before-departure': index % 50,
      'booking.travellers': index % 7,
    });
    const outcome = judgeJourney(compiled, plain);
    if (outcome === 'marked') marked += 1;
    expect(judgeJourney(compiled, { ...plain, ...planted(index) })).toBe(outcome);
  }
  expect(marked).toBeGreaterThan(1000);
});

test('R20 R26: a criterion reads the fields it names and no other part of what it is given', () => {
  fc.assert(
    fc.property(anyCriterion, fullFacts, (criterion, full) => {
      const ready = compileCriterion(criterion);
      const seen = new Set<PropertyKey>();
      const watched = new Proxy(full, {
        get: (target, key) => {
          seen.add(key);
          return Reflect.get(target, key) as unknown;
        },
        ownKeys: () => {
          throw new Error('a criterion looked what there is');
        },
      });
      judgeJourney(ready, watched);
      for (const key of seen) expect(ready.reads.has(key as FieldName), String(key)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('R18: a million looks change nothing in a criterion, and what changes after compiling is not seen', () => {
  const before = compiled.text;
  const facts = told(courier);
  for (let index = 0; index < 1_000_000; index += 1) judgeJourney(compiled, facts);
  expect(compiled.text).toBe(before);
  expect(formatCriterion(compiled.criterion)).toBe(before);
  // A list that somebody changes behind its back is not the list that was compiled.
  const loose = structuredClone(sample) as unknown as { lists: { values: { value: string }[] }[] };
  const ready = compileCriterion(loose as unknown as Criterion);
  loose.lists[0]?.values.splice(0);
  expect(judgeJourney(ready, facts)).toBe('marked');
  expect(Object.isFrozen(ready)).toBe(true);
});

test('R29 R30: an outcome is one of three words; there is no score, no rank and no sum', () => {
  expectTypeOf<Outcome>().toEqualTypeOf<'marked' | 'not-marked' | 'undetermined'>();
  const keys = new Set<string>();
  JSON.stringify(explainCriterion(compiled, told(courier)), (key, value: unknown) => {
    keys.add(key);
    return value;
  });
  for (const key of keys)
    expect(key).not.toMatch(/score|rank|weight|risk|probab|behaviou?r|affect|emotion|nervous/i);
  expectTypeOf<CompiledCriterion['criterion']>().toEqualTypeOf<Criterion>();
});
