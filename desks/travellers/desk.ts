import { defineDesk } from '@platform/api/desk.ts';

/** What the travellers desk says of itself. */
export const travellers = defineDesk({
  name: 'travellers',
  problems: {},
  heardBy: {
    flight: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
    quarantine: ['operator', 'data-protection-officer'],
  },
});
