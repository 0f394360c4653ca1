import { decisionKind } from '@platform/server/decisions/kind.ts';

/** A report is on the public page from publication to withdrawal. A withdrawn report must be composed again. */
export const reportDecision = decisionKind({
  name: 'programme.report',
  acts: {
    publish: { from: ['new'], to: 'published' },
    withdraw: { from: ['published'], to: 'withdrawn' },
  },
});
