import type { Secret } from './secret.ts';

/** Ids that say nothing of place, kind or truth. */
export const idsOf = (count: number, secret: Secret): readonly string[] => {
  const source = secret('ids');
  const ids = new Set<string>();
  while (ids.size < count) ids.add(`${source.letters(3)}-${source.digits(6)}`);
  return [...ids];
};
