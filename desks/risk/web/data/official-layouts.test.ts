import { existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { readCounts } from '@amirani/risk/import';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isComplete } from './dataset-draft.ts';
import {
  isOfficial,
  type OfficialLayout,
  officialLayout,
  publishedOn,
  startOfText,
} from './official-layouts.ts';

const samples = join(process.env['AMIRANI_SAMPLES'] ?? '../shared/data', 'risk');
const has = existsSync(samples);
if (!has) console.log('skipped: public tables are not here');

/** Only the start of a file is looked at, as the screen does it. */
const layoutOf = (file: string): OfficialLayout | undefined => {
  const bytes = Buffer.alloc(8192);
  const length = readSync(openSync(join(samples, file), 'r'), bytes, 0, bytes.length, 0);
  return officialLayout(startOfText(bytes.subarray(0, length).toString()));
};

test.skipIf(!has).each([
  ['frontex/frontex_ibc_monthly_by_route.csv', 'frontex-detections', 9, 'month'],
  ['frontex/frontex_ibc_monthly_by_route_wide.csv', 'frontex-detections', 9, 'month'],
  ['frontex/vintages/frontex_by_route_vintage_2025-02-07.csv', 'frontex-detections', 9, 'month'],
  [
    'frontex/frontex_ibc_monthly_route_nationality.csv',
    'frontex-detections-nationality',
    858,
    'month',
  ],
  ['eurostat/migr_asytpsm_sdmxcsv_monthly_UA.csv', 'eurostat-migr-asytpsm', 31, 'month'],
  [
    'eurostat/migr_asyappctzm_2008M01_2015M05_total_by_geo_monthly.csv',
    'eurostat-migr-asyappctzm',
    34,
    'month',
  ],
  ['eurostat/migr_eirfs_sdmxcsv_2014_2023_total_by_geo.csv', 'eurostat-migr-eirfs', 34, 'year'],
  [
    'eurostat/migr_eipre_sdmxcsv_reason_apprehension_by_geo.csv',
    'eurostat-migr-eipre',
    undefined,
    'year',
  ],
  [
    'eurostat/migr_asyappctza_sdmxcsv_total_by_geo.csv',
    'eurostat-migr-asyappctza',
    undefined,
    'year',
  ],
] as const)(
  '%s is known by its heading and read without a problem',
  (file, id, series, frequency) => {
    const { draft, options } = layoutOf(file) as OfficialLayout;
    expect(draft.id).toBe(id);
    expect(isComplete(draft)).toBe(true);
    expect(isOfficial(draft.id)).toBe(true);
    const { date, count, keys, across, thousands } = options;
    const read = readCounts(readFileSync(join(samples, file), 'utf8'), {
      mapping: {
        ...(date === undefined ? {} : { date }),
        ...(count === undefined ? {} : { count }),
        ...(keys === undefined ? {} : { keys }),
        ...(across === undefined ? {} : { across }),
      },
      ...(thousands === undefined ? {} : { thousands }),
    });
    expect(read.counts).toEqual({});
    expect(read.frequency).toBe(frequency);
    if (series !== undefined) expect(read.series.length).toBe(series);
  },
);

test.skipIf(!has)('a file that could be any of several is nobody’s', () => {
  for (const file of [
    'georgia/frontex_ibc_georgian_nationals.csv',
    'eurostat/migr_eiord_citizen_geo.csv',
  ])
    expect(layoutOf(file), file).toBeUndefined();
});

test('the workbook of Frontex is known by its first columns, whatever it calls them this year', () => {
  for (const [border, nationality] of [
    ['BorderLocation', 'NationalityLong'],
    ['Border type or inland', 'Nationality'],
  ] as const)
    expect(
      officialLayout({
        heading: ['Route', border, nationality, 'JAN2009', 'FEB2009'],
        row: ['Black Sea Route', 'Sea', 'Georgia', '0', '1'],
        sheets: ['Notes', 'Detections_of_IBC'],
      }),
    ).toMatchObject({
      draft: { id: 'frontex-detections-of-ibc', indicator: '1A' },
      options: { keys: ['Route', border, nationality], sheet: 'Detections_of_IBC' },
    });
  expect(
    officialLayout({ heading: ['Route', 'Border', 'Nationality', 'Remark'], row: [] }),
  ).toBeUndefined();
});

test('any file is recognised or not, and nothing is thrown', () => {
  const known = (text: string) => officialLayout(startOfText(text));
  expect(known('"t","route","n"\n"2009-02","X",1\n')).toMatchObject({
    options: { date: 't', count: 'n', keys: ['route'] },
  });
  expect(known('t,route,type,nat,n\r\n')).toMatchObject({
    options: { keys: ['route', 'type', 'nat'] },
  });
  expect(known('date,count\n2026-01,4\n')).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(known(text)).toBeUndefined();
    }),
  );
});

test('the day of publication is read from the file name only', () => {
  for (const [name, day] of [
    ['Monthly_detections_of_IBC_2025_06_19.xlsx', '2025-06-19'],
    ['frontex_by_route_vintage_2025-02-07.csv', '2025-02-07'],
    ['Monthly_detections_of_IBC_20220204.xlsx', '2022-02-04'],
    ['migr_eirfs_2014_2023.csv', undefined],
    ['Monthly_detections_of_IBC_2025_13_19.xlsx', undefined],
    ['refusals.csv', undefined],
  ] as const)
    expect(publishedOn(name), name).toBe(day);
});
