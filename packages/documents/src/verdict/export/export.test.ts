import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonSchema, schemaFaults } from '../../test/json-schema.ts';
import { chipFiles, examination, openOffice, passport, verdictOn } from '../../test/table.ts';
import { readShape } from '../shape/shape.ts';
import { verdictShape } from '../shape/verdict-shape.ts';
import { ordered, sameVerdict, verdictJson } from './json.ts';
import { verdictXml } from './xml.ts';
import { xmlText } from './xml-text.ts';

const office = openOffice();
const verdict = verdictOn(examination(office, [passport(office)]));
const aborted = verdictOn(
  examination(office, [
    passport(office, { chip: { state: 'aborted', files: chipFiles(office).slice(0, 2) } }),
  ]),
);
const schema = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../../../docs/reference/verdict.schema.json'),
    'utf8',
  ),
) as JsonSchema;

describe('JSON', () => {
  test('is as its schema says', () => {
    for (const one of [verdict, aborted, verdictOn(examination(office, []))])
      expect(schemaFaults(schema, JSON.parse(verdictJson(one)))).toEqual([]);
  });

  test('the schema rejects invalid verdicts', () => {
    const text = verdictJson(verdict);
    for (const [from, to] of [
      ['"colour": "green"', '"colour": "blue"'],
      ['"result": "successful"', '"result": "passed"'],
      ['"format": "amirani.verdict/1",', '"format": "amirani.verdict/2",'],
      ['"expected": true,', ''],
      ['"missing": []', '"missing": [{"check": "x", "result": "successful"}]'],
    ] as const)
      expect([from, schemaFaults(schema, JSON.parse(text.replace(from, to))).length > 0]).toEqual([
        from,
        true,
      ]);
  });

  test('is read again as it was written', () => {
    const { value, faults } = readShape(verdictShape, JSON.parse(verdictJson(verdict)));
    expect(faults).toEqual([]);
    expect(value === undefined ? '' : verdictJson(value)).toBe(verdictJson(verdict));
    expect(sameVerdict(verdict, aborted)).toBe(false);
  });

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const shuffled = JSON.parse(JSON.stringify(value), (_, member: unknown) =>
          typeof member === 'object' && member !== null && !Array.isArray(member)
            ? Object.fromEntries(Object.entries(member).toReversed())
            : member,
        ) as unknown;
        expect(JSON.stringify(ordered(shuffled))).toBe(JSON.stringify(ordered(value)));
      }),
    );
  });
});

/** A reader of the XML that is written here: elements, attributes, text; undefined where it is not well-formed. */
const parseXml = (text: string): readonly string[] | undefined => {
  const body = text.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '');
  const stack: string[] = [];
  const names: string[] = [];
  const token =
    /<(\/?)([A-Za-z]+)((?: [A-Za-z]\w*="[^"<&]*(?:&(?:amp|lt|gt|quot|#\d+);[^"<&]*)*")*)(\/?)>|([^<]+)/gy;
  let at = 0;
  for (let found = token.exec(body); found !== null; found = token.exec(body)) {
    at = token.lastIndex;
    const [, close, name = '', , empty, chars] = found;
    if (chars !== undefined) {
      if (/[^\t\n\r\P{Cc}]|&(?!(?:amp|lt|gt|quot|#\d+);)/u.test(chars)) return undefined;
    } else if (close === '/') {
      if (stack.pop() !== name) return undefined;
    } else {
      names.push(name);
      if (empty !== '/') stack.push(name);
    }
  }
  return at === body.length && stack.length === 0 ? names : undefined;
};

describe('XML', () => {
  test('is well-formed, and has every check with its result in the guideline’s words', () => {
    const text = verdictXml(aborted);
    const names = parseXml(text);
    expect(names?.slice(0, 4)).toEqual(['transaction', 'component', 'result', 'documentCheck']);
    for (const name of [
      'opticalCheck',
      'electronicCheck',
      'digitalSealCheck',
      'combinedCheck',
      'applicationSpecificCheck',
    ])
      expect(names).toContain(name);
    const words = new Set(
      [...text.matchAll(/<result colour="\w+">(\w+)<\/result>/g)].map(([, word]) => word),
    );
    expect(
      [...words].every((word) =>
        ['successful', 'failed', 'undetermined', 'notSupported', 'aborted'].includes(word ?? ''),
      ),
    ).toBe(true);
    expect(text).toContain('errorCode="2001"');
    expect(verdictXml(verdict)).not.toContain('errorCode');
  });

  test("leaves out the document's data unless it is requested", () => {
    const other = verdictOn(
      examination(office, [
        passport(office, { visual: { primaryIdentifier: 'Zzyzx', secondaryIdentifier: 'Q' } }),
      ]),
    );
    expect(verdictXml(other)).not.toMatch(/Zzyzx|ERIKSSON/);
    expect(verdictXml(other, { facts: true })).toMatch(/Zzyzx/);
  });

  test('whatever a text holds, it stays well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const text = xmlText({
          name: 'a',
          attributes: { b: one, c: undefined },
          content: [
            { name: 'd', content: [other] },
            { name: 'e', content: [{ name: 'f' }, one] },
          ],
        });
        expect(parseXml(text)).toEqual(['a', 'd', 'e', 'f']);
      }),
    );
  });
});
