import { type Citation, keysOf } from '@amirani/core';

/**
 * Labels of the Traffic Light Protocol 2.0, widest sharing first, with the colour of their letters, on black, as the standard
 * sets it (sRGB). They are written so in every language.
 */
export const tlpColours = {
  'TLP:CLEAR': '#FFFFFF',
  'TLP:GREEN': '#33FF00',
  'TLP:AMBER': '#FFC000',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:RED': '#FF2B2B',
} as const;

/** One of {@link tlpLabels}. */
export type TlpLabel = keyof typeof tlpColours;

/** Every label, widest sharing first. */
export const tlpLabels: readonly TlpLabel[] = keysOf(tlpColours);

/** Where the labels are defined. */
export const tlpSource: Citation = { act: 'FIRST TLP', article: '', version: '2.0' };
