import type { Tokens } from '../edifact/index.ts';
import { takeInts } from '../edifact/index.ts';
import type { Locator } from '../record.ts';

/**
 * The places of all values of one message: for each its path (`#` stands for an index) and four numbers:
 * owner, index, first byte and one past the last, as offsets in the file. Flat, because most messages are
 * never asked for them; {@link sourcesOf} makes locators when they are.
 */
export interface Places {
  readonly paths: readonly string[];
  readonly numbers: Int32Array;
  /** Where the numbers of this message begin. */
  readonly from: number;
}

/** No place at all. */
export const NO_PLACES: Places = { paths: [], numbers: new Int32Array(0), from: 0 };

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

const NUMBERS = 4;
/** Kept between messages up to this many places. */
const KEPT = 1 << 14;

let paths: string[] = new Array<string>(1024).fill('');
let numbers: Int32Array = new Int32Array(1024 * NUMBERS);
let count = 0;

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
  range(path: string, index: number, start: number, end: number): void {
    if (end <= start) return;
    if (count === paths.length) grow();
    paths[count] = path;
    const at = NUMBERS * count++;
    numbers[at] = this.#owner;
    numbers[at + 1] = index;
    numbers[at + 2] = start;
    numbers[at + 3] = end;
  }

  /** Forgets what was noted last for this owner: a person that turned out to be nobody. */
  forget(): void {
    while (count > 0 && numbers[NUMBERS * (count - 1)] === this.#owner) count--;
  }

  /** Gives what was noted last for this owner to another: a person who turned out to be only mentioned. */
  giveTo(owner: Owner): void {
    for (let at = NUMBERS * (count - 1); at >= 0 && numbers[at] === this.#owner; at -= NUMBERS)
      numbers[at] = owner;
  }

  /** Notes the places of `legs.#.…` of one leg again as those of `flight.…`. */
  copyLeg(index: number): void {
    for (let at = 0, end = count; at < end; at++) {
      const path = paths[at] ?? '';
      if (!path.startsWith(LEG) || numbers[NUMBERS * at + 1] !== index) continue;
      const start = numbers[NUMBERS * at + 2] as number;
      this.range(`flight.${path.slice(LEG.length)}`, 0, start, numbers[NUMBERS * at + 3] as number);
    }
  }
}

const LEG = 'legs.#.';

/** Begins a message. */
export const startMarks = (): void => {
  count = 0;
};

/** Ends a message: gives its places. */
export const takePlaces = (): Places => {
  const { array, from } = takeInts(NUMBERS * count);
  array.set(numbers.subarray(0, NUMBERS * count), from);
  const places = { paths: paths.slice(0, count), numbers: array, from };
  if (paths.length > KEPT) {
    paths = new Array<string>(1024).fill('');
    numbers = new Int32Array(1024 * NUMBERS);
  }
  count = 0;
  return places;
};

/** Locators by path for each owner; where a path was noted twice the later stands. */
export const sourcesOf = (
  places: Places,
  tokens: Tokens,
  firstSegment: number,
): Map<Owner, Record<string, Locator>> => {
  const sources = new Map<Owner, Record<string, Locator>>();
  const { paths: templates, numbers: all, from } = places;
  for (let entry = 0; entry < templates.length; entry++) {
    const at = from + NUMBERS * entry;
    const locator = locatorOf(tokens, firstSegment, all[at + 2] as number, all[at + 3] as number);
    if (locator === undefined) continue;
    const owner = all[at] as number;
    let source = sources.get(owner);
    if (source === undefined) {
      source = {};
      sources.set(owner, source);
    }
    source[pathOf(templates[entry] as string, all[at + 1] as number)] = locator;
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
  paths = [...paths, ...new Array<string>(paths.length).fill('')];
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  numbers = larger;
};
