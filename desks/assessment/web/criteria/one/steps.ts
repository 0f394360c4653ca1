import { type ActingAs, releaseTransitions } from '@amirani/targeting/release';
import type { Criterion } from '../../../api/criteria/types.ts';

/** The steps that a person can take with a criterion here. */
const criterionSteps = [
  'submit',
  'consult',
  'approve',
  'activate',
  'return',
  'stop',
  'withdraw',
] as const;

/** One of {@link criterionSteps}. */
export type CriterionStep = (typeof criterionSteps)[number];

/** Roles of a user for a criterion. An author of a text never reviews it. */
const partsOf = (
  { authors }: Pick<Criterion, 'authors'>,
  { login, isAnalyst, isOfficer }: Person,
): readonly ActingAs[] => [
  ...(isAnalyst ? (['analyst'] as const) : []),
  ...(isAnalyst && !authors.includes(login) ? (['reviewer'] as const) : []),
  ...(isOfficer ? (['data-protection-officer'] as const) : []),
];

/** Who looks at it. */
export interface Person {
  readonly login: string;
  readonly isAnalyst: boolean;
  readonly isOfficer: boolean;
}

/** The steps that the way of a release allows this person from where the criterion stands. */
export const stepsFor = (criterion: Pick<Criterion, 'authors' | 'summary'>, person: Person) => {
  const parts = partsOf(criterion, person);
  return criterionSteps.filter((step) => {
    const { from, as } = releaseTransitions[step];
    return from.includes(criterion.summary.state) && as.some((part) => parts.includes(part));
  });
};
