import type { ReadContext } from '../reading/context.ts';
import { isTime, yearTime } from '../reading/dates.ts';
import { setFlight, splitDesignator } from '../reading/flights.ts';
import { LegReading } from '../reading/model.ts';

/** A place of a flight in the order of the message, with the times that follow it. */
interface Stop {
  readonly qualifier: string;
  readonly code: string;
  readonly token: number;
  departure: string;
  departureToken: number;
  arrival: string;
  arrivalToken: number;
}

/** Departure, arrival and calls on the way (messages.md 3.3, 3.6); other places are not legs. */
const PLACES = ['125', '87', '92', '130', '5', '005', '8', '008', 'PT'];
/** Filing and reporting location: known, and no place of a flight. */
const OTHER_PLACES = ['188', '172'];

/** Collects the places of each TDT (or of each RFF AF of a CUSRES) and makes legs of them. */
export class LegBuilder {
  /** The leg that crosses the border: it starts at the last place abroad (125), or -1. */
  border = -1;
  readonly #context: ReadContext;
  #stops: Stop[] = [];
  #segment = -1;
  #carrier = '';
  #designator = '';
  #designatorToken = -1;
  #departure = { text: '', token: -1 };
  #arrival = { text: '', token: -1 };

  constructor(context: ReadContext) {
    this.#context = context;
  }

  /** Begins a transport; closes the one before. */
  open(segment: number, designator: string, designatorToken: number, carrier: string): void {
    this.close();
    this.#segment = segment;
    this.#designator = designator;
    this.#designatorToken = designatorToken;
    this.#carrier = carrier;
  }

  /** LOC: a place. False where its qualifier is unknown. */
  place(qualifier: string, code: string, token: number): boolean {
    if (!PLACES.includes(qualifier)) return OTHER_PLACES.includes(qualifier);
    const none = { departure: '', departureToken: -1, arrival: '', arrivalToken: -1 };
    this.#stops.push({ qualifier, code, token, ...none });
    return true;
  }

  /** DTM 189 (136): departure from the last place; before any place, from the first of this transport. */
  departure(text: string, token: number): void {
    const stop = this.#stops.at(-1);
    if (stop === undefined) this.#departure = { text, token };
    else {
      stop.departure = text;
      stop.departureToken = token;
    }
  }

  /** DTM 232 (132): arrival at the last place; before any place, at the last of this transport. */
  arrival(text: string, token: number): void {
    const stop = this.#stops.at(-1);
    if (stop === undefined) this.#arrival = { text, token };
    else {
      stop.arrival = text;
      stop.arrivalToken = token;
    }
  }

  /** Ends the transport: places in pairs are legs, and a place that stands alone goes on from the last. */
  close(): void {
    if (this.#segment < 0 && this.#stops.length === 0) return;
    const first = this.#stops[0];
    const last = this.#stops.at(-1);
    if (first !== undefined && first.departure === '' && this.#departure.text !== '') {
      first.departure = this.#departure.text;
      first.departureToken = this.#departure.token;
    }
    if (last !== undefined && last.arrival === '' && this.#arrival.text !== '') {
      last.arrival = this.#arrival.text;
      last.arrivalToken = this.#arrival.token;
    }
    let start: Stop | undefined;
    let before: Stop | undefined;
    for (const [index, stop] of this.#stops.entries()) {
      if (start === undefined) {
        const isLast = index === this.#stops.length - 1;
        if (isLast && before !== undefined) this.#leg(before, stop);
        else if (isLast) this.#single(stop);
        else start = stop;
      } else {
        this.#leg(start, stop);
        before = stop;
        // A stop with its own departure is also where the next leg starts.
        start = stop.departure === '' ? undefined : stop;
      }
    }
    if (this.#stops.length === 0) this.#leg(undefined, undefined);
    this.#reset();
  }

  #single(stop: Stop): void {
    const arrives = stop.qualifier === '87' || stop.qualifier === '8' || stop.qualifier === '008';
    this.#leg(arrives ? undefined : stop, arrives ? stop : undefined);
  }

  #leg(start: Stop | undefined, end: Stop | undefined): void {
    const { reading, tokens } = this.#context;
    const leg = new LegReading(this.#segment);
    const { carrier, number, suffix } = splitDesignator(this.#designator, this.#carrier);
    setFlight(leg, carrier, number, suffix);
    const index = reading.legs.push(leg) - 1;
    const mark = (path: string, token: number): void => {
      if (token >= 0) reading.marks.token(path, index, tokens, token);
    };
    if (leg.designator !== undefined) mark('legs.#.designator', this.#designatorToken);
    if (start?.qualifier === '125') this.border = index;
    leg.from = start?.code || undefined;
    leg.to = end?.code || undefined;
    leg.departure = start?.departure || undefined;
    leg.arrival = end?.arrival || undefined;
    mark('legs.#.from', start?.token ?? -1);
    mark('legs.#.to', end?.token ?? -1);
    mark('legs.#.departure', start?.departureToken ?? -1);
    mark('legs.#.arrival', end?.arrivalToken ?? -1);
    if (leg.departure === undefined) {
      this.#context.diagnostics.add(
        'message.leg.undated',
        `leg ${index + 1} has no departure date`,
      );
    }
  }

  #reset(): void {
    this.#stops = [];
    this.#segment = -1;
    this.#departure = { text: '', token: -1 };
    this.#arrival = { text: '', token: -1 };
  }
}

/**
 * Chooses the flight that is reported among the legs: the one between the last place abroad (125) and the
 * first in the country (87), else the first. The day of departure decides centuries from here on.
 */
export const setFlightFromLegs = (context: ReadContext, border: number): void => {
  const { reading } = context;
  const index = border >= 0 && border < reading.legs.length ? border : 0;
  const leg = reading.legs[index];
  if (leg === undefined || leg.designator === undefined) {
    context.diagnostics.add('message.flight.absent', 'the message names no flight');
    return;
  }
  reading.flight = leg;
  reading.marks.copyLeg(index);
  context.setFlightDate(leg.departure ?? leg.arrival);
};

/** A DTM value by its format: 102 ccyymmdd, 101 yymmdd, 201 yymmddhhmm, 203 ccyymmddhhmm; else by length. */
export const dateTimeValue = (text: string, format: string): string => {
  const length = text.length;
  const dateLength = format === '203' || format === '102' || length === 12 || length === 8 ? 8 : 6;
  const time = text.slice(dateLength);
  return yearTime(text.slice(0, dateLength), isTime(time) ? time : '');
};
