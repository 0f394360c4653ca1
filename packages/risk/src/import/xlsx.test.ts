import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readCounts, readWorkbook, workbookStart } from './index.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with these parts of its sheets, as spreadsheets write them (ECMA-376). */
const workbook = (
  sheets: Readonly<Record<string, string>>,
  { shared = '', date1904 = false }: { shared?: string; date1904?: boolean } = {},
): Uint8Array => {
  const names = Object.keys(sheets);
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${REL}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${names
        .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names
        .map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
        .join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/><numFmt numFmtId="165" formatCode="&quot;days&quot;0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${shared}</sst>`),
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        strToU8(`<worksheet><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`),
      ]),
    ),
  });
};

const text = (reference: string, value: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const heading = `<row r="2">${text('A2', 'date')}${text('B2', 'place')}${text('C2', 'count')}</row>`;
const row = (r: number, serial: number, style: number, place: number, count: string) =>
  `<row r="${r}"><c r="A${r}" s="${style}"><v>${serial}</v></c><c r="B${r}" t="s"><v>${place}</v></c>${count}</row>`;
const shared =
  '<si><t>Sarpi &amp; &#x10D7;</t></si><si><r><t>Red </t></r><r><t>Bridge</t></r><rPh><t>no</t></rPh></si>';

test('a sheet reads as the same table in CSV: dates by their format, shared and rich texts, what a formula gave', () => {
  const bytes = workbook(
    {
      notes: `<row r="1">${text('A1', 'not this one')}</row>`,
      'by month': [
        '<row r="1"><c r="A1" s="1"/></row>',
        heading,
        // 45658 is 2025-01-01.
        row(3, 45_658, 2, 0, '<c r="C3"><f>SUM(D1:D9)</f><v>12.000000000000002</v></c>'),
        row(4, 45_689, 1, 0, '<c r="C4" t="str"><v>c</v></c>'),
        row(5, 45_658, 1, 1, '<c r="C5" s="3"><v>1E3</v></c><c r="D5"/>'),
        row(6, 45_689, 1, 1, ''),
      ].join(''),
    },
    { shared },
  );
  const same = readCounts(
    'date,place,count\n2025-01-01,Sarpi & თ,12\n2025-02-01,Sarpi & თ,c\n2025-01-01,Red Bridge,1000\n2025-02-01,Red Bridge,\n',
  );
  expect(same.problems).toEqual([]);
  expect(readWorkbook(bytes, { sheet: 'by month' })).toEqual(same);
  expect(readWorkbook(bytes, { sheet: 'by week' }).problems).toEqual([
    { line: 1, column: 'by week', value: 'notes, by month', code: 'risk.table.sheet' },
  ]);
});

test('both calendars of spreadsheets, with the day in 1900 that never was', () => {
  const first = (serial: number, date1904: boolean) =>
    readWorkbook(
      workbook(
        { one: heading + row(3, serial, 1, 0, '<c r="C3"><v>1</v></c>') },
        { shared, date1904 },
      ),
      {
        earliest: '1899-01-01' as never,
      },
    ).series[0]?.start;
  expect(first(61, false)).toBe(Date.UTC(1900, 2, 1) / 86_400_000);
  expect(first(59, false)).toBe(Date.UTC(1900, 1, 28) / 86_400_000);
  expect(first(45_658, false)).toBe(Date.UTC(2025, 0, 1) / 86_400_000);
  expect(first(45_658 - 1462, true)).toBe(Date.UTC(2025, 0, 1) / 86_400_000);
});

test('problems have the rows of the spreadsheet; other files are reported', () => {
  const bytes = workbook(
    { one: heading + row(7, 45_658, 1, 0, '<c r="C7"><v>1.5</v></c>') },
    { shared },
  );
  expect(readWorkbook(bytes).problems).toEqual([
    { line: 7, column: 'count', value: '1.5', code: 'risk.row.count-fraction' },
  ]);
  for (const other of [
    new Uint8Array(),
    strToU8('date,count\n'),
    zipSync({ 'a.txt': strToU8('a') }),
  ])
    expect(readWorkbook(other).problems).toMatchObject([{ code: 'risk.table.workbook' }]);
});

test('the workbook of Frontex: a title above, a column a month, headed by names or by dates; known by its start', () => {
  const head = (months: string) =>
    `<row r="3">${text('A3', 'Route')}${text('B3', 'BorderLocation')}${text('C3', 'NationalityLong')}${months}</row>`;
  const line =
    `<row r="4">${text('A4', 'Black Sea Route')}${text('B4', 'Sea')}${text('C4', 'Georgia')}` +
    '<c r="D4"><v>0</v></c><c r="E4"><v>12</v></c></row>';
  const named = `${text('D3', 'JAN2009')}${text('E3', 'FEB2009')}`;
  // 39814 is 2009-01-01.
  const dated = '<c r="D3" s="2"><v>39814</v></c><c r="E3" s="2"><v>39845</v></c>';
  for (const months of [named, dated]) {
    const bytes = workbook({
      Notes: '',
      Detections_of_IBC: `<row r="1">${text('A1', 'Monthly detections')}</row>${head(months)}${line}`,
    });
    expect(readWorkbook(bytes, { sheet: 'Detections_of_IBC' }).series).toEqual(
      readCounts(
        'date,count,Route,BorderLocation,NationalityLong\n2009-01,0,Black Sea Route,Sea,Georgia\n2009-02,12,Black Sea Route,Sea,Georgia\n',
      ).series,
    );
    expect(workbookStart(bytes, 'Detections_of_IBC')).toMatchObject({
      sheets: ['Notes', 'Detections_of_IBC'],
      row: ['Black Sea Route', 'Sea', 'Georgia', '0', '12'],
    });
    expect(workbookStart(bytes, 'Detections_of_IBC')?.heading.slice(0, 3)).toEqual([
      'Route',
      'BorderLocation',
      'NationalityLong',
    ]);
  }
  expect(workbookStart(strToU8('no workbook'))).toBeUndefined();
  expect(workbookStart(workbook({ a: '' }), 'b')).toBeUndefined();
});

// Mutant: `elements` that searches the rest of the text again for each unclosed tag looks at 8·10^9 letters here.
test('tags that are not closed end the reading', () => {
  const rows = '<row>'.repeat(40_000);
  expect(readWorkbook(workbook({ S: rows })).problems[0]?.code).toBe('risk.table.empty');
  expect(workbookStart(workbook({ S: '<row '.repeat(40_000) }))?.heading).toEqual([]);
});

test('cells and rows beyond those of a spreadsheet, and more cells than are read, are refused', () => {
  const limit = (rows: string) => {
    const [problem] = readWorkbook(workbook({ S: rows })).problems;
    return `${problem?.code} ${problem?.value}`;
  };
  expect(limit('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>')).toBe(
    'risk.table.limit column 16384',
  );
  expect(limit('<row r="1048577"><c r="A1"><v>1</v></c></row>')).toBe(
    'risk.table.limit row 1048576',
  );
  // A wide heading must not make each later row as wide.
  const wide = '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>';
  expect(limit(wide + '<row><c><v>1</v></c></row>'.repeat(400))).toBe(
    'risk.table.limit cells 5000000',
  );
  expect(limit(' '.repeat(4 << 20))).toBe('risk.table.limit xl/worksheets/sheet1.xml ratio');
});

test('readings that are not closed leave the text as it is', () => {
  const odd = `<si><t>a</t>${'<rPh>'.repeat(1000)}</si>`;
  const sheet = `${heading}${row(3, 45_658, 2, 0, '<c r="C3"><v>1</v></c>')}`;
  expect(readWorkbook(workbook({ S: sheet }, { shared: odd })).problems).toEqual([]);
});
