import type { Commands } from '@platform/cli/command.ts';

/** The commands of this desk. */
export const commands: Commands = {
  credential: {
    summary: 'verify a certificate of the academy, from its file or its QR code',
    load: async () => (await import('./credential.ts')).credential,
  },
  world: {
    summary: 'write the messages of a synthetic border world',
    load: async () => (await import('./world.ts')).world,
  },
};
