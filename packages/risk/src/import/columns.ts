import { parsePeriodLabel } from '../series/period.ts';

/** Which columns of a table mean what. */
export interface ColumnMapping {
  /** The column of the period. */
  readonly date: string;
  /** The column of the count. */
  readonly count: string;
  /** Columns that tell series apart. */
  readonly keys: readonly string[];
  /**
   * The name of a dimension whose members stand across the heading, each a column of counts: every column that is neither
   * date nor key.
   */
  readonly across: string;
}

/** A column of counts, and what its heading says of them. */
export interface CountColumn {
  readonly at: number;
  readonly name: string;
  /** The heading is the period of its counts. */
  readonly isPeriod: boolean;
}

/** Where in a record everything stands. */
export interface Columns {
  /** The column of the date, and its place; none where periods stand across the heading. */
  readonly date: string;
  readonly dateAt: number;
  /** One, or as many as stand across. */
  readonly counts: readonly CountColumn[];
  /** The dimensions of the series: the columns that tell them apart, then the one that stands across. */
  readonly keys: readonly string[];
  readonly keysAt: readonly number[];
  readonly isAcross: boolean;
}

const dateNames = [
  'date',
  'time_period',
  'time',
  'period',
  'year',
  'quarter',
  'week',
  'month',
  'day',
  't',
];
const countNames = ['count', 'obs_value', 'value', 'n'];

/** Columns of SDMX-CSV that say how, when and by whom, and not what is counted (SDMX 3.0, SDMX-CSV 2.0). */
const attributes: ReadonlySet<string> = new Set([
  'dataflow',
  'structure',
  'structure_id',
  'structure_name',
  'action',
  'last update',
  'obs_flag',
  'conf_status',
  'observation value',
  'freq',
  'time frequency',
  'time',
  'flag and footnotes',
]);

/** An attribute or its label: Eurostat writes both side by side, `TIME_PERIOD` and `Time`, `OBS_FLAG` and what it means. */
const isAttribute = (name: string): boolean =>
  attributes.has(name) || /^(?:observation|confidentiality) status/.test(name);

/**
 * The columns of a heading: those that are mapped, and for what is not the usual names (`date`, `count`, those of SDMX-CSV
 * and Eurostat); every other column is a key, save attributes of SDMX. A table without a column of dates whose heading has periods side by
 * side has a column of counts for each of them, and its keys stand to the left: what stands to the right of the periods are
 * remarks. Gives the name of a column that is missing.
 */
export const columnsOf = (
  heading: readonly string[],
  mapping: Partial<ColumnMapping>,
): Columns | { readonly missing: string } => {
  const lower = heading.map((name) => name.toLowerCase());
  const find = (mapped: string | undefined, usual: readonly string[]): number =>
    mapped === undefined
      ? lower.findIndex((name) => usual.includes(name))
      : heading.indexOf(mapped);
  const rest = (...without: readonly number[]): readonly string[] =>
    heading.filter((name, at) => !without.includes(at) && !isAttribute(lower[at] ?? name));
  const dateAt = find(mapping.date, dateNames);
  const { across } = mapping;
  if (dateAt < 0) {
    const isMapped = mapping.date !== undefined || mapping.count !== undefined;
    const periods = isMapped ? [] : periodsOf(heading);
    const [left = 0] = periods;
    if (periods.length === 0) return { missing: mapping.date ?? 'date' };
    const before = rest().filter((name) => heading.indexOf(name) < left);
    return placed(heading, mapping.keys ?? before, -1, periods, undefined);
  }
  if (across !== undefined) {
    const keys = mapping.keys ?? [];
    const members = rest(dateAt).filter((name) => !keys.includes(name));
    const at = members.map((name) => heading.indexOf(name));
    return placed(heading, keys, dateAt, at, across);
  }
  const countAt = find(mapping.count, countNames);
  if (countAt < 0) return { missing: mapping.count ?? 'count' };
  return placed(heading, mapping.keys ?? rest(dateAt, countAt), dateAt, [countAt], undefined);
};

const placed = (
  heading: readonly string[],
  keys: readonly string[],
  dateAt: number,
  countsAt: readonly number[],
  across: string | undefined,
): Columns | { readonly missing: string } => {
  const absent = keys.find((name) => !heading.includes(name));
  if (absent !== undefined) return { missing: absent };
  return {
    date: heading[dateAt] ?? '',
    dateAt,
    isAcross: across !== undefined,
    counts: countsAt.map((at) => ({ at, name: heading[at] ?? '', isPeriod: dateAt < 0 })),
    keys: across === undefined ? keys : [...keys, across],
    keysAt: keys.map((name) => heading.indexOf(name)),
  };
};

/** Places of the periods of a heading, where there are two or more and they stand side by side; else none. */
const periodsOf = (heading: readonly string[]): readonly number[] => {
  const places = heading.flatMap((name, at) => (parsePeriodLabel(name).ok ? [at] : []));
  const areTogether = places.every((at, i) => i === 0 || at === (places[i - 1] ?? 0) + 1);
  return places.length > 1 && areTogether ? places : [];
};
