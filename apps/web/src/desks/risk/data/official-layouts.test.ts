import { existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { readCounts } from '@amirani/risk/import';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isComplete } from './dataset-draft.ts';
import { type OfficialLayout, ONLY_YEARS, officialLayout } from './official-layouts.ts';

const samples = join(process.env['AMIRANI_SAMPLES'] ?? '../shared/data', 'risk');
const has = existsSync(samples);
if (!has) console.log('skipped: public tables are not here');

/** Only the start of a file is looked at, as the screen does it. */
const startOf = (file: string): string => {
  const bytes = Buffer.alloc(8192);
  const length = readSync(openSync(join(samples, file), 'r'), bytes, 0, bytes.length, 0);
  return bytes.subarray(0, length).toString();
};

test.skipIf(!has).each([
  ['frontex/frontex_ibc_monthly_by_route.csv', 'frontex-detections', 9],
  ['frontex/vintages/frontex_by_route_vintage_2025-02-07.csv', 'frontex-detections', 9],
  ['frontex/frontex_ibc_monthly_route_nationality.csv', 'frontex-detections-nationality', 858],
  ['eurostat/migr_asytpsm_sdmxcsv_monthly_UA.csv', 'eurostat-migr-asytpsm', 31],
  [
    'eurostat/migr_asyappctzm_2008M01_2015M05_total_by_geo_monthly.csv',
    'eurostat-migr-asyappctzm',
    34,
  ],
] as const)('%s is known by its heading and read without a problem', (file, id, series) => {
  const { draft, options } = officialLayout(startOf(file)) as OfficialLayout;
  expect(draft.id).toBe(id);
  expect(isComplete(draft)).toBe(true);
  const { date, count, keys, thousands } = options;
  const read = readCounts(readFileSync(join(samples, file), 'utf8'), {
    mapping: {
      ...(date === undefined ? {} : { date }),
      ...(count === undefined ? {} : { count }),
      ...(keys === undefined ? {} : { keys }),
    },
    ...(thousands === undefined ? {} : { thousands }),
  });
  expect(read.counts).toEqual({});
  expect(read).toMatchObject({ frequency: 'month', series: { length: series } });
});

test.skipIf(!has)('tables of whole years are known as such, and other files are nobody’s', () => {
  for (const file of [
    'eurostat/migr_eirfs_sdmxcsv_2014_2023_total_by_geo.csv',
    'eurostat/migr_eipre_sdmxcsv_reason_apprehension_by_geo.csv',
    'eurostat/migr_asyappctza_sdmxcsv_total_by_geo.csv',
    'eurostat/migr_eiord_citizen_geo.csv',
  ])
    expect(officialLayout(startOf(file)), file).toBe(ONLY_YEARS);
  expect(officialLayout(startOf('georgia/frontex_ibc_georgian_nationals.csv'))).toBeUndefined();
});

test('whatever stands in a file, it is known or it is not, and nothing is thrown', () => {
  expect(officialLayout('"t","route","n"\n"2009-02","X",1\n')).toMatchObject({
    options: { date: 't', count: 'n', keys: ['route'] },
  });
  expect(officialLayout('t,route,type,nat,n\r\n')).toMatchObject({
    options: { keys: ['route', 'type', 'nat'] },
  });
  expect(officialLayout('date,count\n2026-01,4\n')).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(officialLayout(text)).toBeUndefined();
    }),
  );
});
