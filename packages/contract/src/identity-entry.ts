export { loginForm, passwordMinimum, unmaskLimits } from './identity-shapes.ts';
export { actingRoles, areIncompatible, conflictOf } from './role-conflicts.ts';
export type { AccountProposal, OwnSession } from './types.ts';
