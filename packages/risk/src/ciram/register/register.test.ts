import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AssessmentItem, assess, impactLevels, levelled } from '../index.ts';
import {
  addRow,
  decideSectionLevel,
  type Measure,
  proposeSectionLevel,
  type RegisterEntry,
  type RegisterRow,
  ratingChanges,
  ratingOf,
  rowOn,
  type SectionDecision,
  sectionLevelOn,
  tierTable,
} from './index.ts';

const on = (day: string): CivilDate => day as CivilDate;
const itemsAt = (level: number): AssessmentItem[] =>
  [...levelled].map(([attribute, highest]) => ({
    attribute,
    text: '',
    evidence: [{ kind: 'report', id: 'r1' }],
    level: Math.min(level, highest),
    confidence: 'high',
    author: 'a',
    on: on('2026-01-01'),
    validUntil: on('2030-01-01'),
  }));
const row = (day: string, level: number, more: Partial<RegisterRow> = {}): RegisterRow => ({
  assessment: assess(itemsAt(level), on(day)),
  direction: 'stable',
  author: 'analyst',
  ...more,
});
const empty: RegisterEntry = {
  risk: { id: 'r', title: 'Clandestine entry in lorries', horizon: 6, owner: 'unit' },
  history: [],
};
const added = (entry: RegisterEntry, next: RegisterRow): RegisterEntry => {
  const result = addRow(entry, next);
  if (!result.ok) throw new Error(result.issues.join());
  return result.value;
};

test('a history is only ever longer, and any day can be asked', () => {
  const first = added(empty, row('2026-01-10', 1));
  const second = added(first, row('2026-03-10', 5, { reason: 'two onsets' }));
  expect(second.history[0]).toBe(first.history[0]);
  expect(rowOn(second, on('2026-01-09'))).toBeUndefined();
  expect(rowOn(second, on('2026-03-09'))).toBe(first.history[0]);
  expect(rowOn(second, on('2026-03-10'))).toBe(second.history[1]);
  expect(ratingChanges(second)).toEqual([
    { on: '2026-01-10', from: undefined, to: 'low', author: 'analyst', reason: undefined },
    { on: '2026-03-10', from: 'low', to: 'critical', author: 'analyst', reason: 'two onsets' },
  ]);
});

test('a change of rating needs an author and a reason; nothing goes in before the last', () => {
  const first = added(empty, row('2026-01-10', 1));
  const faults = (next: RegisterRow) => {
    const result = addRow(first, next);
    return result.ok ? [] : result.issues;
  };
  expect(faults(row('2026-02-01', 5))).toEqual(['ciram.register.no-reason']);
  expect(faults(row('2026-02-01', 1))).toEqual([]);
  expect(faults(row('2026-01-09', 1))).toEqual(['ciram.register.backdated']);
  expect(faults(row('2026-02-01', 1, { author: ' ' }))).toEqual(['ciram.register.no-author']);
  const override = { rating: 'high', by: 'head', reason: '' } as const;
  expect(faults(row('2026-02-01', 1, { override, reason: 'x' }))).toEqual([
    'ciram.register.no-reason',
  ]);
  const unrated: RegisterRow = {
    ...row('2026-02-01', 1),
    assessment: assess([], on('2026-02-01')),
  };
  expect(faults({ ...unrated, reason: 'x' })).toEqual(['ciram.register.no-rating']);
});

test('an override is a person’s and precedes the tables, which stay visible', () => {
  const override = { rating: 'high', by: 'head', reason: 'ferry opens in May' } as const;
  const entry = added(empty, row('2026-01-10', 1, { override }));
  const [only] = entry.history;
  expect(only && ratingOf(only)).toBe('high');
  expect(only?.assessment.result?.rating).toBe('low');
});

const level = fc.constantFrom(...impactLevels);
const facts = fc.record(
  {
    signals: fc.nat(6),
    forecastP80: fc.nat(200),
    strainedFrom: fc.nat(200),
    newModusOperandi: fc.nat(4),
    vulnerabilityRise: fc.nat(3),
    rating: level,
  },
  { requiredKeys: [] },
);
const rank = (one: (typeof impactLevels)[number]) => impactLevels.indexOf(one);

test('a level is lowered only where everything is known and quiet; critical only where a risk is', () => {
  fc.assert(
    fc.property(level, facts, (current, given) => {
      const { proposed, reasons, unknown } = proposeSectionLevel(current, given);
      if (rank(proposed) < rank(current)) {
        expect(unknown).toEqual([]);
        expect(reasons).toEqual(['quiet']);
        expect(rank(proposed)).toBe(rank(current) - 1);
      }
      if (rank(proposed) > rank(current)) expect(reasons).not.toEqual([]);
      if (proposed === 'critical') expect([current, given.rating]).toContain('critical');
      if (given.rating) expect(rank(proposed)).toBeGreaterThanOrEqual(rank(given.rating));
    }),
  );
});

test('one more signal never lowers what is proposed', () => {
  fc.assert(
    fc.property(level, facts, (current, given) => {
      const more = { ...given, signals: (given.signals ?? 0) + 1 };
      const [before, after] = [given, more].map(
        (one) => proposeSectionLevel(current, one).proposed,
      );
      if (before && after && given.signals !== undefined)
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    }),
  );
});

test('a level is set by two people with a reason, and critical has an end', () => {
  const decision: SectionDecision = {
    level: 'critical',
    from: on('2026-05-01'),
    until: on('2026-05-31'),
    by: 'a',
    agreedBy: 'b',
    reason: 'crossing closed on the other side',
  };
  const faults = (change: Partial<SectionDecision>) => {
    const result = decideSectionLevel([decision], { ...decision, ...change });
    return result.ok ? [] : result.issues;
  };
  expect(faults({})).toEqual([]);
  expect(faults({ agreedBy: 'a' })).toEqual(['ciram.section.second-person']);
  expect(faults({ reason: ' ' })).toEqual(['ciram.section.no-reason']);
  expect(faults({ until: undefined })).toEqual(['ciram.section.no-end']);
  expect(faults({ until: on('2026-04-30') })).toEqual(['ciram.section.no-end']);
  expect(faults({ from: on('2026-04-30'), until: on('2026-06-01') })).toEqual([
    'ciram.section.backdated',
  ]);
  expect(sectionLevelOn([decision], on('2026-05-31'))).toBe(decision);
  // After its end no level is known: a person has to say which.
  expect(sectionLevelOn([decision], on('2026-06-01'))).toBeUndefined();
  expect(sectionLevelOn([decision], on('2026-04-30'))).toBeUndefined();
});

test('where nothing is planned is seen: every risk has four cells', () => {
  const measure = (tier: Measure['tier'], state: Measure['state'], due: string): Measure => ({
    id: `${tier}${state}`,
    risk: 'r1',
    tier,
    title: '',
    owner: '',
    due: on(due),
    state,
  });
  const cells = tierTable(
    ['r1', 'r2'],
    [
      measure(1, 'proposed', '2026-01-01'),
      measure(2, 'dropped', '2026-01-01'),
      measure(3, 'under-way', '2026-01-01'),
      measure(3, 'done', '2026-01-01'),
      measure(4, 'planned', '2026-12-01'),
    ],
    on('2026-06-01'),
  );
  expect(cells).toHaveLength(8);
  expect(cells.filter(({ gap }) => gap).map(({ risk, tier }) => `${risk} ${tier}`)).toEqual([
    'r1 1',
    'r1 2',
    'r2 1',
    'r2 2',
    'r2 3',
    'r2 4',
  ]);
  expect(cells.map(({ overdue }) => overdue)).toEqual([1, 0, 1, 0, 0, 0, 0, 0]);
});

test('by hand: one reason is a step, three are two, and what is asked for is what is said', () => {
  const quiet = {
    signals: 0,
    forecastP80: 100,
    strainedFrom: 100,
    newModusOperandi: 0,
    vulnerabilityRise: 0,
    rating: 'low',
  } as const;
  const proposed = (change: object, from: 'low' | 'high' = 'low') =>
    proposeSectionLevel(from, { ...quiet, ...change });
  expect(proposed({})).toMatchObject({ proposed: 'low', reasons: [] });
  expect(proposed({ forecastP80: 101 })).toMatchObject({
    proposed: 'medium',
    reasons: ['forecast'],
  });
  expect(proposed({ signals: 3, newModusOperandi: 2 }).proposed).toBe('medium');
  expect(proposed({ signals: 3, newModusOperandi: 2, vulnerabilityRise: 1 }).proposed).toBe('high');
  expect(proposed({ signals: 3 }, 'high').proposed).toBe('high');
  expect(proposed({ rating: 'high' })).toMatchObject({ proposed: 'high', reasons: ['rating'] });
  expect(proposed({}, 'high')).toMatchObject({ proposed: 'medium', reasons: ['quiet'] });
});

test('two rows of one day follow on each other, and what is due on the day is not late', () => {
  const first = added(empty, row('2026-01-10', 1));
  expect(added(first, row('2026-01-10', 1)).history).toHaveLength(2);
  const due = { id: 'm', risk: 'r', tier: 1, title: '', owner: '', state: 'planned' } as const;
  const [cell] = tierTable(['r'], [{ ...due, due: on('2026-06-01') }], on('2026-06-01'));
  expect(cell?.overdue).toBe(0);
});
