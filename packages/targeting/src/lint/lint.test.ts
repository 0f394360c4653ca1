import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCriterion } from '../criteria/index.ts';
import { criterion as anyCriterion, day } from '../test/arbitraries.ts';
import { couriers, read } from '../test/samples.ts';
import { type GroupFigures, isRefused, lintCriterion } from './index.ts';

const on = '2026-11-26' as CivilDate;
const said = (text: string, figures: readonly GroupFigures[] = []) =>
  lintCriterion(read(text), { on, figures }).map(({ code, severity, path }) => [
    code,
    severity,
    path,
  ]);

const figure = (where: Record<string, string>, groups: Record<string, number>) => ({
  where,
  travellers: Object.values(groups).reduce((sum, count) => sum + count, 0),
  groups,
});
const mixed: GroupFigures = {
  characteristic: 'nationality',
  all: { travellers: 10_000, groups: { QMA: 3000, QMB: 4000, QMC: 3000 } },
  figures: [
    figure({ 'flight.from': 'QAA' }, { QMA: 300, QMB: 500, QMC: 200 }),
    figure({ 'flight.from': 'QAB' }, { QMA: 900, QMB: 40, QMC: 20 }),
    figure({ 'flight.from': 'QBC' }, { QMA: 100, QMB: 600, QMC: 300 }),
    figure({ 'flight.to': 'QXZ' }, { QMA: 500, QMB: 500, QMC: 100 }),
    figure({ 'flight.from': 'QAA', 'flight.to': 'QXZ' }, { QMA: 285, QMB: 10, QMC: 5 }),
  ],
};

test('a sound criterion passes; unmeasured places are reported', () => {
  // The clause of the hubs has an alternative on another field, so that no place is fixed.
  expect(said(couriers)).toEqual([]);
  expect(said(couriers.replace(' or itinerary.connections at least 2', ''))).toEqual([
    ['targeting.lint.group-unmeasured', 'attention', 'when[2]'],
  ]);
  expect(said(couriers.replace(' or itinerary.connections at least 2', ''), [mixed])).toEqual([]);
});

const from = (text: string, to: string): string => couriers.replace(text, to);
const mistakes: readonly (readonly [string, string, string, string])[] = [
  [
    'no-title',
    'obstacle',
    'title',
    from(
      'title "Short return journey, paid in cash, booked within a day of departure"',
      'title " "',
    ),
  ],
  [
    'no-owner',
    'obstacle',
    'owner',
    from('owner "narcotics desk of the passenger data unit"', 'owner ""'),
  ],
  [
    'no-link',
    'obstacle',
    'link',
    from('"Couriers carry drugs in the hold baggage of passenger flights"', '"drugs"'),
  ],
  ['review-passed', 'obstacle', 'reviewBy', from('2027-03-31', '2026-11-25')],
  ['review-late', 'obstacle', 'reviewBy', from('2027-03-31', '2027-05-30')],
  ['no-evidence', 'obstacle', 'when[0]', from('at most 24 because E1', 'at most 24')],
  ['no-evidence', 'obstacle', 'unless[1]', from('is yes because E2', 'is yes')],
  ['no-evidence', 'obstacle', 'lists[0].values[2]', from('QBC because E2', 'QBC')],
  [
    'evidence-unknown',
    'obstacle',
    'when[0]',
    from('at most 24 because E1', 'at most 24 because E9'),
  ],
  ['evidence-future', 'obstacle', 'evidence[0]', from('E1 2026-06-30', 'E1 2026-11-27')],
  ['evidence-old', 'attention', 'evidence[0]', from('E1 2026-06-30', 'E1 2023-11-25')],
  [
    'evidence-thin',
    'obstacle',
    'evidence[1]',
    from('"Case file 2026/88, chapter 3"', '"experience"'),
  ],
  [
    'evidence-unused',
    'attention',
    'evidence[2]',
    from('list hubs', 'evidence E3 2026-01-01 "Nobody rests on this note here"\nlist hubs'),
  ],
  ['everyone', 'obstacle', 'when[0].conditions[0]', from('at most 24', 'at least 0')],
  ['impossible', 'obstacle', 'when[3]', from('between 1 and 4', 'between 4 and 1')],
  [
    'impossible',
    'obstacle',
    'when[4]',
    from('unless\n', '  - itinerary.nights-away at least 9 because E1\nunless\n'),
  ],
  ['list-unused', 'attention', 'lists[0]', from('flight.from in hubs or ', '')],
  [
    'list-empty',
    'obstacle',
    'lists[0]',
    from('  QAA because E1\n  QAB because E1, E2\n  QBC because E2\n', ''),
  ],
  [
    'exoneration-empty',
    'obstacle',
    'unless[1]',
    from('booking.frequent-flyer is yes', 'itinerary.nights-away at least 30'),
  ],
  [
    'exoneration-total',
    'obstacle',
    'unless[1]',
    from('booking.frequent-flyer is yes', 'booking.hours-before-departure at most 48'),
  ],
  [
    'one-agency',
    'obstacle',
    'when[0].conditions[0]',
    from('booking.hours-before-departure at most 24', 'booking.agency is 9900001'),
  ],
  [
    'one-agency',
    'obstacle',
    'when[0].conditions[0]',
    from('booking.hours-before-departure at most 24', 'booking.agency in (9900001, 9900002)'),
  ],
  [
    'one-agency',
    'obstacle',
    'when[0].conditions[0]',
    from('booking.hours-before-departure at most 24', 'booking.agency is not 9900001'),
  ],
  [
    'one-agency',
    'obstacle',
    'unless[1].conditions[0]',
    from('booking.frequent-flyer is yes', 'booking.agency is 9900001'),
  ],
  [
    'one-state',
    'attention',
    'when[2].conditions[0]',
    from('flight.from in hubs', 'flight.from in (TBS, KUT, BUS)'),
  ],
];

test.each(mistakes)('R19 R20: %s is an %s at %s', (code, severity, path, text) => {
  expect(said(text)).toContainEqual([`targeting.lint.${code}`, severity, path]);
});

test('R19: without an exonerating side a criterion is refused, unless it says why', () => {
  const bare = couriers.slice(0, couriers.indexOf('unless\n'));
  expect(said(bare)).toEqual([['targeting.lint.no-exonerating', 'obstacle', 'unless']]);
  expect(said(`${bare}unless-none "none"\n`)).toEqual([
    ['targeting.lint.no-exonerating', 'obstacle', 'unless'],
  ]);
  expect(
    said(`${bare}unless-none "The offence leaves no trace in the booking that would exonerate"\n`),
  ).toEqual([['targeting.lint.exoneration-waived', 'attention', 'withoutExoneration']]);
});

test('R30: places alone select nobody', () => {
  const places = couriers.replace(
    /when\n[\s\S]*unless\n/,
    'when\n  - flight.from in hubs because E1\n  - flight.to is QXZ because E1\nunless\n',
  );
  expect(said(places, [mixed])).toContainEqual(['targeting.lint.places-only', 'obstacle', 'when']);
  // An alternative that is a place lets a journey in by its place alone.
  const alternative = places.replace(
    'flight.from in hubs',
    'flight.from in hubs or baggage.pieces is 0',
  );
  expect(readCriterion(alternative).criterion).toBeUndefined();
  expect(
    said(places.replace('flight.from in hubs', 'flight.from in hubs or baggage.pieces at most 0')),
  ).toContainEqual(['targeting.lint.places-only', 'obstacle', 'when']);
});

test('R20 R21: values that almost only one group has stand for the group', () => {
  const place = (value: string): string =>
    couriers.replace('flight.from in hubs or itinerary.connections at least 2', value);
  const objections = (text: string) =>
    lintCriterion(read(text), { on, figures: [mixed] }).filter(({ code }) =>
      code.includes('group'),
    );
  // Nine in ten of those who leave QAB have one nationality; of those who leave QAA three in ten.
  expect(objections(place('flight.from is QAB'))).toMatchObject([
    {
      code: 'targeting.lint.stands-for-group',
      severity: 'obstacle',
      facts: { characteristic: 'nationality', group: 'QMA', share: 93.8, usual: 30 },
      rule: { act: 'Charter of Fundamental Rights', article: 'Art. 21' },
    },
  ]);
  expect(objections(place('flight.from is QAA'))).toEqual([]);
  // Each airport alone is mixed, the route between them is not.
  const route = place('flight.from is QAA').replace(
    'unless\n',
    '  - flight.to is QXZ because E1\nunless\n',
  );
  expect(objections(route)).toMatchObject([
    {
      code: 'targeting.lint.stands-for-group',
      facts: { fields: 'flight.from + flight.to', share: 95 },
    },
  ]);
  // Sparing a group marks all others.
  expect(
    objections(couriers.replace('booking.frequent-flyer is yes', 'flight.from is QAB')),
  ).toMatchObject([{ code: 'targeting.lint.stands-for-group', path: 'unless[1].conditions[0]' }]);
  // What nobody measured is not clear.
  expect(objections(place('flight.from in (QAA, QZZ)'))).toMatchObject([
    { code: 'targeting.lint.group-unmeasured', severity: 'attention' },
  ]);
});

test('an objection stands where the text has its part', () => {
  const { criterion, places } = readCriterion(
    couriers.replace('at most 24 because E1', 'at most 24'),
  );
  expect(criterion).toBeDefined();
  if (criterion === undefined) return;
  expect(lintCriterion(criterion, { on, places })[0]).toMatchObject({
    code: 'targeting.lint.no-evidence',
    at: { line: 15, column: 5 },
  });
});

test('R19: whatever stands has an owner, evidence, both sides and a review within six months', () => {
  fc.assert(
    fc.property(anyCriterion, day, (criterion, today) => {
      const issues = lintCriterion(criterion, { on: today });
      if (isRefused(issues)) return;
      expect(criterion.owner.trim()).not.toBe('');
      expect(criterion.when.length).toBeGreaterThan(0);
      expect(criterion.unless.length > 0 || (criterion.withoutExoneration ?? '').length >= 20).toBe(
        true,
      );
      expect(criterion.reviewBy >= today).toBe(true);
      for (const { because } of [...criterion.when, ...criterion.unless])
        expect(because.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('R19: the review date decides alone, on every day', () => {
  const criterion = read(couriers);
  fc.assert(
    fc.property(day, (today) => {
      const late = lintCriterion(criterion, { on: today }).some(({ code }) =>
        code.includes('review'),
      );
      const days = (Date.parse(criterion.reviewBy) - Date.parse(today)) / 86_400_000;
      expect(late).toBe(days < 0 || days > 184);
    }),
    { numRuns: 300 },
  );
});
