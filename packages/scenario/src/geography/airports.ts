import type { ZoneName } from '../time/instant.ts';
import type { StateCode } from './states.ts';
import { stateOf } from './states.ts';

/**
 * A fictitious airport. Its code has the shape of an IATA location identifier (three letters) and begins with Q; none is in
 * the airport lists of OpenFlights or airport-data-js 3.1.0 (9,209 codes together), checked on 2026-11-25.
 */
export interface Airport {
  readonly code: string;
  readonly state: StateCode;
  readonly city: string;
  /** IANA time zone. */
  readonly zone: ZoneName;
}

/** Every airport of this world; the first three are at home. */
export const airports: readonly Airport[] = [
  row('QVT', 'QVR', 0),
  row('QVK', 'QVR', 1),
  row('QVB', 'QVR', 2),
  row('QMR', 'QMB', 0),
  row('QML', 'QMB', 1),
  row('QNR', 'QNI', 0),
  row('QPR', 'QPL', 0),
  row('QSE', 'QSC', 0),
  row('QRZ', 'QRD', 0),
  row('QUW', 'QUV', 0),
  row('QWD', 'QWS', 0),
  row('QYA', 'QYM', 0),
  row('QXM', 'QXO', 0),
];

/** An airport by its code. */
export const airportOf = (code: string): Airport => {
  const found = airports.find((airport) => airport.code === code);
  if (found === undefined) throw new RangeError(`scenario/geography: no airport ${code}`);
  return found;
};

function row(code: string, state: StateCode, city: number): Airport {
  const { cities, zone } = stateOf(state);
  return { code, state, city: cities[city] ?? code, zone };
}
