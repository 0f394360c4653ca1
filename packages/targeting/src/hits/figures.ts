import { type Interval, wilsonInterval } from '../statistics/wilson.ts';
import type { HitState } from './machine.ts';

/** Hits by what persons decided: of a unit together, never of one officer. */
export interface HitTally {
  readonly waiting: number;
  readonly unsure: number;
  /** Judged to be of two persons, or not what the criterion means. */
  readonly different: number;
  /** Judged to be the one who is sought, by one person alone so far. */
  readonly same: number;
  /** Confirmed by a second person, released ones included. */
  readonly confirmed: number;
  /** Called back after they had left the unit. */
  readonly withdrawn: number;
}

/** A share of decided hits with its interval of 95 in 100. */
export interface HitShare extends Interval {
  readonly share: number | undefined;
  readonly of: number;
}

/** How far hits can be relied on. */
export interface HitFigures extends HitTally {
  /** Of the hits that persons decided, the share that was false: judged different, or called back. */
  readonly falseHits: HitShare;
  /** The share that two persons confirmed and that stands. */
  readonly precision: HitShare;
}

/**
 * The figures of a tally. Only what is decided counts: different, confirmed by two persons, or called back; what waits, what
 * one person alone said and what nobody could tell is on neither side.
 * Source: CJEU C-817/19 (reliability); Wilson 1927; R27.
 */
export const hitFigures = (tally: HitTally): HitFigures => {
  const { different, confirmed, withdrawn } = tally;
  const decided = different + confirmed + withdrawn;
  return {
    ...tally,
    falseHits: shareOf(different + withdrawn, decided),
    precision: shareOf(confirmed, decided),
  };
};

const shareOf = (part: number, of: number): HitShare => ({
  share: of === 0 ? undefined : part / of,
  of,
  ...wilsonInterval(part, of),
});

/** Counts hits by where they stand. What ended without a decision counts nowhere. */
export const tallyHits = (states: Iterable<HitState>): HitTally => {
  const counts = { waiting: 0, unsure: 0, different: 0, same: 0, confirmed: 0, withdrawn: 0 };
  for (const state of states)
    if (state !== 'expired') counts[state === 'released' ? 'confirmed' : state] += 1;
  return counts;
};
