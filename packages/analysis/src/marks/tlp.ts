import type { Citation } from '@amirani/core';

/** Labels of the Traffic Light Protocol 2.0, widest sharing first. They are written so in every language. */
export const tlpLabels = [
  'TLP:CLEAR',
  'TLP:GREEN',
  'TLP:AMBER',
  'TLP:AMBER+STRICT',
  'TLP:RED',
] as const;

/** One of {@link tlpLabels}. */
export type TlpLabel = (typeof tlpLabels)[number];

/** Colour of the letters, on black, as the standard sets them (sRGB). */
export const tlpColours: Readonly<Record<TlpLabel, string>> = {
  'TLP:CLEAR': '#FFFFFF',
  'TLP:GREEN': '#33FF00',
  'TLP:AMBER': '#FFC000',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:RED': '#FF2B2B',
};

/** Where the labels are defined. */
export const tlpSource: Citation = { act: 'FIRST TLP', article: '', version: '2.0' };
