import type { RuleId } from '../rules.ts';
import { transliterationRules } from '../rules.ts';
import { concatenated } from '../spelling-graph.ts';
import { type Ground, relateTokens } from './relate-tokens.ts';
import { isTitle } from './titles.ts';
import { once, type Token } from './token.ts';

/** Two tokens that belong together, or tokens of one identifier that do so only when joined. */
export interface Pair {
  readonly first: readonly Token[];
  readonly second: readonly Token[];
  readonly how: 'equal' | 'joined' | 'first-begins' | 'second-begins';
  readonly rules: readonly RuleId[];
}

/**
 * Pairs the tokens of one identifier in their order, with as few tokens left over as can be, then as few
 * beginnings and rules. Where not all are equal, tries whether the letters are the same but for the gaps;
 * titles that found no partner stay out of that.
 */
export const align = (
  first: readonly Token[],
  second: readonly Token[],
  ground: Ground,
): readonly Pair[] => {
  const pairs = inOrder(first, second, ground);
  const equal = pairs.filter(({ how }) => how === 'equal');
  const left = joinable(
    first,
    equal.flatMap((pair) => pair.first),
  );
  const right = joinable(
    second,
    equal.flatMap((pair) => pair.second),
  );
  const all = equal.length === left.length && equal.length === right.length;
  if (all || left.length + right.length < 3) return pairs;
  const joined = relateTokens(combined(left), combined(right), ground).equal;
  return joined === undefined
    ? pairs
    : [{ first: left, second: right, how: 'joined', rules: joined }];
};

const joinable = (tokens: readonly Token[], equal: readonly Token[]): readonly Token[] =>
  tokens.filter((token) => equal.includes(token) || !isTitle(token.text));

const combined = (tokens: readonly Token[]): Token => {
  const [{ identifier, script } = { identifier: 'primary', script: undefined } as const] = tokens;
  const own = tokens.flatMap(({ native }) => native ?? []);
  return {
    source: tokens.map(({ source }) => source).join(''),
    text: tokens.map(({ text }) => text).join(''),
    identifier,
    script: tokens.every((token) => token.script === script) ? script : undefined,
    graph: once(() => concatenated(tokens.map((token) => token.graph()))),
    native:
      own.length === tokens.length && own.length > 0
        ? once(() => concatenated(own.map((native) => native())))
        : undefined,
  };
};

/** Pairs what is equal wherever it stands, each token once. */
export const alignAnywhere = (
  first: readonly Token[],
  second: readonly Token[],
  ground: Ground,
): readonly Pair[] => {
  const free = new Set(second);
  return first.flatMap((token) => {
    for (const other of free) {
      const { equal } = relateTokens(token, other, ground);
      if (equal !== undefined) {
        free.delete(other);
        return [{ first: [token], second: [other], how: 'equal' as const, rules: equal }];
      }
    }
    return [];
  });
};

const LEFT_OVER = 1000;
const BEGINNING = 100;
/** Where a name may be cut, its end is missing and not its middle: a beginning explains more than a gap. */
const GAP = 150;

interface Cell {
  readonly cost: number;
  readonly pair: Pair | undefined;
  readonly back: Cell | undefined;
  /** Tokens left over since the last pair. */
  readonly since: number;
}

const inOrder = (
  first: readonly Token[],
  second: readonly Token[],
  ground: Ground,
): readonly Pair[] => {
  let row: Cell[] = [{ cost: 0, pair: undefined, back: undefined, since: 0 }];
  for (const _ of second) row.push(skip(row.at(-1)));
  for (const token of first) {
    const next: Cell[] = [skip(row[0])];
    second.forEach((other, index) => {
      const options = [skip(row[index + 1]), skip(next[index])];
      const pair = pairOf(token, other, ground);
      if (pair !== undefined) options.push(take(row[index], pair, ground.cut ? GAP : 0));
      next.push(options.reduce((best, option) => (option.cost < best.cost ? option : best)));
    });
    row = next;
  }
  const pairs: Pair[] = [];
  for (let cell = row.at(-1); cell !== undefined; cell = cell.back)
    if (cell.pair !== undefined) pairs.unshift(cell.pair);
  return pairs;
};

const skip = (back: Cell | undefined): Cell => ({
  cost: (back?.cost ?? 0) + LEFT_OVER,
  pair: undefined,
  back,
  since: (back?.since ?? 0) + 1,
});

const take = (back: Cell | undefined, pair: Pair, gap: number): Cell => ({
  cost:
    (back?.cost ?? 0) +
    (pair.how === 'equal' ? 0 : BEGINNING) +
    weight(pair.rules) +
    (back?.since ?? 0) * gap,
  pair,
  back,
  since: 0,
});

const weight = (rules: readonly RuleId[]): number =>
  rules.reduce((sum, rule) => sum + (transliterationRules[rule].official ? 1 : 3), 0);

const pairOf = (first: Token, second: Token, ground: Ground): Pair | undefined => {
  const { equal, firstBegins, secondBegins } = relateTokens(first, second, ground);
  const tokens = { first: [first], second: [second] };
  if (equal !== undefined) return { ...tokens, how: 'equal', rules: equal };
  if (firstBegins !== undefined) return { ...tokens, how: 'first-begins', rules: firstBegins };
  if (secondBegins !== undefined) return { ...tokens, how: 'second-begins', rules: secondBegins };
  return undefined;
};
