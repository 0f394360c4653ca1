import { describe, expect, test } from 'vitest';
import type { Interchange } from './index.ts';
import { MASK, readInterchanges } from './index.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const read = (text: string | Uint8Array): Interchange[] => [
  ...readInterchanges(typeof text === 'string' ? latin1(text) : text),
];
const only = (text: string | Uint8Array): Interchange => {
  const all = read(text);
  expect(all).toHaveLength(1);
  return all[0] as Interchange;
};
const HEAD = "UNB+IATA:1+XX+GOV+260101:1000+1'UNH+1+PNRGOV:15:1:IA'";
const TAIL = "UNT+3+1'UNZ+1+1'";

describe('separators come from the body', () => {
  test.each([
    [':+?', "UNA:+.? '", "'"],
    [':+?', "UNA:+.?*'", "'"],
    [':*?', 'UNA:*.? #', '#'],
    [':-?', "UNA:-.? '", "'"],
    [':+\\', "UNA:+.\\*'", "'"],
    [':-?', 'UNA:-.? *', '*'],
    [':*?', 'UNA:*.? $', '$'],
    [':(?', 'UNA:(.?) -'.replace('?)', ')'), '-'],
    [':+?', '', '"'],
  ])('component, element, release %s with %s', (set, una, terminator) => {
    const [component, element, release] = set as unknown as string[];
    const body = `${HEAD}RCI+XX:ABC'${TAIL}`
      .replaceAll(':', component as string)
      .replaceAll('+', element as string)
      .replaceAll("'", terminator);
    const { tokens, una: agreement } = only(una + body);
    expect(tokens.segments).toBe(5);
    expect(tokens.value(2, 0, 1)).toBe('ABC');
    expect(agreement).toBe(una === '' ? 'absent' : 'agrees');
    void release;
  });

  test('a UNA that says otherwise is overruled, and said', () => {
    const { tokens, una } = only(`UNA:*.? #${HEAD}RCI+XX:ABC'${TAIL}`);
    expect(una).toBe('disagrees');
    expect(tokens.segments).toBe(5);
    expect(tokens.value(2, 0, 1)).toBe('ABC');
  });

  test('a link dropped the blank of UNA', () => {
    const { tokens, una } = only(`UNA:+.?'${HEAD}IFT+A?+B'${TAIL}`);
    expect(una).toBe('agrees');
    expect(tokens.value(2, 0, 0)).toBe('A+B');
  });
});

describe('values', () => {
  test('a doubled release is one question mark, and the terminator after it ends the segment', () => {
    const { tokens } = only(`${HEAD}IFT+WHY??'IFT+A?'B?:C?+D'${TAIL}`);
    expect(tokens.segments).toBe(6);
    expect(tokens.value(2, 0, 0)).toBe('WHY?');
    expect(tokens.value(3, 0, 0)).toBe("A'B:C+D");
  });

  test('line breaks are never data: inside a tag, a value, and between a release and its character', () => {
    const { tokens, wrapped } = only(`${HEAD}IF\r\nT+HALF AN ES\r\nCAPE ?\r\n+49'${TAIL}`);
    expect(tokens.tagText(2)).toBe('IFT');
    expect(tokens.value(2, 0, 0)).toBe('HALF AN ESCAPE +49');
    expect(wrapped).toBe(1);
  });

  test('a release before an ordinary character keeps the character and is counted', () => {
    const { tokens, unneededReleases } = only(`${HEAD}IFT+?SAMPLES?+'${TAIL}`);
    expect(tokens.value(2, 0, 0)).toBe('SAMPLES+');
    expect(unneededReleases).toBe(1);
  });

  test('UTF-8 where valid, else ISO 8859-1', () => {
    const utf8 = new TextEncoder().encode(`${HEAD}TIF+MÜLLER+ŁUCJA'${TAIL}`);
    expect(only(utf8).tokens.value(2, 0, 0)).toBe('MÜLLER');
    expect(only(utf8).tokens.value(2, 1, 0)).toBe('ŁUCJA');
    expect(only(`${HEAD}TIF+M\u00dcLLER+A'${TAIL}`).tokens.value(2, 0, 0)).toBe('MÜLLER');
  });

  test('masked bytes are dropped; a value of nothing else is empty; a masked segment has no tag', () => {
    const mask = String.fromCharCode(MASK);
    const { tokens } = only(
      `${HEAD}FOP+CC::${mask}${mask}1186'${mask}${mask}${mask}'TIF+${mask}'${TAIL}`,
    );
    expect(tokens.value(2, 0, 2)).toBe('1186');
    expect(tokens.tag(3)).toBe(0);
    expect(tokens.value(4, 0, 0)).toBe('');
    expect(tokens.segments).toBe(7);
  });
});

describe('envelopes', () => {
  test('Type B header, control characters, footer', () => {
    const text = `\x01QK FRAOGXX IADGOXX\r\n.MUCRMXX 011000\r\n\x02${HEAD}SRC'${TAIL}\r\n\x03\x0cregards`;
    const { typeB, cutBefore, cutAfter, messages } = only(text);
    expect({ typeB, cutBefore, cutAfter }).toEqual({ typeB: true, cutBefore: 30, cutAfter: 7 });
    expect(messages).toHaveLength(1);
  });

  test('several interchanges and messages, UNT and UNZ missing', () => {
    const [first, second] = read(`${HEAD}SRC'UNH+2+PNRGOV:15:1:IA'SRC'${HEAD}SRC'${TAIL}`);
    expect(first?.messages.map(({ first, end, unt }) => [first, end, unt])).toEqual([
      [1, 3, -1],
      [3, 5, -1],
    ]);
    expect(first?.unclosed).toBe(true);
    expect(second?.unclosed).toBe(false);
  });

  test('a text cut in mid segment, with another interchange glued to it', () => {
    const [first, second] = read(`${HEAD}SRC'TIF+DOE+JA\r\nUNA:+.? '${HEAD}SRC'${TAIL}`);
    expect(first?.truncated).toBe(true);
    expect(first?.tokens.value(3, 1, 0)).toBe('JA');
    expect(second?.tokens.segments).toBe(5);
  });

  test('a message without an envelope', () => {
    const { messages, tokens, unb } = only("UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'UNT+3+1'");
    expect(unb).toBe(-1);
    expect(messages).toEqual([{ first: 0, end: 3, unt: 2, group: -1 }]);
    expect(tokens.value(0, 1, 1)).toBe('D');
  });

  test('nothing to read', () => {
    const reader = readInterchanges(latin1('Dear colleague, UNABLE to send UNB today'));
    expect(reader.next()).toEqual({ done: true, value: { empty: true, unread: 0, cutAfter: 34 } });
  });

  test('a closing quotation mark for an apostrophe, at a line end before a tag', () => {
    const text = `${HEAD}RCI+1A:ABC’\r\nTVL+++++752:D'${TAIL}`;
    const { tokens } = only(new TextEncoder().encode(text));
    expect(tokens.segments).toBe(6);
    expect(tokens.value(2, 0, 1)).toBe('ABC');
  });
});

test('ranges point into the original bytes, and locate finds them again', () => {
  const text = `${HEAD}TIF+DO\r\nE:I+JANE?'S::1'${TAIL}`;
  const { tokens } = only(text);
  expect(tokens.range(2, 1, 0)).toEqual({ start: text.indexOf('JANE'), end: text.indexOf('::1') });
  expect(tokens.elementRange(2, 0)).toEqual({
    start: text.indexOf('DO'),
    end: text.indexOf('+JANE'),
  });
  expect(tokens.locate(text.indexOf("'S"))).toEqual({ segment: 2, element: 1, component: 0 });
  expect(tokens.locate(text.indexOf(':1:IA') + 1)).toEqual({
    segment: 1,
    element: 1,
    component: 2,
  });
});

describe('hostile bytes return', () => {
  test.each([
    ['elements', `${HEAD}RCI${'+A:B'.repeat(400_000)}`],
    ['segments', `${HEAD}${"A'".repeat(400_000)}`],
    ['interchanges', "UNB+IATA'".repeat(100_000)],
    ['headers', 'UNA:+.? '.repeat(100_000)],
    ['releases', `${HEAD}IFT+${'?'.repeat(800_000)}`],
    ['line breaks', `${HEAD}IFT+${'\r\n'.repeat(400_000)}`],
    ['glued headers', `${HEAD}IFT+${'\r\nUNB'.repeat(100_000)}`],
  ])('many %s', (_, text) => {
    let segments = 0;
    for (const { tokens } of readInterchanges(latin1(text))) segments += tokens.segments;
    expect(segments).toBeGreaterThanOrEqual(0);
  });

  test('a limit of segments stops inside an interchange', () => {
    const reader = readInterchanges(latin1(`${HEAD}${"A'".repeat(100)}`), {
      bytes: 1000,
      segments: 12,
    });
    expect((reader.next().value as Interchange).tokens.segments).toBe(12);
    expect(reader.next().value).toMatchObject({ unread: 180 });
  });
});
