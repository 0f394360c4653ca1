import { decisionKind } from '@platform/server/decisions/kind.ts';

/** What came of a warning: a person says it; said anew, the later supersedes the earlier and both remain. */
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
