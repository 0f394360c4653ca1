/** Which columns of a table mean what. */
export interface ColumnMapping {
  /** The column of the period. */
  readonly date: string;
  /** The column of the count. */
  readonly count: string;
  /** Columns that tell series apart. */
  readonly keys: readonly string[];
}

/** Where in a record everything stands. */
export interface Columns extends ColumnMapping {
  readonly dateAt: number;
  readonly countAt: number;
  readonly keysAt: readonly number[];
}

const dateNames = ['date', 'time_period', 'time', 'period', 'week', 'month', 'day', 't'];
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
 * and Eurostat); every other column is a key, save attributes of SDMX. Gives the name of a column that is missing.
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
  const dateAt = find(mapping.date, dateNames);
  const countAt = find(mapping.count, countNames);
  if (dateAt < 0) return { missing: mapping.date ?? 'date' };
  if (countAt < 0) return { missing: mapping.count ?? 'count' };
  const keys =
    mapping.keys ??
    heading.filter(
      (name, index) => index !== dateAt && index !== countAt && !isAttribute(lower[index] ?? name),
    );
  const absent = keys.find((name) => !heading.includes(name));
  if (absent !== undefined) return { missing: absent };
  return {
    date: heading[dateAt] ?? '',
    count: heading[countAt] ?? '',
    keys,
    dateAt,
    countAt,
    keysAt: keys.map((name) => heading.indexOf(name)),
  };
};
