import { decisionKind } from '@platform/server/decisions/kind.ts';

/**
 * Decisions on a traveller. The first line passes, holds, or sends to the second line. Only the second line proposes a refusal,
 * which needs a second person (R25, R62). Returning a proposal ends its decision. The next act begins a new decision that
 * supersedes it, so that the person who returned it may confirm a better one.
 */
export const checkDecision = decisionKind({
  name: 'checkpoint.check',
  acts: {
    pass: { from: ['new', 'held', 'second-line'], to: 'passed' },
    hold: { from: ['new', 'second-line'], to: 'held' },
    'second-line': { from: ['new', 'held'], to: 'second-line' },
    'propose-refusal': {
      from: ['new', 'held', 'second-line'],
      to: 'refusal-proposed',
      adverse: true,
    },
    'confirm-refusal': {
      from: ['refusal-proposed'],
      to: 'refused',
      adverse: true,
      secondPerson: true,
    },
    // No second person needed: the proposer may withdraw it.
    'return-refusal': { from: ['refusal-proposed'], to: 'returned' },
  },
});

/** An act on a check. */
export type CheckAct = keyof typeof checkDecision.acts;
