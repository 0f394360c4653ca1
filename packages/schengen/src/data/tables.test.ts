import { addDays, type CivilDate, countries, daysBetween } from '@amirani/core';
import { expect, test } from 'vitest';
import { refusalLetters } from '../borders-code/annex-v.ts';
import { recording } from '../ees/dates.ts';
import { etiasPhases } from '../etias/phases.ts';
import { freeMovement } from '../free-movement/beneficiaries.ts';
import { members } from '../territory/members.ts';
import { airportTransitList } from '../visa-code/airport-transit-lists.ts';
import { annexI } from '../visa-list/annex-i.ts';
import { annexII } from '../visa-list/annex-ii.ts';
import { issuerExclusions } from '../visa-list/issuers.ts';
import { suspensions } from '../visa-list/suspensions.ts';
import { visaRequirement } from '../visa-list/visa-requirement.ts';
import { type DatedRow, holdsOn } from './dated-row.ts';
import { ruleTables } from './tables.ts';

const day = (text: string): CivilDate => text as CivilDate;

/** Rows that say the same thing of the same subject, in order. */
const grouped = <T extends DatedRow>(rows: readonly T[], subject: (row: T) => string) =>
  [...Map.groupBy(rows, subject)].map(
    ([name, of]) => [name, of.toSorted((a, b) => (a.from < b.from ? -1 : 1))] as const,
  );

const adjoin = (rows: readonly DatedRow[], name: string): void => {
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next === undefined) return;
    expect(row.to, `${name}: a row without end before another`).toBeDefined();
    expect(next.from, name).toBe(addDays(row.to as CivilDate, 1));
  });
};

test('versions adjoin: no day between them, none in two', () => {
  for (const [state, rows] of grouped([...annexI, ...annexII], ({ state }) => state))
    adjoin(rows, state);
  adjoin(recording, 'recording');
  adjoin(etiasPhases, 'phases of the authorisation');
  for (const [letter, rows] of grouped(refusalLetters, ({ letter }) => letter))
    adjoin(rows, letter);
  for (const [state, rows] of grouped(freeMovement, ({ state }) => state)) adjoin(rows, state);
  for (const [state, rows] of grouped(members, ({ state }) => state)) adjoin(rows, state);
});

test('a suspension lies over an exemption, and two of them never over one document on one day', () => {
  for (const row of suspensions)
    expect(
      annexII.some(
        ({ state, from, to }) =>
          state === row.state && from <= row.from && (to === undefined || row.from <= to),
      ),
    ).toBe(true);
  const last = day('2030-12-31');
  for (let on = day('2018-12-18'); on <= last; on = addDays(on, 1))
    expect(
      new Set(suspensions.filter((row) => holdsOn(row, on)).map(({ state }) => state)).size,
    ).toBe(suspensions.filter((row) => holdsOn(row, on)).length);
});

test('walking the calendar, every State has one answer each day, and changes only on a day that a row names', () => {
  const turning = new Set<string>(
    [...annexI, ...annexII, ...suspensions, ...issuerExclusions, ...freeMovement].flatMap((row) => [
      row.from,
      ...(row.to === undefined ? [] : [addDays(row.to, 1)]),
    ]),
  );
  const first = day('2018-12-18');
  const days = daysBetween(first, day('2028-01-01'));
  for (const { alpha2 } of countries.filter(({ kind }) => kind === 'iso')) {
    let before: string | undefined;
    for (let n = 0; n <= days; n++) {
      const on = addDays(first, n);
      const { result } = visaRequirement({
        on,
        nationality: alpha2,
        document: {
          kind: 'ordinary',
          biometric: true,
          identityNumber: true,
          issued: day('2016-01-01'),
          authority: 'other',
        },
      });
      if (before !== undefined && result !== before)
        expect(turning.has(on), `${alpha2} ${on}`).toBe(true);
      before = result;
    }
    // Every State is decided one way or the other, save the one whose agreement was not found.
    if (alpha2 !== 'NR') expect(before, alpha2).not.toBe('undetermined');
  }
});

test('no nationality is on a list twice, and the lists are as long as they were typed', () => {
  const on = day('2026-11-24');
  const listed = [...annexI, ...annexII]
    .filter((row) => holdsOn(row, on))
    .map(({ state }) => state);
  expect(new Set(listed).size).toBe(listed.length);
  expect(annexI.filter((row) => holdsOn(row, on))).toHaveLength(104);
  expect(annexII.filter((row) => holdsOn(row, on) && row.needs === 'biometric')).toHaveLength(9);
  expect(
    new Set(
      airportTransitList
        .filter((row) => row.in === undefined)
        .map(({ nationality }) => nationality),
    ).size,
  ).toBe(12);
  expect(
    new Set(
      airportTransitList
        .filter((row) => row.in !== undefined)
        .map(({ nationality }) => nationality),
    ).size,
  ).toBe(43);
  for (const { nationality } of freeMovementStates(on)) expect(listed).not.toContain(nationality);
});

const freeMovementStates = (on: CivilDate) =>
  freeMovement.filter((row) => holdsOn(row, on)).map(({ state }) => ({ nationality: state }));

test('every row says by which source, when it was looked at, and until when that is good', () => {
  for (const { id, rows } of ruleTables)
    for (const row of rows) {
      expect(row.source.length, id).toBeGreaterThan(10);
      expect(row.checkedOn <= row.staleAfter || id === 'reference-amounts', id).toBe(true);
    }
});

test('Georgia to the day', () => {
  const of = (on: string, kind: 'ordinary' | 'diplomatic' | 'service', biometric = true) =>
    visaRequirement({ on: day(on), nationality: 'GEO', document: { kind, biometric } }).result;
  expect(of('2017-03-27', 'ordinary')).toBe('failed');
  expect(of('2017-03-28', 'ordinary')).toBe('met');
  expect(of('2017-03-28', 'ordinary', false)).toBe('failed');
  // Before the suspension each State could ask holders of official passports for a visa.
  expect(of('2026-03-05', 'diplomatic')).toBe('undetermined');
  expect(of('2026-03-06', 'diplomatic')).toBe('failed');
  expect(of('2027-03-06', 'service')).toBe('failed');
  // It could be prolonged: without a source that says so, nothing is known.
  expect(of('2027-03-07', 'service')).toBe('undetermined');
  expect(of('2027-03-07', 'ordinary')).toBe('met');
});
