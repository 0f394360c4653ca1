import type { LinkProblem } from './link-problem.ts';
import { type LinkOptions, type LinkReading, type LinkRow, readLinks } from './read-links.ts';
import { tableRows } from './table-rows.ts';

/**
 * Reads a table of links, `source,target[,weight]` one a line, into a graph. Where the first line names `source` and `target`
 * these columns are taken, in any order; otherwise the first two, and the third as weight, and it is said that the first line
 * was taken as a link. Fields are separated by comma, semicolon or tab, as in the first line, and may be in double quotes (RFC
 * 4180).
 */
export const readLinkTable = (text: string, options: LinkOptions = {}): LinkReading => {
  const problems: LinkProblem[] = [];
  const reading = readLinks(linkRows(text, problems), options);
  if (reading.rows === 0 && problems.length === 0)
    problems.push({ code: 'network.table.empty', row: 0, value: '' });
  if (problems.length === 0) return reading;
  return {
    ...reading,
    rows: reading.rows + problems.filter(({ row }) => row > 0).length,
    problems: [...problems, ...reading.problems],
    graph: {
      ...reading.graph,
      rowsLeftOut: reading.graph.rowsLeftOut + problems.filter(({ row }) => row > 0).length,
    },
  };
};

interface Columns {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

function* linkRows(text: string, problems: LinkProblem[]): Generator<LinkRow> {
  let columns: Columns | undefined;
  for (const { row, fields, unclosed } of tableRows(text)) {
    if (unclosed) problems.push({ code: 'network.table.quote', row, value: fields.join(' ') });
    else if (columns === undefined) {
      const named = headingOf(fields);
      columns = named ?? { source: 0, target: 1, weight: 2 };
      if (named !== undefined) continue;
      problems.push({ code: 'network.table.heading', row: 0, value: fields.join(', ') });
    }
    if (unclosed || columns === undefined) continue;
    const source = fields[columns.source];
    const target = fields[columns.target];
    const weight = fields[columns.weight];
    if (source === undefined || target === undefined)
      problems.push({ code: 'network.link.columns', row, value: fields.join(' ') });
    else yield { row, source, target, ...(weight === undefined ? {} : { weight }) };
  }
}

const headingOf = (fields: readonly string[]): Columns | undefined => {
  const names = fields.map((field) => field.trim().toLowerCase());
  const at = { source: names.indexOf('source'), target: names.indexOf('target') };
  return at.source < 0 || at.target < 0 ? undefined : { ...at, weight: names.indexOf('weight') };
};
