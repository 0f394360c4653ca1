import type { CountImport, ImportOptions } from './count-import.ts';
import type { CsvRecord } from './csv.ts';
import { nothing, readRecords } from './read-counts.ts';

/** What is used of a data set. */
interface DataSet {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, unknown>>;
  readonly value: Readonly<Record<number, unknown>>;
  readonly status?: unknown;
}

/**
 * Reads a data set of JSON-stat 2.0 (json-stat.org/full, as Eurostat's interface gives it): every combination of the other
 * dimensions is a series. A cell without value is not reported, save where its status says `z` (not applicable) or `c`
 * (suppressed). The lines of problems count the cells from 1, in the order of the values.
 */
export const readJsonStat = (text: string, options: ImportOptions = {}): CountImport => {
  const set = dataSetOf(text);
  const time = set === undefined ? undefined : timeOf(set);
  if (set === undefined || time === undefined)
    return nothing({ line: 1, column: '', value: text.slice(0, 60), code: 'risk.table.json' });
  if (set.size.reduce((product, length) => product * length, 1) > MOST_CELLS)
    return nothing({ line: 1, column: '', value: set.size.join(' '), code: 'risk.table.span' });
  const mapping = { date: time, count: VALUE, ...options.mapping };
  return readRecords(recordsOf(set), { ...options, mapping });
};

/** Cells of a data set that are read: a size is only a claim. */
const MOST_CELLS = 5_000_000;

/** The column that the values are given under; a dimension cannot have this name. */
const VALUE = 'value';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const dataSetOf = (text: string): DataSet | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(json) || !isObject(json['value']) || !isObject(json['dimension'])) return undefined;
  const { id, size } = json;
  if (!Array.isArray(id) || !Array.isArray(size) || id.length !== size.length) return undefined;
  if (!id.every((name) => typeof name === 'string' && name !== VALUE)) return undefined;
  if (!size.every((length) => Number.isInteger(length) && length > 0)) return undefined;
  return json as unknown as DataSet;
};

/** The dimension of time: the one with that role, or of a usual name. */
const timeOf = ({ id, ...set }: DataSet): string | undefined => {
  const role = (set as { role?: { time?: unknown } }).role?.time;
  const named = Array.isArray(role) ? role[0] : undefined;
  return id.find((name) => name === named) ?? id.find((name) => /^time(_period)?$/i.test(name));
};

/** Codes of a dimension in the order of their places. */
const codesOf = (dimension: unknown, length: number): readonly string[] => {
  const category = isObject(dimension) ? dimension['category'] : undefined;
  const index = isObject(category) ? category['index'] : undefined;
  if (Array.isArray(index)) return index.map(String);
  if (isObject(index)) {
    const codes = Object.entries(index).sort(([, a], [, b]) => Number(a) - Number(b));
    return codes.map(([code]) => code);
  }
  // A dimension of one code needs no index, its label names it.
  const label = isObject(category) ? category['label'] : undefined;
  return isObject(label) ? Object.keys(label) : Array.from({ length }, (_, i) => String(i));
};

function* recordsOf({ id, size, dimension, value, status }: DataSet): Generator<CsvRecord> {
  yield { fields: [...id, VALUE], line: 0 };
  const codes = id.map((name, i) => codesOf(dimension[name], size[i] ?? 0));
  const cells = size.reduce((product, length) => product * length, 1);
  const places = new Array<number>(size.length).fill(0);
  for (let cell = 0; cell < cells; cell += 1) {
    const keys = codes.map((own, i) => own[places[i] ?? 0] ?? '');
    yield { fields: [...keys, written(value[cell], flagOf(status, cell))], line: cell + 1 };
    for (let i = size.length - 1; i >= 0; i -= 1) {
      places[i] = (places[i] ?? 0) + 1;
      if ((places[i] ?? 0) < (size[i] ?? 0)) break;
      places[i] = 0;
    }
  }
}

const flagOf = (status: unknown, cell: number): string => {
  const own = isObject(status) ? (status as Readonly<Record<number, unknown>>)[cell] : status;
  return typeof own === 'string' ? own : '';
};

const written = (value: unknown, flag: string): string => {
  if (value !== undefined && value !== null) return String(value);
  return flag === 'z' || flag === 'c' ? flag : '';
};
