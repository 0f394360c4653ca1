import { decisionKind } from '@platform/server/decisions/kind.ts';

/** A certificate: signed by a trainer, then by a certifier who is another person and saw the same (R73). */
export const certificateDecision = decisionKind({
  name: 'academy.certificate',
  acts: {
    'sign-first': { from: ['new'], to: 'signed-once' },
    'sign-second': { from: ['signed-once'], to: 'issued', secondPerson: true },
    return: { from: ['signed-once'], to: 'returned' },
    withdraw: { from: ['issued'], to: 'withdrawn', adverse: true },
  },
});

/** A challenge of an item: a trainer decides once (R74). */
export const challengeDecision = decisionKind({
  name: 'academy.challenge',
  acts: {
    uphold: { from: ['new'], to: 'upheld' },
    reject: { from: ['new'], to: 'rejected', adverse: true },
  },
});
