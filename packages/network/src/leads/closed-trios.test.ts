import { describe, expect, test } from 'vitest';
import { windowOf } from '../calls/index.ts';
import { CallSheet } from '../test/calling.ts';
import { caseOf, escorted } from '../test/leads-case.ts';
import { gathering, told, trio } from '../test/leads-stories.ts';
import { leadsOf } from './index.ts';

describe('whom a closed trio does not add', () => {
  const people = 'kay lia max una ida ned';
  const alone = ['kay strong escort'];
  const withTrio = (sheet: CallSheet, trips = escorted('kay', 'una ida ned')) =>
    told(leadsOf(caseOf({ people, sheet, trips })));

  test('somebody who was brought (R40)', () => {
    expect(withTrio(trio(new CallSheet(), 'kay', 'lia', 'una'))).toEqual(alone);
  });

  test('a number without a holder that only somebody who was brought gave when booking', () => {
    const sheet = trio(new CallSheet(), 'kay', 'lia', 'new');
    const trips = escorted('kay', 'una ida ned');
    expect(withTrio(sheet, trips)).toEqual([
      'kay strong escort',
      'lia contact of kay tel-new',
      'tel-new contact of kay lia',
    ]);
    const given = trips.map((trip) =>
      trip.given === 'una' ? { ...trip, phone: 'tel-new' } : trip,
    );
    expect(withTrio(sheet, given)).toEqual(alone);
  });

  test('friends, who share friends', () => {
    const friends = trio(new CallSheet(), 'kay', 'lia', 'max');
    expect(
      withTrio(friends.habit('tel-kay', 'f1', [1, 20], 4).habit('tel-max', 'f1', [1, 20], 4)),
    ).toHaveLength(3);
    for (const friend of ['f2', 'f3'])
      friends.habit('tel-kay', friend, [1, 20], 4).habit('tel-max', friend, [1, 20], 4);
    expect(withTrio(friends)).toEqual(alone);
  });

  test('two who call from one place: they live or work together', () => {
    const from = (...cells: readonly string[]): CallSheet =>
      ['kay', 'lia', 'max'].reduce(
        (sheet, one, at) => sheet.habit(`tel-${one}`, `own-${one}`, [1, 20], 8, cells[at]),
        trio(new CallSheet(), 'kay', 'lia', 'max'),
      );
    expect(withTrio(from('c1', 'c2', 'c3'))).toHaveLength(3);
    expect(withTrio(from('c1', 'c2', ''))).toHaveLength(3);
    expect(withTrio(from('c1', 'c2', 'c2'))).toEqual(alone);
  });

  test('two who call every day with each other, and the lead now and then', () => {
    const sheet = trio(new CallSheet(), 'kay', 'lia', 'max');
    expect(withTrio(sheet.habit('tel-lia', 'tel-max', [1, 20], 20))).toEqual(alone);
  });

  test('who calls too seldom for the length of the periods, each or all together', () => {
    const seen = (from: string, days: number): number => {
      const sheet = trio(new CallSheet(), 'kay', 'lia', 'max', 6);
      for (const pair of ['tel-kay tel-lia', 'tel-kay tel-max']) {
        const [a = '', b = ''] = pair.split(' ');
        sheet.habit(a, b, [1, 20], days);
      }
      const records = caseOf({ people, sheet, trips: escorted('kay', 'una ida ned') });
      const before = windowOf(from, '2026-05-10');
      const after = windowOf('2026-05-11', '2026-05-20');
      if (before === undefined || after === undefined) throw new Error('no period');
      return told(leadsOf({ ...records, periods: [before, after] })).length;
    };
    expect(seen('2026-05-01', 6)).toBe(3);
    // Of 36 days the three pairs had calls on 24, taken together: two thirds.
    expect(seen('2026-04-15', 6)).toBe(1);
    // Two pairs had calls on 20 days and one on 6: of 60 days that is a tenth, of 61 it is less.
    expect(seen('2026-03-22', 20)).toBe(3);
    expect(seen('2026-03-21', 20)).toBe(1);
  });

  test('somebody who pays in (R40)', () => {
    const sheet = trio(new CallSheet(), 'hub', 'ann', 'lia');
    const payers = 'ann bob cid dan eve hub far lia';
    const records = caseOf({ people: payers, sheet, payments: gathering });
    expect(told(leadsOf(records))).toEqual([
      'far strong money-gathered',
      'hub strong money-gathered',
    ]);
  });

  test('who came up only afterwards', () => {
    const sheet = new CallSheet().habit('tel-kay', 'tel-lia tel-max', [11, 20], 8);
    expect(withTrio(sheet.habit('tel-lia', 'tel-max', [11, 20], 8))).toEqual(alone);
  });

  test('a number that everybody calls', () => {
    const sheet = trio(new CallSheet(), 'kay', 'lia', 'max');
    for (let at = 0; at < 40; at += 1) sheet.habit('tel-lia', `w${at}`, [1, 2], 1);
    expect(withTrio(sheet)).toEqual(alone);
  });

  test('a number without a holder that a victim gave when booking (R40)', () => {
    const sheet = trio(new CallSheet(), 'kay', 'lia', 'new');
    const own = { list: 'own/1', date: '2026-05-01', from: 'QMA', to: 'QMC', document: 'DOCvia' };
    const trips = [
      ...escorted('kay', 'una ida ned'),
      { ...own, surname: 'VIA', given: 'via', phone: 'tel-new' },
    ];
    const parts = { people: `${people} via`, sheet, trips };
    expect(told(leadsOf(caseOf(parts)))).toHaveLength(3);
    expect(told(leadsOf(caseOf({ ...parts, victims: ['via'] })))).toEqual(alone);
  });
});
