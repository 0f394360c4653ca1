import { decisionKind } from '@platform/server/decisions/kind.ts';

/** A product leaves the unit once the head has published it, as another person proposed it. */
export const productDecision = decisionKind({
  name: 'risk.product',
  acts: {
    propose: { from: ['new'], to: 'proposed' },
    publish: { from: ['proposed'], to: 'published', secondPerson: true },
    'send-back': { from: ['proposed'], to: 'sent-back' },
  },
});
