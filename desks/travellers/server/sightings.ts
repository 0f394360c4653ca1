import type { Transaction } from '@platform/server/database/open.ts';
import type { MatchBy } from '@platform/server/ingest/matching/match.ts';
import type { Person } from '@platform/server/ingest/traveller/person.ts';
import type { PersonRow } from '@platform/server/sql/tables.gen.ts';
import type { View } from './policy.ts';
import { idOf, type Sighting } from './present.ts';
import { linksOf, linksOn, personsById, personsOn } from './store.ts';

/** Everybody on a flight as far as the view goes: API and PNR of one person are one. */
export const sightingsOn = async (
  tx: Transaction,
  view: View,
  flight: { readonly id: string; readonly day: string },
): Promise<readonly Sighting[]> => {
  const api = await personsOn(tx, 'api', flight);
  if (!view.pnr) return inOrder(api.map((person) => ({ api: person, pnr: undefined })));
  return inOrder(joinSystems(api, await personsOn(tx, 'pnr', flight), await linksOn(tx, flight)));
};

/** Loads a traveller by either id, with the other half if the view includes it, or returns undefined. */
export const sightingOf = async (
  tx: Transaction,
  view: View,
  id: string,
  day: string,
): Promise<(Sighting & { readonly by?: MatchBy }) | undefined> => {
  const links = view.pnr ? await linksOf(tx, [id], day) : [];
  const [link] = links;
  const [api] = await personsById(tx, 'api', [link?.apiId ?? id], day);
  const [pnr] = view.pnr ? await personsById(tx, 'pnr', [link?.pnrId ?? id], day) : [];
  if (api === undefined && pnr === undefined) return undefined;
  return { api, pnr, ...(link === undefined ? {} : { by: link.matchedBy }) };
};

/** Travellers that were found in either system, each with their other half. */
export const completed = async (
  tx: Transaction,
  view: View,
  found: readonly Person[],
): Promise<readonly Sighting[]> => {
  if (!view.pnr) return found.map((person) => ({ api: person, pnr: undefined }));
  const sightings: Sighting[] = [];
  for (const [day, persons] of Map.groupBy(found, (person) => person.day)) {
    const ids = persons.map(({ id }) => id);
    const links = await linksOf(tx, ids, day);
    const all = [...new Set([...ids, ...links.flatMap((link) => [link.apiId, link.pnrId])])];
    const api = await personsById(tx, 'api', all, day);
    sightings.push(...joinSystems(api, await personsById(tx, 'pnr', all, day), links));
  }
  return sightings;
};

/** Joins people by their links. People without a link stay single. */
const joinSystems = (
  api: readonly Person[],
  pnr: readonly Person[],
  links: readonly PersonRow[],
): readonly Sighting[] => {
  const pnrById = new Map(pnr.map((person) => [person.id, person]));
  const pnrOf = new Map(links.map((link) => [link.apiId, link.pnrId]));
  const joined = api.map((person) => {
    const other = pnrById.get(pnrOf.get(person.id) ?? '');
    if (other !== undefined) pnrById.delete(other.id);
    return { api: person, pnr: other };
  });
  return [...joined, ...[...pnrById.values()].map((person) => ({ api: undefined, pnr: person }))];
};

const inOrder = (sightings: readonly Sighting[]): readonly Sighting[] =>
  sightings.toSorted((a, b) => {
    const [one, other] = [sortKey(a), sortKey(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });

const sortKey = (sighting: Sighting): string => {
  const { surname = '', given = '' } = sighting.api ?? sighting.pnr ?? {};
  return `${surname}\0${given}\0${idOf(sighting)}`.toUpperCase();
};
