import type { CivilDate } from '@amirani/core';
import { digestOf, orderedJson } from '../exercise/ordered-json.ts';
import type { Alignment, Band } from './credential.ts';

/** What a certificate is to say. Two persons sign it before it is issued. */
export interface Claim {
  /** The name, or the pseudonym that the trainee chose instead. */
  readonly holder: { readonly name: string } | { readonly pseudonym: string };
  readonly course: {
    /** An IRI that stays the same for the course: `urn:amirani:course:documents-2`. */
    readonly id: string;
    readonly name: string;
    readonly description: string;
    /** What had to be shown, in words: bar, numbers of items, sittings. */
    readonly criteria: string;
    /** The language of these texts: `en`, `ka`. */
    readonly language: string;
    readonly alignments: readonly Omit<Alignment, 'type'>[];
  };
  /** Days of the first and the last measured sitting. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly band: Band;
  /** Instants in UTC, `2026-11-26T12:00:00Z`. */
  readonly validFrom: string;
  readonly validUntil: string;
}

/** The signature of a person under a claim. It is stored where the certificate is issued and is not part of it. */
export interface HumanSignature {
  readonly role: 'trainer' | 'certifier';
  /** The account of the signer, authenticated again for the signature. */
  readonly person: string;
  readonly at: string;
  /** {@link claimDigest} of what was before the person's eyes. */
  readonly over: string;
}

/** The SHA-256 of a claim, in hexadecimal, whatever the order of its keys: what a person signs is what is issued. */
export const claimDigest = (claim: Claim): string => digestOf(orderedJson(claim));

/** Steps of d' between one band and the next. */
const STEP = 0.5;

/** The band of a lower end of d' that reaches the bar: half a d' above it is `exceeded`, a whole one `far-exceeded`. */
export const bandOf = (lowerEnd: number, bar: number): Band => {
  if (lowerEnd >= bar + 2 * STEP) return 'far-exceeded';
  return lowerEnd >= bar + STEP ? 'exceeded' : 'met';
};
