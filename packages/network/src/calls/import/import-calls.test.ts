import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CallAuthorisation, checkAuthorisation, importCalls } from '../index.ts';

const warrant: CallAuthorisation = {
  authority: 'Court of QGE-1',
  number: '12/2026',
  numbers: ['+995 555 10 00'],
  from: '2026-04-01',
  until: '2026-04-30',
};

const table = (...rows: readonly string[]): string =>
  ['caller,callee,start,duration', ...rows].join('\n');

describe('records need an authorisation', () => {
  test.each([
    [{ authority: ' ' }, 'network.authorisation.authority-missing'],
    [{ number: '' }, 'network.authorisation.number-missing'],
    [{ numbers: [] }, 'network.authorisation.numbers-missing'],
    [{ numbers: ['9.95E+11'] }, 'network.authorisation.numbers-missing'],
    [{ until: '2026-03-01' }, 'network.authorisation.period'],
    [{ from: 'April' }, 'network.authorisation.period'],
  ])('%j permits nothing, and nothing is read', (change, fault) => {
    const faulty = { ...warrant, ...change };
    expect(checkAuthorisation(faulty)).toEqual([fault]);
    const result = importCalls(table('9955551000,2,2026-04-02T10:00,5'), faulty);
    expect(result.calls).toEqual([]);
    expect(result.faults).toEqual([fault]);
  });

  test('what it does not cover is refused and counted, and the numbers of those rows are forgotten', () => {
    const { calls, refused, written, faults } = importCalls(
      table(
        '9955551000,2,2026-04-01T00:00,5',
        '3,9955551000,2026-04-30T23:59,5',
        '9955551000,4,2026-05-01T00:00,5',
        '9955551000,4,2026-03-31T23:59,5',
        '5,6,2026-04-10T10:00,5',
      ),
      warrant,
    );
    expect(faults).toEqual([]);
    expect(calls.map(({ row }) => row)).toEqual([2, 3]);
    expect(refused).toEqual({ numbers: 1, period: 2 });
    expect([...written.keys()]).toEqual(['9955551000', '2', '3']);
  });

  test('no row outside it is ever kept', () => {
    const number = fc.constantFrom('9955551000', '7', '8');
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number, day, fc.integer({ min: 3, max: 5 })), { maxLength: 20 }),
        (rows) => {
          const text = table(
            ...rows.map(
              ([a, b, d, m]) => `${a},${b},2026-0${m}-${String(d).padStart(2, '0')}T10:00,5`,
            ),
          );
          const { calls, refused, problems, rows: count } = importCalls(text, warrant);
          for (const { caller, callee, start } of calls) {
            expect([caller, callee]).toContain('9955551000');
            expect(new Date(start * 1000).getUTCMonth()).toBe(3);
          }
          expect(calls.length + refused.numbers + refused.period + problems.length).toBe(count);
        },
      ),
    );
  });
});
