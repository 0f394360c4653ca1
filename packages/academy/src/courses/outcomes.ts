import type { Outcome } from './course.ts';

const SQF = 'https://www.frontex.europa.eu/training/sectorial-qualification-framework-sqf-';

/**
 * Outcomes at a level of the Sectoral Qualifications Framework for Border Guarding. Its codes could not be looked up, so they
 * are empty and not verified: the certifying body enters them.
 */
export const outcomesOf = (level: number, ...ids: readonly string[]): readonly Outcome[] =>
  ids.map((id) => ({ id, framework: 'SQF', level, link: SQF, verified: false }));
