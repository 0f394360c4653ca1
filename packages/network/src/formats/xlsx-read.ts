import { strFromU8, unzipSync } from 'fflate';
import { exchangeOfRows, isStatementHeading } from './csv.ts';
import type { FormatProblem, ReadExchange } from './exchange.ts';
import type { Sheet } from './xlsx-write.ts';
import { childrenOf, parseXml, type XmlElement } from './xml.ts';

/** The sheets of a workbook, or that it is none. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly FormatProblem[];
}

/** No workbook of a case unpacks to more; one that says so is a trap. */
const MOST_BYTES = 1 << 29;

/**
 * Reads a workbook (ECMA-376): every cell as the text that is stored. A number is what the program stored, not what it
 * showed: `9.95E+11` on the screen may still be whole in the file. Formulas give their last result.
 */
export const readSheets = (bytes: Uint8Array): ReadSheets => {
  const files = unzipped(bytes);
  const workbook = partOf(files, 'xl/workbook.xml');
  if (workbook === undefined)
    return { sheets: [], problems: [{ code: 'network.format.syntax', at: 'xl/workbook.xml' }] };
  const shared = (partOf(files, 'xl/sharedStrings.xml')?.children ?? []).map(richText);
  const targets = new Map(
    (partOf(files, 'xl/_rels/workbook.xml.rels')?.children ?? []).map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  );
  const sheets: Sheet[] = [];
  const problems: FormatProblem[] = [];
  for (const { attributes } of childrenOf(workbook, 'sheets').flatMap((list) => list.children)) {
    const target = targets.get(attributes['r:id'] ?? '') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const sheet = partOf(files, path);
    if (sheet === undefined) problems.push({ code: 'network.format.syntax', at: path });
    else sheets.push({ name: attributes['name'] ?? '', rows: rowsOf(sheet, shared) });
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

const unzipped = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  let left = MOST_BYTES;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        left -= originalSize;
        return left >= 0 && (name.endsWith('.xml') || name.endsWith('.rels'));
      },
    });
  } catch {
    return {};
  }
};

const partOf = (
  files: Readonly<Record<string, Uint8Array>>,
  path: string,
): XmlElement | undefined => {
  const bytes = files[path];
  if (bytes === undefined) return undefined;
  const root = parseXml(strFromU8(bytes).replace(/^\uFEFF/, ''));
  return 'fault' in root ? undefined : root;
};

const rowsOf = (sheet: XmlElement, shared: readonly string[]): string[][] => {
  const rows: string[][] = [];
  for (const row of childrenOf(sheet, 'sheetData').flatMap((data) => childrenOf(data, 'row'))) {
    const at = Number(row.attributes['r'] ?? rows.length + 1) - 1;
    const cells: string[] = [];
    for (const cell of childrenOf(row, 'c')) {
      const place = /^([A-Z]+)/.exec(cell.attributes['r'] ?? '')?.[1];
      const column = place === undefined ? cells.length : columnIndex(place);
      while (cells.length < column) cells.push('');
      cells[column] = cellText(cell, shared);
    }
    while (rows.length < at) rows.push([]);
    rows[at] = cells;
  }
  return rows;
};

const cellText = (cell: XmlElement, shared: readonly string[]): string => {
  const type = cell.attributes['t'];
  if (type === 'inlineStr') return childrenOf(cell, 'is').map(richText).join('');
  const value = childrenOf(cell, 'v')[0]?.text ?? '';
  if (type === 's') return shared[Number(value)] ?? '';
  return type === 'str' ? unescaped(value) : value;
};

/** The text of a string, its runs joined; how a word is pronounced (`rPh`) is no part of it. */
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
