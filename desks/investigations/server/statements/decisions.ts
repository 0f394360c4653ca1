import { decisionKind } from '@platform/server/decisions/kind.ts';

/** Category of a person in a case (R40). Suspects and convicts need the decider's fresh password. */
export const categoryDecision = decisionKind({
  name: 'investigation.category',
  acts: {
    categorise: { from: ['new', 'decided'], to: 'decided' },
    accuse: { from: ['new', 'decided'], to: 'decided', adverse: true },
  },
});

/** That subjects are one, and that they are not after all (R44). */
export const mergeDecision = decisionKind({
  name: 'investigation.merge',
  acts: {
    merge: { from: ['new'], to: 'merged' },
    split: { from: ['merged'], to: 'split' },
  },
});

/** What somebody says of a pair of the queue, and takes back. */
export const matchDecision = decisionKind({
  name: 'investigation.match',
  acts: {
    same: { from: ['new', 'open'], to: 'same' },
    different: { from: ['new', 'open'], to: 'different' },
    unsure: { from: ['new', 'open'], to: 'unsure' },
    undo: { from: ['same', 'different', 'unsure'], to: 'open' },
  },
});
