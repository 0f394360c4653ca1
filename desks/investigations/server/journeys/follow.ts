import type { Traveller } from '@amirani/network/journeys';
import type { NamedPersons } from '@amirani/network/statements';
import { masked } from '@platform/server/log/mask.ts';
import type { Planning } from '../imports/plan.ts';
import { dayText } from '../span.ts';
import type { SeenCase } from '../statements/view.ts';
import { type FoundJourneys, findingId } from './find.ts';
import { knownTravellers } from './keep.ts';

/** Of each list no more are sent than this; the rest is counted. */
const MOST = 200;

/** What a finding is told with: how its id is made, and which findings were kept as statements, by which import. */
export interface Telling {
  readonly idOf: Planning['idOf'];
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * Presents the findings on the disclosed lists. Victims are not named, and smuggled persons are counted: being smuggled is not
 * an offence (Smuggling Protocol Art. 5; R2, R3, R40).
 */
export const tellJourneys = (
  seen: SeenCase,
  { rows, refused, known, travellers, together, escorts, routes, shared }: FoundJourneys,
  { idOf, kept }: Telling,
) => {
  const byId = new Map(travellers.map((one) => [one.id, one]));
  const parties = ({ named, apart }: NamedPersons) => ({
    named: named.map(({ id, category }) => {
      const head = seen.heads.get(id);
      const traveller = byId.get(id);
      return {
        ...(head === undefined ? {} : { entity: id }),
        names: [...(traveller?.names ?? [head?.caption ?? id])],
        category,
        spellings: traveller === undefined ? [] : spellingsOf(traveller),
      };
    }),
    apart,
  });
  const identity = (kind: string, ids: readonly string[]): { id: string; kept?: string } => {
    const id = findingId(
      idOf,
      kind,
      ids.flatMap((one) => byId.get(one) ?? []),
    );
    const by = kept.get(id);
    return { id, ...(by === undefined ? {} : { kept: by }) };
  };
  const persons = knownTravellers(seen, travellers);
  return {
    rows: rows.length,
    refused,
    travellers: travellers.length,
    known: persons.slice(0, MOST).map(({ id, rows: own }) => ({
      ...identity('known', [id]),
      ...parties({ named: [{ id, category: known.categoryOf(id) }], apart: 0 }),
      lists: new Set(own.map(({ list }) => list)).size,
    })),
    together: together.slice(0, MOST).map((one) => ({
      ...identity('together', one.travellers),
      ...parties(one),
      lists: one.lists.length,
      tied: one.tied,
      ties: [...one.ties],
      expected: one.expected,
    })),
    escorts: escorts.slice(0, MOST).map((one) => ({
      ...identity(one.kind, [one.escort, ...(one.holder === undefined ? [] : [one.holder])]),
      ...parties(one),
      kind: one.kind,
      brought: one.brought,
      journeys: one.journeys.length,
    })),
    routes: routes.slice(0, MOST).map((one) => ({
      places: [...one.places],
      travellers: one.travellers,
      journeys: one.journeys,
      from: dayText(one.firstDay),
      to: dayText(one.lastDay),
    })),
    shared: shared.slice(0, MOST).map((one) => ({
      ...parties(one),
      kind: one.kind,
      travellers: one.travellers,
      bookings: one.bookings,
      oneWay: one.oneWay,
      doubts: [...one.doubts],
      value: isVictims(seen, one.kind, one.value, known.byPhone) ? masked(one.value) : one.value,
    })),
    counts: {
      known: persons.length,
      together: together.length,
      escorts: escorts.length,
      routes: routes.length,
      shared: shared.length,
    },
  };
};

/** Why rows under several names were held for one traveller, each reason once. */
const spellingsOf = ({ reasons }: Traveller): { words: string; sameDocument: boolean }[] => {
  const all = reasons.flatMap(({ spellings, sameDocument }) =>
    spellings.map((words) => ({ words, sameDocument })),
  );
  return [...new Map(all.map((one) => [one.words, one])).values()];
};

const isVictims = (
  seen: SeenCase,
  kind: string,
  value: string,
  byPhone: (number: string) => { readonly phone: string } | undefined,
): boolean => kind === 'phone' && seen.apart.has(byPhone(value)?.phone ?? '');
