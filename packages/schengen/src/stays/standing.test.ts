import { addDays, type CivilDate, toEpochDay } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DaySet, dayRun } from '../days/day-set.ts';
import { answerStays, longestStay, readHistory } from '../index.ts';
import { daysOf, usedByDefinition } from '../test/by-definition.ts';

const day = (text: string): CivilDate => text as CivilDate;
const on = day('2026-11-20');
const inFrance = { entry: '2026-08-01', exit: '2026-10-29', state: 'FR' };

describe('Art. 6(2): only a permit or long-stay visa of a Member State, on the day, takes a day out of the count', () => {
  const asked = (row: Parameters<typeof readHistory>[0][number], at: CivilDate = on) => {
    const history = readHistory([row], { on: at });
    return {
      used: answerStays(history, { on: at }).used,
      elsewhere: history.elsewhere.size,
      remarks: history.remarks.map(({ code }) => code),
    };
  };

  test.each(['residence-permit:GB', 'long-stay-visa:CY', 'residence-permit:TUR'])(
    '%s: 90 days of a short stay, and it is said',
    (basis) => {
      const counted = { used: 90, elsewhere: 0, remarks: ['schengen.stay.permit-not-of-member'] };
      expect(asked({ ...inFrance, basis })).toEqual(counted);
      expect(asked({ ...inFrance, state: '', basis })).toEqual(counted);
    },
  );

  test('of a State that became a member meanwhile: the days before count, those since apart', () => {
    const row = { entry: '2022-12-22', exit: '2023-01-10', state: 'DE' };
    expect(asked({ ...row, basis: 'residence-permit:HR' }, day('2023-01-10'))).toEqual({
      used: 10,
      elsewhere: 10,
      remarks: ['schengen.stay.permit-not-of-member', 'schengen.stay.permit-elsewhere'],
    });
    // In the State itself no day before its membership is a day in the area at all.
    expect(
      asked({ ...row, state: 'HR', basis: 'residence-permit:HR' }, day('2023-01-10')),
    ).toMatchObject({ used: 0, elsewhere: 0 });
  });

  test('of a member, or of a State that nobody named: left out as before', () => {
    expect(asked({ ...inFrance, basis: 'residence-permit:DE' })).toMatchObject({
      used: 0,
      elsewhere: 90,
    });
    expect(asked({ ...inFrance, basis: 'residence-permit' })).toMatchObject({ used: 0 });
  });
});

describe('what the figures rest on is judged by the rows that give their days', () => {
  const own = { ...inFrance, source: 'own-record' };
  const standing = (...rows: Parameters<typeof readHistory>[0]) =>
    readHistory(rows, { on }).standing;

  test('a row that gives no day in the window lends nothing to own crossing records', () => {
    const statement = { entry: '2015-01-01', exit: '2015-01-02', source: 'statement' };
    expect(standing(own)).toBe('information');
    expect(standing(own, { ...statement, state: 'TR' })).toBe('information');
    expect(standing(own, { ...statement, state: 'FR' })).toBe('information');
    expect(standing(own, { entry: '2026-11-01', exit: '2026-11-03', state: 'GB' })).toBe(
      'information',
    );
  });

  test('one that gives a day of it does', () => {
    expect(standing(own, { entry: '2026-11-01', exit: '2026-11-03', state: 'FR' })).toBe(
      'evidence',
    );
    expect(standing(own, { entry: '2026-05-20', exit: '2026-05-25', source: 'stamp' })).toBe(
      'evidence',
    );
    expect(standing(own, { entry: '2026-05-20', exit: '2026-05-24', source: 'stamp' })).toBe(
      'information',
    );
  });
});

test('the longest stay under another limit than 90, compared with a loop over its days', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 40 })), {
        maxLength: 6,
      }),
      fc.integer({ min: 1, max: 90 }),
      (rows, limit) => {
        const runs = rows.map(([back, length]) => {
          const first = addDays(on, -back);
          const last = addDays(first, length);
          return [first, last < on ? last : addDays(on, -1)] as const;
        });
        const plain = daysOf(runs.map(([a, b]) => [toEpochDay(a), toEpochDay(b)] as const));
        const entry = toEpochDay(on);
        let length = 0;
        for (;;) {
          plain.add(entry + length);
          if (usedByDefinition(plain, entry + length) > limit) break;
          length += 1;
        }
        const days = DaySet.of(runs.map(([a, b]) => dayRun(a, b)));
        expect(longestStay(days, entry, limit)).toBe(length);
      },
    ),
    { numRuns: 500 },
  );
});
