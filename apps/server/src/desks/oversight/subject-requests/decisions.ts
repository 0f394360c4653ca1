import { decisionKind } from '../../../platform/decisions/kind.ts';

/** The way of a traveller's request: what is withheld or refused is a decision with a reason of its own (R47). */
export const subjectDecision = decisionKind({
  name: 'subject.request',
  acts: {
    receive: { from: ['new'], to: 'received' },
    answered: { from: ['received'], to: 'answered' },
    'partly-answered': { from: ['received'], to: 'partly-answered', adverse: true },
    refused: { from: ['received'], to: 'refused', adverse: true },
    // Of a correction, erasure or restriction: a decision changes nothing in the data by itself.
    'carry-out': { from: ['answered', 'partly-answered'], to: 'carried-out' },
  },
});
