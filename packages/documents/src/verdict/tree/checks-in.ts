import type { VerdictCheck, VerdictGroup } from '../model.ts';

/** Every check of a group, those of the groups inside it with it, in the order of the tree. */
export const checksIn = (group: VerdictGroup): readonly VerdictCheck[] => [
  ...group.checks,
  ...group.groups.flatMap(checksIn),
];
