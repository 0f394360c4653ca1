import { addDays, daysBetween, toEpochDay } from '@amirani/core';
import { type Answer, answer, cannotDecide, reason } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import { answerStays } from '../stays/answers.ts';
import { withoutOwnRecords } from '../stays/history.ts';
import { stayLimit } from '../stays/limit.ts';
import { type History, isDecided } from '../stays/model.ts';
import { type MemberRow, members } from '../territory/members.ts';

/** The answer, and how many days may be stayed from the day of entry where it is known. */
export interface NinetyDaysAnswer extends Answer {
  readonly remaining?: number;
}

/**
 * Reg. (EU) 2016/399 Art. 6(1): the intended stay fits into 90 days in any 180. Own crossing records cannot tell, alone or
 * beside others: other routes are unknown, and what would not fail without them does not fail. For ordinary passports of
 * Brazil the agreement still counts three months in six.
 */
export const ninetyDays = (
  facts: CrossingFacts,
  history: History | undefined,
  bookings: History | undefined,
  twins: RuleTwins = {},
): NinetyDaysAnswer => {
  const nationality = facts.person?.nationality;
  if (nationality === undefined) return cannotDecide(['person.nationality']);
  return ruleState(nationality, twins) === 'BR'
    ? answer('undetermined', 'schengen.stay.other-definition')
    : daysInWindow(facts, history, bookings);
};

/**
 * The same for days of one counter, for any traveller: the holder of a permit in other States than the one that issued it
 * (CISA Art. 21(1), (2a)) has 90 in 180, under no agreement of the own State.
 */
export const daysInWindow = (
  facts: CrossingFacts,
  history: History | undefined,
  bookings?: History | undefined,
): NinetyDaysAnswer => ({
  ...beyondOwnRecords(facts, history, bookings),
  rows: [...membersIn(history), ...membersIn(bookings)],
});

/** The rows by which days in the States of a history count: the answer is as old as they are. */
const membersIn = (history: History | undefined): readonly MemberRow[] =>
  members.filter(({ state }) => history?.stays.some((stay) => stay.state === state));

const beyondOwnRecords = (
  facts: CrossingFacts,
  history: History | undefined,
  bookings: History | undefined,
): NinetyDaysAnswer => {
  const given = judged(facts, history, bookings);
  if (given.result !== 'failed' || history === undefined) return given;
  const others = withoutOwnRecords(history, facts.on);
  if (others === undefined) return given;
  const without = judged(facts, others, bookings);
  if (without.result === 'failed') return without;
  const { used = 0, remaining = 0 } = given.reasons[0]?.facts ?? {};
  return {
    ...answer('undetermined', 'schengen.stay.own-records', { facts: { used, remaining } }),
    ...(given.remaining === undefined ? {} : { remaining: given.remaining }),
  };
};

const judged = (
  { on, departure }: CrossingFacts,
  history: History | undefined,
  bookings: History | undefined,
): NinetyDaysAnswer => {
  if (history === undefined) return cannotDecide(['stays']);
  if (history.rejected.length > 0)
    return answer('undetermined', 'schengen.stay.rows-rejected', {
      facts: { rows: history.rejected.length },
    });
  const planned = departure === undefined ? undefined : daysBetween(on, departure) + 1;
  const { remaining, remainingWithBookings, used, firstEntryFor } = answerStays(history, {
    on,
    bookings,
    // For a stay that no day of entry makes possible, the first day on which anybody is let in at all.
    days: planned === undefined || planned > stayLimit.days ? 1 : Math.max(1, planned),
  });
  if (!isDecided(remaining) || !isDecided(used) || !isDecided(remainingWithBookings))
    return answer('undetermined', 'schengen.stay.days-undecided');
  const facts = { used, remaining };
  if (history.standing === 'information')
    return { ...answer('undetermined', 'schengen.stay.own-records', { facts }), remaining };
  if (history.days.has(toEpochDay(on)) && history.stays.some((stay) => stay.open))
    return { ...answer('undetermined', 'schengen.stay.no-exit', { facts }), remaining };
  if (remaining === 0) {
    const from = isDecided(firstEntryFor) ? firstEntryFor : null;
    return {
      ...answer('failed', 'schengen.stay.none-left', {
        facts: from === null ? facts : { ...facts, from },
      }),
      remaining,
    };
  }
  // Whether the intended stay fits is not known before the traveller says when it ends; how much is left, is.
  if (departure === undefined || planned === undefined)
    return {
      ...cannotDecide(['departure']),
      reasons: [reason('schengen.stay.days-left', facts)],
      remaining,
    };
  if (planned < 1)
    return answer('undetermined', 'schengen.stay.departure-before-entry', { facts: { departure } });
  return planned > remaining
    ? {
        ...answer('failed', 'schengen.stay.too-long', {
          facts: { ...facts, planned, until: addDays(on, remaining - 1) },
        }),
        remaining,
      }
    : { ...answer('met', 'schengen.stay.fits', { facts: { ...facts, planned } }), remaining };
};
