import { dayTime, isTime } from '../reading/dates.ts';
import { flightNumber, setFlight } from '../reading/flights.ts';
import type { Marks } from '../reading/marks.ts';
import { LegReading } from '../reading/model.ts';
import { readFreeText } from './contacts.ts';
import type { PnrgovState } from './state.ts';
import { openBooking } from './state.ts';

/** TVL of level 0: the flight that is pushed. Its day decides centuries. */
export const readPushedFlight = (state: PnrgovState, segment: number): void => {
  const { context } = state;
  const { reading } = context;
  const flight = new LegReading(segment);
  readTravel(state, flight, segment, reading.marks, 'flight.', 0);
  if (flight.designator === undefined) return;
  reading.flight = flight;
  context.setFlightDate(flight.departure ?? flight.arrival);
};

/**
 * TVL of GR5: opens a leg. One that has only a number after a full one is the other flight of a code
 * share (messages.md 2.6, to 13.1).
 */
export const openLeg = (state: PnrgovState, segment: number): void => {
  const booking = openBooking(state, segment);
  const { context } = state;
  const { tokens } = context;
  const isBare = tokens.token(segment, 0, 0) >= 0 && tokens.elements(segment) === 5;
  if (isBare && isSecondOfCodeShare(state, segment)) {
    readSecondNumber(state, segment);
    return;
  }
  const leg = new LegReading(segment);
  const index = booking.legs.push(leg) - 1;
  state.leg = leg;
  state.group = 'leg';
  state.traveller = -1;
  state.checkIn = undefined;
  readTravel(state, leg, segment, booking.marks, 'legs.#.', index);
  const operating = context.value(segment, 3, 1);
  if (operating !== '' && operating !== leg.carrier) {
    leg.operatedAs = operating;
    booking.marks.token('legs.#.operatedAs', index, tokens, tokens.token(segment, 3, 1));
  }
  if (leg.kind === 'flight' && leg.departure === undefined) {
    context.saySegment('message.leg.undated', `leg ${index + 1} has no departure date`, segment);
  }
};

const PATHS = {
  from: { 'flight.': 'flight.from', 'legs.#.': 'legs.#.from' },
  to: { 'flight.': 'flight.to', 'legs.#.': 'legs.#.to' },
  carrier: { 'flight.': 'flight.carrier', 'legs.#.': 'legs.#.carrier' },
  number: { 'flight.': 'flight.number', 'legs.#.': 'legs.#.number' },
  bookingClass: { 'flight.': 'flight.bookingClass', 'legs.#.': 'legs.#.bookingClass' },
  departure: { 'flight.': 'flight.departure', 'legs.#.': 'legs.#.departure' },
  arrival: { 'flight.': 'flight.arrival', 'legs.#.': 'legs.#.arrival' },
} as const;

type Prefix = 'flight.' | 'legs.#.';

const readTravel = (
  state: PnrgovState,
  leg: LegReading,
  segment: number,
  marks: Marks,
  prefix: Prefix,
  index: number,
): void => {
  const { context } = state;
  leg.from = context.field(marks, PATHS.from[prefix], segment, 1, 0, index);
  leg.to = context.field(marks, PATHS.to[prefix], segment, 2, 0, index);
  const carrier = context.field(marks, PATHS.carrier[prefix], segment, 3, 0, index) ?? '';
  const number = context.field(marks, PATHS.number[prefix], segment, 4, 0, index) ?? '';
  if (number === 'ARNK' || carrier === 'ARNK') leg.kind = 'surface';
  else if (number === 'OPEN' || carrier === 'OPEN') {
    leg.kind = 'open';
    if (carrier !== 'OPEN') leg.carrier = carrier || undefined;
  } else {
    setFlight(leg, carrier, number, context.value(segment, 4, 2));
    leg.bookingClass = context.field(marks, PATHS.bookingClass[prefix], segment, 4, 1, index);
  }
  readTimes(state, leg, segment, marks, prefix, index);
};

/**
 * e0: departure date and time, arrival date and time, local at each airport. An arrival time without a
 * date is on the day of departure where it is not earlier; an arrival not sent stays unknown.
 */
const readTimes = (
  state: PnrgovState,
  leg: LegReading,
  segment: number,
  marks: Marks,
  prefix: Prefix,
  index: number,
): void => {
  const { context } = state;
  const { tokens } = context;
  const date = context.value(segment, 0, 0);
  if (date === '') return;
  const time = context.value(segment, 0, 1);
  const token = tokens.token(segment, 0, 0);
  const departure = dayTime(date, time);
  if (departure === '') {
    context.say('message.date.impossible', 'TVL has a departure that is no date', token);
    return;
  }
  leg.departure = departure;
  marks.token(PATHS.departure[prefix], index, tokens, token);
  let arrivalDate = context.value(segment, 0, 2);
  let arrivalTime = context.value(segment, 0, 3);
  let component = 2;
  // Some senders leave out the empty date before the time: `010126:1000:1200`.
  if (arrivalTime === '' && arrivalDate.length === 4 && isTime(arrivalDate)) {
    arrivalTime = arrivalDate;
    arrivalDate = '';
  } else if (arrivalDate === '') component = 3;
  if (arrivalDate === '' && arrivalTime !== '' && arrivalTime >= time) arrivalDate = date;
  if (arrivalDate === '') return;
  const at = tokens.token(segment, 0, component);
  const arrival = dayTime(arrivalDate, arrivalTime);
  const impossible = arrival === '' || (arrivalTime !== '' && !isTime(arrivalTime));
  if (impossible) context.say('message.date.impossible', 'TVL has an arrival that is no time', at);
  if (arrival === '') return;
  leg.arrival = arrival;
  marks.token(PATHS.arrival[prefix], index, tokens, at);
};

const isSecondOfCodeShare = (state: PnrgovState, segment: number): boolean => {
  const { context, leg } = state;
  if (leg === undefined || leg.kind !== 'flight') return false;
  for (let element = 0; element < 4; element++) {
    if (context.value(segment, element, 0) !== '') return false;
  }
  return /^\d{1,5}$/.test(context.value(segment, 4, 0));
};

/**
 * The first TVL is by the guide the marketing flight and the second the operating number. Some hosts swap
 * them: where the first number is the pushed flight's own and the second is not, the second is marketing.
 */
const readSecondNumber = (state: PnrgovState, segment: number): void => {
  const { leg, booking, context } = state;
  if (leg === undefined || booking === undefined) return;
  const second = flightNumber(context.value(segment, 4, 0));
  const index = booking.legs.length - 1;
  const { tokens, reading } = context;
  const token = tokens.token(segment, 4, 0);
  const operating = leg.operatedAs ?? leg.carrier ?? '';
  const pushed = reading.flight;
  const isSwapped =
    pushed !== undefined &&
    pushed.carrier === operating &&
    pushed.number === leg.number &&
    pushed.number !== second;
  if (isSwapped) {
    leg.operatedAs = `${operating}${leg.number ?? ''}`;
    setFlight(leg, leg.carrier ?? '', second, '');
    booking.marks.token('legs.#.number', index, tokens, token);
  } else {
    leg.operatedAs = `${operating}${second}`;
    booking.marks.token('legs.#.operatedAs', index, tokens, token);
  }
};

/** TRA (14.1 on): the operating flight of a code share. */
export const readOperating = (state: PnrgovState, segment: number): void => {
  const { leg, booking, context } = state;
  if (leg === undefined || booking === undefined) return;
  const carrier = context.value(segment, 0, 0);
  const number = flightNumber(context.value(segment, 1, 0));
  const operated = `${carrier}${number}${context.value(segment, 1, 2)}`;
  if (operated === '' || operated === leg.designator) return;
  leg.operatedAs = operated;
  const { tokens } = context;
  booking.marks.token(
    'legs.#.operatedAs',
    booking.legs.length - 1,
    tokens,
    tokens.token(segment, number === '' ? 0 : 1, 0),
  );
};

/** RPI: status of the leg. `HKIFT` is `HK` and the free text after a lost terminator. */
export const readStatus = (state: PnrgovState, segment: number): void => {
  const { leg, booking, context } = state;
  if (leg === undefined || booking === undefined) return;
  const status = context.field(
    booking.marks,
    'legs.#.status',
    segment,
    1,
    0,
    booking.legs.length - 1,
  );
  if (status !== undefined && status.length === 5 && status.endsWith('IFT')) {
    leg.status = status.slice(0, 2);
    context.saySegment(
      'message.text.lost-terminator',
      'the terminator between RPI and IFT is lost',
      segment,
    );
    readFreeText(state, segment, 2);
  } else leg.status = status;
};
