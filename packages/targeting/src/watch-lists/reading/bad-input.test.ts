import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFormats } from '../formats/formats.ts';
import * as fixtures from '../test/fixtures.ts';
import { read, warrants } from '../test/read.ts';

const head = 'id,name,birthDate,nationality,document,documentIssuer,expires\n';
const rows = (...lines: readonly string[]): string => `${head}${lines.join('\n')}\n`;
const good = 'A,Ana Beridze,1990-01-02,QMA,QA100001,QMA,2027-01-01';
const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array =>
  Uint8Array.from(Buffer.from(text, encoding));

test('an id that stands twice: the first counts, the second is said with the line of the first', () => {
  const { list, problems, refused } = read(
    rows(good, 'B,Ben Orsini,,,,,', 'A,Another Person,,,,,'),
  );
  expect(list.map(({ id }) => id)).toEqual(['A', 'B']);
  expect(problems).toMatchObject([
    { code: 'watch-list.row.id-twice', at: { line: 4 }, entry: 'A', facts: { line: 2 } },
  ]);
  expect(refused).toBe(1);
});

test('an entry that has expired is left out, on its last day it is in', () => {
  const { list, said } = read(rows('A,Ana,,,,,2026-11-25', 'B,Ben,,,,,2026-11-26'));
  expect(list.map(({ id }) => id)).toEqual(['B']);
  expect(said).toEqual(['row.expired@2']);
});

test.each([
  ['a blank cell too many', 'A,Ana Beridze,,1990-01-02,QMA,QA100001,QMA', 'birthDate'],
  [
    'a blank cell too many and a cell more',
    'A,Ana Beridze,,1990-01-02,QMA,QA100001,QMA,2027-01-01',
    'birthDate',
  ],
  ['a cell lost', 'A,Ana Beridze,QMA,QA100001,QMA,2027-01-01,', 'birthDate'],
  ['a cell lost at the end too', 'A,Ana Beridze,1990-01-02,QA100001,QMA,2027-01-01', 'nationality'],
])('a column that slipped is never read as what it is not: %s', (_, line, column) => {
  const { list, problems, refusedIds } = read(rows(good.replace('A,', 'G,'), line));
  expect(list.map(({ id }) => id)).toEqual(['G']);
  expect(problems).toMatchObject([
    { code: 'watch-list.row.shifted', at: { line: 3 }, entry: 'A', facts: { column } },
  ]);
  expect(refusedIds).toEqual(['A']);
});

test('a file whose columns slipped all together has no entry, and says so for every row', () => {
  const lines = Array.from(
    { length: 300 },
    (_, index) => `N${index},,Ana Beridze,1990-01-02,QMA,QA100001,QMA`,
  );
  const { entries, counts, problems, refused } = read(rows(...lines));
  expect(entries).toBe(0);
  expect(refused).toBe(300);
  expect(counts).toEqual({ 'watch-list.row.shifted': 300 });
  // This number is shown with places; all are counted.
  expect(problems).toHaveLength(200);
});

test('any row of which one blank cell slipped in is refused or reads as before', () => {
  const cells = good.split(',');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7 }), (at) => {
      const moved = [...cells.slice(0, at), '', ...cells.slice(at)].join(',');
      const { list, refused } = read(rows(moved));
      const whole = read(rows(good)).list;
      expect(refused === 1 ? whole : list).toEqual(whole);
    }),
  );
});

test('too many or too few cells without a slip are said with both counts', () => {
  const { said, problems } = read(
    rows('A,Ana,1990,QMA,QA100001,QMA,2027-01-01,more,still more', good),
  );
  expect(said).toEqual(['row.columns@2']);
  expect(problems[0]?.facts).toEqual({ count: 9, expected: 7 });
});

test('a quotation that is not closed costs its own row and no other', () => {
  const { list, said } = read(
    rows(
      'A,"Ana,1990,QMA,,,',
      'B,"Ben, the Elder",1980,QMB,,,',
      'C,Carl O"Neill,,,,,',
      'D,"Dora ""Dolly"" Day",,,,,',
    ),
  );
  expect(said).toEqual(['row.quote@2', 'row.quote@4']);
  expect(
    list.map(({ id, ...entry }) => [id, entry.kind === 'person' && entry.names[0]?.full]),
  ).toEqual([
    ['B', 'Ben, the Elder'],
    ['D', 'Dora "Dolly" Day'],
  ]);
  // Where it closes again by chance, the lines that it swallowed are told.
  const { problems } = read(rows('A,"Ana', 'B,Ben', 'C,Carl",,,,,', good));
  expect(problems).toMatchObject([
    { code: 'watch-list.row.quote', at: { line: 2 }, facts: { lines: 3 } },
  ]);
});

test('a line without end is passed over, and the next is read', () => {
  const long = `A,${'x'.repeat(200_000)},,,,,`;
  expect(read(rows(long, good.replace('A,', 'B,'))).list.map(({ id }) => id)).toEqual(['B']);
  const { said, list } = read(`{"id":"x","pad":"${'y'.repeat(1_200_000)}"}\n${fixtures.ftm}`);
  expect(said[0]).toBe('row.too-long@1');
  expect(list[0]?.id).toBe('QX-1');
});

test('Windows-1252 is not taken for UTF-8: said with the byte, and read where somebody says what it is', () => {
  const file = bytesOf(rows('A,José Núñez,1990,QMB,,,'), 'latin1');
  const { problems, entries, whole } = read(file);
  expect(problems).toMatchObject([
    {
      code: 'watch-list.file.encoding',
      effect: 'file',
      facts: { byte: head.length + 'A,Jos'.length + 1, looksLike: 'windows-1252' },
    },
  ]);
  expect([entries, whole]).toEqual([0, false]);
  const again = read(file, { encoding: 'windows-1252' });
  expect(again.list).toMatchObject([{ names: [{ full: 'José Núñez' }] }]);
  expect(again.said).toEqual(['file.read-as@1']);
});

test('Windows-1251 looks like what it is', () => {
  const text = Buffer.from([0x41, 0x2c, 0xc3, 0xe5, 0xee, 0xf0, 0xe3, 0xe8, 0x2c]);
  const file = Uint8Array.from([...Buffer.from(head), ...text]);
  expect(read(file).problems[0]?.facts['looksLike']).toBe('windows-1251');
});

test('a byte that is wrong far into the file stops it there, not at its beginning', () => {
  const many = rows(...Array.from({ length: 500 }, (_, index) => `N${index},Ana Beridze,,,,,`));
  const file = Uint8Array.from([...Buffer.from(many), 0x58, 0x2c, 0xff, 0x0a]);
  const { problems, whole } = read(file, {}, 100);
  expect(problems).toMatchObject([
    { code: 'watch-list.file.encoding', facts: { byte: many.length + 3 } },
  ]);
  expect(whole).toBe(false);
});

test.each(['utf16le', 'utf16be', 'utf16le without mark'] as const)(
  '%s is read, and said',
  (name) => {
    const plain = Buffer.from(
      `${name.includes('without') ? '' : '\ufeff'}${fixtures.csv}`,
      'utf16le',
    );
    if (name === 'utf16be') plain.swap16();
    for (const piece of [1, 3, 65_536]) {
      const { list, said } = read(Uint8Array.from(plain), {}, piece);
      expect(list).toEqual(read(fixtures.csv).list);
      expect(said).toEqual(['file.read-as@1']);
    }
  },
);

test('an encoding that the XML declares is taken, an unknown one refused', () => {
  const file = bytesOf(
    fixtures.un
      .replace('UTF-8', 'ISO-8859-1')
      .replace('Wasir Karim', 'Wásir Karim')
      .replace(/<NAME_ORIGINAL.*/, ''),
    'latin1',
  );
  expect(read(file).said[0]).toBe('file.read-as@1');
  expect(read(fixtures.un.replace('UTF-8', 'EBCDIC-CP-US')).problems).toMatchObject([
    { code: 'watch-list.file.encoding', facts: { looksLike: 'ebcdic-cp-us' } },
  ]);
});

test('names that were spoilt before they came are refused, others are not', () => {
  const spoil = (text: string, as: string): string => new TextDecoder(as).decode(Buffer.from(text));
  for (const spoilt of [
    spoil('გიორგი', 'windows-1252'),
    spoil('José', 'windows-1252'),
    spoil('Георгий', 'windows-1251'),
    'Jos\ufffd',
  ])
    expect(read(rows(`A,${spoilt},,,,,`)).said, spoilt).toEqual(['value.garbled@2']);
  for (const sound of [
    'José Núñez',
    'Ägir Öst',
    'Ångström',
    'Георгий Ильин',
    'ГЕОРГІЙ',
    'გიორგი',
    'ÃO',
    'Şükrü',
    'Þór',
  ])
    expect(read(rows(`A,${sound},,,,,`)).said, sound).toEqual([]);
});

test('byte order marks, direction marks and blanks are removed from ids and names', () => {
  const { list, said } = read(
    `\ufeff${rows('\u200f A\u00a0,\u202eAna\u202c  Beridze\u00ad,,,,,')}`,
  );
  expect(said).toEqual([]);
  expect(list).toMatchObject([{ id: 'A', names: [{ full: 'Ana Beridze' }] }]);
});

test('what no database can keep is refused, and its id is not repeated', () => {
  const ftm = (id: string, name: string, holder = ''): string =>
    `${JSON.stringify({ id, schema: holder === '' ? 'Person' : 'Passport', properties: { name: [name], number: ['QA100001'], holder: [holder] } })}\n`;
  const { problems, refusedIds } = read(
    ftm('A', 'Ana\u0000') +
      ftm('B', 'Ben\ud800') +
      ftm('C\u0000', 'Carl') +
      ftm('D', 'Dora', '\udc00'),
  );
  expect(problems.map(({ code, entry }) => [code, entry])).toEqual([
    ['watch-list.value.garbled', 'A'],
    ['watch-list.value.garbled', 'B'],
    ['watch-list.value.garbled', undefined],
    ['watch-list.value.garbled', 'D'],
  ]);
  expect(refusedIds).toEqual(['A', 'B', 'D']);
});

test('every row is an entry or is said to be none', () => {
  const cell = fc.constantFrom(
    '',
    'Ana',
    '1990',
    'QMA',
    'QA100001',
    '2026-01-01',
    '2027-01-01',
    'x|y',
    '?',
    'A',
    'B',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { maxLength: 30 }),
      (table) => {
        const lines = table.map((cells) => cells.join(','));
        const { entries, refused, counts, list } = read(rows(...lines), { mostProblems: 1_000 });
        const expected = lines.filter((line) => line.trim() !== '').length;
        expect(entries + refused + (counts['watch-list.row.expired'] ?? 0)).toBe(expected);
        expect(list).toHaveLength(entries);
      },
    ),
  );
});

test('entities that grow, outside entities and declarations of them are refused unread', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE sdnList [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sdnList><sdnEntry><uid>1</uid><lastName>&b;</lastName></sdnEntry></sdnList>`;
  expect(read(bomb)).toMatchObject({ said: ['file.doctype@1'], entries: 0, whole: false });
  const undeclared = fixtures.ofacSdn.replace('DARVANI', '&b;');
  expect(read(undeclared)).toMatchObject({ said: ['file.markup@5'], entries: 0, whole: false });
});

test('rejects markup that is cut off, broken, too deep, or of another list', () => {
  const cut = fixtures.un.slice(0, fixtures.un.indexOf('</INDIVIDUALS>'));
  expect(read(cut)).toMatchObject({ whole: false, entries: 1 });
  expect(read(cut).said.at(-1)).toMatch(/^file\.cut@/);
  expect(read(fixtures.eu.replace('</sanctionEntity>', '</sanction>')).said.at(-1)).toMatch(
    /^file\.markup@/,
  );
  expect(read(`<sdnList>${'<a>'.repeat(100)}`).said).toEqual(['file.markup@1']);
  expect(read('<html><body/></html>').said).toEqual(['file.format@1']);
  expect(read(fixtures.un, { format: 'eu' }).said).toEqual(['file.format@2']);
  for (const empty of ['', '  \n\n']) expect(read(empty).said).toEqual(['file.empty@1']);
});

test('a record without end does not fill the memory', () => {
  const long = fixtures.ofacSdn.replace('Not read.', 'x'.repeat(1_200_000));
  expect(read(long).said).toContain('row.too-long@4');
  expect(read(`<sdnList><sdnEntry a="${'x'.repeat(5_000_000)}`).said).toEqual(['file.markup@1']);
});

test('headings: an id and something to find by are needed, one column once, others are said', () => {
  // Mutant: with one code for both an owner looks for the names that are there.
  expect(read('name,birthDate\nAna,1990\n')).toMatchObject({
    said: ['file.id-column@1'],
    whole: false,
  });
  expect(read('id,remarks\n1,x\n').said).toEqual(['file.header@1']);
  expect(read('id,name,Full Name\n1,Ana,Ana\n').said).toEqual(['file.column-twice@1']);
  expect(read('id,name,religion\n1,Ana,x\n')).toMatchObject({
    said: ['file.column-unknown@1'],
    entries: 1,
  });
  const [unread] = read('id,name,religion\n1,Ana,x\n').problems;
  expect(unread?.facts).toEqual({ column: 3, heading: 'religion' });
});

test('R3, R22: what the ground does not allow is not on the list', () => {
  const more = 'id,kind,name,registration,ground,instruction\n';
  const said = (line: string) => read(more + line).said;
  expect(said('1,,Ana,,travel-ban,')).toEqual(['value.ground-purpose@2']);
  expect(said('1,,Ana,,because,')).toEqual(['value.ground@2']);
  expect(said('1,,Ana,,,refuse')).toEqual(['value.instruction@2']);
  expect(said('1,object,,QQ 100,,')).toEqual(['value.ground-about@2']);
  expect(said('1,firm,Ana,,,')).toEqual(['value.kind@2']);
  expect(said('1,,,,,')).toEqual(['row.nothing-to-match@2']);
  expect(said(',,Ana,,,')).toEqual(['row.id-missing@2']);
  expect(read(`${more}1,,Ana,,arrest,check-identity`).list).toMatchObject([
    { ground: 'arrest', instruction: 'check-identity' },
  ]);
  // A ground of its own has its own instruction, not that of the list.
  expect(
    read(`${more}1,,Ana,,interpol-red-notice,`, {
      list: { ...warrants, instruction: 'check-identity' },
    }).list,
  ).toMatchObject([{ instruction: 'call-second-line' }]);
});

test('an invalid term rejects the entry, an invalid date of birth does not', () => {
  expect(read(rows('A,Ana,1990-13-01,QMA,,,')).said).toEqual(['value.birth-date@2']);
  expect(read(rows('A,Ana,,,,,2026-02-30')).said).toEqual(['value.day@2']);
  expect(read(rows('A,Ana,,,,,31.12.2027')).entries).toBe(0);
});

test('a document whose holder is not there is said', () => {
  const [, passport = ''] = fixtures.ftm.split('\n');
  expect(read(passport).said).toEqual(['row.holder-missing@1']);
});

test('limits: entries, and records that must be refused', () => {
  expect(read(rows('A,Ana,,,,,', 'B,Ben,,,,,'), { mostEntries: 1 })).toMatchObject({
    said: ['file.too-many@3'],
    entries: 1,
    whole: false,
  });
  const wrong = Array.from({ length: 10_001 }, () => ',Ana,,,,,');
  const { whole, counts } = read(rows(...wrong));
  expect([whole, counts['watch-list.file.refused']]).toEqual([false, 1]);
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc
          .constantFrom(...Object.values(fixtures))
          .chain((text) =>
            fc
              .tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 20 }))
              .map(([at, cut, put]) =>
                new TextEncoder().encode(text.slice(0, at) + put + text.slice(at + cut)),
              ),
          ),
      ),
      fc.constantFrom(...listFormats, undefined),
      (bytes, format) => {
        const { entries, list } = read(bytes, format === undefined ? {} : { format });
        expect(entries).toBe(list.length);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      },
    ),
    { numRuns: 300 },
  );
});

// Mutant: without MOST_COLUMNS each row below is tried with each of its 20,000 cells moved.
test('a heading of more columns than any list has is refused', () => {
  const wide = `id,name${',x'.repeat(20_000)}\n`;
  expect(read(`${wide}${'a,'.repeat(30_000)}\n`).said).toEqual(['file.header@1']);
});
