import type { CivilDate } from '@amirani/core';

/** A flight of an itinerary, as the booking has it. Local times: `2026-01-02T10:00`, or a date alone. */
export interface LegSaid {
  readonly kind: 'flight' | 'surface' | 'open' | null;
  readonly carrier: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly departure: string | null;
  readonly arrival: string | null;
  readonly status: string | null;
}

/** Of a document its code and its days; neither its number nor its State. */
export interface DocumentSaid {
  readonly type: string | null;
  readonly expiry: CivilDate | null;
  readonly issued: CivilDate | null;
}

/** Checked bags. */
export interface BagSaid {
  readonly pieces: number | null;
  readonly kilograms: number | null;
  readonly to: string | null;
  readonly pooled: boolean;
}

/** A row of the view `criteria.journey`: everything that evaluation is given of a traveller, and nothing else. */
export interface JourneyRow {
  readonly day: CivilDate;
  readonly flight_id: string;
  readonly traveller_id: string;
  /** The place among all receipts of the latest message that spoke of it. */
  readonly said: bigint;
  readonly carrier: string;
  readonly from_airport: string;
  readonly to_airport: string;
  readonly departure: string | null;
  readonly departure_at: Date | null;
  readonly boarding: 'cancelled' | 'not-on-board' | 'on-board' | null;
  readonly message_id: string;
  readonly documents: readonly DocumentSaid[] | null;
  readonly bags: readonly BagSaid[] | null;
  readonly frequent_flyer: boolean;
  readonly places: string | null;
  /** Absent, as everything that follows, where no booking is known. */
  readonly booking_message_id: string | null;
  readonly created: string | null;
  readonly legs: readonly LegSaid[] | null;
  readonly agency_number: string | null;
  readonly agency_carrier: string | null;
  readonly payments: readonly (string | null)[] | null;
  readonly travellers: number | null;
  readonly divided: boolean | null;
  /** Different itineraries that the booking has had, the first included. */
  readonly changes: number | null;
  readonly booking_places: string | null;
}
