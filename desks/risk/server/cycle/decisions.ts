import { decisionKind } from '@platform/server/decisions/kind.ts';

/** A requirement is approved by another person than who wrote it, answered by products, and closed once that was judged. */
export const requirementDecision = decisionKind({
  name: 'risk.requirement',
  acts: {
    write: { from: ['new'], to: 'draft' },
    approve: { from: ['draft'], to: 'approved', secondPerson: true },
    answer: { from: ['approved', 'answered'], to: 'answered' },
    close: { from: ['answered'], to: 'closed' },
  },
});
