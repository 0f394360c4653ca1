import { country, isFictitious } from '@amirani/core';

/**
 * The real State whose rules apply to a fictitious State of training: `{ QVR: 'GE' }`. A duty profile does not have this, and
 * there a fictitious code is unknown.
 */
export type RuleTwins = Readonly<Record<string, string>>;

/** Codes that ISO 3166-1 does not list as such, and the two letters they are known by here. */
const others: Readonly<Record<string, string>> = { D: 'DE', RKS: 'XK', XK: 'XK' };

/** The nationalities of Doc 9303-3 section 5 on which the lists have an entry of their own, or no State stands behind. */
const kept: ReadonlySet<string> = new Set([
  ...['GBN', 'GBD', 'GBO', 'GBS', 'GBP'],
  ...['XXA', 'XXB', 'XXC', 'XXX'],
]);

/**
 * The code of a State or nationality in the rule data: two letters, or three for British nationals without full citizenship
 * and for persons without a State. Undefined for an unknown or former code.
 */
export const ruleState = (code: string, twins: RuleTwins = {}): string | undefined => {
  const written = code.trim().replace(/<+$/, '').toUpperCase();
  if (isFictitious(written)) {
    const twin = Object.hasOwn(twins, written) ? twins[written] : undefined;
    return twin === undefined || isFictitious(twin) ? undefined : ruleState(twin);
  }
  if (kept.has(written)) return written;
  if (Object.hasOwn(others, written)) return others[written];
  const found = country(written);
  return found?.kind === 'iso' ? found.alpha2 : undefined;
};
