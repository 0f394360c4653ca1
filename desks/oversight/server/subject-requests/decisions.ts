import { decisionKind } from '@platform/server/decisions/kind.ts';

/**
 * The way of a traveller's request: what is withheld or refused is a decision with a reason of its own (R47). An answer leaves the
 * house only after a second officer has read the same bytes.
 */
export const subjectDecision = decisionKind({
  name: 'subject.request',
  acts: {
    receive: { from: ['new'], to: 'received' },
    // After a proposal was sent back the next begins a decision that supersedes it, so that both officers may act again.
    propose: { from: ['received', 'new'], to: 'proposed', adverse: true },
    return: { from: ['proposed'], to: 'sent-back' },
    answered: { from: ['proposed'], to: 'answered', secondPerson: true },
    'partly-answered': {
      ...{ from: ['proposed'], to: 'partly-answered' },
      ...{ adverse: true, secondPerson: true },
    },
    refused: { from: ['proposed'], to: 'refused', adverse: true, secondPerson: true },
    // Of a correction, erasure or restriction: a decision changes nothing in the data by itself.
    'carry-out': { from: ['answered', 'partly-answered'], to: 'carried-out' },
  },
});
