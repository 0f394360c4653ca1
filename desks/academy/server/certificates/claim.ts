import { ruleOutcome } from '@amirani/academy/certificate';
import { type Course, criteriaText, frameworkText } from '@amirani/academy/courses';
import { bandOf, type Claim } from '@amirani/academy/credential';
import { academySay } from '@amirani/academy/node';
import { addDays } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { AcademyRuleOutcome } from '../../api/types.ts';
import { wholeSecond } from '../find.ts';
import { CERTIFICATE_DAYS } from '../lifetimes.ts';
import type { Together } from '../results/compute.ts';
import type { AcademyRoom } from '../room.ts';
import type { SeatRow } from '../sql/tables.gen.ts';

/** Applies the rule to a person's decisions so far. People decide on the outcome. */
export const ruleOf = (course: Course, together: Together | undefined): AcademyRuleOutcome => {
  const sittings = together?.sittings ?? 0;
  const bar = course.bar.dPrime;
  if (together === undefined)
    return { met: false, shortfalls: ['too-few-items', 'too-few-sittings'], sittings, bar };
  const { met, shortfalls } = ruleOutcome(together.score, sittings, bar);
  return { met, shortfalls: [...shortfalls], sittings, bar };
};

/**
 * What a certificate is to say, in the language that its holder wants: pseudonym, course, alignment, days, band; no score and no
 * list of errors (R75).
 */
export const claimOf = async (
  { courses: { named, outcomes }, dayOf }: Pick<AcademyRoom, 'courses' | 'dayOf'>,
  course: Course,
  language: Language,
  { pseudonym }: Pick<SeatRow, 'pseudonym'>,
  together: Together,
  now: Date,
): Promise<Claim> => {
  const { title, summary } = named(course.id, language);
  const say = academySay(language);
  const said = await outcomes(course.id, language);
  return {
    holder: { pseudonym },
    course: {
      id: `urn:amirani:course:${course.id}-${course.edition}`,
      name: title,
      description: summary,
      criteria: criteriaText(course, say),
      language,
      alignments: course.outcomes.map((outcome) => ({
        targetName: said[outcome.id] ?? outcome.id,
        targetUrl: outcome.link,
        ...(outcome.verified && outcome.code !== undefined ? { targetCode: outcome.code } : {}),
        targetFramework: frameworkText(outcome, say),
      })),
    },
    from: dayOf(together.from),
    to: dayOf(together.to),
    band: bandOf(together.score.sensitivity?.dPrime.low ?? 0, course.bar.dPrime),
    validFrom: wholeSecond(now),
    validUntil: `${addDays(dayOf(now), CERTIFICATE_DAYS)}T00:00:00Z`,
  };
};
