import { fromEpochDay } from '@amirani/core';
import { type Archive, openArchive } from '@amirani/tables/zip';
import { strFromU8 } from 'fflate';
import type { CountImport, ImportOptions } from './count-import.ts';
import type { CsvRecord } from './csv.ts';
import { nothing, readRecords } from './read-counts.ts';

/** A workbook is read as the rest of a table is; one sheet of it, the first where none is named. */
export interface WorkbookOptions extends ImportOptions {
  readonly sheet?: string | undefined;
}

/**
 * Reads a sheet of a workbook (.xlsx: ECMA-376, Office Open XML): its first row with more than one cell is the heading: rows
 * above it are a title. Numbers in cells with the format of a date are days, of the calendar from 1900 or 1904 that the
 * workbook says; a formula counts as what was computed for it. Lines of problems are the rows as the spreadsheet counts them.
 */
export const readWorkbook = (bytes: Uint8Array, options: WorkbookOptions = {}): CountImport => {
  try {
    const files = partsOf(bytes);
    const workbook = files?.('xl/workbook.xml');
    if (files === undefined || workbook === undefined)
      return nothing({ line: 1, column: '', value: '', code: 'risk.table.workbook' });
    const sheet = sheetOf(files, workbook, options.sheet);
    if (sheet === undefined)
      return nothing({
        line: 1,
        column: options.sheet ?? '',
        value: sheetNames(workbook).join(', '),
        code: 'risk.table.sheet',
      });
    return readRecords(recordsOf(files, workbook, sheet), options);
  } catch (error) {
    if (!(error instanceof Beyond)) throw error;
    return nothing({ line: 1, column: '', value: error.message, code: 'risk.table.limit' });
  }
};

/** A limit was reached: nothing of the workbook is given, since a part would look like all of it. */
class Beyond extends Error {}

/** What a workbook is known by: the names of its sheets, and the heading and first row of one of them. */
export interface WorkbookStart {
  readonly sheets: readonly string[];
  readonly heading: readonly string[];
  readonly row: readonly string[];
}

/** Looks at a workbook without reading its values; undefined if it is not a workbook, has no such sheet, or reaches a limit. */
export const workbookStart = (bytes: Uint8Array, name?: string): WorkbookStart | undefined => {
  try {
    const files = partsOf(bytes);
    const workbook = files?.('xl/workbook.xml');
    if (files === undefined || workbook === undefined) return undefined;
    const sheet = sheetOf(files, workbook, name);
    if (sheet === undefined) return undefined;
    const records = recordsOf(files, workbook, sheet);
    const next = (): readonly string[] => records.next().value?.fields ?? [];
    return { sheets: sheetNames(workbook), heading: next(), row: next() };
  } catch (error) {
    if (error instanceof Beyond) return undefined;
    throw error;
  }
};

/** Gives the text of a part by its path. */
type Parts = (path: string) => string | undefined;

const partsOf = (bytes: Uint8Array): Parts | undefined => {
  const archive = openArchive(bytes);
  if (archive.ok) return (path) => partOf(archive.value, path);
  if (archive.fault !== 'damaged') throw new Beyond(archive.fault);
  return undefined;
};

const partOf = (archive: Archive, path: string): string | undefined => {
  const part = archive.read(path);
  if (part === undefined) return undefined;
  if (part.ok) return strFromU8(part.value);
  if (part.fault !== 'damaged') throw new Beyond(`${path} ${part.fault}`);
  return undefined;
};

interface Element {
  readonly attributes: string;
  readonly content: string;
}

interface TagPatterns {
  readonly opening: RegExp;
  readonly closing: RegExp;
}

const patterns = new Map<string, TagPatterns>();

/** A name may carry a prefix. */
const patternsOf = (name: string): TagPatterns => {
  const known = patterns.get(name) ?? {
    opening: new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])`, 'g'),
    closing: new RegExp(`</(?:\\w+:)?${name}>`, 'g'),
  };
  patterns.set(name, known);
  return known;
};

/**
 * Every element of a name with its attributes and content. Looks at each letter once: of a tag that is not closed it does not
 * search the rest of the text again, so that 200,000 of them take no longer than 200,000 that are.
 */
function* elements(xml: string, name: string): Generator<Element> {
  const { opening, closing } = patternsOf(name);
  for (let at = 0; ; ) {
    opening.lastIndex = at;
    if (!opening.test(xml)) return;
    const from = opening.lastIndex;
    const end = xml.indexOf('>', from);
    if (end < 0) return;
    if (xml[end - 1] === '/') {
      at = end + 1;
      yield { attributes: xml.slice(from, end - 1), content: '' };
      continue;
    }
    closing.lastIndex = end + 1;
    const closed = closing.exec(xml);
    // If no closing tag follows this one, none follows the next ones either.
    if (closed === null) return;
    at = closing.lastIndex;
    yield { attributes: xml.slice(from, end), content: xml.slice(end + 1, closed.index) };
  }
}

const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    attributes,
  );
  return found === null ? undefined : plain(found[1] ?? found[2] ?? '');
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const sheetNames = (workbook: string): readonly string[] =>
  [...elements(workbook, 'sheet')].map(({ attributes }) => attribute(attributes, 'name') ?? '');

const sheetOf = (
  files: Parts,
  workbook: string,
  wanted: string | undefined,
): string | undefined => {
  const sheet = [...elements(workbook, 'sheet')].find(
    ({ attributes }) => wanted === undefined || attribute(attributes, 'name') === wanted,
  );
  const id = sheet === undefined ? undefined : attribute(sheet.attributes, 'id');
  const relation = [...elements(files('xl/_rels/workbook.xml.rels') ?? '', 'Relationship')].find(
    ({ attributes }) => attribute(attributes, 'Id') === id,
  );
  const target = relation === undefined ? undefined : attribute(relation.attributes, 'Target');
  return target === undefined
    ? undefined
    : files(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
};

/** Built-in formats of dates (ECMA-376-1, 18.8.30). */
const DATE_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** Letters of a format (Excel specifications and limits). */
const MOST_FORMAT = 255;

/** For each style of a cell whether it shows a date. */
const dateStyles = (styles: string): readonly boolean[] => {
  const own = new Map<number, string>();
  for (const { attributes } of elements(styles, 'numFmt'))
    own.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
  const [cells] = elements(styles, 'cellXfs');
  return [...elements(cells?.content ?? '', 'xf')].map(({ attributes }) => {
    const id = Number(attribute(attributes, 'numFmtId'));
    const code = own.get(id);
    // Outside of quotes, colours and escaped signs a format with days or years is one of a date.
    return code === undefined
      ? DATE_FORMATS.has(id)
      : /[dy]/i.test(code.slice(0, MOST_FORMAT).replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  });
};

function* recordsOf(files: Parts, workbook: string, sheet: string): Generator<CsvRecord> {
  const shared = [...elements(files('xl/sharedStrings.xml') ?? '', 'si')].map(({ content }) =>
    textOf(content),
  );
  const dates = dateStyles(files('xl/styles.xml') ?? '');
  const [properties] = elements(workbook, 'workbookPr');
  const from1904 = /^(?:1|true)$/.test(attribute(properties?.attributes ?? '', 'date1904') ?? '');
  let width = 0;
  let line = 0;
  let room = MOST_CELLS;
  for (const row of elements(sheet, 'row')) {
    line = lineOf(attribute(row.attributes, 'r'), line + 1);
    const fields: string[] = [];
    for (const { attributes, content } of elements(row.content, 'c')) {
      const column = columnOf(attribute(attributes, 'r')) ?? fields.length;
      if (column >= MOST_COLUMNS) throw new Beyond(`column ${MOST_COLUMNS}`);
      room -= Math.max(column + 1 - fields.length, 1);
      if (room < 0) throw new Beyond(`cells ${MOST_CELLS}`);
      while (fields.length < column) fields.push('');
      fields[column] = cellText(attributes, content, shared, dates, from1904);
    }
    while (fields.length > 0 && fields.at(-1) === '') fields.pop();
    if (fields.length === 0 || (width === 0 && fields.length === 1)) continue;
    // A row ends with its last cell that says something.
    if (width === 0) width = fields.length;
    room -= Math.max(width - fields.length, 0);
    if (room < 0) throw new Beyond(`cells ${MOST_CELLS}`);
    while (fields.length < width) fields.push('');
    yield { fields, line };
  }
}

const lineOf = (number: string | undefined, next: number): number => {
  const line = number === undefined ? next : Number(number);
  if (line > MOST_ROWS) throw new Beyond(`row ${MOST_ROWS}`);
  return Number.isInteger(line) && line > 0 ? line : next;
};

/** What a spreadsheet has at most (ECMA-376-1, 18.3.1.73). */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
/** Cells that are read, the empty ones before the last of a row counted too. */
const MOST_CELLS = 5_000_000;

/** `C7` is column 2. */
const columnOf = (reference: string | undefined): number | undefined => {
  const letters = /^[A-Z]+/.exec(reference?.slice(0, 8) ?? '')?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

const textOf = (content: string): string =>
  [...elements(withoutReadings(content), 't')].map((one) => plain(one.content)).join('');

/** Readings of characters (`rPh`) are not part of the text. */
const withoutReadings = (content: string): string => {
  if (!content.includes('rPh')) return content;
  const { opening, closing } = patternsOf('rPh');
  let text = '';
  for (let at = 0; ; ) {
    opening.lastIndex = at;
    const opened = opening.exec(content);
    closing.lastIndex = opening.lastIndex;
    if (opened === null || !closing.test(content)) return text + content.slice(at);
    text += content.slice(at, opened.index);
    at = closing.lastIndex;
  }
};

const cellText = (
  attributes: string,
  content: string,
  shared: readonly string[],
  dates: readonly boolean[],
  from1904: boolean,
): string => {
  const kind = attribute(attributes, 't') ?? 'n';
  if (kind === 'inlineStr') return textOf(content).trim();
  const [value] = elements(content, 'v');
  const text = plain(value?.content ?? '').trim();
  if (kind === 's') return (shared[Number(text)] ?? '').trim();
  if (kind === 'd') return text.slice(0, 10);
  if (kind !== 'n' || text === '') return text;
  const number = Number(text);
  if (dates[Number(attribute(attributes, 's') ?? 0)] === true) return dayOf(number, from1904);
  // 1.0E3 and 12.000000000000002 are how a spreadsheet writes what it shows as 1000 and 12.
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : text;
};

/**
 * The day of a serial number. In the calendar from 1900 the day 60 is a 29 February that never was: days before it are one
 * further on.
 */
const dayOf = (serial: number, from1904: boolean): string => {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < 0 || day > 2_958_465) return String(serial);
  const since1970 = from1904 ? day - 24_107 : day - 25_569 + (day < 60 ? 1 : 0);
  return fromEpochDay(since1970 as Parameters<typeof fromEpochDay>[0]);
};
