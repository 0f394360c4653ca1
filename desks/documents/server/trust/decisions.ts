import { decisionKind } from '@platform/server/decisions/kind.ts';

/**
 * Where trust begins is decided twice: thought of, and confirmed on the consequences as they were shown. The contract
 * asks for a fresh password for confirming and withdrawing.
 */
export const anchorDecision = decisionKind({
  name: 'document.anchor',
  acts: {
    propose: { from: ['new'], to: 'proposed' },
    confirm: { from: ['proposed'], to: 'trusted' },
    withdraw: { from: ['proposed', 'trusted'], to: 'withdrawn' },
  },
});
