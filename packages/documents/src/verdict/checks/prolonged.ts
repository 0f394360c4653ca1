import { ageOn, type CivilDate } from '@amirani/core';
import type { MrzFormat, MrzReading } from '../../mrz/index.ts';
import { shifted } from '../state/issue.ts';

/** Documents that a state prolonged without writing it on them. */
export interface Prolongation {
  readonly state: string;
  readonly format: MrzFormat;
  /** First and last month of issue. */
  readonly issuedFrom: string;
  readonly issuedUntil: string;
  /** Only of bearers who had this age when it was issued. */
  readonly bearersFrom: number;
  readonly years: number;
  readonly source: string;
  readonly checkedOn: CivilDate;
}

/** Every prolongation known here. */
export const prolongations: readonly Prolongation[] = [
  {
    state: 'FRA',
    format: 'FR-ID-old',
    issuedFrom: '2004-01',
    issuedUntil: '2013-12',
    bearersFrom: 18,
    years: 5,
    source: 'décret n° 2013-1188',
    checkedOn: '2026-11-26' as CivilDate,
  },
];

/**
 * Until when a document is valid whose printed date is not its last (TR-03135-1, 5.7.1: what is known of the model may be taken
 * instead of the date); undefined where none of the known prolongations is about it.
 */
export const prolongedUntil = (
  reading: MrzReading | undefined,
  printed: CivilDate,
): { readonly until: CivilDate; readonly source: string } | undefined => {
  const issued = reading?.value('dateOfIssue')?.slice(0, 7);
  const birth = reading?.value('dateOfBirth');
  if (reading === undefined || issued === undefined || !isDay(birth)) return undefined;
  const found = prolongations.find(
    ({ state, format, issuedFrom, issuedUntil, bearersFrom }) =>
      format === reading.format &&
      state === reading.value('issuingState') &&
      issued >= issuedFrom &&
      issued <= issuedUntil &&
      // The zone has the month alone: its last days are counted in.
      ageOn(birth, `${issued}-28` as CivilDate) >= bearersFrom,
  );
  return found && { until: shifted(printed, found.years * 12), source: found.source };
};

const isDay = (text: string | undefined): text is CivilDate =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text);
