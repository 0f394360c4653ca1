/** One record of a CSV file. */
export interface CsvRecord {
  readonly fields: readonly string[];
  /** The line it begins on, from 1. */
  readonly line: number;
}

/**
 * The records of a CSV text (RFC 4180): fields parted by commas, semicolons or tabs, whichever the first line has most of;
 * quoted fields may hold separators and line breaks. A byte order mark and blank lines are passed over.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  const separator = separatorOf(text);
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const began = line;
    const fields: string[] = [];
    let ended = false;
    while (!ended) {
      const field = fieldAt(text, at, separator);
      fields.push(field.value);
      line += field.breaks;
      at = field.end;
      if (text[at] === separator) {
        at += 1;
        continue;
      }
      ended = true;
      if (text[at] === '\r') at += 1;
      if (text[at] === '\n') at += 1;
      line += 1;
    }
    if (fields.length > 1 || fields[0] !== '') yield { fields, line: began };
  }
}

const separatorOf = (text: string): string => {
  const [first = ''] = text.split(/\r\n|\r|\n/, 1);
  const unquoted = first.replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((separator) => unquoted.split(separator).length);
  return [',', ';', '\t'][counted.indexOf(Math.max(...counted))] ?? ',';
};

/** A field from `at` on; `end` is the place of what ends it. */
const fieldAt = (text: string, at: number, separator: string) => {
  if (text[at] === '"') {
    const quoted = quotedAt(text, at + 1);
    const plain = plainAt(text, quoted.end, separator);
    return { value: (quoted.value + plain.value).trim(), end: plain.end, breaks: quoted.breaks };
  }
  return { ...plainAt(text, at, separator), breaks: 0 };
};

const plainAt = (text: string, at: number, separator: string) => {
  let end = at;
  while (end < text.length) {
    const character = text[end];
    if (character === separator || character === '\n' || character === '\r') break;
    end += 1;
  }
  return { value: text.slice(at, end).trim(), end };
};

/** What stands up to the closing quote, a doubled one being a quote itself. */
const quotedAt = (text: string, at: number) => {
  let value = '';
  let from = at;
  for (;;) {
    const quote = text.indexOf('"', from);
    const end = quote < 0 ? text.length : quote;
    value += text.slice(from, end);
    if (text[end + 1] !== '"') {
      const breaks = value.split(/\r\n|\r|\n/).length - 1;
      return { value, end: Math.min(end + 1, text.length), breaks };
    }
    value += '"';
    from = end + 2;
  }
};
