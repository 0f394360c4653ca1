import { decisionKind } from '@platform/server/decisions/kind.ts';

/** A code is proposed by one person and taken into the vocabulary, or turned down, by another. */
export const codeDecision = decisionKind({
  name: 'risk.code',
  acts: {
    propose: { from: ['new'], to: 'proposed' },
    accept: { from: ['proposed'], to: 'accepted', secondPerson: true },
    refuse: { from: ['proposed'], to: 'refused', secondPerson: true },
  },
});
