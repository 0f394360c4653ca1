/**
 * Rewrites a table of finding codes as plain data: `export const cmsFindings = { 'document.cms.ber': ['note', 'met', …] }`.
 * Its English goes to a file of texts, beside the other languages. The union of codes becomes `keyof typeof cmsFindings`,
 * and what only served the old table goes. Comments between the rows stay. Deleted when the house is done.
 *
 * `node --conditions=@amirani/source tools/house/findings.ts FILE OLD-NAME NEW-NAME TEXTS`; then format.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { type Comment, type ObjectExpression, parseSync, type Statement } from 'oxc-parser';

interface OldRow {
  readonly severity: string;
  readonly result: string;
  readonly rule: { readonly act: string; readonly article: string; readonly version?: string };
  readonly text: string;
}

type OldTable = Readonly<Record<string, OldRow>>;

/** The only edition that is not the usual one of its act. */
const OTHER_EDITION = '8th edition';

const rewritten = (source: string, oldName: string, newName: string, table: OldTable): string => {
  const { program, comments } = parseSync('table.ts', source);
  const statement = program.body.find((one) => nameOf(one) === oldName);
  const declared = statement === undefined ? undefined : declarationOf(statement);
  const variable = declared?.type === 'VariableDeclaration' ? declared.declarations[0] : undefined;
  if (statement === undefined || variable?.init?.type !== 'ObjectExpression')
    throw new Error(`${oldName} is no table`);
  const code = /Record<(\w+)/.exec(source.slice(declared?.start, variable.init.start))?.[1] ?? '';
  const union = program.body.find((one) => nameOf(one) === code);
  const rows = rowsOf(variable.init, comments, source, table);
  const kept = program.body
    .filter((one) => one !== union && (one === statement || one.type.startsWith('Export')))
    .filter((one) => declarationOf(one).type !== 'TSInterfaceDeclaration')
    .map((one) =>
      one === statement
        ? `${docOf(source, one)}${one.type.startsWith('Export') ? 'export ' : ''}const ${newName} = {\n${rows}\n} as const;\n\n` +
          `${union === undefined ? '' : docOf(source, union)}export type ${code} = keyof typeof ${newName};`
        : docOf(source, one) + source.slice(one.start, one.end),
    );
  return `${kept.join('\n\n')}\n`;
};

const rowsOf = (
  { properties, start }: ObjectExpression,
  comments: readonly Comment[],
  source: string,
  table: OldTable,
): string =>
  properties
    .flatMap((property, at) => {
      if (property.type !== 'Property' || property.key.type !== 'Literal')
        throw new Error('a row has no code');
      const from = properties[at - 1]?.end ?? start;
      const before = comments.filter((one) => one.start >= from && one.end <= property.start);
      return [
        ...before.map((one) => source.slice(one.start, one.end)),
        rowOf(String(property.key.value), table),
      ];
    })
    .join('\n');

const rowOf = (code: string, table: OldTable): string => {
  const row = table[code];
  if (row === undefined) throw new Error(`no row has the code ${code}`);
  const { act, article, version } = row.rule;
  const edition = version === OTHER_EDITION ? [version] : [];
  return `'${code}': ${JSON.stringify([row.severity, row.result, act, article, ...edition])},`;
};

const declarationOf = (statement: Statement) =>
  statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? statement) : statement;

const nameOf = (statement: Statement): string | undefined => {
  const declared = declarationOf(statement);
  if (declared.type === 'TSTypeAliasDeclaration') return declared.id.name;
  const id = declared.type === 'VariableDeclaration' ? declared.declarations[0]?.id : undefined;
  return id?.type === 'Identifier' ? id.name : undefined;
};

/** The docstring that stands before a statement, with the line break after it. */
const docOf = (source: string, { start }: Statement): string =>
  /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(source.slice(0, start))?.[0] ?? '';

/** The file of texts, made or with these texts at its end. */
const withTexts = (path: string, table: OldTable): string => {
  const room = /^\w+/.exec(basename(path))?.[0] ?? '';
  const code = `${room.charAt(0).toUpperCase()}${room.slice(1)}FindingCode`;
  const before = existsSync(path)
    ? readFileSync(path, 'utf8').replace(/\};\n$/, '')
    : `import type { ${code} } from '../${room}/finding-codes.ts';\n` +
      `import type { Texts } from './room-texts.ts';\n\n/** English. */\n` +
      `export const ${room}En: Texts<${code}> = {\n`;
  const texts = Object.entries(table).map(([key, row]) => `'${key}': ${JSON.stringify(row.text)},`);
  return `${before}${texts.join('\n')}\n};\n`;
};

const [file = '', oldName = '', newName = '', texts = ''] = argv.slice(2);
const module: Record<string, OldTable> = await import(pathToFileURL(resolve(file)).href);
const table = module[oldName] ?? {};
writeFileSync(file, rewritten(readFileSync(file, 'utf8'), oldName, newName, table));
writeFileSync(texts, withTexts(texts, table));
