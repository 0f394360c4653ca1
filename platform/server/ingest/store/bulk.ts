import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../database/open.ts';

/** A column of many rows: its name, its PostgreSQL type, and a value for each row. */
export type Column = readonly [name: string, type: string, values: readonly unknown[]];

/**
 * Inserts many rows in one statement (`insert … select from unnest`), 3 to 8 times cheaper than row by row.
 * `then` is what follows, such as `on conflict … do update`. Table, columns and `then` are code, never input.
 */
export const insertAll = async <R = never>(
  tx: Transaction,
  table: string,
  columns: readonly Column[],
  then = '',
): Promise<readonly R[]> => {
  if ((columns[0]?.[2].length ?? 0) === 0) return [];
  const parts = columns.map((column) => (column[1] === 'bytea' ? bytesPart(column) : part(column)));
  const { rows } =
    await sql<R>`insert into ${sql.raw(table)} (${sql.raw(columns.map(([name]) => name).join(', '))})
    select ${sql.join(parts.map(({ select }) => select))}
    from unnest(${sql.join(parts.flatMap(({ arrays }) => arrays))})
      as given (${sql.raw(parts.flatMap(({ names }) => names).join(', '))}) ${sql.raw(then)}`.execute(
      tx,
    );
  return rows;
};

/** How a column is handed over: arrays for `unnest`, their names, and what is selected from them. */
interface Part {
  readonly names: readonly string[];
  readonly arrays: readonly RawBuilder<unknown>[];
  readonly select: RawBuilder<unknown>;
}

/** ASCII unit and record separator: storable text and JSON hold neither. */
const BETWEEN = '\u001f';
const NOTHING = '\u001e';

/** One text that the server splits: no element needs to be quoted on one side and read on the other. */
const part = ([name, type, values]: Column): Part => {
  const text = values.map(written).join(BETWEEN);
  // An empty text would split into no element at all.
  const array =
    text === '' ? sql`array['']` : sql`string_to_array(${text}, ${BETWEEN}, ${NOTHING})`;
  return { names: [name], arrays: [sql`${array}::${sql.raw(type)}[]`], select: sql.raw(name) };
};

/** All bytes as one binary parameter, and where each row's begin and how many they are. */
const bytesPart = ([name, , values]: Column): Part => {
  const pieces = values as readonly Uint8Array[];
  let at = 1;
  const starts = pieces.map(({ length }) => {
    at += length;
    return at - length;
  });
  const [from, size] = [`${name}_from`, `${name}_size`];
  return {
    names: [from, size],
    arrays: [
      ...part([from, 'int', starts]).arrays,
      ...part([size, 'int', pieces.map(({ length }) => length)]).arrays,
    ],
    select: sql`substring(${Buffer.concat(pieces)}::bytea from ${sql.raw(from)} for ${sql.raw(size)})`,
  };
};

const written = (value: unknown): string => {
  if (value === undefined || value === null) return NOTHING;
  return value instanceof Date ? value.toISOString() : String(value);
};

/** JSON that PostgreSQL takes: it has no NUL and no half of a surrogate pair in text. */
export const storableJson = (value: unknown): string => {
  const json = JSON.stringify(value);
  return /\\u(?:0000|d[89a-f])/.test(json) ? JSON.stringify(clean(value)) : json;
};

/** Text that PostgreSQL takes, and that holds no separator of {@link insertAll}. */
export const storable = (text: string): string =>
  UNSTORABLE.test(text)
    ? text.replaceAll(UNSTORABLE_ALL, '\u{fffd}').toWellFormed()
    : text.toWellFormed();

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be stored
const UNSTORABLE = /[\0\u001e\u001f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be stored
const UNSTORABLE_ALL = /[\0\u001e\u001f]/g;

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [storable(key), clean(item)]),
  );
};
