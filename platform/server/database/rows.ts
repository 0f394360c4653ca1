import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from './open.ts';

/**
 * Some columns of a table, named as the code names them: camel case, and a null is an absent key. The statements around them are SQL.
 */
interface Columns<Row> {
  /** For a list of columns, with the alias of the table in the statement where it has one: `h.id, h.opened_at`. */
  readonly columns: (alias?: string) => RawBuilder<unknown>;
  /** The rows, with what stands behind `from` the table: `where …`, `order by …`, `for update`. */
  readonly all: (tx: Transaction, rest?: RawBuilder<unknown>) => Promise<readonly Row[]>;
  /** The first of them, or undefined. */
  readonly first: (tx: Transaction, rest: RawBuilder<unknown>) => Promise<Row | undefined>;
}

/** The keys of a row that may be absent: columns that may be null. */
type Nullable<Row> = {
  [K in keyof Row]-?: Record<never, never> extends Pick<Row, K> ? K : never;
}[keyof Row];

/** A value as it is stored: what is only read may be read-only. */
type Stored<T> = (T extends (infer E)[] ? readonly E[] : T) | RawBuilder<unknown>;

/**
 * What is inserted: a column with a default may be left out, one that may be null be undefined.
 * Any value may be an expression of SQL.
 */
export type NewRow<Row, Defaulted extends keyof Row> = {
  readonly [K in Exclude<keyof Row, Defaulted | Nullable<Row>>]: Stored<Row[K]>;
} & { readonly [K in Defaulted]?: Stored<Row[K]> } & {
  readonly [K in Nullable<Row>]?: Stored<Row[K]> | undefined;
};

/**
 * Values for columns: undefined stores null where that may be, an absent key changes nothing. Any value may be an
 * expression of SQL: `version: sql\`version + 1\``.
 */
export type Changes<Row> = {
  readonly [K in keyof Row]?: K extends Nullable<Row> ? Stored<Row[K]> | undefined : Stored<Row[K]>;
};

/** A table of the database with all its columns. `npm run schema` declares one for each table, by what the migrations made of it. */
export interface Table<Row, Defaulted extends keyof Row = never> extends Columns<Row> {
  /** Only these columns, for a role that may not read all, or for less to carry. */
  readonly only: <K extends keyof Row>(...keys: readonly K[]) => Columns<Pick<Row, K>>;
  /**
   * Inserts a row, or several with the same keys; `rest` stands behind the values (`on conflict …`).
   * Gives how many were inserted. Rejects with the database's error.
   */
  readonly insert: (
    tx: Transaction,
    rows: NewRow<Row, Defaulted> | readonly NewRow<Row, Defaulted>[],
    rest?: RawBuilder<unknown>,
  ) => Promise<number>;
  /** Changes the rows that `rest` names (`where …`). Gives how many were changed. */
  readonly update: (
    tx: Transaction,
    changes: Changes<Row>,
    rest: RawBuilder<unknown>,
  ) => Promise<number>;
  /** Changes the row with this id and adds one to its `version`, where a table has both. Gives how many were changed. */
  readonly change: (tx: Transaction, id: string, changes: Changes<Row>) => Promise<number>;
}

/** Declares a table by its name with the schema and its columns as the database names them; `json` lists those that hold JSON. */
export const table = <Row, Defaulted extends keyof Row = never>(
  name: string,
  names: readonly string[],
  json: readonly string[] = [],
): Table<Row, Defaulted> => {
  const from = sql.table(name);
  const columnOf = new Map(names.map((column) => [keyOf(column), column]));
  const isJson = new Set(json);
  const named = (key: string): string => {
    const column = columnOf.get(key);
    if (column === undefined) throw new Error(`${name} has no column for ${key}`);
    return column;
  };
  const stored = (column: string, value: unknown): RawBuilder<unknown> => {
    if (value === undefined) return sql`null`;
    if (isExpression(value)) return value;
    return isJson.has(column) ? sql`${JSON.stringify(value)}::json` : sql`${value}`;
  };
  const someOf = <R>(columns: readonly string[]): Columns<R> => {
    const listed = (alias?: string): RawBuilder<unknown> =>
      sql.join(
        columns.map((column) => sql.ref(alias === undefined ? column : `${alias}.${column}`)),
      );
    const select = (rest: RawBuilder<unknown>): RawBuilder<unknown> =>
      sql`select ${listed()} from ${from} ${rest}`;
    return {
      columns: listed,
      all: (tx, rest = sql``) => all<R>(tx, select(rest)),
      first: (tx, rest) => first<R>(tx, select(rest)),
    };
  };
  const update = (tx: Transaction, changes: object, rest: RawBuilder<unknown>): Promise<number> => {
    const set = Object.entries(changes).map(([key, value]) => {
      const column = named(key);
      return sql`${sql.ref(column)} = ${stored(column, value)}`;
    });
    return countOf(tx, sql`update ${from} set ${sql.join(set)} ${rest}`);
  };
  return {
    ...someOf<Row>(names),
    only: (...keys) => someOf(keys.map((key) => named(String(key)))),
    insert: async (tx, rows, rest = sql``) => {
      const list: readonly object[] = Array.isArray(rows) ? rows : [rows];
      const keys = Object.keys(list[0] ?? {});
      if (keys.length === 0) return 0;
      const columns = keys.map(named);
      const values = list.map((row) => {
        const given = new Map(Object.entries(row));
        return sql`(${sql.join(keys.map((key, i) => stored(columns[i] ?? '', given.get(key))))})`;
      });
      return countOf(
        tx,
        sql`insert into ${from} (${sql.join(columns.map((column) => sql.ref(column)))})
          values ${sql.join(values)} ${rest}`,
      );
    },
    update,
    change: (tx, id, changes) =>
      update(tx, { ...changes, version: sql`version + 1` }, sql`where id = ${id}`),
  };
};

const isExpression = (value: unknown): value is RawBuilder<unknown> =>
  typeof value === 'object' && value !== null && 'toOperationNode' in value;

/** The rows of a statement of one's own (a join, a count) with the names of the code and without nulls. */
export const all = async <Row>(
  tx: Transaction,
  statement: RawBuilder<unknown>,
): Promise<readonly Row[]> => {
  const { rows } = await statement.execute(tx);
  return rows.map((row) => recordOf<Row>(row as Readonly<Record<string, unknown>>));
};

/** The first row of such a statement, or undefined. */
export const first = async <Row>(
  tx: Transaction,
  statement: RawBuilder<unknown>,
): Promise<Row | undefined> => (await all<Row>(tx, statement))[0];

/** How many rows a statement inserted, changed or deleted. */
const countOf = async (tx: Transaction, statement: RawBuilder<unknown>): Promise<number> =>
  Number((await statement.execute(tx)).numAffectedRows ?? 0n);

const recordOf = <Row>(row: Readonly<Record<string, unknown>>): Row => {
  const record: Record<string, unknown> = {};
  for (const name in row) {
    const value = row[name];
    if (value !== null) record[keyOf(name)] = value;
  }
  return record as Row;
};

// A hundred thousand rows ask for the same few names.
const keys = new Map<string, string>();

/** The name that the code has for a column: `opened_at` is `openedAt`. */
export const keyOf = (column: string): string => {
  const known = keys.get(column);
  if (known !== undefined) return known;
  const key = column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  keys.set(column, key);
  return key;
};
