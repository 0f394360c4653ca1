import { readBirthDate } from '@amirani/names/birth-date';
import type { Line, LineFault } from './match-lines.ts';

/** A person as a row of a list or of the queries has one. */
export interface PersonRow {
  readonly line: number;
  /** Empty only in queries. */
  readonly id: string;
  readonly name: string;
  readonly birthDate?: string;
  readonly nationality?: string;
  readonly document?: string;
}

/** A row that was not used, and why. */
export interface RejectedRow {
  readonly line: number;
  readonly reason: RejectedReason;
}

/** Every reason, with what it says. */
export const rejectedReasons = {
  'match.row.encoding': 'the bytes are not UTF-8',
  'match.row.too-long': 'longer than 65536 bytes: no row',
  'match.row.quote': 'a quotation is not closed, or goes on after its end',
  'match.row.columns': 'another number of columns than the first line has, or than there are',
  'match.row.id-missing': 'no id',
  'match.row.id-repeated': 'the id of an earlier row',
  'match.row.name-missing': 'no name',
  'match.row.name-unreadable': 'the name has no letter: a column may be shifted',
  'match.row.date-unreadable': 'the date of birth is none: a column may be shifted',
  'match.row.nationality-unreadable':
    'the nationality is no code of up to three letters: a column may be shifted',
} as const;

/** One of {@link rejectedReasons}. */
export type RejectedReason = keyof typeof rejectedReasons;

const COLUMNS = ['id', 'name', 'birthDate', 'nationality', 'document'] as const;
type Column = (typeof COLUMNS)[number];

/** Whether a row was rejected. */
export const isRejected = (row: PersonRow | RejectedRow): row is RejectedRow => 'reason' in row;

/**
 * Reads lines as `id,name[,birthDate,nationality,document]`. If the first line has a column `name`, it names the columns in any
 * order. The separator is its most frequent comma, semicolon or tab. Blank lines are skipped. A row with a value that does not
 * fit its column is rejected whole, because the columns may be shifted.
 */
export class PersonRows {
  private columns: readonly (Column | undefined)[] | undefined;
  private named = false;
  private separator = ',';
  private readonly withId: boolean;

  /** @param withId whether every row must have an id */
  constructor(withId: boolean) {
    this.withId = withId;
  }

  /** The row of a line; undefined for a heading and for a blank line. */
  read({ number, text, fault }: Line): PersonRow | RejectedRow | undefined {
    if (fault !== undefined) return { line: number, reason: FAULTS[fault] };
    if (text === undefined || text.trim() === '') return undefined;
    if (this.columns === undefined) this.separator = separatorOf(text);
    const cells = cellsOf(text, this.separator);
    if (cells === undefined) return { line: number, reason: 'match.row.quote' };
    if (this.columns === undefined && this.begin(cells)) return undefined;
    return this.person(number, cells);
  }

  /** Takes the columns from the first row; whether it was a heading. */
  private begin(cells: readonly string[]): boolean {
    const headings = cells.map((cell) => columnOf(cell));
    this.named = headings.includes('name');
    // A single column without heading is a name, which only a query may be.
    this.columns = this.named ? headings : cells.length === 1 && !this.withId ? ['name'] : COLUMNS;
    return this.named;
  }

  private person(line: number, cells: readonly string[]): PersonRow | RejectedRow {
    const columns = this.columns ?? COLUMNS;
    if (this.named ? cells.length !== columns.length : cells.length > columns.length)
      return { line, reason: 'match.row.columns' };
    const cell = (column: Column): string => cells[columns.indexOf(column)]?.trim() ?? '';
    const row = {
      line,
      id: cell('id'),
      name: cell('name'),
      ...filled('birthDate', cell('birthDate')),
      ...filled('nationality', cell('nationality')),
      ...filled('document', cell('document')),
    };
    const reason = this.objection(row);
    return reason === undefined ? row : { line, reason };
  }

  private objection({ id, name, birthDate, nationality }: PersonRow): RejectedReason | undefined {
    if (this.withId && id === '') return 'match.row.id-missing';
    if (name === '') return 'match.row.name-missing';
    if (!/\p{L}/u.test(name)) return 'match.row.name-unreadable';
    if (birthDate !== undefined && readBirthDate(birthDate) === undefined)
      return 'match.row.date-unreadable';
    if (nationality !== undefined && !/^[A-Za-z]{1,3}$/.test(nationality))
      return 'match.row.nationality-unreadable';
    return undefined;
  }
}

const FAULTS: Readonly<Record<LineFault, RejectedReason>> = {
  encoding: 'match.row.encoding',
  'too-long': 'match.row.too-long',
};

const filled = <C extends Column>(column: C, text: string): { readonly [K in C]?: string } =>
  text === '' ? {} : ({ [column]: text } as { readonly [K in C]?: string });

/** Capitals, blanks, hyphens and underscores of a heading do not matter. */
const columnOf = (heading: string): Column | undefined => {
  const plain = heading.toLowerCase().replace(/[^a-z]/g, '');
  return COLUMNS.find((column) => column.toLowerCase() === plain);
};

const separatorOf = (line: string): string => {
  const plain = line.replace(/"[^"]*"/g, '');
  let best = ',';
  for (const one of [';', '\t']) if (plain.split(one).length > plain.split(best).length) best = one;
  return best;
};

/** The cells of a row (RFC 4180, without line breaks in a cell); undefined where a quotation is not closed rightly. */
const cellsOf = (line: string, separator: string): readonly string[] | undefined => {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    let cell = '';
    if (line[at] === '"') {
      const quoted = /^"((?:[^"]|"")*)"/.exec(line.slice(at));
      if (quoted === null) return undefined;
      cell = (quoted[1] ?? '').replaceAll('""', '"');
      at += quoted[0].length;
      if (at < line.length && line[at] !== separator) return undefined;
    } else {
      const end = line.indexOf(separator, at);
      cell = line.slice(at, end < 0 ? line.length : end);
      at += cell.length;
    }
    cells.push(cell);
    if (at >= line.length) return cells;
  }
};
