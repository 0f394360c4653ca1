import { decisionKind } from '../../../platform/decisions/kind.ts';

/** What was read of a file becomes a vintage by a person, or goes. */
export const importDecision = decisionKind({
  name: 'risk.import',
  acts: {
    'take-over': { from: ['new'], to: 'taken' },
    discard: { from: ['new'], to: 'discarded' },
  },
});
