import type { Bomb } from '../bomb.ts';
import { cell, many, sheetOf, text, workbook } from '../pack.ts';

const rowOf = (number: number | string, cells: string): string =>
  `<row r="${number}">${cells}</row>`;
const heading = rowOf(1, cell('A1', 'date') + cell('B1', 'count') + cell('C1', 'name'));
const shared = (entries: string): Readonly<Record<string, string>> => ({
  'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${entries}</sst>`,
});

/** Workbooks and tables of text. */
export const tables: readonly Bomb[] = [
  {
    name: 'xlsx-far-column',
    bytes: () => workbook(sheetOf(heading + rowOf(2, cell('ZZZZZZ1', 'far')))),
  },
  {
    name: 'xlsx-120-far-columns',
    bytes: () =>
      workbook(
        sheetOf(
          heading +
            Array.from({ length: 120 }, (_, at) =>
              rowOf(at + 2, cell(`ZZZZZ${at + 2}`, 'far')),
            ).join(''),
        ),
      ),
  },
  {
    name: 'xlsx-far-row',
    bytes: () => workbook(sheetOf(heading + rowOf(2_000_000_000, cell('A2000000000', 'far')))),
  },
  {
    name: 'xlsx-unreadable-place',
    bytes: () => workbook(sheetOf(heading + rowOf(2, cell('99999999999999999999', 'x')))),
    // An invalid place may be skipped, or counted on from the cell before.
    expect: { 'table-reader': 'either' },
  },
  {
    name: 'xlsx-200000-open-rows',
    bytes: () => workbook(sheetOf(many('<row>', 200_000))),
  },
  {
    name: 'xlsx-400000-open-cells',
    bytes: () => workbook(sheetOf(`<row>${many('<c r="A1">', 400_000)}`)),
  },
  {
    name: 'xlsx-million-attributes',
    bytes: () => workbook(sheetOf(`<row ${many('a="" ', 1_000_000)}/>`)),
  },
  {
    name: 'xlsx-endless-tag',
    bytes: () => workbook(sheetOf(`<row r="${many('1', 20_000_000)}`)),
  },
  {
    name: 'xlsx-shared-string-bomb',
    bytes: () =>
      workbook(
        sheetOf(
          heading +
            Array.from({ length: 20_000 }, (_, at) =>
              rowOf(at + 2, `<c r="A${at + 2}" t="s"><v>0</v></c>`),
            ).join(''),
        ),
        shared(`<si><t>${many('A', 1_000_000)}</t></si>`),
      ),
  },
  {
    name: 'xlsx-shared-strings-2-million',
    bytes: () => workbook(sheetOf(heading), shared(many('<si><t>a</t></si>', 2_000_000))),
  },
  {
    name: 'xlsx-shared-string-far-index',
    bytes: () =>
      workbook(
        sheetOf(heading + rowOf(2, '<c r="A2" t="s"><v>4294967295</v></c>')),
        shared('<si><t>a</t></si>'),
      ),
    expect: { 'table-reader': 'either' },
  },
  {
    name: 'xlsx-entities',
    bytes: () =>
      workbook(
        `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'.charAt(at)} "${many(`&${'abcdefghi'.charAt(at)};`, 10)}">`).join('')}]><worksheet><sheetData><row><c t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>`,
      ),
  },
  {
    name: 'xlsx-external-entity',
    bytes: () =>
      workbook(
        '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>',
      ),
  },
  {
    name: 'xlsx-sheet-in-itself',
    bytes: () =>
      workbook(sheetOf(heading), {
        'xl/_rels/workbook.xml.rels':
          '<?xml version="1.0"?><Relationships><Relationship Id="r1" Target="../xl/workbook.xml"/></Relationships>',
      }),
  },
  {
    name: 'xlsx-100-mb-sheet',
    bytes: () => workbook(sheetOf(many(`<row><c><v>${many('0', 1000)}</v></c></row>`, 100_000))),
  },
  { name: 'csv-one-endless-field', bytes: () => text(`date,count\n"${many('A', 20_000_000)}`) },
  { name: 'csv-endless-line', bytes: () => text(`date,count\n${many('1,', 8_000_000)}`) },
  {
    name: 'csv-half-a-million-columns',
    bytes: () => text(`${many('c,', 500_000)}c\n${many('1,', 500_000)}1\n`),
  },
  { name: 'csv-quotes-alone', bytes: () => text(many('"', 10_000_001)) },
  { name: 'csv-no-heading-all-commas', bytes: () => text(many(',', 5_000_000)) },
  { name: 'csv-million-lines-of-one-letter', bytes: () => text(many('x\n', 5_000_000)) },
  {
    name: 'csv-nul-bytes',
    bytes: () => text(`date,count\n2026-01,${many('\0', 1_000_000)}\n`),
  },
  {
    name: 'csv-names-that-are-patterns',
    bytes: () =>
      text(`name,birth date\n${many('(a+)+$\\E[[:alpha:]]*{999999}?<!%s%n#{x}\n', 20_000)}`),
    expect: { 'table-reader': 'either' },
  },
];
