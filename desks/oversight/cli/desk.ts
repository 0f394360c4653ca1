import type { Commands } from '@platform/cli/command.ts';

/** The commands of this desk. */
export const commands: Commands = {
  journal: {
    summary: 'verify a journal, without a database',
    load: async () => (await import('./journal.ts')).journal,
  },
};
