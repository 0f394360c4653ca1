import { type CsvRow, CsvRows } from '@amirani/tables/csv';
import { type EntryKind, entryKinds } from '../grounds.ts';
import { type ObjectKind, objectKinds } from '../model.ts';
import { assembleEntry } from '../reading/assemble.ts';
import { importProblem } from '../reading/problem.ts';
import type { RawEntry, RawName } from '../reading/raw-entry.ts';
import type { FormatReader, ReaderTells } from '../reading/reader.ts';
import { documentKindOf } from '../reading/values.ts';
import { type CsvColumn, columnOf } from './csv-columns.ts';
import { misfits, shiftedFrom } from './csv-shift.ts';

/**
 * Reads CSV with a line of headings. A row that has too many or too few cells, or whose cells have slipped by one column, is
 * refused whole: a value in the wrong column would be another person's date.
 */
export const csvReader = (tells: ReaderTells): FormatReader => {
  let headings: Headings | undefined;
  let stopped = false;
  const rows = new CsvRows({
    fault: (fault, line) =>
      tells.problem(importProblem(`watch-list.row.${fault}`, { line }, FACTS[fault])),
    row: (row) => {
      if (stopped) return;
      if (headings !== undefined) readRow(row, headings, tells);
      else {
        headings = readHeadings(row, tells);
        stopped = headings === undefined;
      }
    },
  });
  return { push: (text) => rows.push(text), end: () => rows.end() };
};

const FACTS = { quote: { lines: 1 }, 'too-long': { field: 'row' } } as const;

/** The columns of a file in their order, and where each stands. */
interface Headings {
  readonly columns: readonly (CsvColumn | undefined)[];
  readonly places: ReadonlyMap<CsvColumn, number>;
}

/** Each row is tried with each of its cells moved, so the time goes with the square of the columns. Lists have some twenty. */
const MOST_COLUMNS = 256;

const readHeadings = ({ cells, line }: CsvRow, { problem }: ReaderTells): Headings | undefined => {
  const columns = cells.map(columnOf);
  if (
    columns.length > MOST_COLUMNS ||
    !columns.some((column) => column !== undefined && FOUND_BY.has(column))
  ) {
    problem(importProblem('watch-list.file.header', { line }, { columns: cells.length }));
    return undefined;
  }
  if (!columns.includes('id')) {
    const read = columns.filter((column) => column !== undefined).join(', ');
    problem(importProblem('watch-list.file.id-column', { line }, { read }));
    return undefined;
  }
  for (const [index, column] of columns.entries()) {
    const at = { line, column: index + 1 };
    if (column === undefined)
      problem(
        importProblem('watch-list.file.column-unknown', at, {
          column: index + 1,
          heading: (cells[index] ?? '').trim().slice(0, HEADING),
        }),
      );
    else if (columns.indexOf(column) < index) {
      problem(importProblem('watch-list.file.column-twice', at, { column }));
      return undefined;
    }
  }
  const places = columns.flatMap((column, index) =>
    column === undefined ? [] : [[column, index] as const],
  );
  return { columns, places: new Map(places) };
};

/** Letters of a heading that are said of a column that is not read. */
const HEADING = 40;

/** Without one of these columns there is nothing to find anybody by. */
const FOUND_BY: ReadonlySet<CsvColumn> = new Set(['name', 'family', 'document', 'registration']);

const readRow = (
  { cells, line, lines }: CsvRow,
  { columns, places }: Headings,
  tells: ReaderTells,
): void => {
  const at = { line };
  const id = (cells[places.get('id') ?? 0] ?? '').trim();
  const entry = id === '' ? undefined : id;
  // No value of a list has two lines: a quotation that was not closed has swallowed the lines after it.
  if (cells.some((cell, index) => columns[index] !== undefined && cell.includes('\n'))) {
    tells.problem(importProblem('watch-list.row.quote', at, { lines }));
    return;
  }
  const wrongCount = cells.length !== columns.length;
  if (wrongCount || misfits(cells, columns) > 1) {
    const shifted = shiftedFrom(cells, columns);
    if (shifted !== undefined) {
      const column = columns[shifted] ?? shifted + 1;
      tells.problem(importProblem('watch-list.row.shifted', at, { column }, entry));
      return;
    }
    if (wrongCount) {
      const facts = { count: cells.length, expected: columns.length };
      tells.problem(importProblem('watch-list.row.columns', at, facts, entry));
      return;
    }
  }
  const raw = rawOf((column) => cells[places.get(column) ?? cells.length]);
  if (raw === undefined) {
    tells.problem(importProblem('watch-list.value.kind', at, {}, entry));
    return;
  }
  const read = assembleEntry(raw, at, tells.list, tells.problem);
  if (read !== undefined) tells.entry(read, at);
};

type Cell = (column: CsvColumn) => string | undefined;

const rawOf = (cell: Cell): RawEntry | undefined => {
  const kind = kindOf(cell);
  const object = cell('object')?.trim() || 'other';
  if (kind === undefined || !(objectKinds as readonly string[]).includes(object)) return undefined;
  const issuers = many(cell('documentIssuer'));
  const kinds = many(cell('documentKind'));
  return {
    kind,
    id: cell('id') ?? '',
    names: [
      {
        full: firstOf(cell('name')),
        family: cell('family'),
        given: cell('given'),
        kind: 'primary',
      },
      ...many(cell('name')).slice(1).map(named('alias')),
      ...many(cell('aliases')).map(named('alias')),
      ...many(cell('former')).map(named('former')),
      ...many(cell('weak')).map(named('weak-alias')),
    ],
    births: many(cell('birthDate')),
    documents: many(cell('document')).map((number, index) => ({
      number,
      issuer: issuers[index] ?? (issuers.length === 1 ? issuers[0] : undefined),
      kind: documentKindOf(kinds[index] ?? kinds[0] ?? 'passport') ?? 'other',
    })),
    states: many(cell('nationality') || cell('state')),
    places: many(cell('places')),
    holder: cell('holder'),
    object: object as ObjectKind,
    registrations: many(cell('registration')),
    label: cell('label'),
    reference: cell('reference'),
    ground: cell('ground'),
    instruction: cell('instruction'),
    validFrom: cell('validFrom'),
    expires: cell('expires'),
  };
};

/** The kind of a row, as stated or else by its content. Undefined for an unknown word. */
const kindOf = (cell: Cell): EntryKind | undefined => {
  const said = cell('kind')?.trim() ?? '';
  if (said !== '') return entryKinds.find((kind) => kind === said);
  const named = [cell('name'), cell('family')].some((text) => (text ?? '').trim() !== '');
  if (named) return 'person';
  if ((cell('registration') ?? '').trim() !== '') return 'object';
  return (cell('document') ?? '').trim() === '' ? 'person' : 'document';
};

const many = (cell: string | undefined): readonly string[] =>
  (cell ?? '').trim() === '' ? [] : (cell ?? '').split('|');

const firstOf = (cell: string | undefined): string | undefined => many(cell)[0];

const named =
  (kind: RawName['kind']) =>
  (full: string): RawName => ({ full, kind });
