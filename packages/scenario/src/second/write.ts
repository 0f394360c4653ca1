import type { Dice } from './random.ts';

/** A segment: tag and elements, each a component or several. */
export type Piece = readonly [tag: string, ...elements: readonly (string | readonly string[])[]];

/** How a sender puts a message on the wire. */
export interface Manner {
  readonly component: string;
  readonly element: string;
  readonly release: string;
  readonly terminator: string;
  readonly una: boolean;
  readonly lineEnd: '' | '\n' | '\r\n';
  readonly syntax: 'UNOA' | 'UNOB' | 'UNOC' | 'UNOE' | 'UNOY' | 'IATA';
}

/** Draws a manner. Cyrillic goes as UNOE (ISO 8859-5) or UNOY (UTF-8). */
export const mannerOf = (roll: Dice, cyrillic: boolean): Manner => {
  const [component, element, release, terminator] = roll.one([
    [':', '+', '?', "'"],
    [':', '+', '?', "'"],
    [':', '+', '?', "'"],
    [':', '*', '?', '#'],
    [':', '-', '?', "'"],
    [':', '+', '\\', "'"],
  ] as const);
  const usual = element === '+' && release === '?';
  return {
    component,
    element,
    release,
    terminator,
    una: !usual || roll.percent(75),
    lineEnd: roll.one(['', '', '\n', '\r\n'] as const),
    syntax: cyrillic
      ? roll.one(['UNOE', 'UNOE', 'UNOY'] as const)
      : roll.one(['UNOA', 'UNOB', 'UNOC', 'IATA'] as const),
  };
};

/** Writes an interchange: separators inside values are released, empty ends left out. */
export const wireOf = (pieces: readonly Piece[], manner: Manner): Uint8Array => {
  const { component, element, release, terminator, una, lineEnd, syntax } = manner;
  const special = new Set([component, element, release, terminator]);
  const clean = (text: string): string =>
    [...text].map((letter) => (special.has(letter) ? release + letter : letter)).join('');
  const trimmed = (parts: readonly string[], by: string): string => {
    const kept = [...parts];
    while (kept.length > 1 && kept.at(-1) === '') kept.pop();
    return kept.join(by);
  };
  const lines = pieces.map(
    ([tag, ...elements]) =>
      trimmed(
        [
          tag,
          ...elements.map((one) =>
            typeof one === 'string' ? clean(one) : trimmed(one.map(clean), component),
          ),
        ],
        element,
      ) + terminator,
  );
  const advice = una ? `UNA${component}${element}.${release} ${terminator}` : '';
  const text = [...(una ? [advice] : []), ...lines].join(lineEnd);
  return syntax === 'UNOE' ? latinCyrillic(text) : new TextEncoder().encode(text);
};

/** ISO 8859-5: ASCII, and the letters from U+0401 to U+045F at 0xA1 and above. */
const latinCyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x400 + 0xa0;
  });
