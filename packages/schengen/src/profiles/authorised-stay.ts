import { addDays, daysBetween } from '@amirani/core';
import { latestDeparture } from '../borders-code/article-6-1-a-document.ts';
import { ninetyDays } from '../borders-code/article-6-1-ninety-days.ts';
import type { AuthorisedStay } from '../facts/answer.ts';
import { checkSticker } from '../visa-code/sticker.ts';
import { visaRequirement } from '../visa-list/visa-requirement.ts';
import type { Case } from './case.ts';

/**
 * How long a traveller may stay from the day of entry: the first of the days that the 90 in 180, the visa, the document and
 * the declared departure allow, and which of them binds. Undefined where a limit that applies is not known.
 * Reg. (EU) 2016/399 Art. 6(1); Reg. (EC) 810/2009 Art. 24.
 */
export const authorisedStay = ({
  facts,
  history,
  bookings,
  twins,
  path,
}: Case): AuthorisedStay | undefined => {
  if (path !== 'third-country') return undefined;
  const { on, departure, document, visa, person, journey, enterAt } = facts;
  if (document?.expires === undefined) return undefined;
  const limits: AuthorisedStay[] = [];
  const add = (until: AuthorisedStay['until'], binds: AuthorisedStay['binds']): void => {
    limits.push({ until, days: daysBetween(on, until) + 1, binds });
  };
  const limited = visa?.territory?.only !== undefined;
  const { remaining } = ninetyDays(facts, history, bookings, twins);
  if (remaining === undefined && !limited) return undefined;
  if (remaining !== undefined && !limited) add(addDays(on, remaining - 1), 'ninety-days');
  const requirement = visaRequirement({
    on,
    nationality: person?.nationality,
    document,
    purpose: journey?.purpose,
    twins,
  });
  if (requirement.result !== 'met') {
    if (!visa) return undefined;
    const sticker = checkSticker({ visa, entry: on, enterAt, history, twins });
    if (sticker.stay === undefined) return undefined;
    limits.push(sticker.stay);
  }
  add(latestDeparture(document.expires), 'document');
  if (departure !== undefined) add(departure, 'departure');
  // The first that binds; where two fall on one day, the law before what the traveller declared.
  const binding = limits.reduce((least, one) => (one.until < least.until ? one : least));
  return binding.days < 1 ? undefined : binding;
};
