import { type CivilDate, parseCivilDate } from '@amirani/core';
import { parsePeriodLabel } from '@amirani/risk/series';
import type { RiskImportOptions } from '../../api/types.ts';
import { routeLines } from '../map/routes.ts';
import type { DatasetDraft } from './dataset-draft.ts';

/** A public file as it comes, known by its heading: what it is, and how it is read. */
export interface OfficialLayout {
  readonly draft: DatasetDraft;
  readonly options: RiskImportOptions;
}

/** What is known of a file before it is read: its heading and its first row, and of a workbook its sheets. */
export interface FileStart {
  readonly heading: readonly string[];
  readonly row: readonly string[];
  readonly sheets?: readonly string[];
}

const FRONTEX = 'Frontex, monthly detections';
const EUROSTAT = 'Eurostat';
/** The sheet of the workbook that Frontex publishes. */
export const FRONTEX_SHEET = 'Detections_of_IBC';

/** The tables of Frontex, by the name their data sets have here. */
const frontexTables = {
  'frontex-detections': 'by route',
  'frontex-detections-nationality': 'by route and nationality',
  'frontex-detections-of-ibc': 'by route, kind of border and nationality',
} as const;

const frontex = (id: keyof typeof frontexTables, options: RiskImportOptions): OfficialLayout => ({
  draft: {
    id,
    title: `Detections between crossing points ${frontexTables[id]}`,
    source: FRONTEX,
    indicator: '1A',
    unit: 'detections',
    sums: [],
    note: 'Detections, not persons: whoever is detected twice counts twice.',
  },
  options,
});

/** Rows of `t` and `n` with what they are of; and the same with a column a route. */
const frontexText = ({ heading }: FileStart): OfficialLayout | undefined => {
  const keys = heading.filter((one) => !['t', 'n', 'vintage'].includes(one));
  const options = { format: 'csv', date: 't', count: 'n', keys } as const;
  switch (heading.join(' ')) {
    case 't route n':
    case 'vintage route t n':
      return frontex('frontex-detections', options);
    case 't route type nat n':
      return frontex('frontex-detections-nationality', options);
  }
  const [date, ...routes] = heading;
  const areRoutes = routes.every(
    (one) => one === 'Other' || routeLines.some(({ id }) => id === one),
  );
  return date === 't' && routes.length > 1 && areRoutes
    ? frontex('frontex-detections', { format: 'csv', date: 't', across: 'route' })
    : undefined;
};

/** The workbook as it is published: route, kind of border, nationality, and a column a month. */
const frontexWorkbook = ({ heading, sheets = [] }: FileStart): OfficialLayout | undefined => {
  const [route = '', border = '', nationality = '', first = ''] = heading;
  const isKnown = route === 'Route' && /^border/i.test(border) && /^nationality/i.test(nationality);
  if (!isKnown || !parsePeriodLabel(first).ok) return undefined;
  return frontex('frontex-detections-of-ibc', {
    keys: [route, border, nationality],
    ...(sheets.includes(FRONTEX_SHEET) ? { sheet: FRONTEX_SHEET } : {}),
  });
};

/** Tables of Eurostat that this desk has an indicator for, by the code of the dataflow. */
const dataflows: Readonly<Record<string, Pick<DatasetDraft, 'title' | 'indicator'>>> = {
  MIGR_ASYAPPCTZM: { title: 'Asylum applicants by month', indicator: '5' },
  MIGR_ASYAPPCTZA: { title: 'Asylum applicants by year', indicator: '5' },
  MIGR_ASYTPSM: {
    title: 'Beneficiaries of temporary protection at the end of the month',
    indicator: 'other',
  },
  MIGR_EIRFS: { title: 'Refusals of entry at the external borders by year', indicator: '4' },
  MIGR_EIPRE: { title: 'Persons found to be illegally present by year', indicator: '3' },
  MIGR_EIORD: { title: 'Persons ordered to leave by year', indicator: '7A' },
  MIGR_EIRTN: { title: 'Persons returned after an order to leave by year', indicator: '7B' },
};

/** Dimensions that distinguish series. A label accompanies its code, and the unit is one. */
const dimensions = ['border', 'reason', 'apprehen', 'asyl_app', 'citizen', 'sex', 'age', 'geo'];
const NOTE =
  'Sums over countries, ages and sexes are members of the table as well: choose one level.';

const eurostat = (flow: string, options: RiskImportOptions): OfficialLayout | undefined => {
  const known = dataflows[flow];
  if (known === undefined) return undefined;
  const draft = { ...known, unit: 'persons', source: EUROSTAT, note: NOTE, sums: [] };
  return { draft: { ...draft, id: idOf(flow) }, options };
};

const sdmx = ({ heading, row }: FileStart): OfficialLayout | undefined => {
  const flow = /ESTAT:([A-Z0-9_]+)/.exec(row.join(' '))?.[1] ?? '';
  if (!heading.includes('TIME_PERIOD')) return undefined;
  const keys = dimensions.filter((one) => heading.includes(one));
  return eurostat(flow, { format: 'sdmx-csv', date: 'TIME_PERIOD', count: 'OBS_VALUE', keys });
};

/** What the former data explorer of Eurostat gave: labels in capitals, a comma between thousands. */
const explorer = ({ heading, row }: FileStart): OfficialLayout | undefined => {
  const needed = ['TIME', 'GEO', 'CITIZEN', 'ASYL_APP', 'Value'];
  if (!needed.every((one) => heading.includes(one))) return undefined;
  const isYear = /^\d{4}$/.test(row[heading.indexOf('TIME')] ?? '');
  const keys = dimensions.map((one) => one.toUpperCase()).filter((one) => heading.includes(one));
  return eurostat(isYear ? 'MIGR_ASYAPPCTZA' : 'MIGR_ASYAPPCTZM', {
    format: 'csv',
    date: 'TIME',
    count: 'Value',
    keys,
    thousands: ',',
  });
};

const idOf = (flow: string): string => `eurostat-${flow.toLowerCase().replaceAll('_', '-')}`;

/** Recognises a public file by its start: the monthly detections of Frontex and the tables of Eurostat, or undefined. */
export const officialLayout = (start: FileStart): OfficialLayout | undefined =>
  frontexText(start) ?? frontexWorkbook(start) ?? sdmx(start) ?? explorer(start);

const officialIds: ReadonlySet<string> = new Set([
  ...Object.keys(frontexTables),
  ...Object.keys(dataflows).map(idOf),
]);

/** Whether a data set is a public one that is known by its heading. */
export const isOfficial = (dataset: string): boolean => officialIds.has(dataset);

/** The day in the name of a public file, `Monthly_detections_of_IBC_2025_06_19.xlsx`, or undefined. */
export const publishedOn = (file: string): CivilDate | undefined => {
  const [, ...parts] = /(?:^|\D)(20\d{2})[-_]?(\d{2})[-_]?(\d{2})(?:\D|$)/.exec(file) ?? [];
  const day = parseCivilDate(parts.join('-'));
  return day.ok ? day.value : undefined;
};

/** The start of a table as text. */
export const startOfText = (text: string): FileStart => {
  const [first = '', second = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 2);
  return { heading: fieldsOf(first), row: fieldsOf(second) };
};

/** Fields of one line, quoted or not. */
const fieldsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"').trim(),
  );
