import { decisionKind } from '@platform/server/decisions/kind.ts';

/** An entry of the register warns and counts once a second examiner has confirmed what the first proposed. */
export const fraudDecision = decisionKind({
  name: 'document.fraud',
  acts: {
    propose: { from: ['new'], to: 'proposed' },
    confirm: { from: ['proposed'], to: 'confirmed', secondPerson: true },
    withdraw: { from: ['proposed', 'confirmed'], to: 'withdrawn' },
  },
});
