import type { Verdict } from '@platform/web/ui/shape.tsx';
import type { RiskCollection, RiskRequirement } from '../../api/types.ts';

/** Shapes of the states of a requirement. */
export const requirementShapes: Readonly<Record<RiskRequirement['state'], Verdict>> = {
  draft: 'not-checked',
  approved: 'attention',
  answered: 'met',
  closed: 'aborted',
};

/** Shapes of the states of what is collected. */
export const collectionShapes: Readonly<Record<RiskCollection['state'], Verdict>> = {
  received: 'met',
  open: 'not-checked',
  overdue: 'obstacle',
  waived: 'aborted',
};
