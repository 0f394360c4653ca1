import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from '../database/open.ts';
import { keyOf } from '../database/rows.ts';

/** A column of the migrated database. */
interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly defaulted: boolean;
  /** The words that a check of the column allows, if it has such a check. */
  readonly words: readonly string[] | null;
}

// A day of a table that is kept by day has the columns of the whole. A view is asked in a statement of its own.
const question = `
  select n.nspname || '.' || c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
    a.attnotnull as required, a.atthasdef or a.attidentity <> '' or a.attgenerated <> '' as defaulted,
    (select array(select (regexp_matches(pg_get_constraintdef(k.oid), '''([^'']*)''::text', 'g'))[1])
      from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\([a-z_"]+ = (ANY \\(ARRAY\\[)?(''[^'']*''::text(, )?)+(\\]\\))?\\)\\)$'
      limit 1) as words
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
    and n.nspname !~ '^pg_|^information_schema$|^pgboss'
  order by 1, a.attnum`;

// As `value-parsers.ts` gives them.
const types: Readonly<Record<string, string>> = {
  text: 'string',
  uuid: 'string',
  date: 'CivilDate',
  numeric: 'string',
  xid8: 'string',
  'timestamp with time zone': 'Date',
  integer: 'number',
  smallint: 'number',
  real: 'number',
  'double precision': 'number',
  bigint: 'bigint',
  boolean: 'boolean',
  bytea: 'Buffer',
  json: 'unknown',
  jsonb: 'unknown',
};

/** The folders with migrations, from the root of the repository. */
const folders = (root: string): readonly string[] => [
  'platform/server/sql',
  ...readdirSync(`${root}desks`)
    .toSorted()
    .filter((name) => readdirSync(`${root}desks/${name}/server`).includes('sql'))
    .map((name) => `desks/${name}/server/sql`),
];

/** Which folder made a table, by its migrations. */
const makers = (root: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const folder of folders(root))
    for (const file of readdirSync(root + folder).filter((name) => name.endsWith('.sql')))
      for (const [, name = ''] of readFileSync(`${root}${folder}/${file}`, 'utf8').matchAll(
        /^\s*create (?:unlogged )?table (?:if not exists )?([a-z_]+\."?[a-z_]+"?)/gim,
      ))
        found.set(name.replaceAll('"', ''), folder);
  return found;
};

/** What `columns.ts` beside the migrations says of types that SQL does not know (JSON, roles): the names `schema.table.column` in it. */
const typedByHand = (root: string, folder: string): ReadonlySet<string> => {
  const file = readdirSync(root + folder).includes('columns.ts')
    ? readFileSync(`${root}${folder}/columns.ts`, 'utf8')
    : '';
  return new Set([...file.matchAll(/'([a-z_]+\.[a-z_]+\.[a-z_]+)'/g)].map(([, name = '']) => name));
};

const typeOf = (
  { table, name, type, words }: Column,
  byHand: ReadonlySet<string>,
  used: Set<string>,
): string => {
  const full = `${table}.${name}`;
  if (byHand.has(full)) {
    used.add(full);
    return `ColumnTypes['${full}']`;
  }
  const [base, list] = type.endsWith('[]') ? [type.slice(0, -2), true] : [type, false];
  const known =
    words !== null && words.length > 0 && !list
      ? words.map((word) => `'${word}'`).join(' | ')
      : types[base];
  if (known === undefined) throw new Error(`${full}: no type is known for ${type}`);
  return list ? `${known}[]` : known;
};

const pascal = (name: string): string => keyOf(`_${name}`);

/**
 * What `tables.gen.ts` of each folder with migrations is to hold: a row type and a {@link Table} for each table made there.
 * @throws Error where a type of SQL is unknown, a table is made nowhere, or `columns.ts` names a column that does not exist.
 */
export const tableFiles = async (
  database: Database,
  root: string,
): Promise<ReadonlyMap<string, string>> => {
  const columns = await database.administer(
    async (client) => (await client.query<Column>(question)).rows,
  );
  const byTable = Map.groupBy(columns, ({ table }) => table);
  const maker = makers(root);
  const files = new Map<string, string>();
  const byFolder = Map.groupBy([...byTable.keys()].toSorted(), (table) => {
    const folder = maker.get(table);
    if (folder === undefined) throw new Error(`${table} is made by no migration`);
    return folder;
  });
  for (const [folder, tables] of byFolder) {
    const byHand = typedByHand(root, folder);
    const used = new Set<string>();
    const bare = tables.map((table) => table.slice(table.indexOf('.') + 1));
    const parts = tables.map((table) => {
      const [schema = '', own = ''] = table.split('.');
      // Two schemas of one desk may have a table of the same name.
      const name = bare.filter((each) => each === own).length > 1 ? `${schema}_${own}` : own;
      const list = byTable.get(table) ?? [];
      const fields = list.map(
        (column) =>
          `readonly ${keyOf(column.name)}${column.required ? '' : '?'}: ${typeOf(column, byHand, used)}`,
      );
      const defaulted = list.filter((column) => column.required && column.defaulted);
      const json = list.filter(({ type }) => /^jsonb?$/.test(type));
      const row = `${pascal(name)}Row`;
      const args = [
        `'${table}'`,
        `[${list.map((column) => `'${column.name}'`).join(', ')}]`,
        ...(json.length === 0 ? [] : [`[${json.map((column) => `'${column.name}'`).join(', ')}]`]),
      ];
      const parameters = [
        row,
        ...(defaulted.length === 0
          ? []
          : [defaulted.map((column) => `'${keyOf(column.name)}'`).join(' | ')]),
      ];
      return [
        `/** A row of ${table}. */`,
        `export interface ${row} { ${fields.join('; ')} }`,
        `/** The table ${table}. */`,
        `export const ${keyOf(name)}Table: Table<${parameters.join(', ')}> = table(${args.join(', ')});`,
      ].join('\n');
    });
    const unused = [...byHand].filter((name) => !used.has(name));
    if (unused.length > 0)
      throw new Error(`${folder}/columns.ts: no such column: ${unused.join(', ')}`);
    const rows = folder.startsWith('platform/')
      ? '../database/rows.ts'
      : '@platform/server/database/rows.ts';
    files.set(
      `${folder}/tables.gen.ts`,
      [
        '// Made by `npm run schema` from the migrated database.',
        `import { type Table, table } from '${rows}';`,
        ...(parts.some((part) => part.includes('CivilDate'))
          ? ["import type { CivilDate } from '@amirani/core';"]
          : []),
        ...(used.size === 0 ? [] : ["import type { ColumnTypes } from './columns.ts';"]),
        '',
        ...parts,
        '',
      ].join('\n'),
    );
  }
  return files;
};
