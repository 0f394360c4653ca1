import type { Person } from '../traveller/person.ts';
import type { FlightPersons } from './flight-persons.ts';
import type { MatchBy } from './match.ts';
import { matchPeople } from './match.ts';
import { cannotBeOne, contradict } from './same-person.ts';

/** A link between the systems. */
export interface PersonLink {
  readonly apiId: string;
  readonly pnrId: string;
  readonly by: MatchBy;
}

/** Changes of the links of a flight. */
export interface Relinked<L extends PersonLink = PersonLink> {
  readonly kept: readonly L[];
  /** Links that what came later contradicts. */
  readonly ended: readonly L[];
  readonly made: readonly PersonLink[];
}

/**
 * Settles who in API is who in PNR on a flight, given the links so far. A link by reference, document or birth
 * date stands. One by name alone was made because nothing spoke against it: it is looked at again, gives way to
 * better evidence for either of its people, and ends where something speaks against it now.
 */
export const linkPersons = <L extends PersonLink>(
  api: FlightPersons,
  pnr: FlightPersons,
  linked: readonly L[],
): Relinked<L> => {
  const weak = linked.filter(({ by }) => by === 'name');
  const firm = linked.filter(({ by }) => by !== 'name');
  const anew = weak.length === 0 ? [] : pairs(api, pnr, firm);
  const weakKept = weak.filter(holds(api, pnr, anew));
  const better = anew.filter((pair) => !weakKept.some((link) => isSame(link, pair)));
  const kept = [...firm, ...weakKept];
  return {
    kept,
    ended: weak.filter((link) => !weakKept.includes(link)),
    made: [...better, ...pairs(api, pnr, [...kept, ...better])],
  };
};

/** Whether a link by name is found again, or nothing speaks against it and neither of its people is another's. */
const holds = (
  api: FlightPersons,
  pnr: FlightPersons,
  anew: readonly PersonLink[],
): ((link: PersonLink) => boolean) => {
  const identities = ({ persons, people }: FlightPersons) =>
    new Map(persons.map(({ id }, place) => [id, people.all[place]]));
  const [inApi, inPnr] = [identities(api), identities(pnr)];
  const byApi = new Map(anew.map((pair) => [pair.apiId, pair]));
  const byPnr = new Map(anew.map((pair) => [pair.pnrId, pair]));
  return (link) => {
    const pair = byApi.get(link.apiId) ?? byPnr.get(link.pnrId);
    if (pair !== undefined) return isSame(pair, link);
    const [a, b] = [inApi.get(link.apiId), inPnr.get(link.pnrId)];
    return a === undefined || b === undefined || !(contradict(a, b) || cannotBeOne(a, b));
  };
};

const isSame = (a: PersonLink, b: PersonLink): boolean =>
  a.apiId === b.apiId && a.pnrId === b.pnrId;

/** The pairs among those who are not linked yet. */
const pairs = (
  api: FlightPersons,
  pnr: FlightPersons,
  linked: readonly PersonLink[],
): readonly PersonLink[] => {
  const apiLinked = new Set(linked.map(({ apiId }) => apiId));
  const pnrLinked = new Set(linked.map(({ pnrId }) => pnrId));
  const matches = matchPeople(api.people, pnr.people, {
    takenLeft: placesWhere(api, ({ id }) => apiLinked.has(id)),
    takenRight: placesWhere(pnr, ({ id }) => pnrLinked.has(id)),
  });
  return matches.flatMap(({ left, right, by }) => {
    const apiId = api.persons[left]?.id;
    const pnrId = pnr.persons[right]?.id;
    return apiId === undefined || pnrId === undefined ? [] : [{ apiId, pnrId, by }];
  });
};

const placesWhere = (
  flightPersons: FlightPersons,
  test: (person: Person) => boolean,
): ReadonlySet<number> =>
  new Set(flightPersons.persons.flatMap((person, place) => (test(person) ? [place] : [])));
