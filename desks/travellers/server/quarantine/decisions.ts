import { decisionKind } from '@platform/server/decisions/kind.ts';

/**
 * What an operator decides about an unreadable input. Ending the holding before its time needs a fresh
 * password where the content is lost by it.
 */
export const quarantineDecision = decisionKind({
  name: 'quarantine.item',
  acts: {
    replay: { from: ['new'], to: 'replayed' },
    erase: { from: ['new'], to: 'erased', adverse: true },
  },
});
