import type { CivilDate, Result } from '@amirani/core';
import { err, ok, parseCivilDate } from '@amirani/core';
import { stateCode } from '../territory/area.ts';
import {
  type RejectionReason,
  type Stay,
  type StayBasis,
  type StayRow,
  type StaySource,
  stayBases,
  staySources,
} from './model.ts';

/**
 * Reads one row. A stay without an exit runs to the day asked about (Art. 12 presumes overstay, rebuttably; here
 * it is only counted, and said). A row that begins after that day and has no exit is rejected: it cannot be open yet.
 */
export const readRow = (row: StayRow, on: CivilDate): Result<Stay, RejectionReason> => {
  if (blank(row.entry)) return err('schengen.stay.row.entry-missing');
  const entry = parseCivilDate(row.entry.trim());
  const open = blank(row.exit);
  const exit = open ? ok(on) : parseCivilDate((row.exit ?? '').trim());
  if (!entry.ok || !exit.ok) return err('schengen.stay.row.date-unreadable');
  if (exit.value < entry.value)
    return err(
      open ? 'schengen.stay.row.entry-after-question' : 'schengen.stay.row.exit-before-entry',
    );
  const state = stateCode(row.state ?? '');
  if (state === undefined) return err('schengen.stay.row.state-unknown');
  const basis = readBasis(row.basis ?? '');
  if (basis === undefined) return err('schengen.stay.row.basis-unknown');
  const source = word(staySources, row.source ?? '', 'statement');
  if (source === undefined) return err('schengen.stay.row.source-unknown');
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
