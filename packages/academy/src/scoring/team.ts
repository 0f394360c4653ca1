import { type Counts, countsOf } from './counts.ts';
import { decidedItems } from './decided-items.ts';
import type { Decided, Decision, Item } from './decision.ts';
import { rounded } from './rounded.ts';
import type { Attempt } from './score.ts';

/** What a team comes to, from what each of its people did: nobody's figure is the team's, and the team's is nobody's. */
export interface TeamScore {
  readonly people: number;
  /** Share that was right of what each decided: the mean of the people, the lowest and the highest; undefined where nobody decided. */
  readonly right:
    | { readonly mean: number; readonly low: number; readonly high: number }
    | undefined;
  readonly referrals: { readonly due: number; readonly made: number };
  /**
   * How it would have come out had they decided together: on items that two or more decided, by the sum of what each was sure
   * of, for a flag and against a pass (White, Burton, Kemp and Jenkins, Applied Cognitive Psychology 27, 2013). Without
   * confidences each counts as one; a tie is not a decision.
   */
  readonly together: Counts;
}

/** The score of a team from the attempts of its people. */
export const teamScoreOf = (attempts: readonly Attempt[]): TeamScore => {
  const people = attempts.map(({ items, decisions }) => decidedItems(items, decisions).decided);
  const shares = people.flatMap((decided) => {
    const made = decided.filter(({ decision }) => decision !== undefined);
    const right = made.filter(({ item, decision }) => decision?.flagged === item.target).length;
    return made.length === 0 ? [] : [right / made.length];
  });
  const due = people.flat().filter(({ item }) => item.referral !== undefined);
  return {
    people: attempts.length,
    right:
      shares.length === 0
        ? undefined
        : {
            mean: rounded(shares.reduce((sum, share) => sum + share, 0) / shares.length),
            low: rounded(Math.min(...shares)),
            high: rounded(Math.max(...shares)),
          },
    referrals: {
      due: due.length,
      made: due.filter(({ item, decision }) => decision?.referred === item.referral).length,
    },
    together: countsOf(jointly(people.flat())),
  };
};

/** Each item once, with what those who decided on it come to; without those that fewer than two decided. */
const jointly = (all: readonly Decided[]): readonly Decided[] => {
  const made = new Map<string, { readonly item: Item; readonly decisions: Decision[] }>();
  for (const { item, decision } of all) {
    if (decision === undefined) continue;
    const found = made.get(item.id) ?? { item, decisions: [] };
    found.decisions.push(decision);
    made.set(item.id, found);
  }
  return [...made.values()]
    .filter(({ decisions }) => decisions.length > 1)
    .map(({ item, decisions }) => {
      const isStated = decisions.every(({ confidence }) => confidence !== undefined);
      const sum = decisions.reduce(
        (all, { flagged, confidence = 0 }) =>
          all + (flagged ? 1 : -1) * (isStated ? confidence : 1),
        0,
      );
      const decision = { item: item.id, flagged: sum > 0, seconds: 0, named: [] };
      return { item, decision: sum === 0 ? undefined : decision };
    });
};
