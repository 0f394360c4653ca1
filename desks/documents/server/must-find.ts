import { Problem } from '@platform/server/http/problems.ts';

/** What a role does not reach does not exist for it. @throws Problem `http.not-found` where there is nothing */
export const mustFind = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Problem('http.not-found');
  return value;
};
