import type { RejectedRow, StayRow } from './model.ts';

/** What a CSV of stays holds. */
export interface StayCsv {
  readonly rows: readonly StayRow[];
  /** Lines with more columns than there are, or all of them under a heading that is not known; nothing of them is used. */
  readonly rejected: readonly RejectedRow[];
}

const columns = ['entry', 'exit', 'state', 'basis', 'source'] as const;

/**
 * Reads `entry,exit[,state[,basis[,source]]]`, one stay a line; an empty exit is an open stay. A first line with those words,
 * in any order, names the columns. Fields are parted by commas, semicolons or tabs, may be quoted (RFC 4180, without line
 * breaks inside), and blank lines and a byte order mark are passed over. Under a heading with an unknown or repeated word no
 * line is used, because such a column could change the count.
 */
export const readStayCsv = (text: string): StayCsv => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const separator = separatorOf(lines.find((line) => line.trim() !== '') ?? '');
  let names: readonly string[] = columns;
  let first = true;
  let known = true;
  const rows: StayRow[] = [];
  const rejected: RejectedRow[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const fields = fieldsOf(line, separator);
    const words = fields.map((field) => field.toLowerCase());
    const heading = first && words.includes('entry');
    if (heading) {
      names = words;
      known = isKnown(names);
    }
    const row = rowOf(names, fields, index + 1);
    const reason = known
      ? fields.some((field, at) => field !== '' && !names[at])
        ? 'schengen.stay.row.columns'
        : undefined
      : 'schengen.stay.row.heading-unknown';
    if (reason !== undefined) rejected.push({ row, line: index + 1, reason });
    else if (!heading) rows.push(row);
    first = false;
  });
  return { rows, rejected };
};

/** Whether each name is a column, once; a column without a name stays empty. */
const isKnown = (names: readonly string[]): boolean => {
  const named = names.filter((name) => name !== '');
  return (
    new Set(named).size === named.length &&
    named.every((name) => columns.some((column) => column === name))
  );
};

const rowOf = (names: readonly string[], fields: readonly string[], line: number): StayRow => {
  const at = (name: (typeof columns)[number]): string | undefined => fields[names.indexOf(name)];
  return {
    entry: at('entry') ?? '',
    exit: at('exit'),
    state: at('state'),
    basis: at('basis'),
    source: at('source'),
    line,
  };
};

const separatorOf = (line: string): string =>
  [',', ';', '\t'].find((separator) => line.includes(separator)) ?? ',';

const fieldsOf = (line: string, separator: string): string[] => {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index] as string;
    if (quoted && character === '"' && line[index + 1] === '"') {
      field += character;
      index += 1;
    } else if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      fields.push(field.trim());
      field = '';
    } else field += character;
  }
  return [...fields, field.trim()];
};
