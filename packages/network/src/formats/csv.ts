import { tableRows } from '../graph/table-rows.ts';
import type { Decision, Statement } from '../statements/index.ts';
import { decisionOf, parseJson, statementOf } from './embedded.ts';
import type { Exchange, FormatProblem, ReadExchange, Stating, Written } from './exchange.ts';
import { Stater } from './exchange.ts';

/** The columns of a table of statements and decisions. `record` is `statement`, or the act of a decision. */
export const statementColumns = [
  'record',
  'id',
  'subject',
  'schema',
  'property',
  'value',
  'original',
  'language',
  'from',
  'until',
  'item',
  'locator',
  'by',
  'at',
  'kind',
  'reliability',
  'credibility',
  'reason',
] as const;

type Column = (typeof statementColumns)[number];

/** Statements and decisions as rows, without the heading. A decision has what it decides on in `subject`, as JSON. */
export const exchangeRows = ({
  statements,
  decisions,
}: Exchange): readonly (readonly string[])[] => [
  ...statements.map((statement) => rowOf(fieldsOfStatement(statement))),
  ...decisions.map((decision) => rowOf(fieldsOfDecision(decision))),
];

const rowOf = (fields: Partial<Record<Column, string | undefined>>): readonly string[] =>
  statementColumns.map((column) => fields[column] ?? '');

const fieldsOfStatement = ({
  source,
  ...statement
}: Statement): Partial<Record<Column, string>> => ({
  record: 'statement',
  ...statement,
  item: source.item,
  ...(source.locator === undefined ? {} : { locator: source.locator }),
});

const fieldsOfDecision = (decision: Decision): Partial<Record<Column, string>> => ({
  record: decision.act,
  id: decision.id,
  subject: JSON.stringify(
    decision.act === 'withdraw'
      ? decision.statement
      : decision.act === 'undo'
        ? decision.decision
        : decision.subjects,
  ),
  by: decision.by,
  at: decision.at,
  reason: decision.reason,
});

/** Rows back to statements and decisions; `heading` says which columns there are. */
export const exchangeOfRows = (
  heading: readonly string[],
  rows: Iterable<{ readonly row: number; readonly fields: readonly string[] }>,
): ReadExchange => {
  const statements: Statement[] = [];
  const decisions: Decision[] = [];
  const problems: FormatProblem[] = [];
  const at = new Map(heading.map((name, index) => [name, index]));
  for (const { row, fields } of rows) {
    const field = (column: Column): string => fields[at.get(column) ?? -1] ?? '';
    const record = field('record');
    if (record === 'statement') {
      const named = statementColumns.flatMap((column) =>
        field(column) === '' ? [] : [[column, field(column)] as const],
      );
      const statement = statementOf({
        ...Object.fromEntries(named),
        source: {
          item: field('item'),
          ...(field('locator') === '' ? {} : { locator: field('locator') }),
        },
      });
      if (statement === undefined)
        problems.push({ code: 'network.format.statement', at: `row ${row}` });
      else statements.push(statement);
    } else {
      const of = parseJson(field('subject'));
      const decision = decisionOf({
        id: field('id'),
        by: field('by'),
        at: field('at'),
        reason: field('reason'),
        act: record,
        ...(record === 'withdraw'
          ? { statement: of }
          : record === 'undo'
            ? { decision: of }
            : { subjects: of }),
      });
      if (decision === undefined)
        problems.push({ code: 'network.format.statement', at: `row ${row}` });
      else decisions.push(decision);
    }
  }
  return { statements, decisions, problems };
};

/** Whether a heading is that of a table of statements. */
export const isStatementHeading = (heading: readonly string[]): boolean =>
  ['record', 'id', 'subject', 'property', 'value'].every((column) => heading.includes(column));

/**
 * CSV (RFC 4180). A field that a spreadsheet would take for a formula gets an apostrophe before it, and reading takes it off:
 * no name of a person computes anything.
 */
export const writeCsv = (exchange: Exchange): Written<string> => ({
  content: [statementColumns, ...exchangeRows(exchange)]
    .map((row) => `${row.map(csvField).join(',')}\r\n`)
    .join(''),
  losses: [],
});

const csvField = (text: string): string => {
  const safe = /^['=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Reads what `writeCsv` wrote, or a list of links with the columns `source` and `target` and others, each link then being
 * stated as a link of unknown kind.
 */
export const readCsv = (text: string, stating: Stating): ReadExchange => {
  const rows = tableRows(text);
  const first = rows.next();
  if (first.done === true)
    return {
      statements: [],
      decisions: [],
      problems: [{ code: 'network.format.syntax', at: 'row 0' }],
    };
  const heading = first.value.fields.map((name) => name.trim());
  const problems: FormatProblem[] = [];
  const whole: { row: number; fields: readonly string[] }[] = [];
  for (const { row, fields, unclosed } of rows) {
    if (unclosed || fields.length !== heading.length)
      problems.push({ code: 'network.format.syntax', at: `row ${row}` });
    else whole.push({ row, fields });
  }
  if (isStatementHeading(heading)) {
    const bare = whole.map(({ row, fields }) => ({ row, fields: fields.map(withoutApostrophe) }));
    const read = exchangeOfRows(heading, bare);
    return { ...read, problems: [...problems, ...read.problems] };
  }
  const links = linksOf(heading, whole, stating);
  return (
    links ?? {
      statements: [],
      decisions: [],
      problems: [{ code: 'network.format.heading', at: 'row 1' }],
    }
  );
};

const withoutApostrophe = (field: string): string =>
  /^'['=+\-@\t\r\n]/.test(field) ? field.slice(1) : field;

const linksOf = (
  heading: readonly string[],
  rows: readonly { readonly row: number; readonly fields: readonly string[] }[],
  stating: Stating,
): ReadExchange | undefined => {
  const lower = heading.map((name) => name.toLowerCase());
  const [source, target] = [lower.indexOf('source'), lower.indexOf('target')];
  if (source < 0 || target < 0) return undefined;
  const stater = new Stater(stating);
  const problems: FormatProblem[] = [];
  const known = new Set<string>();
  for (const { row, fields } of rows) {
    const locator = `row ${row}`;
    const ends = [fields[source]?.trim() ?? '', fields[target]?.trim() ?? ''];
    if (ends.includes('')) {
      problems.push({ code: 'network.format.end-missing', at: locator });
      continue;
    }
    for (const end of ends)
      if (!known.has(end)) {
        known.add(end);
        stater.state(end, 'Thing', 'name', end, { locator });
      }
    const link = `${stating.item}:${row}`;
    stater.state(link, 'UnknownLink', 'subject', ends[0] ?? '', { locator });
    stater.state(link, 'UnknownLink', 'object', ends[1] ?? '', { locator });
    for (const [at, name] of heading.entries())
      if (at !== source && at !== target)
        stater.state(link, 'UnknownLink', name, fields[at] ?? '', { locator });
  }
  return { statements: stater.statements, decisions: [], problems };
};
