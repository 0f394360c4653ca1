import { decisionKind } from '@platform/server/decisions/kind.ts';

/** What was read of a file becomes a vintage by a person, or goes. */
export const importDecision = decisionKind({
  name: 'risk.import',
  acts: {
    'take-over': { from: ['new'], to: 'taken' },
    discard: { from: ['new'], to: 'discarded' },
  },
});

/** A figure is put right by a person, in a vintage of its own. */
export const figureDecision = decisionKind({
  name: 'risk.figure',
  acts: { amend: { from: ['new'], to: 'amended' } },
});

/** What such a decision is about: the vintage that it made. */
export const figureSubject = (dataset: string, vintage: number): string => `${dataset} ${vintage}`;
