import type { Commands } from '@platform/cli/command.ts';

/** The commands of this desk. */
export const commands: Commands = {
  criteria: {
    summary: 'hold a criterion against the law, and test it on past journeys',
    load: async () => (await import('./criteria.ts')).criteria,
  },
  match: {
    summary: 'search a list of persons for names, and say why each hit is one',
    load: async () => (await import('./match.ts')).match,
  },
};
