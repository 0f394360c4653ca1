import { decisionKind } from '@platform/server/decisions/kind.ts';

/** The way of a case. While it is open it is looked at each year whether its data is still needed (LED Art. 5). */
export const caseDecision = decisionKind({
  name: 'investigation.case',
  acts: {
    open: { from: ['new'], to: 'open' },
    review: { from: ['open'], to: 'open' },
    close: { from: ['open'], to: 'closed' },
    reopen: { from: ['closed'], to: 'open', adverse: true },
  },
});

/** Who comes into a case and leaves it (need to know). */
export const memberDecision = decisionKind({
  name: 'investigation.member',
  acts: {
    admit: { from: ['new', 'in', 'left'], to: 'in' },
    leave: { from: ['in'], to: 'left' },
  },
});

/** The subject of somebody's membership. */
export const memberSubject = (caseId: string, account: string): string => `${caseId}:${account}`;
