/** Both tails of a distribution at one point, each exact where it is small. */
export interface Tails {
  /** The share below. */
  readonly lower: number;
  /** The share above. */
  readonly upper: number;
}
