import type { NameIssue } from '../issues.ts';
import { judge } from './judge.ts';
import type { NameComparison } from './name-comparison.ts';
import { equalTokens, type Pairing, pairUp, unglue } from './pair-up.ts';
import type { Ground } from './relate-tokens.ts';
import { type ComparableName, type TokenisedName, tokensOf } from './token.ts';

/**
 * Compares two names of any source and script by the sets of their spellings. Zones of documents meet where
 * one text is a permitted or usual spelling of both; a booking, which anyone may have typed, also where one
 * original explains both spellings. Symmetric: the names change places and nothing else does. Time is bounded:
 * names of more than {@link LETTER_LIMIT} letters are compared as written only, with an issue. Never throws.
 */
export const compareNames = (a: ComparableName, b: ComparableName): NameComparison => {
  // One order for both calls, so that ties among rules and tokens are broken alike.
  if (JSON.stringify(a) <= JSON.stringify(b)) return compareInOrder(a, b);
  const { tokens, truncated, issues, ...rest } = compareInOrder(b, a);
  return {
    ...rest,
    tokens: tokens.map((token) => ({ ...token, a: token.b, b: token.a })),
    truncated: truncated.map((name) => (name === 'a' ? ('b' as const) : ('a' as const))).sort(),
    issues: { a: issues.b, b: issues.a },
  };
};

/** Letters, in A to Z, up to which spellings are compared. Doc 9303-10 allows a name of DG11 fewer bytes. */
const LETTER_LIMIT = 256;

const compareInOrder = (a: ComparableName, b: ComparableName): NameComparison => {
  const first = tokensOf(a);
  const second = tokensOf(b);
  if (lettersIn(first) > LETTER_LIMIT || lettersIn(second) > LETTER_LIMIT)
    return compareAsWritten(first, second);
  const ground: Ground = {
    language: first.language ?? second.language,
    throughOriginals: first.booking || second.booking,
    cut: first.truncation === 'possible' || second.truncation === 'possible',
  };
  const pairing = pairUp(first.tokens, second.tokens, ground);
  return judge(
    ground.throughOriginals ? ungluedIfBetter(pairing, first, second, ground) : pairing,
    first,
    second,
  );
};

/** The pairing with a glued title cut off, where more tokens then find their partner. */
const ungluedIfBetter = (
  pairing: Pairing,
  first: TokenisedName,
  second: TokenisedName,
  ground: Ground,
): Pairing => {
  const unglued = pairUp(
    first.booking ? unglue(first.tokens) : first.tokens,
    second.booking ? unglue(second.tokens) : second.tokens,
    ground,
  );
  return equalTokens(unglued) > equalTokens(pairing) ? unglued : pairing;
};

const lettersIn = ({ tokens }: TokenisedName): number =>
  tokens.reduce((sum, { text }) => sum + text.length, 0);

const compareAsWritten = (first: TokenisedName, second: TokenisedName): NameComparison => {
  const text = ({ tokens }: TokenisedName): string =>
    tokens.map((token) => `${token.identifier} ${token.source.toUpperCase()}`).join();
  const said = (name: TokenisedName): readonly NameIssue[] =>
    lettersIn(name) <= LETTER_LIMIT
      ? name.issues
      : [...name.issues, { code: 'name.length.exceeded', at: LETTER_LIMIT, text: '', became: '' }];
  return {
    verdict: text(first) === text(second) ? 'equal' : 'different',
    tokens: [],
    truncated: [],
    official: true,
    issues: { a: said(first), b: said(second) },
  };
};
