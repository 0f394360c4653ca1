import { strToU8, zipSync } from 'fflate';
import { exchangeRows, statementColumns } from './csv.ts';
import type { Exchange, FormatProblem, Written } from './exchange.ts';

/** A sheet to be written: every cell is text, so that no program rounds a number or takes a name for a date. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a sheet and a cell can hold at most (Excel specifications and limits). */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;

/** A workbook with the statements and decisions of a case. Beyond the rows of one sheet it goes on in the next. */
export const writeXlsx = (exchange: Exchange): Written<Uint8Array> => {
  const rows = exchangeRows(exchange);
  const sheets: Sheet[] = [];
  for (let at = 0; at === 0 || at < rows.length; at += MOST_ROWS - 1)
    sheets.push({
      name: sheets.length === 0 ? 'statements' : `statements ${sheets.length + 1}`,
      rows: [statementColumns, ...rows.slice(at, at + MOST_ROWS - 1)],
    });
  return writeSheets(sheets);
};

/** A workbook of sheets (ECMA-376), the same bytes for the same sheets. */
export const writeSheets = (sheets: readonly Sheet[]): Written<Uint8Array> => {
  const losses: FormatProblem[] = [];
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/>${sheets
        .map(
          (_, at) =>
            `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${MAIN}.worksheet+xml"/>`,
        )
        .join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}/relationships"><sheets>${sheets
        .map(
          ({ name }, at) =>
            `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships">${sheets
        .map(
          (_, at) =>
            `<Relationship Id="r${at + 1}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ),
  };
  for (const [at, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] = xml(sheetXml(sheet, losses));
  return { content: zipSync(files, { mtime: '1980-01-01T12:00:00' }), losses };
};

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const xml = (body: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);

const sheetXml = ({ name, rows }: Sheet, losses: FormatProblem[]): string => {
  const body = rows.map((row, r) => {
    const cells = row.map((text, c) => {
      if (text === '') return '';
      const place = `${columnName(c)}${r + 1}`;
      const cut = text.length > MOST_CHARACTERS;
      if (cut) losses.push({ code: 'network.format.cell-long', at: `${name} ${place}` });
      return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cut ? text.slice(0, MOST_CHARACTERS) : text)}</t></is></c>`;
    });
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${SHEET}"><sheetData>${body.join('')}</sheetData></worksheet>`;
};

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

/** What XML cannot hold is written `_x0001_`, and so is what looks like that (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
const escaped = (text: string): string =>
  text
    .replaceAll(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replaceAll(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      /[\u0000-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
