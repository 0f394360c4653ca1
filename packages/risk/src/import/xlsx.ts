import { fromEpochDay } from '@amirani/core';
import { strFromU8, unzipSync } from 'fflate';
import type { CountImport, ImportOptions } from './count-import.ts';
import type { CsvRecord } from './csv.ts';
import { nothing, readRecords } from './read-counts.ts';

/** A workbook is read as the rest of a table is; one sheet of it, the first where none is named. */
export interface WorkbookOptions extends ImportOptions {
  readonly sheet?: string | undefined;
}

/**
 * Reads a sheet of a workbook (.xlsx: ECMA-376, Office Open XML): its first row with more than one cell is the heading: what stands
 * above it is a title. Numbers in cells with the format of a date are days, of the calendar from 1900 or 1904 that the workbook says; a formula counts as
 * what was computed for it. Lines of problems are the rows as the spreadsheet counts them.
 */
export const readWorkbook = (bytes: Uint8Array, options: WorkbookOptions = {}): CountImport => {
  const files = unzipped(bytes);
  const workbook = files?.get('xl/workbook.xml');
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
};

/** What a workbook is known by: the names of its sheets, and the heading and first row of one of them. */
export interface WorkbookStart {
  readonly sheets: readonly string[];
  readonly heading: readonly string[];
  readonly row: readonly string[];
}

/** Looks at a workbook without making anything of it; undefined where it is none, or has no such sheet. */
export const workbookStart = (bytes: Uint8Array, name?: string): WorkbookStart | undefined => {
  const files = unzipped(bytes);
  const workbook = files?.get('xl/workbook.xml');
  if (files === undefined || workbook === undefined) return undefined;
  const sheet = sheetOf(files, workbook, name);
  if (sheet === undefined) return undefined;
  const records = recordsOf(files, workbook, sheet);
  const next = (): readonly string[] => records.next().value?.fields ?? [];
  return { sheets: sheetNames(workbook), heading: next(), row: next() };
};

/** Bytes of all parts together that are unpacked: what a small file claims must not fill the memory. */
const MOST_BYTES = 400 * 1024 * 1024;

const PARTS =
  /^xl\/(?:workbook|styles|sharedStrings|_rels\/workbook\.xml\.rels|worksheets\/[^/]+)(?:\.xml)?$/;

const unzipped = (bytes: Uint8Array): ReadonlyMap<string, string> | undefined => {
  let left = MOST_BYTES;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name)) return false;
        left -= originalSize;
        if (left < 0) throw new RangeError('a workbook larger than any that is read');
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch {
    return undefined;
  }
};

/** Every element of a name with its attributes and content; a name may carry a prefix. */
function* elements(xml: string, name: string): Generator<{ attributes: string; content: string }> {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`,
    'g',
  );
  for (const [, attributes = '', content = ''] of xml.matchAll(pattern))
    yield { attributes, content };
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
  files: ReadonlyMap<string, string>,
  workbook: string,
  wanted: string | undefined,
): string | undefined => {
  const sheet = [...elements(workbook, 'sheet')].find(
    ({ attributes }) => wanted === undefined || attribute(attributes, 'name') === wanted,
  );
  const id = sheet === undefined ? undefined : attribute(sheet.attributes, 'id');
  const relation = [
    ...elements(files.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship'),
  ].find(({ attributes }) => attribute(attributes, 'Id') === id);
  const target = relation === undefined ? undefined : attribute(relation.attributes, 'Target');
  return target === undefined
    ? undefined
    : files.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
};

/** Built-in formats of dates (ECMA-376-1, 18.8.30). */
const DATE_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

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
      : /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  });
};

function* recordsOf(
  files: ReadonlyMap<string, string>,
  workbook: string,
  sheet: string,
): Generator<CsvRecord> {
  const shared = [...elements(files.get('xl/sharedStrings.xml') ?? '', 'si')].map(({ content }) =>
    textOf(content),
  );
  const dates = dateStyles(files.get('xl/styles.xml') ?? '');
  const [properties] = elements(workbook, 'workbookPr');
  const from1904 = /^(?:1|true)$/.test(attribute(properties?.attributes ?? '', 'date1904') ?? '');
  let width = 0;
  let line = 0;
  for (const row of elements(sheet, 'row')) {
    line = Number(attribute(row.attributes, 'r') ?? line + 1);
    const fields: string[] = [];
    for (const { attributes, content } of elements(row.content, 'c')) {
      const column = columnOf(attribute(attributes, 'r')) ?? fields.length;
      if (column >= MOST_COLUMNS) continue;
      while (fields.length < column) fields.push('');
      fields[column] = cellText(attributes, content, shared, dates, from1904);
    }
    while (fields.length > 0 && fields.at(-1) === '') fields.pop();
    if (fields.length === 0 || (width === 0 && fields.length === 1)) continue;
    // A row ends with its last cell that says something.
    if (width === 0) width = fields.length;
    while (fields.length < width) fields.push('');
    yield { fields, line };
  }
}

/** What a spreadsheet has (ECMA-376-1, 18.3.1.73). */
const MOST_COLUMNS = 16_384;

/** `C7` is column 2. */
const columnOf = (reference: string | undefined): number | undefined => {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

const textOf = (content: string): string =>
  // Readings of characters are no part of the text.
  [...elements(content.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, ''), 't')]
    .map((one) => plain(one.content))
    .join('');

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
