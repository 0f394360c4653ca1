import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import { drawName } from '../../documents/bearer/bearer.ts';
import { groupsOf, latinName } from '../../documents/issue/spelling.ts';
import { stateFacts } from '../../documents/states/profiles.ts';
import type { StateFacts } from '../../documents/states/state-facts.ts';
import type { Stream } from '../../random/stream.ts';
import { itemDay } from '../day.ts';
import type { ItemPerson } from '../material.ts';

/** A traveller with the people whose name he or she bears: mostly that of the state, and not always. */
export interface NamedPerson {
  readonly person: ItemPerson;
  readonly origin: string;
}

/** Draws somebody of one of these states, before anything else of an item is drawn. */
export const drawPerson = (
  nationalities: readonly string[],
  minor: boolean,
  source: Stream,
): NamedPerson => {
  const nationality = source.pick(nationalities);
  const sex = source.chance(500) ? 'F' : 'M';
  const origin = source.chance(800) ? nationality : source.pick(stateFacts).state;
  const birthDate: CivilDate = addDays(
    itemDay,
    -(minor ? source.between(4 * 366, 16 * 365 - 1) : source.between(19 * 366, 78 * 365)),
  );
  const name = nameOf(origin, sex === 'F', source.child('name'));
  return { origin, person: { ...name, sex, birthDate, nationality } };
};

/** The same person with one protected group of fields changed: sex, the origin of the name, or nationality among these. */
export const otherPerson = (
  { person, origin }: NamedPerson,
  nationalities: readonly string[],
  source: Stream,
): ItemPerson => {
  const own = source.child('twin');
  const others = nationalities.filter((one) => one !== person.nationality);
  const group = own.pick(
    others.length === 0
      ? (['sex', 'origin'] as const)
      : (['sex', 'origin', 'nationality', 'nationality'] as const),
  );
  if (group === 'sex') return { ...person, sex: person.sex === 'F' ? 'M' : 'F' };
  if (group === 'nationality') return { ...person, nationality: own.pick(others) };
  const another = own.pick(stateFacts.filter(({ state }) => state !== origin)).state;
  return { ...person, ...nameOf(another, person.sex === 'F', own.child('name')) };
};

const nameOf = (
  state: string,
  female: boolean,
  source: Stream,
): Pick<ItemPerson, 'surname' | 'given'> => {
  const facts = factsOf(state);
  const { primary, secondary } = latinName(groupsOf(facts, drawName(facts, female, source)));
  return { surname: primary, given: secondary ?? '' };
};

const factsOf = (code: string): StateFacts => {
  const found = stateFacts.find(({ state }) => state === code);
  if (found === undefined) throw new RangeError(`scenario/items: no people of ${code}`);
  return found;
};
