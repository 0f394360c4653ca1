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
  const names = columns.map(([name]) => name).join(', ');
  const { rows } = await sql<R>`insert into ${sql.raw(`${table} (${names})`)}
    select ${sql.raw(names)} from ${unnest(columns)} ${sql.raw(then)}`.execute(tx);
  return rows;
};

/** `unnest($1::text[], …) as given (name, …)`: many rows as a table in a statement. */
export const unnest = (columns: readonly Column[]): RawBuilder<unknown> => {
  const arrays = columns.map(([, type, values]) => sql`${values}::${sql.raw(type)}[]`);
  return sql`unnest(${sql.join(arrays)}) as given (${sql.raw(columns.map(([name]) => name).join(', '))})`;
};

/** JSON that PostgreSQL takes: it has no NUL and no half of a surrogate pair in text. */
export const storableJson = (value: unknown): string => {
  const json = JSON.stringify(value);
  return /\\u(?:0000|d[89a-f])/.test(json) ? JSON.stringify(clean(value)) : json;
};

/** Text that PostgreSQL takes. */
export const storable = (text: string): string =>
  text.includes('\0') ? text.replaceAll('\0', '\u{fffd}').toWellFormed() : text.toWellFormed();

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [storable(key), clean(item)]),
  );
};
