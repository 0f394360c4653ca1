import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { academySay } from '../node.ts';
import { changedProgramme } from './change.ts';
import { programmeProblems } from './check.ts';
import { demonstrationProgramme, simulatedResults } from './demonstration/index.ts';
import { calendarMonth, monthNumber } from './months.ts';
import type { Indicator, Programme } from './programme.ts';
import { publicProgramme } from './public-programme.ts';
import { readingsOf } from './readings.ts';
import { inCourse, type ProgrammeResults } from './results.ts';
import { programmeWords } from './words.ts';

const today = '2026-11-26' as CivilDate;
const programme = demonstrationProgramme(today, academySay);
const results = simulatedResults(programme, today);
const readings = readingsOf(programme, results, today);
const reading = (id: string) => readings.find((one) => one.indicator === id);

/** A programme with nothing but one indicator. */
const only = (
  indicator: Omit<Indicator, 'id' | 'target'> & { readonly target?: number },
): Programme => ({
  ...programme,
  indicators: [{ id: 'one', target: 1, ...indicator }],
});
const one = (kind: Indicator['kind'], from: ProgrammeResults, field?: Indicator['field']) =>
  readingsOf(only({ kind, field, baseline: 0 }), from, today)[0];

test('the demonstration is a programme of thirty months and five fields that fits together', () => {
  expect(programmeProblems(programme)).toEqual([]);
  expect(programme.months).toBe(30);
  expect(monthNumber(programme.start, today)).toBe(22);
  expect(new Set(programme.activities.map(({ field }) => field)).size).toBe(5);
});

test('its readings come out of the scorer: skill rises, the interval lies around it, and the simulated loss is found again', () => {
  const skill = reading('skill-documents');
  expect(skill?.now?.value).toBeGreaterThan((skill?.baseline?.value ?? 9) + 0.5);
  expect(skill?.now?.low).toBeLessThan(skill?.now?.value ?? 0);
  // 97, 93 and 88 percent are left by construction.
  for (const [id, left] of [
    ['kept-1', 0.97],
    ['kept-3', 0.93],
    ['kept-6', 0.88],
  ] as const) {
    const { low = 9, high = 0 } = reading(id)?.now ?? {};
    expect(left, id).toBeGreaterThan(low);
    expect(left, id).toBeLessThan(high);
  }
  expect(readingsOf(programme, results, today)).toEqual(readings);
});

test('R72: no reading stands on fewer than five people, and two readings differ by five at least, or by none', () => {
  const people = [...new Set(results.sittings.map(({ pseudonym }) => pseudonym))];
  fc.assert(
    fc.property(
      fc.subarray(people, { minLength: 0, maxLength: 40 }),
      fc.nat(people.length - 1),
      (some, more) => {
        const of = (who: readonly string[]): ProgrammeResults => ({
          sittings: results.sittings.filter(({ pseudonym }) => who.includes(pseudonym)),
          certificates: results.certificates.filter(({ pseudonym }) => who.includes(pseudonym)),
        });
        for (const kind of ['skill-after', 'certified', 'people-assessed'] as const)
          for (const field of [undefined, 'documents'] as const) {
            const [before, after] = [
              one(kind, of(some), field),
              one(kind, of([...some, people[more] ?? '']), field),
            ];
            for (const { people: n, now } of [before, after].flatMap((found) => found ?? []))
              if (n === undefined) expect(now).toBeUndefined();
              else expect(n).toBeGreaterThanOrEqual(5);
            const step = Math.abs((after?.people ?? 0) - (before?.people ?? 0));
            expect(step === 0 || step >= 5, `${kind} ${step}`).toBe(true);
          }
      },
    ),
    { numRuns: 15 },
  );
});

test('R72: a small field cannot be had by taking the others from the whole', () => {
  const [big, small] = ['documents', 'risk'] as const;
  const keep = (field: string, most: number): ProgrammeResults['sittings'] =>
    results.sittings.filter((sitting) => {
      const [, , place = '0'] = sitting.pseudonym.split('-');
      return sitting.field === field && sitting.pseudonym.includes('-1-') && Number(place) <= most;
    });
  const all: ProgrammeResults = {
    sittings: [...keep(big, 10), ...keep(small, 3)],
    certificates: [],
  };
  expect(one('skill-after', all, small)).toMatchObject({ withheld: true, state: 'unknown' });
  expect(one('skill-after', all, small)?.people).toBeUndefined();
  expect(one('skill-after', all)?.now).toEqual(one('skill-after', all, big)?.now);
});

test('R72 R75: neither the readings nor what strangers see names anybody, not even by pseudonym', () => {
  const text = JSON.stringify([readings, publicProgramme(programme, readings, today)]);
  for (const { pseudonym } of results.sittings) expect(text).not.toContain(`"${pseudonym}"`);
  expect(text).not.toContain('attendance"');
  expect(text).not.toContain('institution"');
});

test('an interval decides whether a target is met, reached, open or missed', () => {
  const state = (target: number) =>
    readingsOf(only({ kind: 'skill-after', target }), results, today)[0]?.state;
  const { value = 0, low = 0, high = 0 } = one('skill-after', results)?.now ?? {};
  expect(state(low)).toBe('met');
  expect(state(value)).toBe('reached');
  expect(state((value + high) / 2)).toBe('open');
  expect(state(high + 0.001)).toBe('below');
});

test('months are counted over years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), (number) => {
      const month = calendarMonth('2025-11', number);
      expect(monthNumber('2025-11', `${month}-15` as CivilDate)).toBe(number);
    }),
  );
  expect(calendarMonth('2025-02', 30)).toBe('2027-07');
});

test('a change is of one row; what does not fit together is named by its place', () => {
  const row = { id: 'new', month: 31, text: { en: 'Late', ka: 'გვიან' } };
  const late = changedProgramme(programme, { part: 'lessons', act: 'put', row });
  expect(programmeProblems(late)).toEqual([
    { code: 'academy.programme.outside-months', at: 'lessons/new' },
  ]);
  expect(changedProgramme(late, { part: 'lessons', act: 'remove', id: 'new' })).toEqual(programme);
  const gone = changedProgramme(programme, {
    part: 'activities',
    act: 'remove',
    id: 'risk-courses',
  });
  expect(new Set(programmeProblems(gone).map(({ code }) => code))).toEqual(
    new Set(['academy.programme.unknown-activity']),
  );
  const twice = { ...programme, phases: [...programme.phases, ...programme.phases.slice(0, 1)] };
  expect(programmeProblems(twice)).toEqual([
    { code: 'academy.programme.id-twice', at: 'phases/inception' },
  ]);
});

test('every kind of indicator has a reading', () => {
  for (const kind of programmeWords.indicatorKinds)
    expect(one(kind, results)?.now, kind).toBeDefined();
});

test('the first measured sitting of a field is the entry, those of the weeks after it the end, later ones retests', () => {
  const counts = { hits: 1, misses: 0, falseAlarms: 0, correctPasses: 1, undecided: 0 };
  const sitting = (field: 'risk' | 'documents', on: string) => ({
    pseudonym: 'a',
    field,
    on: on as CivilDate,
    counts,
    referrals: { due: 0, made: 0 },
  });
  const kinds = inCourse([
    sitting('risk', '2026-03-20'),
    sitting('risk', '2026-03-06'),
    sitting('risk', '2026-04-20'),
    sitting('risk', '2026-04-21'),
    sitting('documents', '2026-09-01'),
  ]).map(({ field, on, kind }) => [field, on, kind]);
  expect(kinds).toEqual([
    ['risk', '2026-03-06', 'entry'],
    ['risk', '2026-03-20', 'final'],
    ['risk', '2026-04-20', 'final'],
    ['risk', '2026-04-21', 'retest'],
    ['documents', '2026-09-01', 'entry'],
  ]);
});
