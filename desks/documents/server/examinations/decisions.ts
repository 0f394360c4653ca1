import { decisionKind } from '@platform/server/decisions/kind.ts';

/**
 * What a person decides on a document. Rejecting it is against its bearer: it needs a fresh password (R25) and, by
 * the policy, an examiner.
 */
export const documentDecision = decisionKind({
  name: 'document.examination',
  acts: {
    accept: { from: ['new', 'referred'], to: 'accepted' },
    refer: { from: ['new', 'referred'], to: 'referred' },
    reject: { from: ['new', 'referred'], to: 'rejected', adverse: true },
  },
});
