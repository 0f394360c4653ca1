import { decisionKind } from '@platform/server/decisions/kind.ts';

/** Triage outcome of a warning, decided by a person. A later outcome supersedes the earlier one, and both are kept. */
export const warningDecision = decisionKind({
  name: 'risk.warning',
  acts: {
    'true-signal': { from: ['new'], to: 'true-signal' },
    effort: { from: ['new'], to: 'effort' },
    artefact: { from: ['new'], to: 'artefact' },
    'known-event': { from: ['new'], to: 'known-event' },
    dismissed: { from: ['new'], to: 'dismissed' },
  },
});
