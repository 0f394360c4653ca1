import { keysOf } from '@amirani/core';
import {
  type Corruption,
  type CorruptionCode,
  corrupted,
  corruptions,
} from './corruption/kinds.ts';
import { keptParts, recordOf, type Writer, type Writing, writingOf } from './corruption/writing.ts';
import { type LookAlikeKind, lookAlikeOf, type OtherDates, unlike } from './decoys.ts';
import { type Draw, drawFor, mix32 } from './draw.ts';
import { entryId, freshDocument, numbered, others, type SyntheticList } from './list.ts';
import { documentNumber, type SyntheticPerson } from './person.ts';
import { latinName, type MatchRecord, type RecordName } from './record.ts';
import { slippedDate, slippedDocument } from './slips.ts';
import { stockOf } from './stock.ts';
import { type DecoyKind, decoyShares, expectation, type Truth } from './truth.ts';
import { weightedPlaces } from './weights.ts';

/** A traveller: what a matcher reads, and apart from it what is true. */
export interface SyntheticTraveller {
  readonly record: MatchRecord;
  readonly truth: Truth;
}

/** Which travellers are wanted. */
export interface TravellerOptions {
  /** How many, up to 1,000,000,000. */
  readonly count: number;
  /** Sought persons among a thousand travellers; 20 unless said. In life it is far below one. */
  readonly sought?: number;
}

/** Which queries are wanted. */
export interface QueryOptions {
  /** How many of each kind; 100 unless said. */
  readonly perKind?: number;
  /** All twelve unless said. */
  readonly kinds?: readonly CorruptionCode[];
  /** With birth date and document as they are read; otherwise the name is all there is. */
  readonly particulars?: boolean;
}

const mostTravellers = 1_000_000_000;
const decoyKinds = keysOf(decoyShares);
const drawDecoy = weightedPlaces(Object.values(decoyShares));

/**
 * Travellers, made one by one. Whether one is sought is drawn first and from a stream of its own, by number; then the entry,
 * then the changes of name, date and document. Others are ordinary people and decoys made to resemble entries. Throws a
 * `RangeError`, when the first is asked for, for a count outside 0 to 1,000,000,000.
 */
export function* travellersOf(
  list: SyntheticList,
  { count, sought = 20 }: TravellerOptions,
): Generator<SyntheticTraveller, void, undefined> {
  if (!Number.isInteger(count) || count < 0 || count > mostTravellers)
    throw new RangeError(`scenario/lists: 0 to ${mostTravellers} travellers, not ${count}`);
  const guilt = drawFor(`lists/${list.seed}/sought`);
  const draw = drawFor(`lists/${list.seed}/traveller`);
  for (let number = 0; number < count; number++) {
    guilt.at(number);
    draw.at(number);
    const id = numbered('T', number);
    yield guilt.chance(sought)
      ? withParticulars(list, id, number, anyEntry(list, draw), draw)
      : innocent(list, id, number, draw);
  }
}

/** Queries of the twelve kinds, the given number of each, with the matching entry. */
export function* queriesOf(
  list: SyntheticList,
  { perKind = 100, kinds, particulars = false }: QueryOptions = {},
): Generator<SyntheticTraveller, void, undefined> {
  for (const [place, kind] of corruptions.entries()) {
    if (kinds !== undefined && !kinds.includes(kind.code)) continue;
    const draw = drawFor(`lists/${list.seed}/query/${kind.code}`);
    for (let at = 0; at < perKind; at++) {
      draw.at(at);
      const number = place * perKind + at;
      const altered = anyAltered(list, kind, draw);
      yield particulars
        ? withParticulars(list, numbered('Q', number), number, altered, draw)
        : nameOnly(numbered('Q', number), altered);
    }
  }
}

/** An entry's name as it arrives. */
interface Altered {
  readonly place: number;
  readonly person: SyntheticPerson;
  readonly corruption: CorruptionCode;
  readonly writing: Writing;
}

/** An entry to which the kind applies. */
const anyAltered = (list: SyntheticList, kind: Corruption, draw: Draw): Altered => {
  // A short list may have no entry that fits a kind; the caller must allow for this.
  for (let tries = 0; tries < 20_000; tries++) {
    const place = placeOn(list, draw);
    const person = list.person(place);
    const writing = corrupted(kind, writingOf(person.name), writerOf(person, draw));
    if (writing !== undefined) return { place, person, corruption: kind.code, writing };
  }
  throw new RangeError(`scenario/lists: no entry of the list can be altered by ${kind.code}`);
};

/** Any entry; kinds are drawn until one applies, and `exact` always does. */
const anyEntry = (list: SyntheticList, draw: Draw): Altered => {
  const place = placeOn(list, draw);
  const person = list.person(place);
  for (;;) {
    const kind = draw.pick(corruptions);
    const writing = corrupted(kind, writingOf(person.name), writerOf(person, draw));
    if (writing !== undefined) return { place, person, corruption: kind.code, writing };
  }
};

/** Lists are longer than what `below` takes in one draw. */
const placeOn = ({ size }: SyntheticList, draw: Draw): number => {
  const block = 4096;
  const blocks = Math.ceil(size / block);
  for (;;) {
    const place = draw.below(blocks) * block + draw.below(block);
    if (place < size) return place;
  }
};

const writerOf = ({ culture, sex }: SyntheticPerson, draw: Draw): Writer => ({
  stock: stockOf(culture),
  female: sex === 'F',
  draw,
});

const arriving = ({ person, writing }: Altered): RecordName =>
  recordOf(writing, stockOf(person.culture).facts.pattern.surnameFirst === true);

const nameOnly = (id: string, altered: Altered): SyntheticTraveller => ({
  record: { id, names: [arriving(altered)], birthDates: [], documents: [], states: [] },
  truth: {
    traveller: id,
    entry: entryId(altered.place),
    corruption: altered.corruption,
    dateSlip: null,
    documentSlip: null,
    expected: expectation(keptParts(altered.writing), null, null),
    decoy: null,
    near: null,
    about: aboutOf(altered.person),
  },
});

const withParticulars = (
  list: SyntheticList,
  id: string,
  number: number,
  altered: Altered,
  draw: Draw,
): SyntheticTraveller => {
  const { place, person, corruption, writing } = altered;
  const date = slippedDate(person.birthDate, draw);
  const document = slippedDocument(person.document, freshDocument(list.seed, number), draw);
  const known = list.entry(place);
  return {
    record: {
      id,
      names: [arriving(altered)],
      birthDates: date.birthDates,
      documents: document.documents,
      states: [person.state],
    },
    truth: {
      traveller: id,
      entry: entryId(place),
      corruption,
      dateSlip: date.slip,
      documentSlip: document.slip,
      expected: expectation(
        keptParts(writing),
        known.birthDates[0] === person.birthDate ? date.slip : null,
        known.documents.length > 0 ? document.slip : null,
      ),
      decoy: null,
      near: null,
      about: aboutOf(person),
    },
  };
};

const innocent = (
  list: SyntheticList,
  id: string,
  number: number,
  draw: Draw,
): SyntheticTraveller => {
  const kind = decoyKinds[drawDecoy(draw)] ?? 'ordinary';
  const base = list.people.person(others + number);
  if (kind === 'ordinary')
    return { record: recordOfPerson(id, base), truth: innocence(id, base, kind, null, null) };
  if (kind === 'counterpart') return counterpart(list, id, number, draw);
  const place = placeOn(list, draw);
  const one = lookAlike(list, kind, place, number, draw);
  return { record: recordOfPerson(id, one), truth: innocence(id, one, kind, entryId(place), null) };
};

const lookAlike = (
  list: SyntheticList,
  kind: LookAlikeKind,
  place: number,
  number: number,
  draw: Draw,
): SyntheticPerson => {
  const base = list.people.person(others + number);
  return lookAlikeOf(kind, list.person(place), base, otherDates(list, number), draw);
};

/** Birth dates of people who are neither on the list nor travel, from a place that the number tells. */
const otherDates = ({ people }: SyntheticList, number: number): OtherDates => {
  let next = bystanders + (mix32(number) >>> 4);
  return () => people.person(next++).birthDate;
};

/** Numbers of persons from here on are nobody's: travellers end before it. */
const bystanders = 0xc000_0000;

/** The record of a sought traveller with nothing of the person in it but the name and the state. */
const counterpart = (
  list: SyntheticList,
  id: string,
  number: number,
  draw: Draw,
): SyntheticTraveller => {
  const altered = anyEntry(list, draw);
  const { person, place, corruption } = altered;
  const birthDate = unlike(person, otherDates(list, number));
  const document = {
    ...person.document,
    number: documentNumber(freshDocument(list.seed, number)),
  };
  return {
    record: {
      id,
      names: [arriving(altered)],
      birthDates: [birthDate],
      documents: [document],
      states: [person.state],
    },
    truth: innocence(id, { ...person, birthDate }, 'counterpart', entryId(place), corruption),
  };
};

const recordOfPerson = (id: string, person: SyntheticPerson): MatchRecord => ({
  id,
  names: [latinName(person.name)],
  birthDates: [person.birthDate],
  documents: [person.document],
  states: [person.state],
});

const innocence = (
  id: string,
  person: SyntheticPerson,
  decoy: DecoyKind,
  near: string | null,
  corruption: CorruptionCode | null,
): Truth => ({
  traveller: id,
  entry: null,
  corruption,
  dateSlip: null,
  documentSlip: null,
  expected: null,
  decoy,
  near,
  about: aboutOf(person),
});

const aboutOf = ({ culture, sex, birthDate, state }: SyntheticPerson): Truth['about'] => ({
  culture,
  sex,
  birthDate,
  state,
});
