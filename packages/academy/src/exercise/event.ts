import type { Decision } from '../scoring/index.ts';
import type { Team } from './objective.ts';

/** What happened in a run, in the order in which it was recorded. The run is what its events make of it, and nothing else. */
export type RunEvent = {
  /** Seconds of the clock on the wall since 1970-01-01T00:00Z. */
  readonly at: number;
} & (
  | {
      readonly kind: 'begun';
      readonly people: readonly string[];
      /** Who does it together, and as what; absent where each is alone. */
      readonly teams?: readonly Team[];
    }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'value-set'; readonly name: string; readonly value: number }
  | { readonly kind: 'injected'; readonly inject: string; readonly to: readonly string[] }
  | { readonly kind: 'shown'; readonly person: string; readonly item: string }
  /** A part of the item that lies before somebody was opened by them, for the first time. */
  | {
      readonly kind: 'opened';
      readonly person: string;
      readonly item: string;
      readonly part: string;
    }
  | { readonly kind: 'decided'; readonly person: string; readonly decision: Decision }
  | { readonly kind: 'voided'; readonly item: string; readonly reason: string }
  /** Events after this number are undone; the record keeps them. */
  | { readonly kind: 'rolled-back'; readonly to: number; readonly reason: string }
  | { readonly kind: 'truth-released' }
  | { readonly kind: 'finished' }
);
