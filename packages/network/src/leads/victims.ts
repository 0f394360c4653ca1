import { matchPersons } from '@amirani/names/similarity';
import type { Traveller } from '../journeys/index.ts';
import type { Actors } from './actors.ts';
import type { CasePerson } from './records.ts';

/** Names of one date of birth that are alike so far may be one person's. */
const ALIKE = 0.9;

/**
 * Keeps travellers apart who may be a victim under another document: of her date of birth, under a name like hers; and
 * numbers that only a victim gave when she booked, where nobody else is known to hold them. What may be somebody else's is
 * not named either; that is the price of never naming her.
 */
export const keepVictimsApart = (
  travellers: readonly Traveller[],
  persons: readonly CasePerson[],
  actors: Actors,
): void => {
  const known = new Set(persons.map(({ id }) => id));
  for (const { status, surname, given, birthDate } of persons) {
    if (status !== 'victim' || surname === undefined || birthDate === undefined) continue;
    const victim = { name: `${surname}, ${given ?? ''}`, birthDate };
    for (const { id, rows } of travellers)
      if (
        !known.has(id) &&
        rows.some(
          (row) =>
            row.birthDate === birthDate &&
            matchPersons(victim, { name: row.name, birthDate }).score >= ALIKE,
        )
      )
        actors.keepApart(id);
  }
  const victims = new Set(travellers.map(({ id }) => id).filter((id) => actors.isApart(id)));
  for (const actor of phonesOnlyOf(victims, travellers, actors))
    if (!known.has(actor)) actors.keepApart(actor);
};

/** Numbers in the bookings of only these travellers: they are probably their own. */
export const phonesOnlyOf = (
  some: ReadonlySet<string>,
  travellers: readonly Traveller[],
  actors: Actors,
): readonly string[] => {
  const users = new Map<string, Set<string>>();
  for (const { id, rows } of travellers)
    for (const { phone = '' } of rows) {
      if (phone.trim() === '') continue;
      const actor = actors.ofPhone(phone);
      users.set(actor, (users.get(actor) ?? new Set<string>()).add(id));
    }
  return [...users].flatMap(([actor, ids]) =>
    [...ids].every((id) => some.has(id)) ? [actor] : [],
  );
};
