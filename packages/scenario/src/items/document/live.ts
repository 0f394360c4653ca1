import type { EmblemPattern } from '../../documents/picture/emblem.ts';
import { emblemOf, emblemPattern } from '../../documents/picture/emblem.ts';
import type { Stream } from '../../random/stream.ts';
import type { Difficulty } from '../options.ts';

/**
 * How many of the 48 visible places of a portrait's pattern differ in the live picture: for the holder, who is older and in
 * other light, and for a look-alike. The two ranges never meet.
 */
export const faceChanges: Readonly<
  Record<Difficulty, Readonly<Record<'holder' | 'other', readonly [number, number]>>>
> = {
  easy: { holder: [2, 4], other: [26, 32] },
  usual: { holder: [3, 6], other: [16, 22] },
  hard: { holder: [4, 8], other: [12, 15] },
};

/** Only these of the 96 places are drawn: twelve rows of four. */
const SHOWN = 48;

/**
 * The person at the desk as a camera sees them: the pattern of the printed portrait with the given number of changed places,
 * in other light.
 */
export const livePicture = (
  portrait: string,
  who: 'holder' | 'other',
  difficulty: Difficulty,
  source: Stream,
): Uint8Array => {
  const own = source.child('live');
  const { shades, cb, cr } = emblemPattern(portrait);
  const [least, most] = faceChanges[difficulty][who];
  const changed = new Set(
    own.shuffled(Array.from({ length: SHOWN }, (_, at) => at)).slice(0, own.between(least, most)),
  );
  const light = (tone: number): number => Math.max(60, Math.min(196, tone + own.between(-14, 14)));
  const pattern: EmblemPattern = {
    shades: shades.map((shade, at) => (changed.has(at) ? (shade + own.between(1, 2)) % 3 : shade)),
    cb: light(cb),
    cr: light(cr),
  };
  return emblemOf(pattern);
};
