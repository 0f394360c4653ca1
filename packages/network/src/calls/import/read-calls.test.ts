import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCallRows, readCalls } from '../index.ts';

const heading = 'caller,callee,start,duration';
const codes = (text: string, options = {}): readonly (readonly [string, number])[] =>
  readCalls(text, options).problems.map(({ code, row }) => [code, row]);

describe('a table of calls', () => {
  test('is read as the command line has it', () => {
    const { calls, problems, rows, zone } = readCalls(
      `${heading},cell\n1,2,2006-06-01T00:08,60,17\n2,3,2006-06-04T23:59,,\n`,
    );
    expect(problems).toEqual([]);
    expect({ rows, zone }).toEqual({ rows: 2, zone: 'unstated' });
    expect(calls).toEqual([
      {
        row: 2,
        caller: '1',
        callee: '2',
        start: Date.UTC(2006, 5, 1, 0, 8) / 1000,
        hour: 0,
        weekday: 3,
        duration: 60,
        kind: 'voice',
        cell: '17',
      },
      {
        row: 3,
        caller: '2',
        callee: '3',
        start: Date.UTC(2006, 5, 4, 23, 59) / 1000,
        hour: 23,
        weekday: 6,
        kind: 'voice',
      },
    ]);
  });

  test('with the columns of an operator, by their usual names or as they are mapped', () => {
    const table =
      'A-Number;B-Number;Beginn;Anruf;IMEI\n00995 555-10-11;+995555 12 13;01.04.2026 10:00;1:05;35\n';
    const { calls, written } = readCalls(table, {
      mapping: { start: 'Beginn', duration: 'Anruf' },
    });
    expect(calls[0]).toMatchObject({
      caller: '9955551011',
      callee: '9955551213',
      duration: 65,
      imei: '35',
    });
    expect(written.get('9955551213')).toBe('+995555 12 13');
    expect(codes(table)).toEqual([['network.call.column-missing', 0]]);
  });

  test('one line is one number however it is written', () => {
    const { calls } = readCalls(
      `${heading}\n+995 555 123456,2,2026-04-01T10:00,5\n00995555123456,2,2026-04-01T11:00,5\n` +
        '0555123456,2,2026-04-01T12:00,5\n995555123456.0,2,2026-04-01T13:00,5\n',
      { countryCode: '995' },
    );
    expect(new Set(calls.map(({ caller }) => caller))).toEqual(new Set(['995555123456']));
  });

  test.each([
    ['9.95E+11,2,2026-04-01T10:00,5', 'network.call.number-rounded'],
    ['2,"9,95E+11",2026-04-01T10:00,5', 'network.call.number-rounded'],
    [',2,2026-04-01T10:00,5', 'network.call.number-missing'],
    ['995551; 995552,2,2026-04-01T10:00,5', 'network.call.two-numbers'],
    ['1,2,yesterday,5', 'network.call.start-shape'],
    ['1,2,2026-02-30T10:00,5', 'network.call.start-shape'],
    ['1,2,2026-04-01T24:10,5', 'network.call.start-shape'],
    ['1,2,04/05/2026 10:00,5', 'network.call.start-ambiguous'],
    ['1,2,2026-04-01T10:00,long', 'network.call.duration-shape'],
    ['1,+1,2026-04-01T10:00,5', 'network.call.self'],
    ['1,2,2026-04-01T10:00', 'network.call.columns'],
    ['"1,2,2026-04-01T10:00,5', 'network.call.quote'],
  ])('%s: %s', (row, code) => {
    const table = `${heading}\n1,2,2026-04-01T09:00,5\n${row}\n`;
    expect(codes(table)).toEqual([[code, 3]]);
    expect(readCalls(table).calls.length).toBe(1);
  });

  test('a row that comes twice is one call', () => {
    const row = '1,2,2026-04-01T10:00,5';
    expect(codes(`${heading}\n${row}\n${row}\n1,2,2026-04-01T10:00,6\n`)).toEqual([
      ['network.call.duplicate', 3],
    ]);
  });

  test('rows with zones and rows without cannot be put in order, unless the zone of the others is known', () => {
    const table = `${heading}\n1,2,2026-04-01T10:00+04:00,5\n1,3,2026-04-01T10:00,5\n1,4,2026-04-01T06:30Z,5\n`;
    expect(codes(table)).toEqual([['network.call.zone-mixed', 3]]);
    const known = readCalls(table, { offset: 240 });
    expect(known.problems).toEqual([]);
    expect(known.zone).toBe('utc');
    expect(known.calls.map(({ start, hour }) => [(start / 60) % 1440, hour])).toEqual([
      [360, 10],
      [360, 10],
      [390, 6],
    ]);
  });

  test('days and months in slashes are read where only one order is possible, or it is known', () => {
    const table = `${heading}\n1,2,25/04/2026 10:00,5\n`;
    expect(readCalls(table).calls[0]?.start).toBe(Date.UTC(2026, 3, 25, 10) / 1000);
    const either = `${heading}\n1,2,04/05/2026 10:00,5\n`;
    expect(readCalls(either, { dateOrder: 'month-first' }).calls[0]?.start).toBe(
      Date.UTC(2026, 3, 5, 10) / 1000,
    );
  });

  test('rows of a sheet: blank cells at the end, and dates as workbooks store them', () => {
    const rows = [
      ['caller', 'callee', 'start', 'duration', 'cell'],
      ['995555123456', '2', '46113.5', '60'],
      [],
      ['1', '2', '2026-04-02T10:00'],
      ['1', '2', '5.5', '60'],
    ];
    const { calls, problems, rows: count } = readCallRows(rows);
    expect(calls.map(({ row, caller, start }) => [row, caller, start])).toEqual([
      [2, '995555123456', Date.UTC(2026, 3, 1, 12) / 1000],
      [4, '1', Date.UTC(2026, 3, 2, 10) / 1000],
    ]);
    expect(problems).toEqual([{ code: 'network.call.start-shape', row: 5, column: 'start' }]);
    expect(count).toBe(3);
  });

  test('nothing at all, and nothing that is a table', () => {
    expect(codes('')).toEqual([['network.call.empty', 0]]);
    expect(readCalls('hello').problems).toEqual([
      { code: 'network.call.column-missing', row: 0, column: 'caller' },
    ]);
  });

  test('every row is a call or a problem, for any content', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (rest) => {
        const { calls, problems, rows } = readCalls(`${heading}\n${rest}`);
        expect(calls.length + problems.length).toBe(rows);
      }),
    );
  });
});
