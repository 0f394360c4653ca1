import { align, alignAnywhere, type Pair } from './align.ts';
import type { Ground } from './relate-tokens.ts';
import { gluedTitles } from './titles.ts';
import { plainToken, type Token } from './token.ts';

/** The tokens of two names, paired or left. */
export interface Pairing {
  readonly first: readonly Token[];
  readonly second: readonly Token[];
  /** In their identifier and order. */
  readonly pairs: readonly Pair[];
  /** Equal, but in another identifier or order. */
  readonly elsewhere: readonly Pair[];
  readonly left: readonly Token[];
  readonly right: readonly Token[];
}

/** Pairs the tokens of two names: first in place, then wherever they stand. */
export const pairUp = (
  first: readonly Token[],
  second: readonly Token[],
  ground: Ground,
): Pairing => {
  const pairs = (['primary', 'secondary'] as const).flatMap((identifier) =>
    align(
      first.filter((token) => token.identifier === identifier),
      second.filter((token) => token.identifier === identifier),
      ground,
    ),
  );
  const unpaired = (tokens: readonly Token[], taken: readonly Token[]) =>
    tokens.filter((token) => !taken.includes(token));
  const left = unpaired(
    first,
    pairs.flatMap((pair) => pair.first),
  );
  const right = unpaired(
    second,
    pairs.flatMap((pair) => pair.second),
  );
  const elsewhere = alignAnywhere(left, right, ground);
  return {
    first,
    second,
    pairs,
    elsewhere,
    left: unpaired(
      left,
      elsewhere.flatMap((pair) => pair.first),
    ),
    right: unpaired(
      right,
      elsewhere.flatMap((pair) => pair.second),
    ),
  };
};

/** How many tokens of both names are equal, in place or elsewhere. */
export const equalTokens = ({ pairs, elsewhere }: Pairing): number =>
  [...pairs, ...elsewhere]
    .filter(({ how }) => how === 'equal' || how === 'joined')
    .reduce((sum, { first, second }) => sum + first.length + second.length, 0);

/** Cuts a title off the last given name of a booking: `ANNAMRS`. */
export const unglue = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findLastIndex(({ identifier }) => identifier === 'secondary');
  const last = tokens[at];
  const title = gluedTitles.find((end) => last?.text.endsWith(end) && last.text !== end);
  if (last === undefined || title === undefined) return tokens;
  return tokens.toSpliced(
    at,
    1,
    plainToken(last.text.slice(0, -title.length), 'secondary'),
    plainToken(title, 'secondary'),
  );
};
