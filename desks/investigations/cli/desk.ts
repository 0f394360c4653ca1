import type { Commands } from '@platform/cli/command.ts';

/** The commands of this desk. */
export const commands: Commands = {
  calls: {
    summary: 'find replaced phones in a table of calls',
    load: async () => (await import('./calls.ts')).calls,
  },
  network: {
    summary: 'measures, key players and other formats of a network in a file',
    load: async () => (await import('./network.ts')).network,
  },
};
