import type { Commands } from '@platform/cli/command.ts';

/** The commands of this desk. */
export const commands: Commands = {
  stay: {
    summary: 'count days of stay in the Schengen area and answer what follows',
    load: async () => (await import('./stay.ts')).stay,
  },
  entry: {
    summary: 'evaluate the conditions of entry or exit on the facts of a crossing',
    load: async () => (await import('./entry.ts')).entry,
  },
};
