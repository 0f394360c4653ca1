import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import { type Answer, answer, cannotDecide } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import { stayLimit } from '../stays/limit.ts';
import { addMonths, lastDayBefore } from './months.ts';

/** Art. 6(1)(a)(i): "its validity shall extend at least three months after the intended date of departure". */
const MONTHS_AFTER_DEPARTURE = 3;

/** Art. 6(1)(a)(ii): "it shall have been issued within the previous 10 years". */
const MOST_YEARS_SINCE_ISSUE = 10;

/**
 * Reg. (EU) 2016/399 Art. 6(1)(a)(i): the document is valid on the day of entry and for three months after the intended
 * departure. Where the departure is not known, no stay of ninety days can end later than the ninetieth day.
 */
export const documentValidity = ({ on, departure, document }: CrossingFacts): Answer => {
  const expires = document?.expires;
  if (expires === undefined) return cannotDecide(['document.expires']);
  if (expires < on) return answer('failed', 'schengen.document.expired', { facts: { expires } });
  const latest = lastDayBefore(expires, MONTHS_AFTER_DEPARTURE);
  if (latest < on) return answer('failed', 'schengen.document.too-short', { facts: { expires } });
  const leaves = departure ?? addDays(on, stayLimit.days - 1);
  if (addMonths(leaves, MONTHS_AFTER_DEPARTURE) <= expires)
    return answer('met', 'schengen.document.valid', { facts: { expires } });
  return departure === undefined
    ? cannotDecide(['departure'])
    : answer('failed', 'schengen.document.three-months', { facts: { expires, latest } });
};

/** The document alone, for who needs no three months: valid on the day. */
export const documentInDate = ({ on, document }: CrossingFacts): Answer => {
  const expires = document?.expires;
  if (expires === undefined) return cannotDecide(['document.expires']);
  return expires < on
    ? answer('failed', 'schengen.document.expired', { facts: { expires } })
    : answer('met', 'schengen.document.valid', { facts: { expires } });
};

/**
 * Art. 6(1)(a): a document that entitles its holder to cross the border. Passports do; whether the identity card of a third
 * country does, each State has said for each (Decision 1105/2011/EU), and no row for it is kept.
 */
export const entitling = ({ document }: CrossingFacts, given: Answer): Answer => {
  if (given.result !== 'met') return given;
  if (document?.kind === undefined) return cannotDecide(['document.kind']);
  return document.kind === 'identity-card'
    ? answer('undetermined', 'schengen.document.recognition')
    : given;
};

/**
 * Art. 6(1)(a)(ii): issued within the previous ten years, tested on the day of entry. Whether the anniversary itself is
 * still within is read in two ways: the officer decides.
 */
export const documentAge = ({ on, document }: CrossingFacts): Answer => {
  const issued = document?.issued;
  if (issued === undefined) return cannotDecide(['document.issued']);
  if (issued > on) return answer('failed', 'schengen.document.issued-later', { facts: { issued } });
  const anniversary = addMonths(issued, MOST_YEARS_SINCE_ISSUE * 12);
  if (on < anniversary) return answer('met', 'schengen.document.age', { facts: { issued } });
  return on === anniversary
    ? answer('yours-to-judge', 'schengen.document.ten-years-today', { facts: { issued } })
    : answer('failed', 'schengen.document.ten-years', {
        facts: { issued, until: addDays(anniversary, -1) },
      });
};

/** Art. 8(3)(a): the document is genuine, not reported, and the bearer is its holder. */
export const documentGenuine = ({ document }: CrossingFacts): Answer => {
  if (document?.genuine === false) return answer('failed', 'schengen.document.false');
  if (document?.reported === true) return answer('failed', 'schengen.document.reported');
  if (document?.bearerIsHolder === false) return answer('failed', 'schengen.document.other-bearer');
  const needs = [
    ...(document?.genuine === undefined ? ['document.genuine'] : []),
    ...(document?.reported === undefined ? ['document.reported'] : []),
    ...(document?.bearerIsHolder === undefined ? ['document.bearerIsHolder'] : []),
  ];
  return needs.length > 0 ? cannotDecide(needs) : answer('met', 'schengen.document.genuine');
};

/** The last day on which the traveller may leave so that the document still is valid for three months. */
export const latestDeparture = (expires: CivilDate): CivilDate =>
  lastDayBefore(expires, MONTHS_AFTER_DEPARTURE);
