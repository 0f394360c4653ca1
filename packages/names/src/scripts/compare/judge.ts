import type { RuleId } from '../rules.ts';
import { transliterationRules } from '../rules.ts';
import type { Pair } from './align.ts';
import type {
  NameComparison,
  NameVerdict,
  TokenComparison,
  TokenReason,
} from './name-comparison.ts';
import type { Pairing } from './pair-up.ts';
import { isTitle } from './titles.ts';
import type { Token, TokenisedName } from './token.ts';

/** What a pairing says about two names: a reason for each token, and the verdict that follows from them. */
export const judge = (
  pairing: Pairing,
  first: TokenisedName,
  second: TokenisedName,
): NameComparison => {
  const judged: readonly Judged[] = [
    ...pairing.pairs.map((pair) => judgePair(pair, first, second)),
    ...pairing.elsewhere.map((pair) => ({ ...said(pair, 'order'), verdict: 'different' as const })),
    ...pairing.left.map((token) => judgeLeft(token, 'a', pairing, second)),
    ...pairing.right.map((token) => judgeLeft(token, 'b', pairing, first)),
  ];
  const worst = judged.reduce<NameVerdict>(
    (sofar, { verdict }) => (RANK[verdict] > RANK[sofar] ? verdict : sofar),
    'equal',
  );
  const compared = first.tokens.length > 0 && second.tokens.length > 0;
  const verdict = compared ? worst : 'different';
  const cut = judged.flatMap(({ cut: name }) => name ?? []);
  return {
    verdict,
    tokens: judged.map(({ token }) => token),
    truncated:
      verdict === 'may-be-truncation'
        ? (['a', 'b'] as const).filter((name) => cut.includes(name))
        : [],
    official: judged.every(({ token }) =>
      token.rules.every((rule) => transliterationRules[rule].official),
    ),
    issues: { a: first.issues, b: second.issues },
  };
};

interface Judged {
  readonly token: TokenComparison;
  readonly verdict: NameVerdict;
  /** The name that is cut here. */
  readonly cut?: 'a' | 'b';
}

const RANK: Readonly<Record<NameVerdict, number>> = {
  equal: 0,
  'equal-after-transliteration': 1,
  'may-be-truncation': 2,
  different: 3,
};

const judgePair = (pair: Pair, first: TokenisedName, second: TokenisedName): Judged => {
  if (pair.how === 'joined')
    return { ...said(pair, 'joined'), verdict: 'equal-after-transliteration' };
  if (pair.how === 'equal')
    return pair.rules.length === 0
      ? { ...said(pair, 'same'), verdict: 'equal' }
      : { ...said(pair, 'transliteration'), verdict: 'equal-after-transliteration' };
  const cut = pair.how === 'first-begins' ? 'a' : 'b';
  const { truncation } = cut === 'a' ? first : second;
  return {
    ...said(pair, 'truncated'),
    verdict: truncation === 'possible' ? 'may-be-truncation' : 'different',
    cut,
  };
};

/** A token without partner: a title, or cut off the end of the other name, or missing there. */
const judgeLeft = (
  token: Token,
  side: 'a' | 'b',
  pairing: Pairing,
  other: TokenisedName,
): Judged => {
  const alone = side === 'a' ? { first: [token], second: [] } : { first: [], second: [token] };
  const as = (reason: TokenReason) => said({ ...alone, rules: NONE }, reason);
  if (isTitle(token.text)) return { ...as('title'), verdict: 'equal' };
  const partners = pairing.pairs.flatMap(({ first, second }) => (side === 'a' ? first : second));
  const order = side === 'a' ? pairing.first : pairing.second;
  const mates = partners.filter(({ identifier }) => identifier === token.identifier);
  const trailing = mates.every((mate) => order.indexOf(mate) < order.indexOf(token));
  // Where both names go on, and not alike, neither is the beginning of the other.
  const rivals = (side === 'a' ? pairing.right : pairing.left).some(
    ({ identifier, text }) => identifier === token.identifier && !isTitle(text),
  );
  return other.truncation === 'possible' && trailing && !rivals
    ? { ...as('missing'), verdict: 'may-be-truncation', cut: side === 'a' ? 'b' : 'a' }
    : { ...as('missing'), verdict: 'different' };
};

const NONE: readonly RuleId[] = [];

const said = (
  { first, second, rules }: Pick<Pair, 'first' | 'second' | 'rules'>,
  reason: TokenReason,
): { readonly token: TokenComparison } => ({
  token: {
    reason,
    a: first.map(({ source }) => source),
    b: second.map(({ source }) => source),
    identifier: (first[0] ?? second[0])?.identifier ?? 'primary',
    rules,
  },
});
