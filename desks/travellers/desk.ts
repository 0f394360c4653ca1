import { defineDesk } from '@platform/api/desk.ts';

/** What the travellers desk says of itself. */
export const travellers = defineDesk({
  name: 'travellers',
  problems: {},
  heardBy: {
    flight: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
    quarantine: ['operator', 'data-protection-officer'],
  },
  acts: {
    unmask: 'unmaskTraveller',
    'unmask-lock': 'releaseUnmasking',
    'unmask-locks-read': 'listUnmaskingLocks',
    'traveller-read': 'getTraveller',
    'flight-read': 'listFlights getFlight listFlightTravellers',
    search: 'search',
    'message-read': 'getMessage',
    'messages-taken': 'uploadMessages folder',
    'quarantine-read': 'listQuarantine',
    'quarantine-opened': 'openQuarantineItem',
    'quarantine-replayed': 'replayQuarantineItem',
    'quarantine-erased': 'eraseQuarantineItem eraseOverdueItems',
  },
});
