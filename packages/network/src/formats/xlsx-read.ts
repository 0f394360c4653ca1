import { childrenOf, parseXml, type XmlElement } from '@amirani/tables/xml';
import { type Archive, openArchive } from '@amirani/tables/zip';
import { strFromU8 } from 'fflate';
import { exchangeOfRows, isStatementHeading } from './csv.ts';
import type { FormatProblem, ReadExchange } from './exchange.ts';
import type { Sheet } from './xlsx-write.ts';

/** The sheets of a workbook, or a fault. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly FormatProblem[];
}

/** What a sheet has at most (ECMA-376-1, 18.3.1.73). */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
/** Cells of a workbook, the empty ones before the last of a row counted too, and their letters together. */
const MOST_CELLS = 5_000_000;
const MOST_LETTERS = 64 * 1024 * 1024;

/**
 * Reads a workbook (ECMA-376): every cell as the text that is stored. A number is what the program stored, not what it
 * showed: `9.95E+11` on the screen may still be whole in the file. Formulas give their last result.
 */
export const readSheets = (bytes: Uint8Array): ReadSheets => {
  const archive = openArchive(bytes);
  if (!archive.ok)
    return archive.fault === 'damaged' ? unreadable('xl/workbook.xml') : beyond(archive.fault);
  try {
    return sheetsIn(archive.value);
  } catch (error) {
    if (error instanceof Beyond) return beyond(error.message);
    throw error;
  }
};

/** A limit was reached: nothing of the workbook is given, since a part would look like all of it. */
class Beyond extends Error {}

const beyond = (at: string): ReadSheets => ({
  sheets: [],
  problems: [{ code: 'network.format.limit', at }],
});

const unreadable = (at: string): ReadSheets => ({
  sheets: [],
  problems: [{ code: 'network.format.syntax', at }],
});

const sheetsIn = (archive: Archive): ReadSheets => {
  const workbook = partOf(archive, 'xl/workbook.xml');
  if (workbook === undefined) return unreadable('xl/workbook.xml');
  const shared = (partOf(archive, 'xl/sharedStrings.xml')?.children ?? []).map(richText);
  const targets = new Map(
    (partOf(archive, 'xl/_rels/workbook.xml.rels')?.children ?? []).map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  );
  const sheets: Sheet[] = [];
  const problems: FormatProblem[] = [];
  const room: Room = { cells: MOST_CELLS, letters: MOST_LETTERS };
  for (const { attributes } of childrenOf(workbook, 'sheets').flatMap((list) => list.children)) {
    const target = targets.get(attributes['r:id'] ?? '') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const sheet = partOf(archive, path);
    if (sheet === undefined) problems.push({ code: 'network.format.syntax', at: path });
    else sheets.push({ name: attributes['name'] ?? '', rows: rowsOf(sheet, shared, room) });
  }
  return { sheets, problems };
};

/** The statements and decisions of a workbook that was written as one; sheets with another heading are named. */
export const readXlsx = (bytes: Uint8Array): ReadExchange => {
  const { sheets, problems } = readSheets(bytes);
  const read = sheets.map(({ name, rows: [heading = [], ...rows] }): ReadExchange => {
    if (!isStatementHeading(heading))
      return {
        statements: [],
        decisions: [],
        problems: [{ code: 'network.format.heading', at: name }],
      };
    return exchangeOfRows(
      heading,
      rows.map((fields, at) => ({ row: at + 2, fields })),
    );
  });
  return {
    statements: read.flatMap(({ statements }) => statements),
    decisions: read.flatMap(({ decisions }) => decisions),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
};

const partOf = (archive: Archive, path: string): XmlElement | undefined => {
  const bytes = archive.read(path);
  if (bytes === undefined) return undefined;
  if (!bytes.ok) {
    if (bytes.fault === 'damaged') return undefined;
    throw new Beyond(`${path} ${bytes.fault}`);
  }
  const root = parseXml(strFromU8(bytes.value).replace(/^\uFEFF/, ''));
  return 'fault' in root ? undefined : root;
};

/** What is left of what a workbook may have. */
interface Room {
  cells: number;
  letters: number;
}

const NO_CELLS: string[] = [];

const rowsOf = (sheet: XmlElement, shared: readonly string[], room: Room): string[][] => {
  const rows: string[][] = [];
  for (const row of childrenOf(sheet, 'sheetData').flatMap((data) => childrenOf(data, 'row'))) {
    const at = placeOf(row.attributes['r'], rows.length);
    const cells = cellsOf(row, shared, room);
    while (rows.length < at) rows.push(NO_CELLS);
    rows[at] = cells;
  }
  return rows;
};

/** Where a row stands; behind the one before where it does not say so, or not by a number. */
const placeOf = (number: string | undefined, next: number): number => {
  const at = number === undefined ? next : Number(number) - 1;
  if (at >= MOST_ROWS) throw new Beyond(`row ${MOST_ROWS}`);
  return Number.isInteger(at) && at >= 0 ? at : next;
};

const cellsOf = (row: XmlElement, shared: readonly string[], room: Room): string[] => {
  const cells: string[] = [];
  for (const cell of childrenOf(row, 'c')) {
    const place = /^[A-Z]+/.exec(cell.attributes['r']?.slice(0, 8) ?? '')?.[0];
    const column = place === undefined ? cells.length : columnIndex(place);
    if (column >= MOST_COLUMNS) throw new Beyond(`column ${MOST_COLUMNS}`);
    room.cells -= Math.max(column + 1 - cells.length, 1);
    if (room.cells < 0) throw new Beyond(`cells ${MOST_CELLS}`);
    while (cells.length < column) cells.push('');
    const text = cellText(cell, shared);
    room.letters -= text.length;
    if (room.letters < 0) throw new Beyond(`letters ${MOST_LETTERS}`);
    cells[column] = text;
  }
  return cells;
};

const cellText = (cell: XmlElement, shared: readonly string[]): string => {
  const type = cell.attributes['t'];
  if (type === 'inlineStr') return childrenOf(cell, 'is').map(richText).join('');
  const value = childrenOf(cell, 'v')[0]?.text ?? '';
  if (type === 's') return shared[Number(value)] ?? '';
  return type === 'str' ? unescaped(value) : value;
};

/** The text of a string, its runs joined; the pronunciation (`rPh`) is left out. */
const richText = (element: XmlElement): string =>
  element.children
    .filter(({ name }) => name === 't' || name === 'r')
    .map((child) => (child.name === 't' ? unescaped(child.text) : richText(child)))
    .join('');

const columnIndex = (name: string): number =>
  [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const unescaped = (text: string): string =>
  text.replaceAll(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
