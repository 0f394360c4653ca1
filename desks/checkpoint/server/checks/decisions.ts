import { decisionKind } from '@platform/server/decisions/kind.ts';

/**
 * What people decide on a traveller. The first line passes, holds, or sends to the second line; a refusal is built in the
 * second line alone, and never stands without a second person (R25, R62). A proposal that is returned ends its decision:
 * what is done next begins another that supersedes it, so that whoever returned it may confirm a better one.
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
    // Not bound to a second person: whoever proposed may take it back.
    'return-refusal': { from: ['refusal-proposed'], to: 'returned' },
  },
});

/** An act on a check. */
export type CheckAct = keyof typeof checkDecision.acts;
