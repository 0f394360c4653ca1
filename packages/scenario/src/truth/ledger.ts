import type { WorldMessage } from '../airline/transmission.ts';
import type { Booking, NameWriting } from '../bookings/booking.ts';
import type { LookAlike } from '../people/party.ts';
import type { Person } from '../people/person.ts';
import { isoInstant } from '../time/instant.ts';
import type { DropKind, SentAnswer, SentBooking, SentTraveller } from './sent.ts';

/** What is true in a world, and what each of its messages says of it. Readers are scored against it. */
export interface Ledger {
  readonly persons: readonly Person[];
  readonly bookings: readonly LedgerBooking[];
  readonly messages: readonly MessageTruth[];
  /** Who is who: everything that messages say of one person on one flight. */
  readonly matches: readonly Match[];
  readonly lookAlikes: readonly (LookAlike & { readonly flight: string })[];
  /** Travellers whose booking has the title in the name and no document that would give the name without it. */
  readonly writtenNames: readonly WrittenNameTruth[];
  /** Strings that must stand nowhere in what is stored, and where they were sent. */
  readonly canaries: readonly Canary[];
}

/** A booking as it truly is: its members and its outcome. */
export interface LedgerBooking {
  readonly locator: string;
  readonly flight: string;
  readonly persons: readonly string[];
  readonly created: string;
  readonly cancelled?: string;
  readonly splitTo?: string;
  readonly splitFrom?: string;
}

/** A message file and its content. */
export interface MessageTruth {
  readonly path: string;
  readonly at: string;
  readonly flight: string;
  readonly carrier: string;
  readonly direction: WorldMessage['direction'];
  readonly kind: WorldMessage['kind'];
  readonly readable: WorldMessage['readable'];
  readonly push?: { readonly hours: number; readonly part: number; readonly parts: number };
  readonly travellers: readonly SentTraveller[];
  readonly bookings: readonly SentBooking[];
  readonly answers: readonly SentAnswer[];
  readonly referenced: readonly string[];
  readonly mistakes: readonly string[];
  /** What the privacy gate must drop: kind to count. */
  readonly drops: Readonly<Partial<Record<DropKind, number>>>;
  readonly canaries: readonly string[];
}

/** One person of one flight: her places in API messages and in bookings. */
export interface Match {
  readonly flight: string;
  readonly person: string;
  readonly api: readonly Place[];
  readonly pnr: readonly Place[];
}

/** A traveller in a message. */
export interface Place extends Pick<SentTraveller, 'form' | 'message' | 'order'> {
  readonly path: string;
}

/** A name with its title in it, as bookings have it, and who is meant. */
export interface WrittenNameTruth {
  readonly flight: string;
  readonly person: string;
  readonly locator: string;
  readonly writing: NameWriting;
  readonly title: string;
  /** The forms that messages of the booking have: `DOE/JANEMRS`. */
  readonly namesAsSent: readonly string[];
  /** True where no API message reports the person: the booking's name is all that there is. */
  readonly pnrOnly: boolean;
}

/** A string that must not be kept. */
export interface Canary {
  readonly token: string;
  readonly paths: readonly string[];
}

/** What of a flight goes into the ledger. */
export interface FlightTruth {
  readonly flight: string;
  readonly persons: readonly Person[];
  readonly bookings: readonly Booking[];
  readonly lookAlikes: readonly LookAlike[];
}

/** Draws up the ledger of a world; messages in order of sending. */
export const ledgerOf = (
  flights: readonly FlightTruth[],
  messages: readonly WorldMessage[],
): Ledger => ({
  persons: flights.flatMap(({ persons }) => persons),
  bookings: flights.flatMap(({ flight, bookings }) =>
    bookings.map((booking) => bookingTruth(booking, flight)),
  ),
  messages: messages.map(messageTruth),
  matches: matchesOf(messages),
  lookAlikes: flights.flatMap(({ flight, lookAlikes }) =>
    lookAlikes.map((pair) => ({ ...pair, flight })),
  ),
  writtenNames: writtenNamesOf(messages),
  canaries: canariesOf(messages),
});

const bookingTruth = (booking: Booking, flight: string): LedgerBooking => {
  const { locator, members, created, cancelled, split, splitFrom } = booking;
  return {
    locator,
    flight,
    persons: members.map(({ person }) => person.id),
    created: isoInstant(created),
    ...(cancelled === undefined ? {} : { cancelled: isoInstant(cancelled) }),
    ...(split === undefined ? {} : { splitTo: split.locator }),
    ...(splitFrom === undefined ? {} : { splitFrom: splitFrom.locator }),
  };
};

const messageTruth = ({ bytes: _bytes, content, at, ...message }: WorldMessage): MessageTruth => {
  const drops: Partial<Record<DropKind, number>> = {};
  for (const kind of content.drops) drops[kind] = (drops[kind] ?? 0) + 1;
  return { ...message, at: isoInstant(at), ...content, drops };
};

const matchesOf = (messages: readonly WorldMessage[]): readonly Match[] => {
  const found = new Map<string, { flight: string; person: string; api: Place[]; pnr: Place[] }>();
  for (const { path, flight, kind, content } of messages) {
    for (const { person, form, message, order } of content.travellers) {
      const match = found.get(person) ?? { flight, person, api: [], pnr: [] };
      found.set(person, match);
      (kind === 'PNRGOV' ? match.pnr : match.api).push({ path, form, message, order });
    }
  }
  return [...found.values()];
};

const writtenNamesOf = (messages: readonly WorldMessage[]): readonly WrittenNameTruth[] => {
  const reported = new Set(
    messages.flatMap(({ kind, content }) =>
      kind === 'PNRGOV' ? [] : content.travellers.map(({ person }) => person),
    ),
  );
  const found = new Map<string, WrittenNameTruth>();
  for (const { flight, content } of messages)
    for (const { person, booking, writing, title, nameAsSent } of content.travellers) {
      if (writing === undefined || title === undefined || booking === undefined) continue;
      const before = found.get(person);
      found.set(person, {
        flight,
        person,
        locator: booking,
        writing,
        title,
        namesAsSent: [...new Set([...(before?.namesAsSent ?? []), nameAsSent])],
        pnrOnly: !reported.has(person),
      });
    }
  return [...found.values()];
};

const canariesOf = (messages: readonly WorldMessage[]): readonly Canary[] => {
  const found = new Map<string, string[]>();
  for (const { path, content } of messages)
    for (const token of content.canaries) found.set(token, [...(found.get(token) ?? []), path]);
  return [...found].map(([token, paths]) => ({ token, paths: [...new Set(paths)] }));
};
