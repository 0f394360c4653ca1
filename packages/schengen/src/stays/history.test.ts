import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import { answerStays, readHistory } from '../index.ts';

const on = '2026-06-30' as CivilDate;
const codes = (rows: Parameters<typeof readHistory>[0]) =>
  readHistory(rows, { on }).remarks.map(({ code }) => code);

describe('a row that cannot be used is said, and no figure given that it could change', () => {
  test.each([
    [{ entry: '' }, 'schengen.stay.row.entry-missing'],
    [{ entry: '', exit: '2026-02-01' }, 'schengen.stay.row.entry-missing'],
    [{ entry: '2026-02-30' }, 'schengen.stay.row.no-such-day'],
    [{ entry: '2026-02-01' }, 'schengen.stay.row.exit-missing'],
    [{ entry: '2026-02-01', exit: 'soon' }, 'schengen.stay.row.date-unreadable'],
    [{ entry: '2026-03-15', exit: '2026-03-06' }, 'schengen.stay.row.exit-before-entry'],
    [{ entry: '2026-07-01' }, 'schengen.stay.row.entry-after-question'],
    [{ entry: '2026-02-01', exit: '2026-02-02', state: 'ZQ' }, 'schengen.stay.row.state-unknown'],
    [{ entry: '2026-02-01', exit: '2026-02-02', basis: 'love' }, 'schengen.stay.row.basis-unknown'],
    [
      { entry: '2026-02-01', exit: '2026-02-02', source: 'rumour' },
      'schengen.stay.row.source-unknown',
    ],
  ])('%j: %s', (row, reason) => {
    const history = readHistory([row, { entry: '2026-06-01', exit: '2026-06-05' }], { on });
    expect(history.rejected).toMatchObject([{ row, line: undefined, reason }]);
    expect(history.rejected).toHaveLength(1);
    const unread = { undetermined: 'schengen.stay.rows-rejected' };
    expect(new Set(Object.values(answerStays(history, { on })))).toEqual(new Set([unread]));
    const good = readHistory([{ entry: '2026-06-01', exit: '2026-06-05' }], { on });
    expect(answerStays(good, { on, bookings: history })).toMatchObject({
      used: 5,
      remaining: 85,
      remainingWithBookings: unread,
      firstEntryFor: unread,
    });
  });
});

describe('what does not count is left out, with the reason', () => {
  test('residence permits and long-stay visas (Art. 6(2))', () => {
    const row = { entry: '2026-01-01', exit: '2026-03-31', state: 'DE', basis: 'residence-permit' };
    const history = readHistory([row], { on });
    expect(answerStays(history, { on }).used).toBe(0);
    expect(codes([row])).toEqual(['schengen.stay.residence-permit']);
    expect(codes([{ ...row, basis: 'Long-stay visa' }])).toEqual(['schengen.stay.long-stay-visa']);
  });

  test('in another State than the issuer, a counter of its own (CISA Art. 21)', () => {
    const row = {
      entry: '2026-06-01',
      exit: '2026-06-10',
      state: 'ESP',
      basis: 'residence-permit:D',
    };
    const history = readHistory([row], { on });
    expect(history.stays).toHaveLength(0);
    const mended = readHistory([{ ...row, basis: 'residence-permit:DEU' }], { on });
    expect(mended.elsewhere.size).toBe(10);
    expect(mended.days.size).toBe(0);
  });

  test('local border traffic (C-254/11), and stays outside the area', () => {
    const stay = { entry: '2026-06-01', exit: '2026-06-10' };
    expect(codes([{ ...stay, state: 'PL', basis: 'local-border-traffic' }])).toEqual([
      'schengen.stay.local-border-traffic',
    ]);
    for (const state of ['CY', 'IE', 'GB', 'GE', 'RE', 'GL', 'XK'])
      expect(codes([{ ...stay, state }])).toEqual(['schengen.stay.outside']);
  });

  test('days before a State was a member, by the date of the day', () => {
    const history = readHistory([{ entry: '2024-03-20', exit: '2024-04-10', state: 'ROU' }], {
      on: '2024-04-10' as CivilDate,
    });
    expect(history.days.size).toBe(11);
    expect(history.remarks).toEqual([{ code: 'schengen.stay.before-membership', stay: 0 }]);
  });
});

describe('unknown is an answer', () => {
  const family = { entry: '2026-04-01', exit: '2026-06-29', basis: 'family-member' };

  test('a figure that depends on a disputed stay is undetermined; the others are given', () => {
    const answers = answerStays(readHistory([family], { on }), { on });
    expect(answers.used).toEqual({ undetermined: 'schengen.stay.family-member' });
    expect(answers.remaining).toEqual({ undetermined: 'schengen.stay.family-member' });
    expect(answers.unlawfulDays).toBe(0);
    expect(answers.firstUnlawfulDay).toBeNull();
  });

  test('a disputed booking makes only the figure with bookings undetermined', () => {
    const bookings = readHistory([{ ...family, entry: '2026-08-01', exit: '2026-10-20' }], { on });
    const answers = answerStays(readHistory([], { on }), { on, bookings });
    expect(answers.remaining).toBe(90);
    expect(answers.remainingWithBookings).toEqual({ undetermined: 'schengen.stay.family-member' });
  });
});

test('the first possible entry spares what is booked, and lies in no year after 9999', () => {
  const day = (text: string) => text as CivilDate;
  const booked = { entry: '2026-08-01', exit: '2026-10-14' };
  const bookings = readHistory([booked], { on });
  const none = readHistory([], { on });
  const ask = { on, entry: on, days: 30 };
  expect(answerStays(none, ask).firstEntryFor).toBe('2026-06-30');
  // Of 90 days 75 are booked: 15 may lie before them, and the other 15 of the stay are booked days themselves.
  expect(answerStays(none, { ...ask, bookings }).firstEntryFor).toBe('2026-07-17');
  const end = day('9999-12-31');
  const full = readHistory([{ entry: '9999-10-03', exit: '9999-12-30' }, { entry: end }], {
    on: end,
  });
  expect(answerStays(full, { on: end, days: 10 }).firstEntryFor).toBeNull();
});

test('own crossing records alone are information: other routes are unknown', () => {
  const stay = { entry: '2026-06-01', exit: '2026-06-10', source: 'own-record' };
  expect(readHistory([stay], { on }).standing).toBe('information');
  expect(readHistory([stay, { ...stay, source: 'stamp' }], { on }).standing).toBe('evidence');
  expect(readHistory([], { on }).standing).toBe('evidence');
});

test('an open stay lasts until the day asked about, and says so', () => {
  const history = readHistory([{ entry: '2026-06-21' }], { on });
  expect(history.days.size).toBe(10);
  expect(history.remarks).toEqual([{ code: 'schengen.stay.open', stay: 0 }]);
});

test('a permit of Monaco is among those of France: in France its days are not counted, elsewhere they are, apart', () => {
  const stay = { entry: '2026-01-01', exit: '2026-01-10', basis: 'residence-permit:MC' };
  const history = readHistory(
    [
      { ...stay, state: 'FR' },
      { ...stay, state: 'IT' },
    ],
    { on },
  );
  expect([history.days.size, history.elsewhere.size]).toEqual([0, 10]);
});
