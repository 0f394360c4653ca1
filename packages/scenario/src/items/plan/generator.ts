import type { Stream } from '../../random/stream.ts';
import type { Material } from '../material.ts';
import type { Difficulty } from '../options.ts';
import type { Referral } from '../said/referral.ts';
import type { NetworkTruth, TrendTruth } from '../truth.ts';
import type { Secret } from './secret.ts';

/** What a generator is asked for. */
export interface Ask {
  readonly target: boolean;
  /** One of its surfaces: what the item looks like, target or not. */
  readonly surface: string;
  readonly referral: Referral | undefined;
  /** A second material is wanted that differs in one protected group of fields. */
  readonly twin: boolean;
  readonly source: Stream;
}

/** What an item says that nobody may be stopped for: tests hold it independent of what is planted (R69). */
export interface About {
  readonly nationality?: string;
  readonly sex?: 'F' | 'M' | 'X';
  readonly birthDate?: string;
  /** Of the name. */
  readonly origin?: string;
}

/** An item without its id. */
export interface Made {
  readonly material: Material;
  /** Empty for an honest item. */
  readonly evidence: readonly string[];
  /** What else there is to be named, of the kinds in which there is. */
  readonly network?: NetworkTruth;
  readonly trend?: TrendTruth;
  readonly twin?: Material;
  readonly about?: About;
}

/** Makes items of one kind. */
export interface Generator {
  /** Every target has honest items of the same surface beside it: a surface tells nothing. */
  readonly surfaces: readonly string[];
  /** Surfaces of which twins can be made; empty where the kind shows no person. */
  readonly twinned: readonly string[];
  /** Referrals of which its people may be in need; empty where there is nobody. */
  readonly referrals: readonly Referral[];
  readonly make: (ask: Ask) => Made;
}

/** Sets a generator up for a difficulty. */
export type GeneratorOf = (difficulty: Difficulty, secret: Secret) => Generator;
