import { Problem } from './problems.ts';

/** What was looked for. @throws Problem `http.not-found` where there is none, or none for the caller */
export const mustFind = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Problem('http.not-found');
  return found;
};
