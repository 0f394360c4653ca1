import type { ContactRecord } from '../record.ts';
import type { FlightInput } from './flight.ts';
import type { HeaderInput, InterchangeInput, WriteMessage } from './interchange.ts';
import { writeInterchange } from './interchange.ts';
import { listOf, present } from './list.ts';
import { dayFirstDate, timeOf } from './moment.ts';
import type { PnrgovLegInput } from './pnrgov-leg.ts';
import { legSegments, travelElement } from './pnrgov-leg.ts';
import type { PnrgovTravellerInput } from './pnrgov-traveller.ts';
import { osiSegment, travellerSegments } from './pnrgov-traveller.ts';
import type { WriteElement, WriteSegment } from './segments.ts';

/** A push of booking data (IATA/WCO/ICAO PNRGOV). */
export interface PnrgovInput {
  readonly header: HeaderInput;
  /** Default 15:1. Up to 13.1 a code share is two TVL, from 14.1 on a TRA. */
  readonly version?: readonly [version: string, release: string];
  /** MSG e0.c1: 22 full push, 141 changed bookings only. Default 22. */
  readonly function?: string;
  readonly sender: { readonly carrier: string; readonly location?: string };
  /** The flight that is pushed. */
  readonly flight: FlightInput;
  /** Bookings in the whole push, over all its parts. Default: those of this message. */
  readonly total?: number;
  readonly bookings: readonly PnrgovBookingInput[];
}

/** A booking. */
export interface PnrgovBookingInput {
  readonly locators: readonly { readonly carrier?: string; readonly locator: string }[];
  /** `2026-01-01T10:00` (UTC). */
  readonly created?: string;
  readonly changed?: string;
  readonly ticketed?: string;
  readonly agency?: {
    readonly carrier?: string;
    readonly location?: string;
    readonly number?: string;
    readonly country?: string;
  };
  readonly contacts?: readonly ContactRecord[];
  readonly addresses?: readonly AddressInput[];
  readonly travellers: readonly PnrgovTravellerInput[];
  readonly legs: readonly PnrgovLegInput[];
  readonly splits?: readonly { readonly count?: number; readonly locator?: string }[];
  /** Writes the empty ORG that says so in an update. */
  readonly cancelled?: boolean;
}

/** A postal address (ADD): `700` contact, `702` billing. */
export interface AddressInput {
  readonly purpose: '700' | '702';
  readonly street?: string;
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
  readonly postcode?: string;
  readonly phone?: string;
}

/** Bytes of an interchange with one PNRGOV or several. EQN and UNT count what is there. */
export const writePnrgov = (
  interchange: InterchangeInput,
  messages: PnrgovInput | readonly PnrgovInput[],
): Uint8Array => writeInterchange(interchange, listOf(messages).map(pnrgovMessage), 'IATA');

/** The message without its interchange, for callers that add to it or put several types together. */
export const pnrgovMessage = (input: PnrgovInput): WriteMessage => {
  const [version, release] = input.version ?? ['15', '1'];
  return {
    header: input.header,
    type: ['PNRGOV', version, release, 'IA'],
    body: [
      ['MSG', ['', input.function ?? '22']],
      ['ORG', [input.sender.carrier, input.sender.location ?? '']],
      flightSegment(input.flight),
      ['EQN', String(input.total ?? input.bookings.length)],
      ...input.bookings.flatMap((booking) => bookingSegments(booking, input)),
    ],
  };
};

const flightSegment = (flight: FlightInput): WriteSegment => [
  'TVL',
  travelElement(flight),
  flight.from ?? '',
  flight.to ?? '',
  flight.carrier,
  [flight.number, '', flight.suffix ?? ''],
];

const bookingSegments = (
  booking: PnrgovBookingInput,
  input: PnrgovInput,
): readonly WriteSegment[] => [
  ['SRC'],
  ['RCI', ...booking.locators.map((item) => locatorElement(item, booking.created))],
  ...dateSegments(booking),
  ...(booking.contacts ?? []).flatMap((contact) => osiSegment(contact, input.flight.carrier)),
  ...agencySegments(booking),
  ...(booking.addresses ?? []).map(addressSegment),
  ...booking.travellers.flatMap((person) => travellerSegments(person, input.flight.carrier)),
  ...booking.legs.flatMap((leg) => legSegments(leg, booking.travellers, newCodeShare(input))),
  ...(booking.splits ?? []).flatMap(splitSegments),
];

const newCodeShare = (input: PnrgovInput): boolean => Number(input.version?.[0] ?? '15') >= 14;

const locatorElement = (
  { carrier, locator }: { readonly carrier?: string; readonly locator: string },
  created: string | undefined,
): WriteElement => [carrier ?? '', locator, '', dayFirstDate(created), timeOf(created)];

const dateSegments = ({ changed, ticketed }: PnrgovBookingInput): readonly WriteSegment[] => {
  const elements = [
    ...present(changed, (at) => ['700', dayFirstDate(at), timeOf(at)]),
    ...present(ticketed, (at) => ['710', dayFirstDate(at), timeOf(at)]),
  ];
  return elements.length === 0 ? [] : [['DAT', ...elements]];
};

const agencySegments = ({ agency, cancelled }: PnrgovBookingInput): readonly WriteSegment[] => {
  if (cancelled === true) return [['ORG']];
  if (agency === undefined) return [];
  return [
    [
      'ORG',
      [agency.carrier ?? '', agency.location ?? ''],
      agency.number ?? '',
      '',
      '',
      agency.number === undefined ? 'A' : 'T',
      agency.country ?? '',
    ],
  ];
};

const addressSegment = (address: AddressInput): WriteSegment => [
  'ADD',
  '',
  [
    address.purpose,
    address.street ?? '',
    address.city ?? '',
    '',
    address.region ?? '',
    address.country ?? '',
    address.postcode ?? '',
    address.phone ?? '',
  ],
];

const splitSegments = ({
  count,
  locator,
}: {
  readonly count?: number;
  readonly locator?: string;
}): readonly WriteSegment[] => [
  ['EQN', count === undefined ? '' : String(count)],
  ...present(locator, (value): WriteSegment => ['RCI', ['', value]]),
];
