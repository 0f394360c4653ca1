import type { Tokens } from '../edifact/index.ts';
import { takeInts } from '../edifact/index.ts';
import type { Locator } from '../record.ts';

/**
 * The places of all values of one message, five numbers each: path, owner, index, first byte and one past the
 * last, as offsets in the file. Flat, because most messages are never asked for them; {@link sourcesOf} makes
 * locators when they are.
 */
export interface Places {
  readonly numbers: Int32Array;
  /** Where the numbers of this message begin, and one past where they end. */
  readonly from: number;
  readonly to: number;
}

/** No place at all. */
export const NO_PLACES: Places = { numbers: new Int32Array(0), from: 0, to: 0 };

/** Who a place belongs to: the message itself, a traveller or a booking by index. */
export type Owner = number;

/** The owner number of the message: header, flight and legs. */
export const MESSAGE_OWNER: Owner = 0;

/** The owner number of a traveller. */
export const travellerOwner = (index: number): Owner => 2 * index + 1;

/** The owner number of a booking. */
export const bookingOwner = (index: number): Owner => 2 * index + 2;

/** The owner number of somebody who is only mentioned. */
export const mentionOwner = (index: number): Owner => -index - 1;

const NUMBERS = 5;
/** Most numbers kept between messages. */
const KEPT = NUMBERS << 14;

let numbers: Int32Array = new Int32Array(1024 * NUMBERS);
let end = 0;

/** Paths (`#` stands for an index) by their numbers. Readers name them in their code, so that there are few. */
const paths: string[] = [];
const pathNumbers = new Map<string, number>();

const pathNumber = (path: string): number => {
  // Messages are much alike: what the last one noted here is most often the same path.
  const guess = numbers[end] as number;
  if (paths[guess] === path) return guess;
  let number = pathNumbers.get(path);
  if (number === undefined) {
    number = paths.push(path) - 1;
    pathNumbers.set(path, number);
  }
  return number;
};

/** Notes places for one owner while a message is read. Reading is synchronous, so all share one table. */
export class Marks {
  readonly #owner: Owner;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  /** Notes a value that is a whole component. */
  token(path: string, index: number, tokens: Tokens, token: number): void {
    this.range(path, index, tokens.start(token), tokens.end(token));
  }

  /** Notes a value that is a part of a component, or spans several. */
  range(path: string, index: number, from: number, to: number): void {
    if (to <= from) return;
    if (end === numbers.length) grow();
    numbers[end] = pathNumber(path);
    numbers[end + OWNER] = this.#owner;
    numbers[end + INDEX] = index;
    numbers[end + START] = from;
    numbers[end + END] = to;
    end += NUMBERS;
  }

  /** Forgets what was noted last for this owner: a person that turned out to be nobody. */
  forget(): void {
    while (end > 0 && numbers[end - NUMBERS + OWNER] === this.#owner) end -= NUMBERS;
  }

  /** Gives what was noted last for this owner to another: a person who turned out to be only mentioned. */
  giveTo(owner: Owner): void {
    for (let at = end - NUMBERS; at >= 0 && numbers[at + OWNER] === this.#owner; at -= NUMBERS)
      numbers[at + OWNER] = owner;
  }

  /** Notes the places of `legs.#.…` of one leg again as those of `flight.…`. */
  copyLeg(index: number): void {
    for (let at = 0, to = end; at < to; at += NUMBERS) {
      const path = paths[numbers[at] as number] ?? '';
      if (!path.startsWith(LEG) || numbers[at + INDEX] !== index) continue;
      const start = numbers[at + START] as number;
      this.range(`flight.${path.slice(LEG.length)}`, 0, start, numbers[at + END] as number);
    }
  }
}

const LEG = 'legs.#.';

const OWNER = 1;
const INDEX = 2;
const START = 3;
const END = 4;

/** Begins a message. */
export const startMarks = (): void => {
  end = 0;
};

/** Ends a message: gives its places. */
export const takePlaces = (): Places => {
  const { array, from } = takeInts(end);
  array.set(numbers.subarray(0, end), from);
  const places = { numbers: array, from, to: from + end };
  if (numbers.length > KEPT) numbers = new Int32Array(1024 * NUMBERS);
  end = 0;
  return places;
};

/** Locators by path for each owner; where a path was noted twice the later stands. */
export const sourcesOf = (
  places: Places,
  tokens: Tokens,
  firstSegment: number,
): Map<Owner, Record<string, Locator>> => {
  const sources = new Map<Owner, Record<string, Locator>>();
  const { numbers: all, from, to } = places;
  for (let at = from; at < to; at += NUMBERS) {
    const start = all[at + START] as number;
    const locator = locatorOf(tokens, firstSegment, start, all[at + END] as number);
    if (locator === undefined) continue;
    const owner = all[at + OWNER] as number;
    let source = sources.get(owner);
    if (source === undefined) {
      source = {};
      sources.set(owner, source);
    }
    source[pathOf(paths[all[at] as number] as string, all[at + INDEX] as number)] = locator;
  }
  return sources;
};

/** The path with its index in place of `#`. */
const pathOf = (template: string, index: number): string => {
  const at = template.indexOf('#');
  return at < 0 ? template : `${template.slice(0, at)}${index}${template.slice(at + 1)}`;
};

/** The locator of a byte range, counted from the first byte of the message's UNH. */
export const locatorOf = (
  tokens: Tokens,
  firstSegment: number,
  start: number,
  end: number,
): Locator | undefined => {
  const place = tokens.locate(start);
  if (place === undefined) return undefined;
  const base = tokens.segmentStart(firstSegment);
  return {
    segment: place.segment - firstSegment + 1,
    tag: tokens.tagText(place.segment),
    element: place.element,
    component: place.component,
    start: start - base,
    end: end - base,
  };
};

const grow = (): void => {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  numbers = larger;
};
