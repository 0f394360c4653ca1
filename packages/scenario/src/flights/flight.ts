import type { AirlineCode } from '../geography/airlines.ts';
import type { Instant } from '../time/instant.ts';

/** A flight across the home state's border on one day. */
export interface Flight {
  /** Operating carrier, number and local day of departure: `0V601/2026-03-31`. */
  readonly id: string;
  readonly carrier: AirlineCode;
  readonly number: string;
  /** The flight number under which a partner sells it. */
  readonly codeShare?: { readonly carrier: AirlineCode; readonly number: string };
  readonly from: string;
  readonly to: string;
  readonly departure: Instant;
  readonly arrival: Instant;
  /** As the home state sees it. */
  readonly direction: 'departure' | 'arrival';
  readonly aircraft: string;
  /** How many travellers its bookings aim at, crew not counted. */
  readonly load: number;
  /** What goes wrong with its messages in transmission, beyond the airline's habits. */
  readonly mishaps: readonly Mishap[];
}

/**
 * Planted faults of transmission. Like every plant of this world they depend on the flight, never on the people aboard (R69).
 */
export type Mishap =
  /** The same bytes again, later. */
  | 'sent-twice'
  /** The same message again with its lines broken elsewhere: same content, other bytes. */
  | 'sent-twice-rewrapped'
  /** The parts of a push arrive last first. */
  | 'parts-out-of-order'
  /** A part of a push never arrives. */
  | 'part-missing'
  /** A file ends in the middle; the whole one follows. */
  | 'truncated'
  /** A gateway's error page instead of a message. */
  | 'unreadable'
  /** Two interchanges in one file. */
  | 'glued'
  /** A segment with a tag that no guide knows. */
  | 'unknown-segment';
