import type { Outcome } from './course.ts';

const SQF = 'https://www.frontex.europa.eu/training/sectorial-qualification-framework-sqf-';

/**
 * Outcomes at a level of the Sectoral Qualifications Framework for Border Guarding. Its codes could not be looked up from here, so
 * that none is given and none is verified: whoever certifies enters them.
 */
export const outcomesOf = (level: number, ...ids: readonly string[]): readonly Outcome[] =>
  ids.map((id) => ({ id, framework: 'SQF', level, link: SQF, verified: false }));
