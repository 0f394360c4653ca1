import { Problem } from './problems.ts';

/**
 * Returns the found value.
 * @throws Problem `http.not-found` if it is missing or hidden from the caller
 */
export const mustFind = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Problem('http.not-found');
  return found;
};
