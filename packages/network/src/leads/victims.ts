import { matchPersons } from '@amirani/names/similarity';
import type { Traveller } from '../journeys/index.ts';
import type { Actors } from './actors.ts';
import type { CasePerson } from './records.ts';

/** Names of one date of birth that are alike so far may be one person's. */
const ALIKE = 0.9;

/**
 * Keeps travellers apart who may be a victim under another document: of her date of birth, under a name like hers. What may
 * be somebody else is not named either; that is the price of never naming her.
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
};
