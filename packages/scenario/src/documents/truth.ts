import type { ForgeryKind } from './forgery/kinds.ts';
import type { SightLine } from './forgery/sight-line.ts';
import type { Trait } from './issue/traits.ts';

/** The truth about an exhibit. */
export interface DocumentTruth {
  readonly exhibit: string;
  /** What is unusual about it and yet in order. */
  readonly traits: readonly Trait[];
  /** Absent: the exhibit is genuine and the bearer is its holder. */
  readonly forgery?: ForgeryTruth;
}

/** The truth about a forgery. */
export interface ForgeryTruth {
  /** 1 to 40, as the project's list of forgeries numbers them. */
  readonly number: number;
  readonly kind: ForgeryKind;
  readonly line: SightLine;
  /**
   * Checks of the verdict that must not be successful where everything is examined: failed, or undetermined
   * where the standard has it so. Empty: nothing in the data can tell.
   */
  readonly shows: readonly string[];
  /** Whether every one of `shows` has to show it, or any. */
  readonly of: 'all' | 'any';
  /** Id of the altered document. */
  readonly document: string;
  /** What was done, in one sentence. */
  readonly changed: string;
  /** Who can see it, in one sentence. */
  readonly seenBy: string;
}
