import { civilDateOf } from '@amirani/core';
import { readRecords } from '@amirani/messages';
import { segmentTexts } from '@amirani/web/src/texts/segments.ts';
import { exampleMessages } from '@desk/travellers/web/messages/example.ts';
import { describe, expect, test } from 'vitest';
import {
  elementTextIds,
  foldAround,
  foldLong,
  NO_LIGHTS,
  segmentRuns,
  segmentsOf,
  segmentTextIds,
} from './segments.ts';

const bytes = new TextEncoder().encode(exampleMessages);
const places = segmentsOf(bytes);

/** The one place of a tag, the nth of several. */
const place = (tag: string, nth = 0) => {
  const found = places.filter((one) => one.tag === tag)[nth];
  if (found === undefined) throw new Error(`no ${tag}`);
  return found;
};

describe('segments of a file', () => {
  test('UNH is 1 in each message, and segments outside any have no number', () => {
    expect(place('UNB')).toMatchObject({ number: 0, message: -1 });
    expect(place('UNH', 0)).toMatchObject({ number: 1, message: 0 });
    expect(place('UNH', 1)).toMatchObject({ number: 1, message: 1 });
    expect(place('UNZ')).toMatchObject({ number: 0 });
  });

  test('every place the reader names lies in the segment it names', () => {
    for (const [message, record] of readRecords(bytes, {
      referenceDate: civilDateOf(new Date('2026-11-25T00:00:00Z')),
    }).entries())
      for (const traveller of record.travellers)
        for (const [path, at] of Object.entries(traveller.source)) {
          const holder = places.find(
            ({ start, end }) => start <= at.start + record.offset && at.start + record.offset < end,
          );
          expect(holder, path).toMatchObject({ number: at.segment, tag: at.tag, message });
        }
  });
});

describe('runs of a segment', () => {
  const text = (runs: ReturnType<typeof segmentRuns>): string =>
    runs.map((run) => run.text).join('');

  test('together they are the segment, whatever is lit', () => {
    for (const one of places) {
      const span = { start: one.start + 4, end: one.end - 1 };
      for (const lights of [NO_LIGHTS, { ...NO_LIGHTS, lit: [span] }])
        expect(text(segmentRuns(bytes, one, lights))).toBe(
          exampleMessages.slice(one.start, one.end),
        );
    }
  });

  test('a value is lit to the letter, and lit wins over related', () => {
    const nad = place('NAD', 1);
    const start = exampleMessages.indexOf('SAMPLETTI', nad.start);
    const span = { start, end: start + 9 };
    const runs = segmentRuns(bytes, nad, { lit: [span], related: [nad], hidden: [] });
    expect(runs.filter(({ light }) => light === 'lit').map((run) => run.text)).toEqual([
      'SAMPLETTI',
    ]);
    expect(runs.find((run) => run.text === 'NINO')?.light).toBe('related');
  });

  test('R10: a value that is masked until asked for does not reach the screen', () => {
    const doc = place('DOC');
    const start = exampleMessages.indexOf('QG0041799', doc.start);
    const span = { start, end: start + 9 };
    const shown = text(segmentRuns(bytes, doc, { lit: [span], related: [], hidden: [span] }));
    expect(shown).not.toContain('QG0041799');
    expect(shown).toContain('•••••••••');
  });

  test('values removed by the privacy gate do not count as values', () => {
    const gated = bytes.slice();
    const doc = place('DOC');
    gated.fill(0x1a, doc.end - 4, doc.end);
    const run = segmentRuns(gated, doc, NO_LIGHTS).at(-1);
    expect(run).toMatchObject({ kind: 'masked', text: '····' });
  });

  test('line breaks inside a segment are not data', () => {
    const wrapped = new TextEncoder().encode("UNH+1+PAXLST:D:05B:UN:IA\r\nTA'BGM+745'UNT+3+1'");
    const [unh] = segmentsOf(wrapped);
    if (unh === undefined) throw new Error('no UNH');
    expect(text(segmentRuns(wrapped, unh, NO_LIGHTS))).toBe('UNH+1+PAXLST:D:05B:UN:IATA');
  });
});

describe('folding a message to one person', () => {
  test('other people’s segments are left out', () => {
    const nad = place('NAD', 1);
    const doc = place('DOC');
    const stretches = foldAround(places, { lit: [nad], related: [doc], hidden: [] });
    const shown = stretches
      .filter(({ kind }) => kind === 'shown')
      .flatMap(({ from, to }) => places.slice(from, to));
    expect(shown).toContain(nad);
    expect(shown).toContain(doc);
    expect(shown).not.toContain(place('NAD', 2));
  });

  test('the stretches follow each other without gap, and adjoining ones differ', () => {
    const stretches = foldAround(places, { ...NO_LIGHTS, lit: [place('TIF')] });
    expect(stretches[0]?.from).toBe(0);
    expect(stretches.at(-1)?.to).toBe(places.length);
    for (const [index, one] of stretches.slice(1).entries()) {
      expect(one.from).toBe(stretches[index]?.to);
      expect(one.kind).not.toBe(stretches[index]?.kind);
    }
  });
});

describe('a long message', () => {
  test('one message alone is what the whole file says of it, with what stands outside', () => {
    for (const only of [0, 1])
      expect(segmentsOf(bytes, only)).toEqual(
        places.filter(({ message }) => message === only || message === -1),
      );
  });

  test('its beginning and what is lit are drawn; nothing is left out unsaid', () => {
    const lit = { ...NO_LIGHTS, lit: [place('TIF')] };
    for (const limit of [1, 5, 20, 1000])
      for (const lights of [NO_LIGHTS, lit]) {
        const stretches = foldLong(places, lights, limit);
        expect(stretches[0]).toMatchObject({ kind: 'shown', from: 0 });
        expect(stretches.at(-1)?.to).toBe(places.length);
        for (const [index, one] of stretches.slice(1).entries())
          expect(one.from).toBe(stretches[index]?.to);
        if (lights === lit)
          expect(
            stretches.some(
              ({ kind, from, to }) =>
                kind === 'shown' && places.slice(from, to).includes(place('TIF')),
            ),
          ).toBe(true);
      }
  });
});

describe('explaining', () => {
  test.each([
    ['NAD', [['FL']], 'segment.NAD.FL'],
    ['NAD', [['XX']], 'segment.NAD'],
    ['DTM', [['329', '900506']], 'segment.DTM.329'],
    ['IFT', [['4', '28']], 'segment.IFT.28'],
    ['SSR', [['DOCS', 'HK']], 'segment.SSR.DOCS'],
    ['QQQ', [['1']], 'segment.unknown'],
  ])('%s %j is explained by %s', (tag, values, id) => {
    expect(segmentTextIds({ tag, values }).find((one) => one in segmentTexts)).toBe(id);
  });

  test.each([
    ['NAD', 3, 1, 'element.NAD.3.1'],
    ['TVL', 1, 0, 'element.TVL.1'],
    ['RCI', 2, 1, 'element.RCI.0.1'],
    ['SSR', 4, 2, 'element.SSR.1.2'],
    ['SSR', 0, 8, 'element.SSR.0.8'],
    ['FOP', 0, 4, 'element.FOP.0.4'],
    ['BGM', 7, 0, 'element.unknown'],
  ])('%s element %i, component %i is explained by %s', (tag, element, component, id) => {
    expect(elementTextIds(tag, element, component).find((one) => one in segmentTexts)).toBe(id);
  });

  test('every segment of the example has a name of its own', () => {
    for (const one of places)
      expect(segmentTextIds(one).find((id) => id in segmentTexts)).not.toBe('segment.unknown');
  });
});
