import { ruleOutcome } from '@amirani/academy/certificate';
import type { Course, CourseText } from '@amirani/academy/courses';
import { bandOf, type Claim } from '@amirani/academy/credential';
import type { AcademyRuleOutcome } from '@amirani/contract/academy';
import { addDays, civilDateOf } from '@amirani/core';
import type { SeatRow } from '../classes/rows.ts';
import { wholeSecond } from '../find.ts';
import { CERTIFICATE_DAYS } from '../lifetimes.ts';
import type { Together } from '../results/compute.ts';
import type { CourseBook } from '../room.ts';

/** What the rule says of what somebody decided so far; people decide what comes of it. */
export const ruleOf = (course: Course, together: Together | undefined): AcademyRuleOutcome => {
  const sittings = together?.sittings ?? 0;
  const bar = course.bar.dPrime;
  if (together === undefined)
    return { met: false, shortfalls: ['too-few-items', 'too-few-sittings'], sittings, bar };
  const { met, shortfalls } = ruleOutcome(together.score, sittings, bar);
  return { met, shortfalls: [...shortfalls], sittings, bar };
};

/**
 * What a certificate is to say: pseudonym, course, alignment, days, band; no score and no list of errors (R75). In English, which
 * whoever checks it abroad reads.
 */
export const claimOf = (
  book: CourseBook,
  course: Course,
  text: CourseText,
  { pseudonym }: Pick<SeatRow, 'pseudonym'>,
  together: Together,
  now: Date,
): Claim => {
  const entry = book.list.find(({ id }) => id === course.id);
  return {
    holder: { pseudonym },
    course: {
      id: `urn:amirani:course:${course.id}-${course.edition}`,
      name: entry?.title.en ?? course.id,
      description: entry?.summary.en ?? course.id,
      criteria: criteriaOf(course),
      language: 'en',
      alignments: course.outcomes.map((outcome) => ({
        targetName: text.outcomes[outcome.id] ?? outcome.id,
        targetUrl: outcome.link,
        ...(outcome.verified && outcome.code !== undefined ? { targetCode: outcome.code } : {}),
        targetFramework: `${outcome.framework}, level ${outcome.level}${outcome.verified ? '' : ', not verified'}`,
      })),
    },
    from: civilDateOf(together.from),
    to: civilDateOf(together.to),
    band: bandOf(together.score.sensitivity?.dPrime.low ?? 0, course.bar.dPrime),
    validFrom: wholeSecond(now),
    validUntil: `${addDays(civilDateOf(now), CERTIFICATE_DAYS)}T00:00:00Z`,
  };
};

const criteriaOf = ({ bar }: Course): string =>
  `At least 60 wrong and 240 right items over at least three measured sittings; the lower end of the 95 % interval of d' at ${bar.dPrime} or above; the criterion within 0.5 of the middle; no due referral missed; confidence at most ten points above what was right. Signed by a trainer and a certifier.`;
