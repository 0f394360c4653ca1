/** One row of a table. */
export interface TableRow {
  /** The line it begins in, counted from 1. */
  readonly row: number;
  readonly fields: readonly string[];
  /** True where a quote was opened and never closed; the rest of the text is then in it. */
  readonly unclosed: boolean;
}

/**
 * The rows of delimited text (RFC 4180), empty lines left out. The delimiter is a tab, a semicolon or a comma, whichever the
 * first line has, in this order; one in quotes does not count.
 */
export function* tableRows(text: string): Generator<TableRow> {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const delimiter = delimiterOf(text.slice(start, lineEnd(text, start)));
  let at = start;
  let row = 1;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    if (line.includes('"')) {
      const quoted = quotedRow(text, at, delimiter);
      yield { row, fields: quoted.fields, unclosed: quoted.unclosed };
      row += quoted.lines;
      at = quoted.next;
    } else {
      if (line.trim() !== '') yield { row, fields: line.split(delimiter), unclosed: false };
      row += 1;
      at = end + 1;
    }
  }
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const delimiterOf = (line: string): string => {
  const bare = line.replaceAll(/"[^"]*"/g, '');
  return ['\t', ';'].find((sign) => bare.includes(sign)) ?? ',';
};

interface QuotedRow {
  readonly fields: readonly string[];
  readonly unclosed: boolean;
  readonly lines: number;
  readonly next: number;
}

/** A row with quotes in it: a quoted field may hold delimiters, line breaks and doubled quotes. */
const quotedRow = (text: string, from: number, delimiter: string): QuotedRow => {
  const fields: string[] = [];
  let lines = 1;
  let at = from;
  for (;;) {
    if (text[at] === '"') {
      let field = '';
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close < 0)
          return { fields: [...fields, text.slice(at)], unclosed: true, lines, next: text.length };
        field += text.slice(at + 1, close);
        at = close + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
      lines += field.split('\n').length - 1;
      const rest = fieldEnd(text, at, delimiter);
      fields.push(field + text.slice(at, rest).trimEnd());
      at = rest;
    } else {
      const end = fieldEnd(text, at, delimiter);
      fields.push(text.slice(at, end).replace(/\r$/, ''));
      at = end;
    }
    if (text[at] !== delimiter) return { fields, unclosed: false, lines, next: at + 1 };
    at += 1;
  }
};

const fieldEnd = (text: string, from: number, delimiter: string): number => {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
};
