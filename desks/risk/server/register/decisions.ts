import { decisionKind } from '@platform/server/decisions/kind.ts';

/** An assessment counts once the head has approved it, as another person proposed it. */
export const assessmentDecision = decisionKind({
  name: 'risk.assessment',
  acts: {
    propose: { from: ['new'], to: 'proposed' },
    approve: { from: ['proposed'], to: 'approved', secondPerson: true },
    'send-back': { from: ['proposed'], to: 'sent-back' },
    supersede: { from: ['proposed'], to: 'superseded' },
  },
});

/** A risk leaves the register by the head, with a reason; it stays readable. */
export const closingDecision = decisionKind({
  name: 'risk.closing',
  acts: { close: { from: ['new'], to: 'closed' } },
});

/** The level of impact of a section is agreed on by two (Reg. (EU) 2019/1896 Art. 34). */
export const sectionDecision = decisionKind({
  name: 'risk.section',
  acts: {
    propose: { from: ['new'], to: 'proposed' },
    agree: { from: ['proposed'], to: 'agreed', secondPerson: true },
    'turn-down': { from: ['proposed'], to: 'turned-down' },
  },
});
