import type { CivilDate, Result } from '@amirani/core';
import { err, ok, parseCivilDate } from '@amirani/core';
import { stateCode } from '../territory/area.ts';
import {
  type RejectedRow,
  type RejectionReason,
  type Stay,
  type StayBasis,
  type StayRow,
  type StaySource,
  stayBases,
  staySources,
} from './model.ts';

/** Why a row cannot be used, and what was written there. */
type Unusable = Pick<RejectedRow, 'reason' | 'facts'>;

/**
 * Reads one row. A stay without an exit runs to the day asked about (Art. 12 presumes overstay, rebuttably; here
 * it is only counted, and said). A row that begins after that day and has no exit is rejected: it cannot be open yet.
 */
export const readRow = (row: StayRow, on: CivilDate): Result<Stay, Unusable> => {
  if (blank(row.entry)) return unusable('schengen.stay.row.entry-missing');
  const entry = readDay(row.entry);
  const open = blank(row.exit);
  const exit = open ? ok(on) : readDay(row.exit ?? '');
  if (!entry.ok) return entry;
  if (!exit.ok) return exit;
  if (exit.value < entry.value)
    return unusable(
      open ? 'schengen.stay.row.entry-after-question' : 'schengen.stay.row.exit-before-entry',
    );
  const state = stateCode(row.state ?? '');
  if (state === undefined)
    return unusable('schengen.stay.row.state-unknown', { state: (row.state ?? '').trim() });
  const basis = readBasis(row.basis ?? '');
  if (basis === undefined) return unusable('schengen.stay.row.basis-unknown');
  const source = word(staySources, row.source ?? '', 'statement');
  if (source === undefined) return unusable('schengen.stay.row.source-unknown');
  return ok({
    entry: entry.value,
    exit: exit.value,
    open,
    state,
    ...basis,
    source,
    line: row.line,
  });
};

const unusable = (reason: RejectionReason, facts?: RejectedRow['facts']): Result<never, Unusable> =>
  err({ reason, ...(facts === undefined ? {} : { facts }) });

const readDay = (text: string): Result<CivilDate, Unusable> => {
  const date = text.trim();
  const read = parseCivilDate(date);
  return read.ok
    ? read
    : unusable(
        read.issues.includes('core.date.range')
          ? 'schengen.stay.row.no-such-day'
          : 'schengen.stay.row.date-unreadable',
        { date },
      );
};

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const readBasis = (text: string): { basis: StayBasis; issuer: string } | undefined => {
  const [name = '', issuer = ''] = text.split(':');
  const basis = word(stayBases, name, 'short-stay');
  const code = stateCode(issuer);
  return basis === undefined || code === undefined ? undefined : { basis, issuer: code };
};

const word = <T extends StayBasis | StaySource>(
  words: readonly T[],
  text: string,
  otherwise: T,
): T | undefined => {
  const wanted = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return wanted === '' ? otherwise : words.find((one) => one === wanted);
};
