import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { isJsonTree, MOST_JSON_DEPTH, readJson } from './json-tree.ts';

const canonical = (text: string) => {
  const tree = readJson(text);
  if (!isJsonTree(tree)) throw new Error(`no JSON from ${tree.at} on`);
  return canonicalJson(tree);
};

describe('RFC 8785', () => {
  test('3.2.2: primitive values', () => {
    const text = `{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`;
    expect(canonical(text).text).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('3.2.3: members in the order of UTF-16 code units', () => {
    const text = `{
      "\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small Letter O With Diaeresis"
    }`;
    const order = [...canonical(text).text.matchAll(/:"([^"]+)"/g)].map(([, value]) => value);
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test('appendix B: numbers', () => {
    for (const [text, expected] of [
      ['0', '0'],
      ['-0', '0'],
      ['5e-324', '5e-324'],
      ['1.7976931348623157e308', '1.7976931348623157e+308'],
      ['9007199254740992', '9007199254740992'],
      ['295147905179352830000', '295147905179352830000'],
      ['1e21', '1e+21'],
      ['999999999999999900000', '999999999999999900000'],
      ['1e23', '1e+23'],
      ['0.000001', '0.000001'],
      ['333333333.33333325', '333333333.33333325'],
    ] as const)
      expect(canonical(text).text).toBe(expected);
  });

  test('what has no canonical form is named', () => {
    expect(canonical('{"a":1,"a":2}').issues.map(({ code, path }) => [code, path])).toEqual([
      ['duplicate', 'a'],
    ]);
    expect(canonical('{"a":{"b":1e999}}').issues[0]).toMatchObject({ code: 'number', path: 'a.b' });
    expect(canonical('["\\ud800"]').issues[0]).toMatchObject({ code: 'string', path: '0' });
  });

  test('whatever JSON there is, the canonical form says the same and is its own', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5 }),
        fc.integer({ min: 0, max: 4 }),
        (value, blanks) => {
          const { text } = canonical(JSON.stringify(value, undefined, blanks));
          expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
          expect(canonical(text).text).toBe(text);
        },
      ),
    );
  });
});

describe('the reader', () => {
  test('takes what JSON.parse takes, and nothing else', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '"a"',
        '1',
        '-',
        '0',
        '.',
        'e',
        'true',
        'null',
        '\\',
        ' ',
        '\n',
        '\u0001',
      ],
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.json()), (given) => {
        let parses = true;
        try {
          JSON.parse(given);
        } catch {
          parses = false;
        }
        expect(isJsonTree(readJson(given))).toBe(parses);
      }),
      { numRuns: 2000 },
    );
  });

  test('ends at a depth', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(isJsonTree(readJson(nested(MOST_JSON_DEPTH)))).toBe(true);
    expect(readJson(nested(100_000))).toMatchObject({ fault: 'depth' });
  });

  test('says where a value stands', () => {
    const text = '{"a": {"b" : "c"}}';
    const tree = readJson(text);
    const inner = 'members' in tree ? tree.members[0]?.value : undefined;
    expect(text.slice(inner?.start, inner?.end)).toBe('{"b" : "c"}');
  });
});
