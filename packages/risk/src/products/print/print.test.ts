import type { CivilDate } from '@amirani/core';
import { languages } from '@amirani/core/languages';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { xmlFault } from '../../test/well-formed.ts';
import { labelPlaces, roundSteps } from '../drawing/axis.ts';
import { barChart } from '../drawing/bar-chart.ts';
import { seriesChart } from '../drawing/series-chart.ts';
import { drawingSvg } from '../drawing/svg.ts';
import type { ProductDocument } from '../index.ts';
import { productDocx, productPdf } from './index.ts';

const chart = seriesChart({
  labels: ['2026-01', '2026-02', '2026-03', '2026-04'],
  counts: [3, Number.NaN, 9, 4],
  expected: [2, 2, 3, 3],
  bound: [5, 5, 6, 6],
  alarms: [2],
  forecast: {
    labels: ['2026-05'],
    mean: [5],
    intervals: [
      { lower: [3], upper: [8] },
      { lower: [1], upper: [80] },
    ],
  },
  names: { counts: 'counts', expected: 'e', bound: 'b', alarm: 'a', forecast: 'f' },
  numberText: String,
});

const product = (said: string): ProductDocument => ({
  kind: 'weekly',
  language: 'en',
  at: '2026-03-10' as CivilDate,
  series: 'Weekly overview',
  title: said,
  subtitle: said,
  unit: said,
  mark: { tlp: 'TLP:AMBER+STRICT', classification: 'ge.restricted' },
  markText: 'TLP:AMBER+STRICT',
  draft: said,
  disclaimer: 'provisional',
  page: 'Page',
  blocks: [
    { kind: 'heading', level: 1, text: said },
    { kind: 'figures', items: [{ label: said, value: '1', detail: said, source: 0 }] },
    { kind: 'text', voice: 'assessment', runs: [{ text: said, bold: true, source: 1 }] },
    { kind: 'text', voice: 'note', runs: [{ text: said }] },
    { kind: 'drawing', caption: said, drawing: chart, alternative: said, source: 0 },
    {
      kind: 'drawing',
      caption: said,
      drawing: barChart([{ label: said, value: 3, before: 2, text: said }], {
        now: 'n',
        before: 'b',
      }),
      alternative: said,
    },
    {
      kind: 'table',
      caption: said,
      columns: [
        { text: said, numeric: false },
        { text: 'n', numeric: true },
      ],
      rows: [
        [
          { text: said, source: 1 },
          { text: '4', source: 1, tone: 'high' },
        ],
      ],
      sum: true,
      note: said,
    },
    {
      kind: 'table',
      caption: '',
      columns: [],
      rows: [[{ text: said }, { text: said }]],
      sum: false,
    },
  ],
  sourcesTitle: 'Sources',
  voices: { fact: said, assessment: said, outlook: said, note: said },
  sources: [0, 1].map((i) => ({
    id: String(i),
    query: said,
    periods: ['2026-W10'],
    vintage: '2026-03-10' as CivilDate,
    origin: said,
    from: said,
  })),
});

const filesOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, one]) => [name, strFromU8(one)]));

test('every part of a DOCX is well-formed, whatever the words are', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('<&">\u0000\u0008]]>', '<w:p/>', '&amp;', 'საქართველო'),
  );
  fc.assert(
    fc.property(words, (said) => {
      // A lone half of a pair of UTF-16 cannot be written as UTF-8 at all.
      if (!said.isWellFormed()) return;
      for (const [name, text] of Object.entries(filesOf(productDocx(product(said)))))
        expect(xmlFault(text), name).toBeUndefined();
    }),
    { numRuns: 15 },
  );
});

test('every link leads to a bookmark, every part is declared and reached, and ids are there once', () => {
  const files = filesOf(productDocx(product('words')));
  const body = files['word/document.xml'] ?? '';
  const marks = [...body.matchAll(/w:bookmarkStart w:id="\d+" w:name="(s\d+)"/g)].map(
    ([, one]) => one,
  );
  const anchors = [...body.matchAll(/w:anchor="(s\d+)"/g)].map(([, one]) => one);
  expect(marks).toEqual(['s1', 's2']);
  expect(anchors.length).toBeGreaterThan(5);
  for (const anchor of anchors) expect(marks).toContain(anchor);
  const ids = [...body.matchAll(/<w(?:p:docPr|ps:cNvPr) id="(\d+)"/g)].map(([, one]) => one);
  expect(new Set(ids).size).toBe(ids.length);
  const declared = files['[Content_Types].xml'] ?? '';
  for (const name of Object.keys(files))
    expect(
      name.endsWith('.rels') || name === '[Content_Types].xml' || declared.includes(`"/${name}"`),
      name,
    ).toBe(true);
  for (const [, id] of body.matchAll(/r:id="(\w+)"/g))
    expect(files['word/_rels/document.xml.rels']).toContain(`Id="${id}"`);
  for (const [, style] of body.matchAll(/w:pStyle w:val="(\w+)"/g))
    expect(files['word/styles.xml']).toContain(`w:styleId="${style}"`);
  expect(files['word/header.xml']).toContain('შეზღუდული სარგებლობისთვის');
  expect(files['word/footer.xml']).toContain('TLP:AMBER+STRICT');
});

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('the same product gives the same bytes, in any zone', () => {
  const bytes = ['UTC', 'Asia/Tbilisi', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((name) => {
    process.env['TZ'] = name;
    return productDocx(product('words'));
  });
  for (const one of bytes) expect(one).toEqual(bytes[0]);
});

test('a drawing is the same in both forms: as many shapes, as many words, and well-formed', () => {
  const svg = drawingSvg(chart);
  expect(xmlFault(svg)).toBeUndefined();
  expect(svg).not.toContain('NaN');
  const docx = filesOf(productDocx(product('words')))['word/document.xml'] ?? '';
  const shapes = chart.shapes.filter(({ kind }) => kind !== 'text').length;
  const first = docx.slice(docx.indexOf('<wpg:wgp>'), docx.indexOf('</wpg:wgp>'));
  expect([...first.matchAll(/<wps:wsp>/g)]).toHaveLength(chart.shapes.length);
  expect([...svg.matchAll(/<(?:polyline|polygon|rect|circle) /g)]).toHaveLength(shapes);
  for (const shape of chart.shapes)
    if (shape.kind === 'text') expect(first).toContain(`>${shape.text}<`);
});

test('no shape and no frame of a text leaves its drawing', () => {
  const docx = filesOf(productDocx(product('words')))['word/document.xml'] ?? '';
  const groups = [
    ...docx.matchAll(/<wpg:wgp>.*?<a:ext cx="(\d+)" cy="(\d+)"\/>(.*?)<\/wpg:wgp>/gs),
  ];
  expect(groups).toHaveLength(2);
  for (const [, width, height, inside = ''] of groups)
    for (const [, x, y, w, h] of inside.matchAll(
      /<wps:spPr><a:xfrm><a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g,
    )) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(Number(width) + 1);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y) + Number(h)).toBeLessThanOrEqual(Number(height) + 1);
    }
});

test('axes: round steps reach the most and start at 0; labels never crowd, the last is there', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (most) => {
      const steps = roundSteps(most);
      expect(steps[0]).toBe(0);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(most);
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.length).toBeLessThanOrEqual(7);
    }),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 12 }),
      (count, most) => {
        const places = labelPlaces(count, most);
        expect(places.length).toBeLessThanOrEqual(most);
        expect(places.at(-1)).toBe(count - 1);
      },
    ),
  );
});

test('the job for the typesetter holds every text in each language, and no function', () => {
  for (const language of languages) {
    const { data } = productPdf({ ...product('words'), language });
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  }
});
