import type { CivilDate } from '@amirani/core';
import type { Disposition } from '@amirani/targeting/backtest';
import type { DecidedHits } from '@amirani/targeting/evaluate';
import type { CriterionEvidence } from '@amirani/targeting/hits';
import type { Transaction } from '../../../platform/database/open.ts';

/** A journey that a released criterion marks, for the queue of hits. */
export interface CriterionFound {
  /** Id of the traveller in the PNR room. */
  readonly traveller: string;
  readonly flight: string;
  readonly day: CivilDate;
  readonly evidence: CriterionEvidence;
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
  /** Puts what was found into the queue; the same journey, criterion and version once. Gives how many are new. */
  insert(tx: Transaction, found: readonly CriterionFound[], at: Date): Promise<number>;
  /** By `id version`, as `keyOf` writes it, hits found from a day on. */
  ofTexts(tx: Transaction, since: CivilDate): Promise<ReadonlyMap<string, HitsOfText>>;
  /** What persons decided of travellers on flights of these days, by traveller, on whatever hit. */
  dispositions(
    tx: Transaction,
    from: CivilDate,
    to: CivilDate,
  ): Promise<ReadonlyMap<string, Exclude<Disposition, 'open'>>>;
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
