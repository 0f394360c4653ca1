import { inCourse, type Programme, type ProgrammeResults } from '@amirani/academy/programme';
import { simulatedResults } from '@amirani/academy/programme/demonstration';
import type { CivilDate } from '@amirani/core';
import { measuredSittings, standingCertificates } from '@desk/academy/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';

/** Where results of people come from: they are read, turned into sums, and forgotten. */
export type ResultsOf = (
  tx: Transaction,
  programme: Programme,
  until: CivilDate,
  /** The IANA zone of the border, by which days are told. */
  zone: string,
) => Promise<ProgrammeResults>;

/** Loads the academy's results. A simulated programme computes its own and does not query the academy. */
export const resultsOfPeople: ResultsOf = async (tx, programme, until, zone) => {
  if (programme.results === 'simulation') return simulated(programme.start, until);
  const span = { from: `${programme.start}-01` as CivilDate, until, zone };
  return {
    sittings: inCourse(await measuredSittings(tx, span)),
    certificates: await standingCertificates(tx, span),
  };
};

let made: { readonly of: string; readonly results: ProgrammeResults } | undefined;

/** Half a second of work, the same all day. */
const simulated = (start: string, until: CivilDate): ProgrammeResults => {
  const of = `${start} ${until}`;
  if (made?.of !== of) made = { of, results: simulatedResults({ start }, until) };
  return made.results;
};
