import type { AuthorisationFault, CallAuthorisation } from './authorisation.ts';
import { readNumber } from './number.ts';
import { type CallTable, type CallTableOptions, readCallRows, readCalls } from './read-calls.ts';
import { windowOf, within } from './window.ts';

/** Result of an import. */
export interface CallImport extends CallTable {
  /** Why the authorisation permits nothing; then nothing was read. */
  readonly faults: readonly AuthorisationFault[];
  /** Rows outside the authorisation. They are counted, and their content is not stored. */
  readonly refused: { readonly numbers: number; readonly period: number };
}

/** Why an authorisation permits nothing; empty where it permits. */
export const checkAuthorisation = (
  authorisation: CallAuthorisation,
): readonly AuthorisationFault[] => {
  const faults: AuthorisationFault[] = [];
  if (authorisation.authority.trim() === '') faults.push('network.authorisation.authority-missing');
  if (authorisation.number.trim() === '') faults.push('network.authorisation.number-missing');
  if (coveredNumbers(authorisation).size === 0)
    faults.push('network.authorisation.numbers-missing');
  if (windowOf(authorisation.from, authorisation.until) === undefined)
    faults.push('network.authorisation.period');
  return faults;
};

/**
 * Reads the records that an authorisation covers, from CSV or from the rows of a sheet: one of the two parties is one of its numbers, and the call began within
 * its period. The others are refused and counted, and so are numbers of the table that stand only in them.
 */
export const importCalls = (
  given: string | readonly (readonly string[])[],
  authorisation: CallAuthorisation,
  options: CallTableOptions = {},
): CallImport => {
  const faults = checkAuthorisation(authorisation);
  const period = windowOf(authorisation.from, authorisation.until);
  if (faults.length > 0 || period === undefined)
    return {
      calls: [],
      problems: [],
      rows: 0,
      written: new Map(),
      zone: 'unstated',
      faults,
      refused: { numbers: 0, period: 0 },
    };
  const table =
    typeof given === 'string' ? readCalls(given, options) : readCallRows(given, options);
  const covered = coveredNumbers(authorisation, options.countryCode);
  const byNumber = table.calls.filter(
    ({ caller, callee }) => covered.has(caller) || covered.has(callee),
  );
  const calls = byNumber.filter(({ start }) => within(period, start));
  const kept = new Set(calls.flatMap(({ caller, callee }) => [caller, callee]));
  return {
    ...table,
    calls,
    written: new Map([...table.written].filter(([number]) => kept.has(number))),
    faults,
    refused: {
      numbers: table.calls.length - byNumber.length,
      period: byNumber.length - calls.length,
    },
  };
};

const coveredNumbers = (
  { numbers }: CallAuthorisation,
  countryCode?: string,
): ReadonlySet<string> =>
  new Set(
    numbers.flatMap((text) => {
      const read = readNumber(text, countryCode);
      return 'number' in read ? [read.number] : [];
    }),
  );
