import type { RejectedRow, StayRow } from './model.ts';

/** What a CSV of stays holds. */
export interface StayCsv {
  readonly rows: readonly StayRow[];
  /** Lines with more columns than there are; nothing of them is used. */
  readonly rejected: readonly RejectedRow[];
}

const columns = ['entry', 'exit', 'state', 'basis', 'source'] as const;

/**
 * Reads `entry,exit[,state[,basis[,source]]]`, one stay a line; an empty exit is an open stay. A first line with
 * those words, in any order, names the columns. Fields are parted by commas, semicolons or tabs, may be quoted
 * (RFC 4180, without line breaks inside), and blank lines and a byte order mark are passed over.
 */
export const readStayCsv = (text: string): StayCsv => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const separator = separatorOf(lines.find((line) => line.trim() !== '') ?? '');
  let names: readonly string[] = columns;
  let first = true;
  const rows: StayRow[] = [];
  const rejected: RejectedRow[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const fields = fieldsOf(line, separator);
    const words = fields.map((field) => field.toLowerCase());
    if (first && words.includes('entry')) names = words;
    else {
      const row = rowOf(names, fields, index + 1);
      const extra = fields.slice(names.length).some((field) => field !== '');
      if (extra) rejected.push({ row, line: index + 1, reason: 'schengen.stay.row.columns' });
      else rows.push(row);
    }
    first = false;
  });
  return { rows, rejected };
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
