import type { TagCode, Tokens } from '../edifact/index.ts';
import { TagTable, wordOf } from '../edifact/index.ts';
import type { ReadContext } from '../reading/context.ts';
import { sentAs } from '../reading/damaged.ts';
import type { Order } from '../reading/reach.ts';
import * as tags from './tags.ts';
import { PERSON_TAGS } from './tags.ts';

/**
 * The order of a person's segments, D.02B to D.16B: NAD, then these, then DOC with what is about the document.
 * Where senders take turns (bags, places) the order says nothing.
 */
const RANKS: ReadonlyMap<TagCode, number> = new Map(
  [
    [tags.ATT],
    [tags.DTM],
    [tags.MEA, tags.GEI, tags.FTX],
    [tags.LOC, tags.COM, tags.EMP],
    [tags.NAT],
    [tags.RFF],
    [tags.DOC],
  ].flatMap((level, rank) => level.map((tag): [TagCode, number] => [tag, rank])),
);

const ENDS = 20;
const NO_RANK = 21;
/** One more than the rank, so that 0 is a tag that no person has. */
const KINDS = new TagTable([
  ...[...RANKS].map(([tag, rank]): [TagCode, number] => [tag, rank + 1]),
  ...[tags.NAD, tags.CNT, tags.UNS, tags.PDT].map((tag): [TagCode, number] => [tag, ENDS]),
  ...[tags.CPI, tags.QTY].map((tag): [TagCode, number] => [tag, NO_RANK]),
]);

/**
 * One past the last segment of a person where all are undamaged and in order and each that a person has once is there
 * once, as in nearly all messages: then they are his, and nothing more needs to be asked. -1 where they are not.
 */
export const plainGroupEnd = (context: ReadContext, opener: number): number => {
  const { tokens } = context;
  const { end, unt } = context.reading.message;
  const stop = unt < 0 ? end : unt;
  let highest = 0;
  let seen = 0;
  for (let segment = opener + 1; segment < stop; segment++) {
    const tag = tokens.tag(segment);
    const kind = KINDS.get(tag);
    if (kind === ENDS) return segment;
    if (kind === 0) return -1;
    if (kind === NO_RANK) continue;
    let slot = 0;
    if (tag === tags.LOC || tag === tags.RFF) {
      const word = context.word(segment, 0, 0);
      slot = bitOf(word);
      // Seats of several legs stand one behind the other.
      if (word === SEAT_REFERENCE && context.word(segment - 1, 0, 0) === word) slot = 0;
      if (slot === 0) {
        if (tag === tags.LOC && !startsWithDigit(tokens, segment)) return -1;
        continue;
      }
    } else if (tag === tags.DTM) {
      const isBirth = context.word(segment, 0, 0) === BIRTH;
      if (!isBirth) continue;
      slot = 2;
    } else if (tag === tags.ATT) slot = 1;
    else if (tag === tags.NAT && context.word(segment, 0, 0) !== SEX) return -1;
    else if (tag === tags.DOC) {
      if (startsWithDigit(tokens, segment)) return -1;
      if (context.word(segment, 0, 0) === PASSPORT) slot = 1 << DOCUMENT;
    }
    if (kind < highest || (seen & slot) !== 0) return -1;
    seen |= slot;
    highest = kind;
  }
  return stop;
};

const [EMBARK, DEBARK, RESIDENCE, BIRTHPLACE, LOCATOR, PASSENGER] = [
  '178',
  '179',
  '174',
  '180',
  'AVF',
  'ABO',
].map(wordOf);

/** The bit of a place or a reference that a person has once; a seat may be there for each leg. */
const bitOf = (word: number): number => {
  if (word === EMBARK) return 4;
  if (word === DEBARK) return 8;
  if (word === RESIDENCE) return 16;
  if (word === BIRTHPLACE) return 32;
  if (word === LOCATOR) return 64;
  if (word === SEAT_REFERENCE) return 256;
  return word === PASSENGER ? 128 : 0;
};

/** Whether the first value of a segment begins with a digit. */
export const startsWithDigit = (tokens: Tokens, segment: number): boolean => {
  const token = tokens.token(segment, 0, 0);
  const byte = token < 0 ? 0 : (tokens.bytes[tokens.start(token)] as number);
  return byte >= 0x30 && byte <= 0x39;
};

const [BIRTH, SEX, PASSPORT] = [wordOf('329'), wordOf('2'), wordOf('P')];
/** What a person has once, by qualifier. */
const PLACES: ReadonlyMap<number, number> = new Map(
  ['178', '179', '174', '180'].map((qualifier, at) => [wordOf(qualifier), at + 2]),
);
const REFERENCES: ReadonlyMap<number, number> = new Map([
  [wordOf('AVF'), 6],
  [wordOf('ABO'), 7],
  [wordOf('SEA'), 8],
]);
const SEAT = 8;
const SEAT_REFERENCE = wordOf('SEA');
const NATIONALITY = 9;
const DOCUMENT = 10;

/** Whether a NAD opens a person or names a party. */
export const orderOf = (context: ReadContext): Order => {
  const { tokens, reading } = context;
  const { first, end } = reading.message;
  let openers: number[] | undefined;
  const ends = (segment: number, tag: TagCode): boolean => {
    if (tag === tags.NAD || tag === tags.CNT || tag === tags.UNS || tag === tags.PDT) return true;
    if (PERSON_TAGS.has(tag) && tag !== tags.NAT) return false;
    return sentAs(tokens, segment, 'PAXLST', PERSON_TAGS.has(tag)) === tags.NAD;
  };
  return {
    ends,
    opens: (segment) => {
      const tag = tokens.tag(segment);
      return tag === tags.NAD || (ends(segment, tag) && tag !== tags.CNT);
    },
    rank: (segment, tag) => {
      const rank = RANKS.get(tag) ?? -1;
      if (tag === tags.DTM) return context.word(segment, 0, 0) === BIRTH ? rank : -1;
      if (tag === tags.LOC) return PLACES.has(context.word(segment, 0, 0)) ? rank : -1;
      if (tag === tags.RFF) return REFERENCES.has(context.word(segment, 0, 0)) ? rank : -1;
      if (tag === tags.DOC) return sentAsPlace(context, segment) ? -1 : rank;
      return rank;
    },
    slot: (segment, tag) => {
      if (tag === tags.ATT) return context.word(segment, 0, 0) === SEX ? 0 : -1;
      if (tag === tags.DTM) return context.word(segment, 0, 0) === BIRTH ? 1 : -1;
      if (tag === tags.LOC) return PLACES.get(context.word(segment, 0, 0)) ?? -1;
      if (tag === tags.RFF) {
        const slot = REFERENCES.get(context.word(segment, 0, 0)) ?? -1;
        // Seats of several legs stand one behind the other.
        return slot === SEAT && context.word(segment - 1, 0, 0) === SEAT_REFERENCE ? -1 : slot;
      }
      // Nationalities of one person stand one behind the other.
      if (tag === tags.NAT) return tokens.tag(segment - 1) === tags.NAT ? -1 : NATIONALITY;
      return tag === tags.DOC && context.word(segment, 0, 0) === PASSPORT ? DOCUMENT : -1;
    },
    same: (one, two) => {
      if (tokens.tag(one) === tags.DOC) return isOnePersonsPassport(context, one, two);
      const value = (segment: number): string => {
        const tag = tokens.tag(segment);
        if (tag === tags.ATT) return context.value(segment, 2, 0);
        if (tag === tags.LOC)
          return `${context.value(segment, 1, 0)} ${context.value(segment, 1, 3)}`;
        return tag === tags.NAT ? context.value(segment, 1, 0) : context.value(segment, 0, 1);
      };
      return value(one) === value(two);
    },
    openers: () => {
      openers ??= Array.from({ length: end - first }, (_, at) => first + at).filter(
        (segment) => tokens.tag(segment) === tags.NAD,
      );
      return openers;
    },
  };
};

const ISSUER = wordOf('91');

/** Where a segment may be lost, two passports of one state with two numbers are two persons'; of two states they may be one's. */
const isOnePersonsPassport = (context: ReadContext, one: number, two: number): boolean =>
  context.isIntact() ||
  context.value(one, 1, 0) === context.value(two, 1, 0) ||
  issuerOf(context, one) === '' ||
  issuerOf(context, one) !== issuerOf(context, two);

const issuerOf = (context: ReadContext, document: number): string => {
  for (let segment = document + 1; segment < document + 6; segment++) {
    const tag = context.tokens.tag(segment);
    if (tag === tags.LOC && context.word(segment, 0, 0) === ISSUER)
      return context.value(segment, 1, 0);
    if (tag === tags.DOC || tag === tags.NAD) break;
  }
  return '';
};

/** `DOC+178+FRA`: a LOC with another letter. Nothing of it is kept. */
export const sentAsPlace = (context: ReadContext, segment: number): boolean =>
  /^\d{2,3}$/.test(context.value(segment, 0, 0));
