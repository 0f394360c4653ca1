/** A row of a CSV file with the line on which it begins. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** How many lines it has: more than one where a quotation goes on. */
  readonly lines: number;
}

/** Why a row could not be read as one. */
export type CsvFault = 'quote' | 'too-long';

/** What is told of rows. */
export interface CsvTells {
  readonly row: (row: CsvRow) => void;
  readonly fault: (fault: CsvFault, line: number) => void;
}

/** Longer rows are rejected. */
const MOST_ROW = 65_536;

/**
 * Cuts CSV (RFC 4180) that comes in pieces into rows. The separator is the one that the first line has most of: comma,
 * semicolon, tabulator or bar. A quotation that is not closed would swallow what follows: its line is told as a fault, and
 * reading goes on with the next line, so that one slip costs one row.
 */
export class CsvRows {
  #text = '';
  #line = 1;
  #skipping = false;
  #separator: string | undefined;
  readonly #tells: CsvTells;

  constructor(tells: CsvTells) {
    this.#tells = tells;
  }

  push(text: string): void {
    this.#text += text;
    this.#cut(false);
  }

  end(): void {
    this.#cut(true);
  }

  /** Takes every whole row off the front of what is held. */
  #cut(last: boolean): void {
    let from = 0;
    while (from < this.#text.length) {
      const end = this.#skipping ? this.#pass(from) : this.#endOfRow(from, last);
      if (end === undefined) break;
      from = end;
    }
    this.#text = this.#text.slice(from);
  }

  /** Where the next row begins; undefined where this one is not whole yet. */
  #endOfRow(from: number, last: boolean): number | undefined {
    const text = this.#text;
    let quoted = false;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) quoted = !quoted;
      else if (code === NEW_LINE && !quoted) return this.#give(from, at);
      if (at - from > MOST_ROW) return this.#fault(quoted ? 'quote' : 'too-long', from);
    }
    if (!last) return undefined;
    return quoted ? this.#fault('quote', from) : this.#give(from, text.length);
  }

  #give(from: number, to: number): number {
    const row = this.#text.slice(from, to).replace(/\r$/, '');
    this.#separator ??= separatorOf(row);
    const cells = row.trim() === '' ? [] : cellsOf(row, this.#separator);
    if (cells === undefined) return this.#fault('quote', from);
    const lines = row.split('\n').length;
    if (cells.length > 0) this.#tells.row({ cells, line: this.#line, lines });
    this.#line += lines;
    return to + 1;
  }

  /** Gives up the line that begins here, and goes on behind it. */
  #fault(fault: CsvFault, from: number): number {
    this.#tells.fault(fault, this.#line);
    this.#skipping = true;
    return this.#pass(from);
  }

  /** Passes over the rest of a line. */
  #pass(from: number): number {
    const end = this.#text.indexOf('\n', from);
    if (end < 0) return this.#text.length;
    this.#skipping = false;
    this.#line += 1;
    return end + 1;
  }
}

const QUOTE = 34;
const NEW_LINE = 10;

const separatorOf = (line: string): string => {
  const plain = line.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map(
    (separator) => [separator, plain.split(separator).length] as const,
  );
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};

/** The cells of a row; undefined where a quotation ends in the middle of a cell. */
const cellsOf = (row: string, separator: string): readonly string[] | undefined => {
  if (!row.includes('"')) return row.split(separator);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (row.charCodeAt(at) === QUOTE) {
      let cell = '';
      let end = row.indexOf('"', at + 1);
      while (row.charCodeAt(end + 1) === QUOTE) {
        cell += row.slice(at + 1, end + 1);
        at = end + 1;
        end = row.indexOf('"', at + 1);
      }
      if (end < 0) return undefined;
      cells.push(cell + row.slice(at + 1, end));
      at = end + 1;
      if (at < row.length && !row.startsWith(separator, at)) return undefined;
    } else {
      const end = row.indexOf(separator, at);
      const cell = row.slice(at, end < 0 ? row.length : end);
      if (cell.includes('"')) return undefined;
      cells.push(cell);
      at = end < 0 ? row.length : end;
    }
    if (at >= row.length) return cells;
    at += 1;
    if (at === row.length) return [...cells, ''];
  }
};
