import type { z } from 'zod';
import type { AccountProposalSchema, OwnSessionSchema } from './identity-shapes.ts';

export { loginForm, passwordMinimum, unmaskLimits } from './identity-shapes.ts';
export { actingRoles, areIncompatible, conflictOf } from './role-conflicts.ts';

/** A proposal about an account. */
export type AccountProposal = z.output<typeof AccountProposalSchema>;
/** One of the caller's own sessions. */
export type OwnSession = z.output<typeof OwnSessionSchema>;
