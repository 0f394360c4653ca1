import { keysOf } from '@amirani/core';
import type { Indicator } from './model.ts';

/** The indicators by their codes, in the order in which they are shown. */
const indicatorCodes = {
  'trafficking.documents-held': { about: 'trafficking', sources: ['unodc', 'ilo'] },
  'trafficking.spoken-for': { about: 'trafficking', sources: ['unodc'] },
  'trafficking.learnt': { about: 'trafficking', sources: ['unodc'] },
  'trafficking.destination-unknown': { about: 'trafficking', sources: ['unodc'] },
  'trafficking.promised-work': { about: 'trafficking', sources: ['ilo'] },
  'trafficking.debt': { about: 'trafficking', sources: ['unodc', 'ilo'] },
  'trafficking.harm-and-fear': { about: 'trafficking', sources: ['unodc', 'ilo'] },
  'child.alone': { about: 'child', sources: ['borders-code-minors', 'vega'] },
  'child.consent': { about: 'child', sources: ['borders-code-minors'] },
  'child.strangers': { about: 'child', sources: ['vega'] },
  'child.spoken-for': { about: 'child', sources: ['vega'] },
  'child.luggage': { about: 'child', sources: ['vega'] },
  'child.only-a-number': { about: 'child', sources: ['vega'] },
  'child.several': { about: 'child', sources: ['vega'] },
  'asylum.any-words': { about: 'asylum', sources: ['euaa'] },
  'asylum.harm': { about: 'asylum', sources: ['euaa'] },
  'asylum.papers': { about: 'asylum', sources: ['geneva', 'euaa'] },
  'asylum.any-moment': { about: 'asylum', sources: ['euaa'] },
  'asylum.unsaid': { about: 'asylum', sources: ['euaa'] },
  'asylum.not-turned-away': { about: 'asylum', sources: ['borders-code-protection'] },
} as const;

/** One of {@link indicatorCodes}; the texts are typed by it. */
export type IndicatorCode = keyof typeof indicatorCodes;

/** The published indicators. */
export const indicators: readonly (Indicator & { readonly code: IndicatorCode })[] = keysOf(
  indicatorCodes,
).map((code) => ({ code, ...indicatorCodes[code] }));
