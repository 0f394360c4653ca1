import { type CasePlace, type Leg, placesOf, type Sighting } from '@amirani/network/places';
import type { EntityHead } from '../../api/types.ts';
import { headIn } from '../statements/present.ts';
import type { SeenCase } from '../statements/view.ts';
import { isWithin } from './part.ts';

/** Of each list no more are sent than this; how many there are is said. */
const MOST = 500;
/** At one place no more are named; all are counted. */
const MOST_WHO = 12;

interface Query {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly zone?: string | undefined;
}

/** What is to be said of a place or of a way between two, whatever it was. */
interface Sum {
  events: number;
  undated: number;
  first?: string;
  last?: string;
  readonly who: Map<string, number>;
}

/**
 * Where a case took place in a span of time: places with how often something was there and who, and the ways of journeys between
 * them. Where a victim, or a number or device of one, was is told nowhere: it leads to them (Directive 2011/36/EU Art. 12; R40).
 * What has no date stays, and is counted.
 */
export const placesIn = (seen: SeenCase, query: Query) => {
  const { places, sightings, legs } = placesOf(seen.view);
  const sums = new Map<string, Sum>();
  const ways = new Map<string, { start: string; end: string; sum: Sum }>();
  const within = isWithin(query);
  let apart = 0;
  for (const sighting of sightings) {
    const who = mayBeTold(seen, sighting);
    if (who === undefined) apart += 1;
    else if (within(sighting)) add(sumOf(sums, sighting.place), sighting, who);
  }
  for (const leg of legs) {
    const who = mayBeTold(seen, leg);
    if (who === undefined || !within(leg)) continue;
    const key = JSON.stringify([leg.start, leg.end]);
    const way = ways.get(key) ?? { start: leg.start, end: leg.end, sum: empty() };
    ways.set(key, way);
    add(way.sum, leg, who);
  }
  const told = new Set(sightings.map(({ place }) => place));
  const shown = [...places.values()]
    // Hides places that were seen only with a victim or outside the span. Places without sightings stay.
    .filter(({ id }) => sums.has(id) || !told.has(id))
    .map((place) => ({ ...placeOf(place), ...figures(seen, sums.get(place.id) ?? empty()) }))
    .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
  const sent = new Set(shown.slice(0, MOST).map(({ id }) => id));
  const all = [...ways.values()].sort((a, b) => b.sum.events - a.sum.events);
  return {
    places: shown.slice(0, MOST),
    ways: all
      .filter(({ start, end }) => sent.has(start) && sent.has(end))
      .slice(0, MOST)
      .map(({ start, end, sum }) => ({ start, end, ...figures(seen, sum) })),
    counts: { places: shown.length, ways: all.length },
    apart,
  };
};

const empty = (): Sum => ({ events: 0, undated: 0, who: new Map() });

const sumOf = (sums: Map<string, Sum>, id: string): Sum => {
  const sum = sums.get(id) ?? empty();
  sums.set(id, sum);
  return sum;
};

/** Those of a sighting who may be told; undefined where all of them are kept apart, and with them that anybody was there. */
const mayBeTold = (
  { apart }: SeenCase,
  { who }: Pick<Sighting, 'who'>,
): readonly string[] | undefined => {
  const told = who.filter((id) => !apart.has(id));
  return told.length === 0 && who.length > 0 ? undefined : told;
};

const add = (sum: Sum, { from, until }: Sighting | Leg, who: readonly string[]): void => {
  sum.events += 1;
  const last = until ?? from;
  if (from === undefined) sum.undated += 1;
  if (from !== undefined && (sum.first === undefined || from < sum.first)) sum.first = from;
  if (last !== undefined && (sum.last === undefined || last > sum.last)) sum.last = last;
  for (const id of who) sum.who.set(id, (sum.who.get(id) ?? 0) + 1);
};

const placeOf = ({ id, kind, name, at, accuracy }: CasePlace) => ({
  id,
  kind,
  name,
  ...(at === undefined ? {} : { at }),
  ...(accuracy === undefined ? {} : { accuracy }),
});

const figures = (seen: SeenCase, { who, ...sum }: Sum) => ({
  ...sum,
  who: [...who]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WHO)
    .map(([id]): EntityHead => headIn(seen, id)),
  whoCount: who.size,
});
