import type { Say } from '@amirani/core/words';
import type { AcademyWord } from '../words.gen.ts';
import type { Course, Outcome } from './course.ts';

/** What had to be shown for a certificate of a course (specification of the academy, A5), in words. */
export const criteriaText = ({ bar }: Pick<Course, 'bar'>, say: Say<AcademyWord>): string =>
  say('academy.certificate.criteria', {
    // Decimals as the language writes them, by no platform’s tables.
    bar: say.language === 'en' ? bar.dPrime : String(bar.dPrime).replace('.', ','),
  });

/** The place of an outcome in its framework, marked as not verified. */
export const frameworkText = (
  { framework, level, verified }: Pick<Outcome, 'framework' | 'level' | 'verified'>,
  say: Say<AcademyWord>,
): string =>
  [
    framework,
    say('academy.certificate.level', { level }),
    ...(verified ? [] : [say('academy.certificate.not-verified')]),
  ].join(', ');
