import { parseXml } from '@amirani/tables/xml';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readGexf, readGraphml, readSheets } from './index.ts';

const workbook = (rows: string): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="1" Target="s.xml"/></Relationships>',
    ),
    'xl/s.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });

const limitOf = (rows: string) => readSheets(workbook(rows)).problems;

// Mutant: without MOST_COLUMNS, this file of 700 bytes makes 321 million cells.
test('a cell beyond the last column is refused, and one in it is read', () => {
  for (const column of ['ZZZZZZ', 'ZZZZZ', 'XFE'])
    expect(limitOf(`<row r="1"><c r="${column}1"><v>1</v></c></row>`)).toEqual([
      { code: 'network.format.limit', at: 'column 16384' },
    ]);
  const { sheets } = readSheets(workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'));
  expect(sheets[0]?.rows[0]).toHaveLength(16_384);
});

test('a row beyond the last one is refused; a row number that cannot be read counts as the next row', () => {
  expect(limitOf('<row r="1048577"><c><v>1</v></c></row>')).toEqual([
    { code: 'network.format.limit', at: 'row 1048576' },
  ]);
  const { sheets } = readSheets(workbook('<row r="1"><c><v>1</v></c></row><row r="-4"><c/></row>'));
  expect(sheets[0]?.rows).toHaveLength(2);
});

// Mutant: without `room.cells`, these 400 rows fill 6.5 million cells.
test('the cells of all rows together have a limit', () => {
  const rows = Array.from({ length: 400 }, () => '<row><c r="XFD1"><v>1</v></c></row>').join('');
  expect(limitOf(rows)).toEqual([{ code: 'network.format.limit', at: 'cells 5000000' }]);
});

test('one long text that many cells share has a limit', () => {
  const shared = `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`;
  const cells = Array.from({ length: 3000 }, () => '<c t="s"><v>0</v></c>').join('');
  const bytes = zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="S" r:id="1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="1" Target="s.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(shared),
    'xl/s.xml': strToU8(`<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`),
  });
  expect(readSheets(bytes).problems).toEqual([
    { code: 'network.format.limit', at: 'letters 67108864' },
  ]);
});

test('a part that unpacks to a hundred times its size is refused', () => {
  const spaces = ' '.repeat(4 << 20);
  expect(limitOf(spaces)).toEqual([{ code: 'network.format.limit', at: 'xl/s.xml ratio' }]);
});

// Mutant: without the handler of `doctype`, the entity stays as text and the file is read.
test('a document type declaration and 65 levels are refused', () => {
  const bomb = '<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><graphml>&b;</graphml>';
  expect(readGraphml(bomb).problems[0]?.code).toBe('network.format.syntax');
  const nested = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);
  expect('fault' in parseXml(nested(64))).toBe(false);
  expect(parseXml(nested(65))).toEqual({ fault: 'more than 64 levels' });
  expect(readGexf(nested(100_000)).problems[0]?.code).toBe('network.format.syntax');
});
