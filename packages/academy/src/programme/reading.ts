/** A value with the ends of its 95 % interval; without ends where everything is counted and nothing is estimated. */
export interface Figure {
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** What an indicator says on a day. */
export interface Reading {
  readonly indicator: string;
  /** Undefined where nothing is known yet, or too few people stand behind it. */
  readonly now?: Figure | undefined;
  /** As it was stated, or as the entry tests measure it. */
  readonly baseline?: Figure | undefined;
  /** People behind it; undefined for what does not count people, and where they are too few to say. */
  readonly people?: number | undefined;
  /** One to four people stand behind it. */
  readonly withheld: boolean;
  /**
   * `met`: the whole interval reaches the target. `reached`: the value does, the interval not wholly. `below`: the whole
   * interval stays under it. `open`: the target lies within the interval or, of a count, ahead. `unknown`: the value is
   * missing.
   */
  readonly state: 'met' | 'reached' | 'open' | 'below' | 'unknown';
}

/** Known data of an indicator before the comparison with its target. */
export type Known = Pick<Reading, 'now' | 'baseline' | 'people' | 'withheld'>;
