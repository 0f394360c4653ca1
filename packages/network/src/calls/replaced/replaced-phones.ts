import type { Call } from '../import/call.ts';
import type { Window } from '../import/window.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { type Evidence, Scales } from './evidence.ts';
import { periodsOf } from './profile.ts';

/** Why a pair is not said for sure. */
export type Doubt =
  | 'ambiguous'
  | 'called-each-other'
  | 'chance'
  | 'overlap-small'
  | 'shared-circle';

/** Two numbers that are held for one person's, the one before and the one after. A finding, not a fact. */
export interface ReplacedPhone extends Evidence {
  /** Empty where it is said for sure. */
  readonly doubts: readonly Doubt[];
}

/** What was found in two periods. */
export interface ReplacedPhones {
  /** Best first. */
  readonly pairs: readonly ReplacedPhone[];
  /** Pairs that may be, with what speaks against them; a person has to look. */
  readonly unsure: readonly ReplacedPhone[];
  /** How many numbers fell silent, and how many came up. */
  readonly silent: number;
  readonly fresh: number;
}

/** A pair whose rival is this near may as well be the rival. */
const NEAR = 0.92;

/** Fewest shared contacts to recognise a person. */
const FEWEST_SHARED = 2;

/** How often more is supposed; each round reaches the contacts of the one before. */
const MOST_ROUNDS = 8;

/** The least overlap at which an unsure pair is worth a look. */
const WORTH_A_LOOK = 0.3;

/**
 * Which numbers took the place of which: one fell silent, another came up, and the contacts of the one are those of the
 * other. Contacts are weighed by how few have them and how often they called; contacts that were replaced themselves are
 * followed, round after round, so that a number is found that is known only through other replaced ones. One number has one
 * successor. What is not clear is said to be unsure.
 *
 * How often a number calls plays no part in who somebody is: the busiest number is a taxi more often than a leader.
 */
export const replacedPhones = (
  calls: readonly Call[],
  before: Window,
  after: Window,
): ReplacedPhones => {
  const periods = periodsOf(calls, before, after);
  const candidates = candidatesOf(periods);
  const search = new Search(new Scales(periods, candidates), candidates);
  do search.roundByRound();
  while (search.together());
  return {
    pairs: search.found(),
    unsure: search.unsure(),
    silent: candidates.gone.size,
    fresh: candidates.come.size,
  };
};

class Search {
  private readonly successors = new Map<string, string>();
  private readonly taken = new Map<string, ReplacedPhone>();
  private readonly scales: Scales;
  private readonly candidates: Candidates;

  constructor(scales: Scales, candidates: Candidates) {
    this.scales = scales;
    this.candidates = candidates;
  }

  /** Takes what is sure, and looks again with it, until nothing is added. */
  roundByRound(): void {
    for (;;) {
      const sure = this.judged(this.successors).filter(({ doubts }) => doubts.length === 0);
      if (sure.length === 0) return;
      for (const pair of sure) this.take(pair);
    }
  }

  /**
   * Pairs that hold only together: what may be is supposed, and what may be with it, until nothing is added; then those are
   * dropped that do not hold with all the others, until all that are left do. Says whether any were.
   */
  together(): boolean {
    let supposed = this.supposable(this.successors);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const more = this.supposable(this.with(supposed));
      const added = more.length > supposed.length;
      supposed = more;
      if (!added) break;
    }
    while (supposed.length > 1) {
      const holding = new Map(
        this.judged(this.with(supposed))
          .filter((pair) => pair.doubts.length === 0 && isGrounded(pair))
          .map((pair) => [pair.before, pair]),
      );
      const left = supposed.filter(({ before, after }) => holding.get(before)?.after === after);
      if (left.length === supposed.length) {
        for (const { before } of left) {
          const pair = holding.get(before);
          if (pair !== undefined) this.take(pair);
        }
        return true;
      }
      supposed = left;
    }
    return false;
  }

  private supposable(successors: ReadonlyMap<string, string>): readonly ReplacedPhone[] {
    return this.judged(successors).filter(
      ({ overlap, doubts }) => overlap >= WORTH_A_LOOK && !doubts.includes('called-each-other'),
    );
  }

  /** What is known, and what is supposed beside it. */
  private with(supposed: readonly ReplacedPhone[]): ReadonlyMap<string, string> {
    return new Map([
      ...this.successors,
      ...supposed.map(({ before, after }) => [before, after] as const),
    ]);
  }

  /** The pairs that were taken, with what was known when they were: none is a reason of its own reason. */
  found(): readonly ReplacedPhone[] {
    return [...this.taken.values()].sort(bestFirst);
  }

  unsure(): readonly ReplacedPhone[] {
    return this.judged(this.successors).filter(
      ({ overlap, shared, doubts }) =>
        doubts.length > 0 && overlap >= WORTH_A_LOOK && shared.length >= FEWEST_SHARED,
    );
  }

  /** For every number that has no successor yet its best one, where it is that one's best as well. */
  private judged(successors: ReadonlyMap<string, string>): readonly ReplacedPhone[] {
    const ofOld = new Map<string, Evidence[]>();
    const ofFresh = new Map<string, Evidence[]>();
    for (const old of this.candidates.gone) {
      if (this.successors.has(old)) continue;
      for (const fresh of this.scales.partners(old, successors)) {
        if (this.taken.has(fresh)) continue;
        const evidence = this.scales.weigh(old, fresh, successors);
        if (evidence === undefined) continue;
        push(ofOld, old, evidence);
        push(ofFresh, fresh, evidence);
      }
    }
    for (const list of [...ofOld.values(), ...ofFresh.values()]) list.sort(bestFirst);
    return [...ofOld.values()]
      .flatMap(([best, second]) => {
        if (best === undefined) return [];
        const [mutual, other] = ofFresh.get(best.after) ?? [];
        if (mutual !== best) return [];
        const rival = Math.max(second?.rank ?? 0, other?.rank ?? 0);
        return [{ ...best, doubts: doubtsOf(best, rival) }];
      })
      .sort(bestFirst);
  }

  private take(pair: ReplacedPhone): void {
    this.successors.set(pair.before, pair.after);
    this.taken.set(pair.after, pair);
  }
}

/** Not by two suppositions alone: the members of a ring of three could change places unseen. */
const isGrounded = ({ shared, via }: Evidence): boolean =>
  shared.length > via.length || via.length > 2;

const doubtsOf = (evidence: Evidence, rivalRank: number): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  if (evidence.calledEachOther) doubts.push('called-each-other');
  // A handset that went along says more than contacts.
  if (evidence.sameHandset) return doubts;
  if (rivalRank >= NEAR * evidence.rank) doubts.push('ambiguous');
  if (evidence.chance >= 0.05 || evidence.shared.length < FEWEST_SHARED) doubts.push('chance');
  if (evidence.overlap < evidence.needed) doubts.push('overlap-small');
  if (evidence.overlap < evidence.rival + 0.03) doubts.push('shared-circle');
  return doubts;
};

const push = (lists: Map<string, Evidence[]>, key: string, evidence: Evidence): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [evidence]);
  else list.push(evidence);
};

const bestFirst = (a: Evidence, b: Evidence): number =>
  b.rank - a.rank ||
  (a.before < b.before ? -1 : a.before > b.before ? 1 : a.after < b.after ? -1 : 1);
