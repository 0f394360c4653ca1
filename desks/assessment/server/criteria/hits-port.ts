import type { CivilDate } from '@amirani/core';
import type { Disposition } from '@amirani/targeting/backtest';
import type { Purpose } from '@amirani/targeting/criteria';
import type { DecidedHits } from '@amirani/targeting/evaluate';
import type { CriterionEvidence } from '@amirani/targeting/hits';
import type { Transaction } from '@platform/server/database/open.ts';

/** What criteria came to on the journey of one traveller of the PNR room. */
export interface JudgedJourney {
  readonly traveller: string;
  readonly flight: string;
  readonly day: CivilDate;
  /** When the border is crossed, as far as it is known. */
  readonly crossesAt: Date;
  /** SHA-256 in hex of the traveller's id and the facts that were judged: the same again is the same hit. */
  readonly facts: string;
  /** Criteria that mark it; empty where none does. */
  readonly marked: readonly CriterionEvidence[];
}

/** How many hits of a text wait, and those that persons decided, day by day. */
export interface HitsOfText {
  readonly open: number;
  readonly decided: readonly DecidedHits[];
}

/**
 * What the queue of hits does for criteria. Nothing comes back into a criterion but counts that can stop it: what persons
 * decide changes no text (R18).
 */
export interface CriteriaHits {
  /** Puts what is marked into the queue, the same facts and text once, and ends what is marked no more. Gives how many are new. */
  insert(tx: Transaction, judged: readonly JudgedJourney[], at: Date): Promise<number>;
  /** By `id version`, as `keyOf` writes it, hits found from a day on. */
  ofTexts(tx: Transaction, since: CivilDate): Promise<ReadonlyMap<string, HitsOfText>>;
  /** What persons decided of travellers on flights of these days, on hits of criteria that serve this purpose. */
  dispositions(
    tx: Transaction,
    purpose: Purpose,
    from: CivilDate,
    to: CivilDate,
  ): Promise<ReadonlyMap<string, Disposition>>;
  /** The travellers that a text marked on flights of these days, with what was decided of them. */
  marksOf(
    tx: Transaction,
    criterion: string,
    version: number,
    from: CivilDate,
    to: CivilDate,
  ): Promise<ReadonlyMap<string, Disposition>>;
}

/** The name of a text among hits. */
export const keyOf = (criterion: string, version: number): string => `${criterion} ${version}`;
