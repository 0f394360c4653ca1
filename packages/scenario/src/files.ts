import { habitsOf } from './airline/dialect.ts';
import { airlines } from './geography/airlines.ts';
import { airports } from './geography/airports.ts';
import { states } from './geography/states.ts';
import { isoInstant } from './time/instant.ts';
import { canonicalJson, utf8 } from './truth/canonical-json.ts';
import type { World } from './world.ts';

/** A file of a world. */
export interface WorldFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** When it was sent, `2026-03-31T00:00Z`. */
  readonly at: string;
  /** `to-state` files are for ingest; `to-carrier` files are the state's own answers. */
  readonly direction: 'to-state' | 'to-carrier';
}

/** Every message file, in the order of sending. */
export const worldFiles = (world: World): readonly WorldFile[] =>
  world.messages.map(({ path, bytes, at, direction }) => ({
    path,
    bytes,
    at: isoInstant(at),
    direction,
  }));

/** The whole world but its bytes, as canonical JSON in UTF-8: what `ledger.json` holds. */
export const ledgerFile = (world: World): Uint8Array => {
  const { version, seed, referenceDate, size, wave, flights, truth } = world;
  const ledger = {
    format: 'amirani.world-ledger/1',
    version,
    seed,
    referenceDate,
    size,
    wave,
    states,
    airports,
    airlines: airlines.map((airline) => ({ ...airline, habits: habitsOf(airline.code) })),
    flights: flights.map((flight) => ({
      ...flight,
      departure: isoInstant(flight.departure),
      arrival: isoInstant(flight.arrival),
    })),
    truth,
  };
  return utf8(canonicalJson(ledger));
};
