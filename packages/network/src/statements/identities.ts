import { type Decision, type Judgement, standingDecisions } from './decision.ts';

/** Two subjects that were judged different, and are one by other judgements: a person has to look again. */
export interface Contradiction {
  readonly subjects: readonly [string, string];
  /** The judgement that they are different. */
  readonly decision: string;
}

/** Which subjects are one. */
export interface Identities {
  /** The id under which a subject is shown: the first, by code points, of those that are one with it. */
  readonly canonical: (subject: string) => string;
  /** All subjects that are one with this one, itself among them, in order. */
  readonly members: (subject: string) => readonly string[];
  readonly contradictions: readonly Contradiction[];
  /** The standing judgement on two subjects, where somebody gave one. */
  readonly judgement: (a: string, b: string) => Judgement | undefined;
}

/** Which subjects are one by the decisions that stand. Does not depend on the order of judgements on different pairs. */
export const identities = (decisions: readonly Decision[]): Identities => {
  const last = new Map<string, { pair: readonly [string, string]; judgement: Judgement }>();
  for (const judgement of standingDecisions(decisions))
    if (judgement.act !== 'withdraw')
      for (const pair of pairsOf(judgement.subjects)) last.set(keyOf(pair), { pair, judgement });
  const groups = new Map<string, string[]>();
  for (const { pair, judgement } of last.values()) if (judgement.act === 'same') join(groups, pair);
  for (const group of new Set(groups.values())) group.sort(byCodePoint);
  const canonical = (subject: string): string => groups.get(subject)?.[0] ?? subject;
  return {
    canonical,
    members: (subject) => groups.get(subject) ?? [subject],
    contradictions: [...last.values()]
      .filter(
        ({ pair: [a, b], judgement }) =>
          judgement.act === 'different' && canonical(a) === canonical(b),
      )
      .map(({ pair, judgement }) => ({ subjects: pair, decision: judgement.id })),
    judgement: (a, b) => last.get(keyOf(ordered(a, b)))?.judgement,
  };
};

const pairsOf = (subjects: readonly string[]): readonly (readonly [string, string])[] => {
  const distinct = [...new Set(subjects)];
  return distinct.flatMap((a, at) => distinct.slice(at + 1).map((b) => ordered(a, b)));
};

/** The smaller group is poured into the larger one. */
const join = (groups: Map<string, string[]>, [a, b]: readonly [string, string]): void => {
  const one = groups.get(a) ?? [a];
  const other = groups.get(b) ?? [b];
  if (one === other) return;
  const [large, small] = one.length >= other.length ? [one, other] : [other, one];
  large.push(...small);
  for (const subject of large) groups.set(subject, large);
};

const ordered = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

const keyOf = ([a, b]: readonly [string, string]): string => `${a.length}:${a}${b}`;

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
