import type { CountImport, ImportOptions } from './count-import.ts';
import { CountTable } from './count-table.ts';
import { CsvReader, type CsvRecord, csvRecords } from './csv.ts';
import type { RowProblem } from './row-problem.ts';

/**
 * Reads a table of counts, one a row: `date,count` and any further columns, which tell series apart; or with its periods or
 * the members of a dimension across the heading. Dates are days (`2026-03-31`), ISO weeks (`2026-W14` or its Monday), months
 * (`2026-03`), quarters (`2026-Q1`) or years (`2026`). Rows may be in any order. Either every row is used, or none and all
 * problems are listed; nothing is changed by reading.
 */
export const readCounts = (text: string, options: ImportOptions = {}): CountImport =>
  readRecords(csvRecords(text), options);

/** The same of records, whatever they were written in; the first one is the heading. */
export const readRecords = (records: Iterable<CsvRecord>, options: ImportOptions): CountImport => {
  const table = new CountTable(options);
  for (const record of records) table.push(record);
  return table.end();
};

/** Reads the same from a text that comes in pieces: the memory it takes grows by twenty bytes a row. */
export class CountReader {
  readonly #table: CountTable;
  readonly #csv: CsvReader;

  /** A table that is read as the options say. */
  constructor(options: ImportOptions = {}) {
    const table = new CountTable(options);
    this.#table = table;
    this.#csv = new CsvReader((record) => table.push(record));
  }

  /** Rows so far, the heading not counted. */
  get rows(): number {
    return this.#table.rows;
  }

  /** The next piece of the text. */
  push(piece: string): void {
    this.#csv.push(piece);
  }

  /** The series, or every problem. */
  end(): CountImport {
    this.#csv.end();
    return this.#table.end();
  }
}

/** A table that cannot be read at all. */
export const nothing = (problem: RowProblem): CountImport => ({
  series: [],
  problems: [problem],
  counts: { [problem.code]: 1 },
  rows: 0,
  frequency: 'day',
  written: 'days',
});
