import { ageOn, parseCivilDate } from '@amirani/core';
import type { SortKey } from '@platform/web/ui/sorting.ts';
import type { TravellerRow } from '../api/types.ts';

/** `SURNAME, GIVEN`; what is not known is left out. */
export const nameOf = (row: Pick<TravellerRow, 'surname' | 'given'>): string =>
  [row.surname, row.given].filter((part) => part !== undefined && part !== '').join(', ');

/** Age in whole years on a civil date; undefined where either date is not one. */
export const ageOf = (
  birthDate: string | undefined,
  on: string | undefined,
): number | undefined => {
  if (birthDate === undefined || on === undefined) return undefined;
  const [born, day] = [parseCivilDate(birthDate), parseCivilDate(on)];
  return born.ok && day.ok ? ageOn(born.value, day.value) : undefined;
};

/** The text in which a typed filter looks: what the row shows, nothing that is masked in it. */
export const filterText = (row: TravellerRow): string =>
  [
    row.surname,
    row.given,
    row.birthDate,
    row.sex,
    ...row.nationalities,
    row.document?.type,
    row.document?.issuer,
    row.document?.number,
    row.seat,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
    .toLocaleUpperCase('en');

/** Rows that hold every typed word, in any order. */
export const filterRows = (
  rows: readonly TravellerRow[],
  words: string,
): readonly TravellerRow[] => {
  const wanted = words.toLocaleUpperCase('en').split(/\s+/).filter(Boolean);
  return wanted.length === 0
    ? rows
    : rows.filter((row) => {
        const text = filterText(row);
        return wanted.every((word) => text.includes(word));
      });
};

/** What each column sorts by. */
export const sortKeys: Readonly<Record<string, (row: TravellerRow) => SortKey>> = {
  name: (row) => nameOf(row) || undefined,
  born: (row) => row.birthDate,
  sex: (row) => row.sex,
  nationality: (row) => row.nationalities[0],
  document: (row) => row.document?.number,
  seat: (row) => seatKey(row.seat),
  bags: (row) => row.bags,
  role: (row) => row.role,
  marks: (row) => -marksOf(row),
};

/** How many things about the row call for a look. */
export const marksOf = (row: TravellerRow): number =>
  Number(row.conflicts > 0) +
  Number(row.document === undefined) +
  Number(row.unaccompaniedMinor) +
  Number(row.boarding === 'cancelled' || row.boarding === 'not-on-board') +
  Number(row.systems.length === 1 && row.systems[0] === 'pnr');

/** `2A` before `14C`: seats sort by row, then by letter. */
const seatKey = (seat: string | undefined): string | undefined => {
  const parts = /^0*(\d+)(.*)$/.exec(seat ?? '');
  return parts === null ? seat : `${(parts[1] ?? '').padStart(4, '0')}${parts[2] ?? ''}`;
};
