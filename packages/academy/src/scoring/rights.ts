import type { Decided } from './decision.ts';
import { Z95 } from './interval.ts';
import { rounded } from './rounded.ts';

/** What was done to people beside finding what is wrong (R70, R71). */
export interface RightsScore {
  /** Referrals that were due, and those of them that were made to the right place. */
  readonly due: number;
  readonly made: number;
  /** Items whose due referral was not made. One is enough not to pass, however well everything else was found. */
  readonly missed: readonly string[];
  /** Honest travellers who were stopped, and what it took of their time. */
  readonly honestStopped: number;
  readonly minutesLost: number;
  /** Undefined where no pair of twins was decided. */
  readonly twins: TwinGap | undefined;
}

/** How differently twins were treated: pairs that are equal in every lawful fact. */
export interface TwinGap {
  readonly pairs: number;
  /** Pairs decided one way and the other way round. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Share of flags of the first of each pair less that of the second, from -1 to 1, with its 95 % interval. */
  readonly gap: number;
  readonly low: number;
  readonly high: number;
}

/** The rights score of decided items. A referral that was not needed is not a fault. */
export const rightsOf = (decided: readonly Decided[]): RightsScore => {
  const due = decided.filter(({ item }) => item.referral !== undefined);
  const missed = due.filter(({ item, decision }) => decision?.referred !== item.referral);
  const stopped = decided.filter(
    ({ item, decision }) => !item.target && decision?.flagged === true,
  );
  return {
    due: due.length,
    made: due.length - missed.length,
    missed: missed.map(({ item }) => item.id),
    honestStopped: stopped.length,
    minutesLost: rounded(stopped.reduce((sum, { item }) => sum + (item.minutesLost ?? 0), 0)),
    twins: twinGapOf(decided),
  };
};

/**
 * The gap of paired proportions with the interval of Agresti and Min (Statistics in Medicine 24, 2005): half an observation is
 * added to each cell of the table of pairs. The first of a pair is the one that names the other as its twin.
 */
const twinGapOf = (decided: readonly Decided[]): TwinGap | undefined => {
  const byId = new Map(decided.map((one) => [one.item.id, one]));
  let [pairs, onlyFirst, onlySecond] = [0, 0, 0];
  for (const { item, decision } of decided) {
    const twin = item.twin === undefined ? undefined : byId.get(item.twin)?.decision;
    if (twin === undefined || decision === undefined) continue;
    pairs += 1;
    if (decision.flagged && !twin.flagged) onlyFirst += 1;
    if (!decision.flagged && twin.flagged) onlySecond += 1;
  }
  if (pairs === 0) return undefined;
  const [n, first, second] = [pairs + 2, onlyFirst + 0.5, onlySecond + 0.5];
  const middle = (first - second) / n;
  const half = (Z95 * Math.sqrt(first + second - (first - second) ** 2 / n)) / n;
  return {
    pairs,
    onlyFirst,
    onlySecond,
    gap: rounded((onlyFirst - onlySecond) / pairs),
    low: rounded(Math.max(-1, middle - half)),
    high: rounded(Math.min(1, middle + half)),
  };
};
