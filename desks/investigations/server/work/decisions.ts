import { decisionKind } from '@platform/server/decisions/kind.ts';

/** States of a task. A reopened task is like a new one. */
export const taskDecision = decisionKind({
  name: 'investigation.task',
  acts: {
    add: { from: ['new'], to: 'open' },
    done: { from: ['open'], to: 'done' },
    dropped: { from: ['open'], to: 'dropped' },
    open: { from: ['done', 'dropped'], to: 'open' },
  },
});

/** A report is drafted until it is issued; what was issued stays as it was. */
export const reportDecision = decisionKind({
  name: 'investigation.report',
  acts: {
    write: { from: ['new', 'draft'], to: 'draft' },
    issue: { from: ['draft'], to: 'issued', adverse: true },
  },
});
