import { decisionKind } from '@platform/server/decisions/kind.ts';

/**
 * The way of a request for PNR. Who records the approval of the authority outside is another person than who recorded the
 * request, and saw the same words; sending out is adverse to the traveller and takes a fresh password (R13, R25).
 */
export const disclosureDecision = decisionKind({
  name: 'pnr.disclosure',
  acts: {
    ask: { from: ['new'], to: 'asked' },
    approve: { from: ['asked'], to: 'approved', adverse: true, secondPerson: true },
    refuse: { from: ['asked'], to: 'refused' },
    answer: { from: ['approved'], to: 'answered', adverse: true },
  },
});
