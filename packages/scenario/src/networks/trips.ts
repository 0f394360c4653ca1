import { addDays } from '@amirani/core';
import { variantOf } from '../people/variant.ts';
import type { Stream } from '../random/stream.ts';
import type { Calendar } from './plant.ts';
import type { CaseTrip } from './records.ts';
import type { Citizen } from './society.ts';

/** A journey as it is planned. */
export interface Journey {
  readonly day: number;
  readonly from: string;
  readonly to: string;
  readonly booking: string;
  readonly bookedAt: number;
  /** What is given instead of the traveller's own. */
  readonly phone?: string;
  readonly card?: string;
  readonly address?: string;
  readonly document?: string;
}

/** A traveller of a list, spelled as that list spells her: in a quarter of the lists in another spelling. */
export const tripOf = (
  { person, phone, card, address }: Citizen,
  journey: Journey,
  { first }: Calendar,
  source: Stream,
): CaseTrip => {
  const date = addDays(first, journey.day);
  const { surname = person.given, given } = person;
  return {
    list: `${journey.from}${journey.to}/${date}`,
    date,
    from: journey.from,
    to: journey.to,
    surname: source.chance(250) ? variantOf(surname, source) : surname,
    given,
    birthDate: person.birthDate,
    document: journey.document ?? person.documents[0].number,
    booking: journey.booking,
    bookedAt: journey.bookedAt,
    phone: journey.phone ?? phone.number,
    card: journey.card ?? card,
    address: journey.address ?? address,
  };
};

/** A reference of a booking. */
export const bookingReference = (source: Stream): string => source.letters(6);

/** Airports abroad to which people fly from home. */
export const abroad: readonly string[] = ['QMR', 'QNR', 'QPR', 'QSE', 'QRZ', 'QUW'];

/** The airport at home. */
export const home = 'QVT';
