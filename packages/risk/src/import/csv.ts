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
export const csvRecords = (text: string): Generator<CsvRecord> =>
  recordsFrom(text, text.startsWith('\uFEFF') ? 1 : 0, separatorOf(text), 1);

/** Reads the same from a text that comes in pieces; what is held is one record, however long the text is. */
export class CsvReader {
  readonly #take: (record: CsvRecord) => void;
  #begun = false;
  #rest = '';
  #separator: string | undefined;
  #line = 1;
  /** How far the rest was read, the state at that place, and the last end of a record. */
  #seen = 0;
  #within: 'start' | 'plain' | 'quoted' = 'start';
  #whole = 0;

  /** Calls `take` for every record as soon as it is whole. */
  constructor(take: (record: CsvRecord) => void) {
    this.#take = take;
  }

  /** The next piece. */
  push(piece: string): void {
    this.#rest += !this.#begun && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    this.#begun ||= piece !== '';
    if (this.#separator === undefined) {
      if (!/[\r\n]/.test(this.#rest)) return;
      this.#separator = separatorOf(this.#rest);
    }
    this.#look(this.#separator);
    if (this.#whole === 0) return;
    this.#give(this.#rest.slice(0, this.#whole), this.#separator);
    this.#rest = this.#rest.slice(this.#whole);
    this.#seen -= this.#whole;
    this.#whole = 0;
  }

  /** The input is complete. */
  end(): void {
    this.#give(this.#rest, this.#separator ?? separatorOf(this.#rest));
    this.#rest = '';
  }

  #give(text: string, separator: string): void {
    for (const record of recordsFrom(text, 0, separator, this.#line)) this.#take(record);
    this.#line += breaksIn(text);
  }

  /** Looks for ends of records; stops before a sign that only the next piece explains. */
  #look(separator: string): void {
    const text = this.#rest;
    let at = this.#seen;
    let within = this.#within;
    for (; at < text.length - 1; at += 1) {
      const character = text[at];
      if (within === 'quoted') {
        if (character !== '"') continue;
        if (text[at + 1] !== '"') within = 'plain';
        else if (at + 2 < text.length) at += 1;
        else break;
      } else if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) {
        within = 'start';
        this.#whole = at + 1;
      } else if (character === separator) within = 'start';
      else within = character === '"' && within === 'start' ? 'quoted' : 'plain';
    }
    this.#seen = at;
    this.#within = within;
  }
}

const breaksIn = (text: string): number => {
  let breaks = 0;
  for (let at = text.search(/[\r\n]/); at >= 0 && at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) breaks += 1;
  }
  return breaks;
};

function* recordsFrom(
  text: string,
  from: number,
  separator: string,
  firstLine: number,
): Generator<CsvRecord> {
  let at = from;
  let line = firstLine;
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
