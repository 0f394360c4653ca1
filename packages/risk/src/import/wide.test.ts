import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, formatPeriod, type Period } from '../series/index.ts';
import { haveReference, sharedText } from '../test/detection-reference.ts';
import { type ImportOptions, readCounts } from './index.ts';

const read = (text: string, options?: ImportOptions) => {
  const { problems, series, frequency } = readCounts(text, options);
  expect(problems).toEqual([]);
  return {
    frequency,
    series: series.map((one) => ({
      key: one.key,
      first: formatPeriod(one.start, one.frequency),
      cells: Array.from(one.counts, (_, i) => cellAt(one, (one.start + i) as Period)),
    })),
  };
};

test('a column a period: keys stand to the left, what stands to the right is a remark', () => {
  const text = [
    'CITIZEN,GEO,Y2015M11,Y2015M12,Y2016M01,Remark',
    'Syria,Austria,635,,0,first',
    'Syria,Latvia,:,<5,12,',
  ].join('\n');
  expect(read(text)).toEqual({
    frequency: 'month',
    series: [
      {
        key: { CITIZEN: 'Syria', GEO: 'Austria' },
        first: '2015-11',
        cells: [635, 'not-reported', 0],
      },
      {
        key: { CITIZEN: 'Syria', GEO: 'Latvia' },
        first: '2015-11',
        cells: ['not-reported', 'suppressed', 12],
      },
    ],
  });
  const months = read('Route,BorderLocation,NationalityLong,JAN2009,FEB2009\nA,Sea,B,1,2\n');
  expect(months).toMatchObject({
    frequency: 'month',
    series: [{ first: '2009-01', cells: [1, 2] }],
  });
  const years = read('section,category,2013,2014\nair,Albania,"5","7"\n');
  expect(years).toMatchObject({ frequency: 'year', series: [{ first: '2013', cells: [5, 7] }] });
});

test('a column a member: the mapping names what stands across', () => {
  const text = 'year,nationality,refused,A,B,E\n2011,Albania,9,2,0,\n2012,Albania,7,1,3,3\n';
  const mapping = { across: 'reason', keys: ['nationality'] };
  const { frequency, series } = read(text, { mapping });
  expect(frequency).toBe('year');
  expect(series.map(({ key, cells }) => [key['reason'], cells])).toEqual([
    ['A', [2, 1]],
    ['B', [0, 3]],
    ['E', ['not-reported', 3]],
    ['refused', [9, 7]],
  ]);
});

test('reports a bad cell by row and column, and rejects headings without periods', () => {
  const { problems, series } = readCounts('place,2013,2014\nSarpi,many,3\nSarpi,1,2\n');
  expect(series).toEqual([]);
  expect(problems).toMatchObject([
    { line: 2, column: '2013', value: 'many', code: 'risk.row.count-shape' },
    { line: 3, value: '2014', code: 'risk.row.duplicate' },
  ]);
  const fault = (text: string, options?: ImportOptions) =>
    readCounts(text, options).problems[0]?.code;
  // Alternating counts and ranks: the table does not say which of them is meant.
  expect(fault('id,val1997,1997,val1998,1998\nIRQ,35295,1,28245,2\n')).toBe(
    'risk.table.column-missing',
  );
  expect(fault('place,2013\nSarpi,3\n')).toBe('risk.table.column-missing');
  expect(fault('place,2013,2014\nSarpi,3,4\n', { mapping: { date: 'when' } })).toBe(
    'risk.table.column-missing',
  );
  expect(fault('place,2013,2014-01\nSarpi,3,4\n')).toBe('risk.row.date-mixed');
});

test('a wide table is the same as its rows one below the other', () => {
  const cell = fc.oneof(fc.nat(999).map(String), fc.constantFrom('', 'c', 'z'));
  const rows = fc.uniqueArray(
    fc.record({
      place: fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', 'c') }),
      cells: fc.array(cell, { minLength: 4, maxLength: 4 }),
    }),
    { selector: ({ place }) => place, minLength: 1, maxLength: 5 },
  );
  const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'];
  fc.assert(
    fc.property(rows, (given) => {
      const wide = given.map(({ place, cells }) => [place, ...cells].join()).join('\n');
      const long = given
        .flatMap(({ place, cells }) => cells.map((one, i) => `${quarters[i]},${one},${place}`))
        .join('\n');
      expect(read(`place,${quarters.join()}\n${wide}\n`)).toEqual(
        read(`date,count,place\n${long}\n`),
      );
    }),
  );
});

test.skipIf(!haveReference)(
  'public tables of years, quarters and columns a month are read as they come',
  () => {
    const shape = (file: string, options?: ImportOptions) => {
      const { problems, series, frequency } = readCounts(sharedText(file), options);
      return [problems.length, series.length, frequency];
    };
    const wide = { mapping: { across: 'route' } };
    expect(shape('eurostat/migr_asyappctzm_2015_citizen_geo_monthly.csv')).toEqual([
      0,
      4557,
      'month',
    ]);
    expect(shape('frontex/frontex_ibc_monthly_by_route_wide.csv', wide)).toEqual([0, 9, 'month']);
    expect(shape('frontex/fran_quarterly_2014Q1_2015Q2_by_nationality.csv')[2]).toBe('quarter');
    expect(shape('eurostat/migr_eirfs_sdmxcsv_2014_2023_total_by_geo.csv')).toEqual([
      0,
      34,
      'year',
    ]);
    expect(shape('georgia/eu_asylum_first_time_georgian_nationals.csv')[2]).toBe('year');
    for (const file of [
      'ibc_bcp_1A_2011_2014',
      'refusals_by_border_type_2011_2014',
      'return_decisions_2011_2014',
    ])
      expect(shape(`frontex/ara/${file}.csv`).slice(0, 1), file).toEqual([0]);
  },
);
