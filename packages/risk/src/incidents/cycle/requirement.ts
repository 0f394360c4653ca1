import type { HandlingMark } from '@amirani/analysis/marks';
import { type CivilDate, err, ok, type Result } from '@amirani/core';
import type { Horizon } from '../../ciram/index.ts';

/** How far a requirement is. */
export const requirementStates = ['draft', 'approved', 'answered', 'closed'] as const;

/** One of {@link requirementStates}. */
export type RequirementState = (typeof requirementStates)[number];

/** What somebody needs to know, and until when: the first step of the analysis cycle. */
export interface IntelligenceRequirement {
  readonly id: string;
  readonly question: string;
  readonly client: string;
  readonly author: string;
  readonly due: CivilDate;
  readonly horizon: Horizon;
  readonly mark: HandlingMark;
  readonly state: RequirementState;
  readonly approvedBy?: string | undefined;
  /** The products that answer it. */
  readonly products: readonly string[];
}

/** Why a requirement does not go on. */
export type RequirementFault =
  | 'risk.requirement.question'
  | 'risk.requirement.second-person'
  | 'risk.requirement.state'
  | 'risk.requirement.no-product'
  | 'risk.requirement.no-feedback';

/** What is done to a requirement. */
export type RequirementStep =
  | { readonly to: 'approved'; readonly by: string }
  | { readonly to: 'answered'; readonly product: string }
  | { readonly to: 'closed'; readonly feedback: number };

/**
 * Takes a requirement one step on: approved by somebody who did not write it, answered by a product, closed once its
 * client has said whether it helped. An answered one may get further products.
 */
export const advance = (
  requirement: IntelligenceRequirement,
  step: RequirementStep,
): Result<IntelligenceRequirement, RequirementFault> => {
  const { state, question, author, products } = requirement;
  if (step.to === 'approved') {
    if (state !== 'draft') return err('risk.requirement.state');
    if (question.trim() === '') return err('risk.requirement.question');
    if (step.by.trim() === '' || step.by === author) return err('risk.requirement.second-person');
    return ok({ ...requirement, state: 'approved', approvedBy: step.by });
  }
  if (step.to === 'answered') {
    if (state !== 'approved' && state !== 'answered') return err('risk.requirement.state');
    if (step.product.trim() === '') return err('risk.requirement.no-product');
    return ok({
      ...requirement,
      state: 'answered',
      products: [...new Set([...products, step.product])],
    });
  }
  if (state !== 'answered') return err('risk.requirement.state');
  if (step.feedback < 1) return err('risk.requirement.no-feedback');
  return ok({ ...requirement, state: 'closed' });
};
