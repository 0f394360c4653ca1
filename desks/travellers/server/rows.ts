import type { MessageType } from '@amirani/messages';

/** A row of `flight.flight`. */
export interface FlightRow {
  readonly id: string;
  readonly day: string;
  readonly designator: string;
  readonly carrier: string;
  readonly number: string;
  readonly from_airport: string;
  readonly to_airport: string;
  readonly departure: string | null;
  readonly arrival: string | null;
  readonly departure_at: Date | null;
  readonly arrival_at: Date | null;
  readonly direction: 'departure' | 'arrival' | 'transit';
  readonly crossing_day: string;
  readonly cancelled: boolean;
  readonly legs: readonly {
    readonly from?: string;
    readonly to?: string;
    readonly departure?: string;
    readonly arrival?: string;
  }[];
}

/** A row of `api.flight_count` or `pnr.flight_count`. */
export interface CountRow {
  readonly flight_id: string;
  readonly messages: number;
  readonly diagnostics: number;
  readonly last_at: Date;
  readonly state: 'partial' | 'complete' | 'closed';
  readonly passengers: number;
  readonly crew: number;
  readonly transit: number;
  readonly without_document: number;
  readonly bookings: number;
}

/** A row of `link.flight_count`: passengers that one system knows, and travellers without a document in either. */
export interface LinkCountRow {
  readonly flight_id: string;
  readonly only_api: number;
  readonly only_pnr: number;
  /** Undefined until the flight is counted again after the upgrade. */
  readonly without_document: number | undefined;
}

/** A message of `api.message` or `pnr.message` without its text. */
export interface MessageRow {
  readonly id: string;
  readonly flight_id: string;
  readonly type: MessageType;
  readonly version: string;
  readonly function: string | null;
  readonly status: string | null;
  readonly part: string | null;
  readonly sender: string | null;
  /** Its place by last receipt among all messages of both systems. */
  readonly said: bigint;
  readonly received_at: Date;
  readonly bytes: number;
  readonly travellers: number;
  readonly diagnostics: number;
}
