import { decisionKind } from '@platform/server/decisions/kind.ts';

/**
 * A list is used after a second person approves the proposed terms and content. A returned list is proposed again by a decision
 * that supersedes this one.
 */
export const listDecision = decisionKind({
  name: 'watch.list',
  acts: {
    propose: { from: ['new'], to: 'proposed' },
    activate: { from: ['proposed'], to: 'active', secondPerson: true },
    'send-back': { from: ['proposed'], to: 'sent-back' },
    retire: { from: ['new', 'proposed', 'active'], to: 'retired' },
  },
});

/** What was read of a file becomes a version by a person, or goes. */
export const importDecision = decisionKind({
  name: 'watch.import',
  acts: {
    'take-over': { from: ['new'], to: 'taken' },
    discard: { from: ['new'], to: 'discarded' },
  },
});
