import type {
  BookingRecord,
  DocumentRecord,
  FlightRecord,
  LegRecord,
  MentionRecord,
  MessageRecord,
  TravellerRecord,
  UnassignedRecord,
} from '../record.ts';
import { toDiagnostic } from './diagnostics.ts';
import {
  bookingOwner,
  locatorOf,
  MESSAGE_OWNER,
  mentionOwner,
  sourcesOf,
  travellerOwner,
} from './marks.ts';
import type {
  BookingReading,
  DocumentReading,
  LegReading,
  MessageReading,
  TravellerReading,
} from './model.ts';

/** The plain record of a message. `dropped` is what the privacy gate counted, by kind. */
export const toRecord = (
  reading: MessageReading,
  options: { readonly file?: string; readonly dropped?: Readonly<Record<string, number>> } = {},
): MessageRecord => {
  const { tokens, message, flight } = reading;
  const first = message.first;
  const sources = sourcesOf(reading.places, tokens, first);
  return present({
    file: options.file,
    type: reading.type,
    version: reading.version,
    reference: reading.reference,
    access: reading.access,
    part: reading.part,
    function: reading.function,
    status: reading.status,
    sender: reading.sender,
    recipient: reading.recipient,
    prepared: reading.prepared,
    offset: reading.offset,
    length: reading.length,
    flight: flight?.designator === undefined ? undefined : flightRecord(flight),
    legs: reading.type === 'PNRGOV' ? itinerary(reading.bookings) : reading.legs.map(legRecord),
    travellers: reading.travellers.map((traveller, index) =>
      travellerRecord(traveller, sources.get(travellerOwner(index)) ?? {}),
    ),
    bookings: reading.bookings.map((booking, index) =>
      bookingRecord(booking, sources.get(bookingOwner(index)) ?? {}),
    ),
    mentions:
      reading.mentions.length === 0
        ? undefined
        : reading.mentions.map((mention, index) =>
            mentionRecord(mention, sources.get(mentionOwner(index)) ?? {}),
          ),
    unassigned:
      reading.unassigned.length === 0
        ? undefined
        : reading.unassigned.flatMap((entry) => unassignedRecord(reading, entry) ?? []),
    answers: reading.answers?.map((answer) => present(answer)),
    dropped: options.dropped ?? {},
    source: sources.get(MESSAGE_OWNER),
    diagnostics: reading.diagnostics.map((entry) => toDiagnostic(entry, tokens, first)),
  }) as MessageRecord;
};

type Source = TravellerRecord['source'];

const travellerRecord = (traveller: TravellerReading, source: Source): TravellerRecord => {
  const { marks: _, segment: __, givenToken: ___, documents, ...fields } = traveller;
  return present({
    ...fields,
    documents: documents?.map((document: DocumentReading) => present(document) as DocumentRecord),
    seats: fields.seats?.map(present),
    bags: fields.bags?.map(present),
    tickets: fields.tickets?.map(present),
    frequentFlyer: fields.frequentFlyer?.map(present),
    source,
  }) as TravellerRecord;
};

const bookingRecord = (booking: BookingReading, source: Source): BookingRecord => {
  const { firstTraveller, endTraveller, locators } = booking;
  const travellers = Array.from(
    { length: endTraveller - firstTraveller },
    (_, i) => firstTraveller + i,
  );
  return present({
    locator: booking.locator,
    locators: locators.length === 0 ? undefined : locators.map(present),
    created: booking.created,
    changed: booking.changed,
    ticketed: booking.ticketed,
    agency: booking.agency === undefined ? undefined : present(booking.agency),
    legs: booking.legs.map(legRecord),
    contacts: booking.contacts,
    payments: booking.payments?.map(present),
    travellers,
    splits: booking.splits?.map(present),
    cancelled: booking.cancelled,
    source,
  }) as BookingRecord;
};

const mentionRecord = (
  { uniqueReference, booking }: MessageReading['mentions'][number],
  source: Source,
): MentionRecord =>
  present({
    uniqueReference,
    booking,
    source: present({ uniqueReference: source['uniqueReference'], booking: source['booking'] }),
  }) as MentionRecord;

/** Nothing where the privacy gate left nothing of the segment. */
const unassignedRecord = (
  { tokens, message }: MessageReading,
  { segment, reason }: MessageReading['unassigned'][number],
): UnassignedRecord | undefined => {
  const start = tokens.segmentStart(segment);
  const end = tokens.segmentEnd(segment);
  const at = locatorOf(tokens, message.first, start, end);
  if (at === undefined) return undefined;
  const text = tokens.plainText(start, Math.min(end, start + LONGEST_SEGMENT));
  return { tag: at.tag, text, reason, at };
};

/** Characters of a segment that are shown. */
const LONGEST_SEGMENT = 512;

const legRecord = ({ segment: _, ...leg }: LegReading): LegRecord => present(leg) as LegRecord;

const flightRecord = (flight: LegReading): FlightRecord => {
  const { designator, carrier, number, suffix, from, to, departure, arrival } = flight;
  const named = { designator: designator ?? '', carrier: carrier ?? '', number: number ?? '' };
  return present({ ...named, suffix, from, to, departure, arrival }) as FlightRecord;
};

/** The legs of all bookings in order, each once. */
const itinerary = (bookings: readonly BookingReading[]): LegRecord[] => {
  const legs = new Map<string, LegRecord>();
  for (const booking of bookings) {
    for (const { kind, designator, from, to, departure, ...rest } of booking.legs) {
      const key = `${kind} ${designator ?? ''} ${from ?? ''} ${to ?? ''} ${departure ?? ''}`;
      if (legs.has(key)) continue;
      // Booking class and status are the booking's, not the flight's.
      const { segment: _, bookingClass: __, status: ___, ...flight } = rest;
      legs.set(key, present({ kind, designator, from, to, departure, ...flight }) as LegRecord);
    }
  }
  return [...legs.values()];
};

/** Without the fields that are undefined. */
const present = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } => {
  const kept: Record<string, unknown> = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as { [K in keyof T]: Exclude<T[K], undefined> };
};
