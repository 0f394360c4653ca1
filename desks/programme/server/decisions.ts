import { decisionKind } from '@platform/server/decisions/kind.ts';

/** A report stands on the public page from its publication to its withdrawal; what was withdrawn is composed anew. */
export const reportDecision = decisionKind({
  name: 'programme.report',
  acts: {
    publish: { from: ['new'], to: 'published' },
    withdraw: { from: ['published'], to: 'withdrawn' },
  },
});
