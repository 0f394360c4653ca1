import { Problem } from '@platform/server/http/problems.ts';

/** @throws Problem `decision.version.stale` where what was seen has changed since */
export const mustBeSeen = (version: number, seen: number): void => {
  if (version !== seen) throw new Problem('decision.version.stale', { version });
};
