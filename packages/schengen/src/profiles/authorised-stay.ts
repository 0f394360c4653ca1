import { addDays, daysBetween } from '@amirani/core';
import { latestDeparture } from '../borders-code/article-6-1-a-document.ts';
import { ninetyDays } from '../borders-code/article-6-1-ninety-days.ts';
import type { AuthorisedStay } from '../facts/answer.ts';
import { stickerOf } from '../visa-code/sticker.ts';
import { requirementOf } from '../visa-list/visa-requirement.ts';
import type { Case } from './case.ts';
import { letsInBeyond, limitedVisa } from './intended-stay.ts';

/**
 * How long a traveller may stay from the day of entry: the first of the days that the 90 in 180, the visa, the document and
 * the declared departure allow, and which of them binds. Undefined where a limit that applies is not known.
 * Reg. (EU) 2016/399 Art. 6(1); Reg. (EC) 810/2009 Art. 24.
 */
export const authorisedStay = (one: Case): AuthorisedStay | undefined => {
  const { facts, history, bookings, twins, path } = one;
  if (path !== 'third-country') return undefined;
  const { on, departure, document, visa } = facts;
  if (document?.expires === undefined) return undefined;
  const limits: AuthorisedStay[] = [];
  const add = (until: AuthorisedStay['until'], binds: AuthorisedStay['binds']): void => {
    limits.push({ until, days: daysBetween(on, until) + 1, binds });
  };
  const requirement = requirementOf(facts, twins);
  const days = ninetyDays(facts, history, bookings, twins);
  // A visa for some States only binds in place of the 90 days where it is what lets the traveller in, and is good.
  const limited =
    letsInBeyond(limitedVisa(one)) && (requirement.result !== 'met' || days.result === 'failed');
  if (!limited) {
    if (days.remaining === undefined) return undefined;
    add(addDays(on, days.remaining - 1), 'ninety-days');
  }
  if (requirement.result !== 'met' || limited) {
    if (!visa) return undefined;
    const sticker = stickerOf(facts, history, twins);
    if (sticker?.stay === undefined) return undefined;
    limits.push(sticker.stay);
  }
  add(latestDeparture(document.expires), 'document');
  if (departure !== undefined) add(departure, 'departure');
  // The first that binds; where two fall on one day, the law before what the traveller declared.
  const binding = limits.reduce((least, limit) => (limit.until < least.until ? limit : least));
  return binding.days < 1 ? undefined : binding;
};
