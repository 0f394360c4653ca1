import type { CivilDate } from './civil-date.ts';

/**
 * The sentence of law or of a standard that a finding rests on. `act` is its short official name (`Reg. (EU) 2016/399`, `ICAO
 * Doc 9303-3`), `article` the place in it (`Art. 6(1)(a)`, `4.9`), `version` the consolidated text or edition that was read.
 * Without `verifiedOn` it has not been compared with the official text, and screens must say so.
 */
export interface Citation {
  readonly act: string;
  readonly article: string;
  readonly version?: string;
  readonly verifiedOn?: CivilDate;
}

/** `Reg. (EU) 2016/399 Art. 6(1)(a)`: the citation as people write it. */
export const formatCitation = ({ act, article }: Citation): string =>
  article === '' ? act : `${act} ${article}`;
