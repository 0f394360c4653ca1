import type { RiskImportOptions } from '@amirani/contract/risk';
import type { DatasetDraft } from './dataset-draft.ts';

/** A public file as it comes, known by its heading: what it is, and how it is read. */
export interface OfficialLayout {
  readonly draft: DatasetDraft;
  readonly options: RiskImportOptions;
}

/** What is known of a file before it is read: its heading and its first row. */
interface Start {
  readonly heading: readonly string[];
  readonly row: readonly string[];
}

/** A public file whose periods are whole years, which this desk does not take: it looks at days, weeks and months. */
export const ONLY_YEARS = 'only-years';

const FRONTEX = 'Frontex, monthly detections';
const EUROSTAT = 'Eurostat';

const frontex =
  (id: string, title: string, keys: readonly string[]): ((start: Start) => OfficialLayout) =>
  () => ({
    draft: {
      ...{ id, title, source: FRONTEX, indicator: '1A', unit: 'detections', sums: [] },
      note: 'Detections, not persons: whoever is detected twice counts twice.',
    },
    options: { format: 'csv', date: 't', count: 'n', keys: [...keys] },
  });

/** Monthly tables of Eurostat that this desk has an indicator for, by the code of the dataflow. */
const dataflows: Readonly<Record<string, Pick<DatasetDraft, 'title' | 'indicator' | 'unit'>>> = {
  MIGR_ASYAPPCTZM: { title: 'Asylum applicants by month', indicator: '5', unit: 'persons' },
  MIGR_ASYTPSM: {
    title: 'Beneficiaries of temporary protection at the end of the month',
    ...{ indicator: 'other', unit: 'persons' },
  },
};

/** Dimensions that tell series apart. A label stands beside its code, and the unit is one. */
const dimensions = ['border', 'reason', 'apprehen', 'asyl_app', 'citizen', 'sex', 'age', 'geo'];
const NOTE =
  'Sums over countries, ages and sexes are members of the table as well: choose one level.';

const sdmx = ({ heading, row }: Start): OfficialLayout | typeof ONLY_YEARS | undefined => {
  const flow = /ESTAT:([A-Z0-9_]+)/.exec(row.join(' '))?.[1] ?? '';
  if (!flow.startsWith('MIGR_') || !heading.includes('TIME_PERIOD')) return undefined;
  if (/^\d{4}$/.test(row[heading.indexOf('TIME_PERIOD')] ?? '')) return ONLY_YEARS;
  const known = dataflows[flow];
  if (known === undefined) return undefined;
  const keys = dimensions.filter((one) => heading.includes(one));
  return {
    draft: { ...known, id: idOf(flow), source: EUROSTAT, note: NOTE, sums: [] },
    options: { format: 'sdmx-csv', date: 'TIME_PERIOD', count: 'OBS_VALUE', keys },
  };
};

/** What the former data explorer of Eurostat gave: labels in capitals, a comma between thousands. */
const explorer = ({ heading, row }: Start): OfficialLayout | typeof ONLY_YEARS | undefined => {
  if (!['TIME', 'GEO', 'CITIZEN', 'Value'].every((one) => heading.includes(one))) return undefined;
  if (/^\d{4}$/.test(row[heading.indexOf('TIME')] ?? '')) return ONLY_YEARS;
  const known = dataflows['MIGR_ASYAPPCTZM'];
  if (!heading.includes('ASYL_APP') || known === undefined) return undefined;
  const keys = dimensions.map((one) => one.toUpperCase()).filter((one) => heading.includes(one));
  return {
    draft: { ...known, id: idOf('MIGR_ASYAPPCTZM'), source: EUROSTAT, note: NOTE, sums: [] },
    options: { format: 'csv', date: 'TIME', count: 'Value', keys, thousands: ',' },
  };
};

const idOf = (flow: string): string => `eurostat-${flow.toLowerCase().replaceAll('_', '-')}`;

const byHeading: ReadonlyMap<string, (start: Start) => OfficialLayout> = new Map(
  (
    [
      ['t route n', 'frontex-detections', 'by route'],
      ['vintage route t n', 'frontex-detections', 'by route'],
      ['t route type nat n', 'frontex-detections-nationality', 'by route and nationality'],
    ] as const
  ).map(([heading, id, by]) => [
    heading,
    frontex(
      id,
      `Detections between crossing points ${by}`,
      heading.split(' ').filter((one) => !['t', 'n', 'vintage'].includes(one)),
    ),
  ]),
);

/**
 * Knows a public file by the first lines of it: the monthly detections of Frontex and the monthly tables of Eurostat. Undefined
 * where it is none of them; what is given is shown to the reader and can be changed.
 */
export const officialLayout = (text: string): OfficialLayout | typeof ONLY_YEARS | undefined => {
  const [first = '', second = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 2);
  const start = { heading: fieldsOf(first), row: fieldsOf(second) };
  return byHeading.get(start.heading.join(' '))?.(start) ?? sdmx(start) ?? explorer(start);
};

/** Fields of one line, quoted or not. */
const fieldsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"').trim(),
  );
