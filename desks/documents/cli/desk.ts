import type { Commands } from '@platform/cli/command.ts';

/** The commands of this desk. */
export const commands: Commands = {
  mrz: {
    summary: 'read, check and repair a machine readable zone',
    load: async () => (await import('./mrz.ts')).mrz,
  },
  chip: {
    summary: "verify the files of a passport's chip",
    load: async () => (await import('./chip.ts')).chip,
  },
  trust: {
    summary: 'show, compare and keep master lists, certificates and revocation lists',
    load: async () => (await import('./trust.ts')).trust,
  },
  seal: {
    summary: 'read and verify the seal of a visa or another document without a chip',
    load: async () => (await import('./seal.ts')).seal,
  },
};
