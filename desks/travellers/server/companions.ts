import { nameForm } from '@platform/server/ingest/matching/name-form.ts';
import type { Person } from '@platform/server/ingest/traveller/person.ts';
import type { Traveller } from '../api/types.ts';
import { idOf, type Sighting } from './present.ts';

/** Those who travel with somebody, as the messages in sight tell: an infant and its adult, then the booking. */
export const companionsOf = (
  sighting: Sighting,
  everybody: readonly Sighting[],
): Traveller['companions'] =>
  everybody.flatMap((other) => {
    const why = idOf(other) === idOf(sighting) ? undefined : relation(sighting, other);
    if (why === undefined) return [];
    const surname = other.api?.surname ?? other.pnr?.surname;
    const given = other.api?.given ?? other.pnr?.given;
    return [
      {
        id: idOf(other),
        ...(surname === undefined ? {} : { surname }),
        ...(given === undefined ? {} : { given }),
        why,
      },
    ];
  });

type Why = Traveller['companions'][number]['why'];

const relation = (one: Sighting, other: Sighting): Why | undefined => {
  for (const system of ['api', 'pnr'] as const) {
    const why = relationIn(one[system], other[system]);
    if (why !== undefined) return why;
  }
  return undefined;
};

const relationIn = (one: Person | undefined, other: Person | undefined): Why | undefined => {
  if (one === undefined || other === undefined) return undefined;
  if (isInfantOf(one, other)) return 'infant-of';
  if (isInfantOf(other, one)) return 'adult-of';
  return one.booking !== undefined && one.booking === other.booking ? 'same-booking' : undefined;
};

/** `infantOf` is the adult's reference in the booking, or the surname. */
const isInfantOf = (infant: Person, adult: Person): boolean => {
  if (infant.infantOf === undefined || adult.identity.infant === true) return false;
  if (infant.booking !== adult.booking) return false;
  return (
    infant.infantOf === adult.reference ||
    (adult.surname !== undefined && nameForm(infant.infantOf) === nameForm(adult.surname))
  );
};
