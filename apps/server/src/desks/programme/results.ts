import type { Programme, ProgrammeResults } from '@amirani/academy/programme';
import { simulatedResults } from '@amirani/academy/programme/demonstration';
import type { CivilDate } from '@amirani/core';
import type { Transaction } from '../../platform/database/open.ts';

/** Where results of people come from: they are read, turned into sums, and forgotten. */
export type ResultsOf = (
  tx: Transaction,
  programme: Programme,
  until: CivilDate,
) => Promise<ProgrammeResults>;

/** Reads results of people from the academy; those of a simulation are made anew, and nobody asks the academy. */
export const resultsFrom =
  (academy: (tx: Transaction, until: CivilDate) => Promise<ProgrammeResults>): ResultsOf =>
  async (tx, programme, until) =>
    programme.results === 'simulation' ? simulated(programme.start, until) : academy(tx, until);

let made: { readonly of: string; readonly results: ProgrammeResults } | undefined;

/** Half a second of work, the same all day. */
const simulated = (start: string, until: CivilDate): ProgrammeResults => {
  const of = `${start} ${until}`;
  if (made?.of !== of) made = { of, results: simulatedResults({ start }, until) };
  return made.results;
};
