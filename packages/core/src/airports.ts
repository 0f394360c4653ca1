import { airportRows } from './airport-codes.ts';
import type { CivilDate } from './civil-date.ts';

/** An airport as messages name it. */
export interface Airport {
  /** IATA location identifier, three letters. */
  readonly code: string;
  /** City, with the airport's own name where the city has several. */
  readonly city: string;
  /** State whose territory it lies on, a code of {@link Country.code}. */
  readonly state: string;
  /** IANA time zone: message times are local at the airport. */
  readonly zone: string;
  readonly source: string;
  readonly checkedOn: CivilDate;
}

/**
 * The airports known here, a working selection and not all of the world's: show the code itself if it is unknown. Boundaries
 * follow international recognition: Sukhumi lies in Georgia, Simferopol in Ukraine.
 */
export const airports: readonly Airport[] = airportRows.map(([code, city, state, zone]) => ({
  code,
  city,
  state,
  zone,
  source: 'IATA location identifiers (as published by carriers); IANA tz database 2026c for zones',
  checkedOn: '2026-11-25' as CivilDate,
}));

/** The airport of a three-letter code in either case, or undefined where it is not known here. */
export const airport = (code: string): Airport | undefined => byCode.get(code.toUpperCase());

const byCode: ReadonlyMap<string, Airport> = new Map(airports.map((entry) => [entry.code, entry]));
