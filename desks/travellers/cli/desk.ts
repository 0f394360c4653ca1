import type { Commands } from '@platform/cli/command.ts';

/** The commands of this desk. */
export const commands: Commands = {
  read: {
    summary: 'explain API and PNR messages, without a server',
    load: async () => (await import('./read.ts')).read,
  },
  ingest: {
    summary: 'send messages to a running server',
    load: async () => (await import('./ingest.ts')).ingest,
  },
};
