import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import type { CaseHolding, CasePerson } from '../../networks/records.ts';
import type { Citizen } from '../../networks/society.ts';
import { makeSociety } from '../../networks/society.ts';
import type { Stream } from '../../random/stream.ts';
import { itemDay } from '../day.ts';
import type { NetworkMaterial, NetworkQuestion } from '../material.ts';
import type { Difficulty } from '../options.ts';
import type { NetworkTruth } from '../truth.ts';

/** What records hold: as many rows of each for a target as for an honest item of the same surface. */
type Rows = Pick<NetworkMaterial, 'calls' | 'payments' | 'trips'>;

/** What is asked of a scene. */
export interface SceneAsk {
  readonly target: boolean;
  readonly difficulty: Difficulty;
  readonly people: readonly Citizen[];
  readonly source: Stream;
}

/** What a scene shows. */
export interface Scene {
  readonly question: NetworkQuestion;
  readonly marked: readonly string[];
  readonly rows: Partial<Rows>;
  /** Whom it is about, the marked one first. */
  readonly about: readonly Citizen[];
  /** What registers do not know, and what they know besides. */
  readonly hidden?: ReadonlySet<string>;
  readonly known?: readonly CaseHolding[];
  readonly evidence: string;
  /** Links of the network; absent if nothing is to be named. */
  readonly links?: NetworkTruth['links'];
}

/** Days of the records: sixteen weeks, the last of them just over. */
export const DAYS = 112;
export const firstDay: CivilDate = addDays(itemDay, -DAYS);

/** The two periods between which phones are given up. */
export const periods: Pick<NetworkMaterial, 'span' | 'before' | 'after'> = {
  span: [firstDay, addDays(firstDay, DAYS - 1)],
  before: [firstDay, addDays(firstDay, 48)],
  after: [addDays(firstDay, 63), addDays(firstDay, DAYS - 1)],
};

/** Some forty people, more where too few of them are of age, in an order that says nothing of who lives with whom. */
export const peopleOf = (source: Stream): readonly Citizen[] => {
  const [seed, society] = [source.below(2_000_000), source.child('society')];
  for (let size = 40; ; size += 10) {
    const { citizens } = makeSociety(size, firstDay, seed, society);
    if (citizens.filter(isAdult).length >= ADULTS) return source.shuffled(citizens);
  }
};

/** As many as the largest scene takes. */
const ADULTS = 18;
const isAdult = ({ age }: Citizen): boolean => age >= 20 && age < 66;

/** How a case knows them: no person is marked as anything. */
export const personsOf = (people: readonly Citizen[]): readonly CasePerson[] =>
  people.map(({ id, person }) => ({
    id,
    surname: person.surname ?? person.given,
    given: person.given,
    birthDate: person.birthDate,
    sex: person.sex,
    nationality: person.nationalities[0],
    status: 'unknown',
  }));

/** What registers know: most phones, every account, card and passport. */
export const holdingsOf = (
  people: readonly Citizen[],
  hidden: ReadonlySet<string>,
  source: Stream,
): readonly CaseHolding[] =>
  people
    .flatMap(({ id, phone, account, card, person }): CaseHolding[] => [
      ...(source.chance(900) ? [{ kind: 'phone', value: phone.number, person: id } as const] : []),
      { kind: 'account', value: account, person: id },
      { kind: 'card', value: card, person: id },
      { kind: 'document', value: person.documents[0].number, person: id },
    ])
    .filter(({ value }) => !hidden.has(value));

/** Takes the first free people of age; all scenes draw from the people in their shuffled order. */
export const adultsOf = (people: readonly Citizen[], count: number): readonly Citizen[] => {
  const grown = people.filter(isAdult).slice(0, count);
  if (grown.length < count) throw new RangeError('scenario/items: too few people for a scene');
  return grown;
};

/** One of a list by its place; a list that is too short is a programmer's mistake. */
export const nth = <T>(items: readonly T[], at: number): T => {
  const found = items[at];
  if (found === undefined) throw new RangeError('scenario/items: too few');
  return found;
};
