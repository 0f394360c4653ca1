import { decisionKind } from '@platform/server/decisions/kind.ts';

/**
 * The way of a text as decisions of persons. That author, officer and approver are three is for `stepRelease` and the database
 * to say (R18, R23): a pair of two persons would be too little.
 */
export const releaseDecision = decisionKind({
  name: 'criteria.release',
  acts: {
    draft: { from: ['new'], to: 'draft' },
    submit: { from: ['draft'], to: 'submitted' },
    consult: { from: ['submitted'], to: 'consulted' },
    approve: { from: ['consulted'], to: 'approved', adverse: true },
    return: { from: ['submitted', 'consulted', 'approved'], to: 'draft' },
    activate: { from: ['approved'], to: 'active', adverse: true },
    stop: { from: ['active'], to: 'stopped' },
    withdraw: {
      from: ['draft', 'submitted', 'consulted', 'approved', 'active', 'stopped'],
      to: 'withdrawn',
    },
  },
});

/** A step that a person may take with a text that is there. */
export type ReleaseAct = Exclude<keyof typeof releaseDecision.acts, 'draft'>;
