/** The parts of a criterion's page, in the order of their tabs. */
export const criterionParts = ['text', 'back-tests', 'groups', 'way'] as const;

/** One of {@link criterionParts}. */
export type CriterionPart = (typeof criterionParts)[number];
