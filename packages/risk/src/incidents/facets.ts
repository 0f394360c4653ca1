import type { Say } from '@amirani/core/words';
import type { RiskWord } from '../words.gen.ts';

/** Facets of how an incident was done. Each has several values or none; one that is absent is not known. */
export const facets = [
  'place-type',
  'means',
  'document',
  'facilitation',
  'payment',
  'light',
  'weather',
  'group',
  'purpose',
  'recruitment',
] as const;

/** One of {@link facets}. */
export type Facet = (typeof facets)[number];

/** Codes of one version of the vocabulary, by facet. `none` is known to be none, which an absent facet is not. */
export interface Vocabulary {
  readonly version: string;
  readonly codes: Readonly<Record<Facet, readonly string[]>>;
}

/** The vocabulary that comes with the workbench (ours); a unit adds codes by proposals, in a new version. */
export const VOCABULARY: Vocabulary = {
  version: 'amirani-1',
  codes: {
    'place-type': ['green', 'blue', 'bcp'],
    means: [
      'foot',
      'lorry-hidden',
      'car',
      'train',
      'small-boat',
      'ship',
      'aircraft',
      'air-transit-misuse',
    ],
    document: [
      'none',
      'genuine-overstay',
      'look-alike',
      'counterfeit',
      'forged',
      'fraudulently-obtained',
      'visa-abuse',
      'false-nationality',
      'false-age',
    ],
    facilitation: ['none', 'paid-guide', 'driver', 'official-suspected', 'family'],
    payment: ['none', 'cash', 'transfer', 'hawala', 'debt'],
    light: ['day', 'night'],
    weather: ['fair', 'rain', 'snow', 'fog', 'storm'],
    group: ['alone', 'two-to-five', 'six-to-twenty', 'over-twenty', 'with-minors', 'families'],
    purpose: ['transit', 'asylum', 'work', 'other'],
    recruitment: ['none', 'acquaintances', 'social-media', 'agency'],
  },
};

/** A code that an analyst misses, and its outcome. */
export interface CodeProposal {
  readonly facet: Facet;
  readonly code: string;
  readonly meaning: string;
  readonly by: string;
  readonly decision?: { readonly accepted: boolean; readonly by: string } | undefined;
}

/**
 * A vocabulary with the accepted proposals. The proposer cannot accept: such a proposal changes nothing. Codes are never
 * removed, so that old incidents stay readable.
 */
export const withAccepted = (
  { codes }: Vocabulary,
  proposals: readonly CodeProposal[],
  version: string,
): Vocabulary => {
  const grown = facets.map((facet) => {
    const accepted = proposals.filter(
      (one) => one.facet === facet && one.decision?.accepted === true && one.decision.by !== one.by,
    );
    return [facet, [...new Set([...codes[facet], ...accepted.map(({ code }) => code)])]] as const;
  });
  return { version, codes: Object.fromEntries(grown) as Record<Facet, readonly string[]> };
};

/** A value of a facet in words, or the code itself: units add their own codes. */
export const facetValueText = (code: string, say: Say<RiskWord>): string => {
  const word = `risk.facet-value.${code}`;
  return say.has(word) ? say(word) : code;
};
