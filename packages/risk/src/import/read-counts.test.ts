import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, formatPeriod, type Period } from '../series/index.ts';
import { haveReference, sharedText } from '../test/detection-reference.ts';
import { type ImportOptions, parseCount, readCounts } from './index.ts';

const cells = (text: string, options?: ImportOptions) => {
  const read = readCounts(text, options);
  expect(read.problems).toEqual([]);
  return read.series.map((one) => ({
    key: one.key,
    cells: Array.from(one.counts, (_, i) => cellAt(one, (one.start + i) as Period)),
    first: formatPeriod(one.start, one.frequency),
  }));
};
const faults = (text: string, options?: ImportOptions) => {
  const read = readCounts(text, options);
  expect(read.series).toEqual([]);
  return read.problems.map(({ line, code }) => `${line} ${code}`);
};

test('one series by ISO weeks, in any order; a week without row is not reported, a blank neither, zero is zero', () => {
  const text = 'date,count\n2026-W03,0\n2025-W52,4\n2026-W01,\n2026-W04,7\n';
  expect(cells(text)).toEqual([
    { key: {}, first: '2025-W52', cells: [4, 'not-reported', 'not-reported', 0, 7] },
  ]);
  expect(cells(text, { absent: 'zero' })[0]?.cells).toEqual([4, 'not-reported', 0, 0, 7]);
});

test('Mondays are weeks, firsts of months are months, other days are days', () => {
  const frequency = (...days: string[]) =>
    readCounts(`date,count\n${days.map((day) => `${day},1`).join('\n')}\n`).frequency;
  expect(frequency('2026-03-02', '2026-03-09', '2026-03-23')).toBe('week');
  expect(frequency('2026-03-02', '2026-W11')).toBe('week');
  expect(frequency('2026-01-01', '2026-02-01', '2026-03-01')).toBe('month');
  expect(frequency('2026-06-01', '2026-09-01')).toBe('month');
  expect(frequency('2026-01', '2026-02')).toBe('month');
  expect(frequency('2026-03-02', '2026-03-03', '2026-03-04')).toBe('day');
  expect(frequency('2026-03-02')).toBe('day');
  const sundays = 'date,count\n2026-03-01,1\n2026-03-08,2\n2026-03-22,3\n';
  expect(faults(sundays)).toEqual([2, 3, 4].map((line) => `${line} risk.row.date-not-first`));
  expect(faults('date,count\n2026-01-31,1\n2026-02-28,2\n2026-03-31,3\n')).toHaveLength(3);
});

test('further columns tell series apart, whatever the order of rows and columns', () => {
  const rows = ['2026-01,3,land,Sarpi', '2026-02,,land,Sarpi', '2026-01,5,sea,Poti'];
  const plain = cells(`date,count,border,section\n${rows.join('\n')}\n`);
  expect(plain).toEqual([
    { key: { border: 'land', section: 'Sarpi' }, first: '2026-01', cells: [3, 'not-reported'] },
    { key: { border: 'sea', section: 'Poti' }, first: '2026-01', cells: [5, 'not-reported'] },
  ]);
  const turned = rows.toReversed().map((row) => row.split(',').toReversed().join(';'));
  expect(cells(`section;border;count;date\n${turned.join('\n')}\n`)).toEqual(plain);
});

test('SDMX-CSV from Eurostat: attributes are not keys', () => {
  const text = [
    'DATAFLOW,LAST UPDATE,freq,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS',
    'ESTAT:X(1.0),,M,SY,AT,2015-01,760,,',
    'ESTAT:X(1.0),,M,SY,AT,2015-02,:,,',
    'ESTAT:X(1.0),,M,SY,AT,2015-03,c,c,C',
  ].join('\r\n');
  expect(cells(text)).toEqual([
    {
      key: { citizen: 'SY', geo: 'AT' },
      first: '2015-01',
      cells: [760, 'not-reported', 'suppressed'],
    },
  ]);
});

test('every bad row is named, and nothing is imported half', () => {
  const text = [
    'date,count,section',
    '2026-01,5,Sarpi',
    '2026-W01,5,Sarpi',
    '31.01.2026,5,Sarpi',
    '2026-13,5,Sarpi',
    '1989-12,5,Sarpi',
    '2027-01,5,Sarpi',
    '2026-02-15,5,Sarpi',
    '2026-03,"12,5",Sarpi',
    '2026-04,"18,420",Sarpi',
    '2026-05,-3,Sarpi',
    '2026-06,many,Sarpi',
    '2026-07,3000000000,Sarpi',
    '2026-08,5',
    '2026-01,6,Sarpi',
  ].join('\n');
  expect(faults(text, { today: '2026-11-26' as CivilDate })).toEqual([
    '3 risk.row.date-mixed',
    '4 risk.period.shape',
    '5 risk.period.range',
    '6 risk.row.date-early',
    '7 risk.row.date-future',
    '8 risk.row.date-not-first',
    '9 risk.row.count-fraction',
    '10 risk.row.count-separator',
    '11 risk.row.count-negative',
    '12 risk.row.count-shape',
    '13 risk.row.count-large',
    '14 risk.row.columns',
    '15 risk.row.duplicate',
  ]);
});

test('a table as a whole', () => {
  expect(faults('')).toEqual(['1 risk.table.empty']);
  expect(faults('when,many\n2026-01,3\n')).toEqual(['1 risk.table.column-missing']);
  const mapping = { date: 'when', count: 'many', keys: [] };
  expect(cells('when,many,by\n2026-01,3,A\n', { mapping })[0]?.cells).toEqual([3]);
  const far = 'date,count,k\n1990-01-01,1,a\n2900-01-02,1,a\n';
  expect(
    readCounts(`${far}${Array.from({ length: 99 }, (_, i) => `1990-01-01,1,${i}`).join('\n')}`)
      .problems,
  ).toMatchObject([{ code: 'risk.table.span' }]);
});

test('counts as they are written', () => {
  const read = (text: string, thousands?: ',') => {
    const count = parseCount(text, { thousands });
    return count.ok ? count.value : count.issues[0];
  };
  expect(read('12,0')).toBe(12);
  expect(read('-0')).toBe(0);
  expect(read('18,420', ',')).toBe(18_420);
  expect(read('1.234.567', ',')).toBe('risk.row.count-separator');
  expect(read('< 5')).toBe('suppressed');
  expect(read('z')).toBe('not-applicable');
  expect(read('1e3')).toBe('risk.row.count-shape');
});

test('quotes, line breaks inside them, byte order mark, blank lines', () => {
  const text = '\uFEFF"date","count","section"\r\n\r\n"2026-01",3,"Sarpi, ""old""\nroad"\r\n';
  expect(cells(text)[0]?.key).toEqual({ section: 'Sarpi, "old"\nroad' });
  expect(faults('date,count\n"2026-01\n",3\nx,4\n')).toEqual(['4 risk.period.shape']);
});

test('any text gives series or problems, never both', () => {
  const unit = fc.constantFrom(...'0123456789-W,;\t"\r\n <.:zcé\0');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
      const { series, problems } = readCounts(`date,count\n${text}`);
      expect(series.length === 0 || problems.length === 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.skipIf(!haveReference)('tables as Frontex and Eurostat publish them', () => {
  const read = (file: string, options?: ImportOptions) => {
    const { problems, series, frequency, rows } = readCounts(sharedText(file), options);
    return { problems: problems.length, series: series.length, frequency, rows };
  };
  expect(read('frontex/frontex_ibc_monthly_by_route.csv')).toEqual({
    problems: 0,
    series: 9,
    frequency: 'month',
    rows: 1404,
  });
  expect(read('eurostat/migr_asytpsm_sdmxcsv_monthly_UA.csv')).toEqual({
    problems: 0,
    series: 31,
    frequency: 'month',
    rows: 1136,
  });
  const grouped = 'eurostat/migr_asyappctzm_2008M01_2015M05_total_by_geo_monthly.csv';
  expect(read(grouped)).toMatchObject({ problems: 1023, series: 0 });
  expect(read(grouped, { thousands: ',' })).toMatchObject({ problems: 0, series: 34 });
});
