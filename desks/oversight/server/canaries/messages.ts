import type { TravellerRecord } from '@amirani/messages';
import {
  type FlightInput,
  type InterchangeInput,
  type PaxlstTravellerInput,
  writePaxlst,
  writePnrgov,
} from '@amirani/messages/write';
import type { ApiMessageRow, FlightRow } from '@platform/server/sql/tables.gen.ts';
import type { Draw, Identity } from './invent.ts';

/** A flight as the database has it. */
export type PlantFlight = Omit<
  FlightRow,
  'departureAt' | 'arrivalAt' | 'direction' | 'crossingDay' | 'cancelled' | 'firstAt' | 'lastAt'
>;

/** The last message of the flight in a regime: the canary's message has its sender, recipient and version. */
export type LastMessage = Pick<
  ApiMessageRow,
  'version' | 'function' | 'sender' | 'recipient' | 'prepared' | 'saidAt'
>;

/** A PAXLST that names one more passenger of the flight. */
export const apiMessage = (
  flight: PlantFlight,
  last: LastMessage,
  traveller: PaxlstTravellerInput,
  draw: Draw,
): Uint8Array =>
  writePaxlst(envelope(last, draw), {
    header: { reference: digits(draw), access: digits(draw) },
    version: versionOf(last, ['D', '05B']),
    ...(last.function === undefined ? {} : { function: last.function }),
    ...legsOf(flight),
    travellers: [traveller],
  });

/** A PNRGOV with one changed booking. */
export const pnrMessage = (
  flight: PlantFlight,
  last: LastMessage,
  who: Identity,
  { source: _, ...traveller }: TravellerRecord,
  draw: Draw,
): Uint8Array => {
  const { documents, birthDate, sex, title, age, bags, tickets, uniqueReference } = traveller;
  const seats = traveller.seats?.map(({ seat }) => ({ seat, ...endsOf(flight) }));
  const at = flightInput(flight);
  const [nationality] = who.nationalities;
  return writePnrgov(envelope(last, draw), {
    header: { reference: digits(draw), access: digits(draw) },
    version: versionOf(last, ['15', '1']),
    function: '141',
    sender: { carrier: flight.carrier, location: flight.fromAirport },
    flight: at,
    bookings: [
      {
        locators: [{ carrier: flight.carrier, locator: who.locator }],
        ...(last.prepared === undefined ? {} : { created: last.prepared }),
        legs: [
          {
            ...at,
            kind: 'flight',
            status: 'HK',
            quantity: 1,
            // Bags are told at the check-in.
            ...(bags === undefined
              ? {}
              : { checkIn: { ...atOf(last), lines: [{ traveller: '1', bags }] } }),
          },
        ],
        travellers: [
          {
            surname: who.surname,
            given: who.given,
            reference: '1',
            ...(documents === undefined
              ? {}
              : {
                  documents: documents.map((document) => ({
                    ...document,
                    surname: who.surname,
                    given: who.given,
                  })),
                }),
            ...(birthDate === undefined ? {} : { birthDate }),
            ...(sex === undefined ? {} : { sex }),
            ...(nationality === undefined ? {} : { nationality }),
            ...(title === undefined ? {} : { title }),
            ...(age === undefined ? {} : { age }),
            ...(seats === undefined ? {} : { seats }),
            ...(tickets === undefined ? {} : { tickets }),
            ...(uniqueReference === undefined ? {} : { uniqueReference }),
          },
        ],
      },
    ],
  });
};

const envelope = (last: LastMessage, draw: Draw): InterchangeInput => ({
  sender: last.sender ?? '',
  recipient: last.recipient ?? '',
  prepared: last.prepared ?? last.saidAt.toISOString().slice(0, 16),
  reference: digits(draw),
});

const versionOf = (
  { version }: LastMessage,
  usual: readonly [string, string],
): readonly [string, string] => {
  const [one, two] = version.split(':');
  return one === undefined || two === undefined ? usual : [one, two];
};

const flightInput = (flight: PlantFlight): FlightInput => {
  const { designator, carrier, number, departure, arrival } = flight;
  const suffix = designator.slice(carrier.length + number.length);
  return {
    carrier,
    number,
    from: flight.fromAirport,
    to: flight.toAirport,
    ...(suffix === '' ? {} : { suffix }),
    ...(departure === undefined ? {} : { departure }),
    ...(arrival === undefined ? {} : { arrival }),
  };
};

const atOf = ({ prepared }: LastMessage) => (prepared === undefined ? {} : { at: prepared });

const endsOf = (flight: PlantFlight) => ({ from: flight.fromAirport, to: flight.toAirport });

/** All legs, so that the stored flight keeps them; the border leg is the one between the flight's airports. */
const legsOf = (
  flight: PlantFlight,
): { readonly legs: readonly FlightInput[]; readonly borderLeg: number } => {
  const own = flightInput(flight);
  const legs = flight.legs.map((leg): FlightInput => {
    const { from, to, departure, arrival } = leg;
    const { departure: _, arrival: __, ...base } = own;
    return {
      ...base,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(departure === undefined ? {} : { departure }),
      ...(arrival === undefined ? {} : { arrival }),
    };
  });
  const borderLeg = legs.findIndex(({ from, to }) => from === own.from && to === own.to);
  return borderLeg < 0 ? { legs: [own], borderLeg: 0 } : { legs, borderLeg };
};

const digits = (draw: Draw): string => String(10_000 + draw(90_000));
