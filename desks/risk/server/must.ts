import { Problem } from '@platform/server/http/problems.ts';

/** What was looked for. @throws Problem `http.not-found` where there is none */
export const mustFind = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Problem('http.not-found');
  return found;
};

/** @throws Problem `decision.version.stale` where what was seen has changed since */
export const mustBeSeen = (version: number, seen: number): void => {
  if (version !== seen) throw new Problem('decision.version.stale', { version });
};
