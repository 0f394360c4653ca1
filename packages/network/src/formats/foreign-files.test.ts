import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { caseView, linksOf, valuesOf } from '../statements/index.ts';
import { stateAll } from '../test/stating.ts';
import {
  chartOf,
  readAs,
  readCase,
  readCsv,
  readFollowTheMoney,
  readGexf,
  readSheets,
  type Stating,
  writeAs,
  writeCase,
  writeCsv,
  writeFollowTheMoney,
  writeGexf,
  writeSheets,
} from './index.ts';

const stating: Stating = {
  item: 'file-7',
  by: 'officer-1',
  at: '2026-05-01T10:00:00Z',
  reliability: 'B',
  credibility: '3',
};

const samples = join(process.env['AMIRANI_SAMPLES'] ?? '../shared/data', 'network/case_uco');
const there = existsSync(samples);
if (!there) console.log(`no CASE samples at ${samples}: their tests are skipped`);

describe.skipIf(!there)('CASE files of other programs', () => {
  const files = there ? readdirSync(samples).filter((name) => name.endsWith('.json')) : [];
  const read = (name: string) => readCase(readFileSync(join(samples, name), 'utf8'), stating);

  test.each(files)('%s: every object is a subject, and what is not read is named', (name) => {
    const { statements, problems } = read(name);
    const text = readFileSync(join(samples, name), 'utf8');
    const classes = [...text.matchAll(/"@type":\s*"(?:uco-|case-)[a-z]+:(?!.*Facet")[A-Z]/g)]
      .length;
    expect(new Set(statements.map(({ subject }) => subject)).size).toBeGreaterThanOrEqual(
      Math.min(classes, 1),
    );
    expect(problems.every(({ code }) => code === 'network.format.not-read')).toBe(true);
    // What was read survives every other format of this kind, and is the same when it is read again.
    const again = readCase(writeCase({ statements, decisions: [] }).content, stating);
    expect(again.statements).toEqual(statements);
  });

  test('call_log.json: numbers and the call between them', () => {
    const { statements } = read('call_log.json');
    const view = caseView(statements);
    const call = [...view.entities.values()].find(
      (entity) => entity.schema === 'Call' && valuesOf(entity, 'callKind').includes('outgoing'),
    );
    const caller = view.entities.get(valuesOf(call, 'callerPhone')[0] ?? '');
    expect(valuesOf(call, 'startDate')).toEqual(['2010-01-15T17:59:43.25Z']);
    expect(valuesOf(caller, 'number')).toEqual(['1235551337']);
  });

  test('cell_site.json: handset, card and cell', () => {
    const entities = [...caseView(read('cell_site.json').statements).entities.values()];
    const values = (schema: string, property: string) =>
      entities
        .filter((entity) => entity.schema === schema)
        .flatMap((one) => valuesOf(one, property));
    expect(values('Handset', 'imei')).toEqual(['356420075722843']);
    expect(values('Sim', 'iccid')).toEqual(['89390100002217635543']);
    expect(values('Cell', 'cellId').length).toBe(2);
  });
});

describe('FollowTheMoney of other programs', () => {
  test('entities, nested entities, and a schema that we do not have', () => {
    const { statements, problems } = readFollowTheMoney(
      [
        '{"id":"p","schema":"Person","properties":{"name":["Ana","Anna"],"birthDate":"1990"},"datasets":["x"]}',
        '{"id":"o","schema":"Ownership","properties":{"owner":["p"],"asset":[{"id":"c","schema":"Company","properties":{"name":["C"]}}]}}',
        '{"id":"s","schema":"Sanction","properties":{"program":["Z"]}}',
        '{"id":"e","schema":"Vehicle","properties":{}}',
        'nonsense',
        '{"schema":"Person"}',
      ].join('\n'),
      stating,
    );
    expect(statements.map(({ subject, property, value }) => [subject, property, value])).toEqual([
      ['p', 'name', 'Ana'],
      ['p', 'name', 'Anna'],
      ['p', 'birthDate', '1990'],
      ['o', 'owner', 'p'],
      ['o', 'asset', 'c'],
      ['c', 'name', 'C'],
      ['s', 'program', 'Z'],
      ['e', 'id', 'e'],
    ]);
    expect(statements[0]).toMatchObject({
      id: 'file-7#1',
      source: { item: 'file-7', locator: 'line 1' },
      reliability: 'B',
      credibility: '3',
      kind: 'fact',
    });
    expect(problems).toEqual([
      { code: 'network.format.not-read', at: 'line 1: datasets' },
      { code: 'network.format.syntax', at: 'line 5' },
      { code: 'network.format.identity', at: 'line 6' },
    ]);
  });

  test('statements as its libraries write them', () => {
    const { statements } = readFollowTheMoney(
      '{"id":"9","entity_id":"p","canonical_id":"q","schema":"Person","prop":"name","value":"Ana","lang":"ka","original_value":"ანა","dataset":"list"}',
      stating,
    );
    expect(statements[0]).toMatchObject({
      subject: 'p',
      value: 'Ana',
      language: 'ka',
      original: 'ანა',
      source: { locator: 'line 1: list' },
    });
  });

  test('what we write is plain FollowTheMoney to others: their schemata, their properties, nothing else', () => {
    const exchange = {
      statements: [
        ...stateAll('n', 'PhoneNumber', { number: '99555', operator: 'QGE Mobile' }),
        ...stateAll('x', 'Participation', { participant: 'p', event: 't', role: 'driver' }),
        ...stateAll('p', 'Person', { name: 'A', category: 'victim' }),
      ],
      decisions: [],
    };
    const lines = writeFollowTheMoney(exchange)
      .content.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; schema: string; properties: object });
    expect(lines.map(({ id, schema, properties }) => [id, schema, properties])).toEqual([
      ['n', 'UserAccount', { number: ['99555'], service: ['QGE Mobile'] }],
      ['x', 'UnknownLink', { subject: ['p'], object: ['t'], role: ['driver'] }],
      ['p', 'Person', { name: ['A'] }],
    ]);
  });
});

test('weights and directions of a list of links reach every program, through any format between', () => {
  const exchange = readCsv('source,target,weight,directed\na,b,2.5,true\nb,c,1,\n', stating);
  for (const through of ['ftm', 'jsonld', 'xlsx', 'graphml', 'gexf'] as const) {
    const again = readAs(through, writeAs(through, exchange).content, stating);
    const { links } = readGexf(writeGexf(chartOf(again)).content).chart;
    expect(
      links.map(({ source, target, weight, directed }) => [source, target, weight, directed]),
    ).toEqual([
      ['a', 'b', 2.5, true],
      ['b', 'c', 1, false],
    ]);
  }
});

describe('tables', () => {
  test('a list of links becomes links of unknown kind', () => {
    const { statements, problems } = readCsv('source,target,weight\nა,b,2\nb,,1\n', stating);
    const links = linksOf(caseView(statements));
    expect(links.map(({ source, target }) => [source, target])).toEqual([['ა', 'b']]);
    expect(problems).toEqual([{ code: 'network.format.end-missing', at: 'row 3' }]);
  });

  test('a name that looks like a formula computes nothing in a spreadsheet', () => {
    const statements = stateAll('p', 'Person', { name: '=HYPERLINK("x")', alias: "'quoted" });
    const { content } = writeCsv({ statements, decisions: [] });
    expect(content).toContain(`"'=HYPERLINK(""x"")"`);
    expect(readCsv(content, stating).statements).toEqual(statements);
  });

  test('another table is refused, not guessed at', () => {
    expect(readCsv('name,born\nAna,1990\n', stating).problems).toEqual([
      { code: 'network.format.heading', at: 'row 1' },
    ]);
  });

  test('a workbook of another program: shared texts, runs, numbers as stored, gaps', () => {
    const part = (body: string) => strToU8(`<?xml version="1.0"?>${body}`);
    const bytes = zipSync({
      'xl/workbook.xml': part(
        '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId5"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': part(
        '<Relationships><Relationship Id="rId5" Target="/xl/worksheets/s.xml"/></Relationships>',
      ),
      'xl/sharedStrings.xml': part(
        '<sst><si><t>one</t></si><si><r><t>tw</t></r><r><t>o</t></r><rPh><t>zwei</t></rPh></si></sst>',
      ),
      'xl/worksheets/s.xml': part(
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
          '<row r="3"><c r="B3"><v>995555123456</v></c><c r="AA3" t="b"><v>1</v></c></row></sheetData></worksheet>',
      ),
    });
    const { sheets, problems } = readSheets(bytes);
    expect(problems).toEqual([]);
    expect(sheets[0]?.rows.slice(0, 2)).toEqual([['one', '', 'two'], []]);
    expect(sheets[0]?.rows[2]?.[1]).toBe('995555123456');
    expect(sheets[0]?.rows[2]?.[26]).toBe('1');
    expect(readAs('xlsx', bytes, stating).problems).toEqual([
      { code: 'network.format.heading', at: 'S' },
    ]);
  });

  test('a text that a cell cannot hold is said', () => {
    const { losses } = writeSheets([{ name: 'S', rows: [['x'.repeat(32_768)]] }]);
    expect(losses).toEqual([{ code: 'network.format.cell-long', at: 'S A1' }]);
  });
});
