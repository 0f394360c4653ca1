import { decisionKind } from '@platform/server/decisions/kind.ts';

/** A hand-over: complete only when somebody else than the giver acknowledges it, having seen the same words. */
export const handOverDecision = decisionKind({
  name: 'investigation.hand-over',
  acts: {
    offer: { from: ['new'], to: 'offered' },
    acknowledge: { from: ['offered'], to: 'acknowledged', secondPerson: true },
    decline: { from: ['offered'], to: 'declined' },
    withdraw: { from: ['offered'], to: 'withdrawn' },
  },
});
