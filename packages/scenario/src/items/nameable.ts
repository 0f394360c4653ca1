import type { Material, NetworkMaterial, SeriesMaterial } from './material.ts';

/** Somebody who may be named as belonging to a network, with what is marked that the records join them to. */
interface Neighbour {
  /** A document or an account, as the records write it. */
  readonly value: string;
  /** Values that are marked, each with how many records join the two. */
  readonly joins: ReadonlyMap<string, number>;
}

/** What may be named of a network: the direct neighbours of what is marked, and links between what is marked. */
export interface Nameable {
  /** Those whom most records join first. */
  readonly neighbours: readonly Neighbour[];
  readonly between: readonly (readonly [one: string, other: string])[];
}

/**
 * Finds what may be named of records; undefined if the material has nothing to name. It uses only the records, not the truth. With two
 * marked numbers, no one is named: a contact of both is not a member.
 */
export const nameableIn = (material: Material): Nameable | undefined => {
  if (material.kind !== 'network' || material.question === 'one-user') return undefined;
  const marked = new Set(material.marked);
  const neighbours = new Map<string, Map<string, number>>();
  const between = new Map<string, readonly [string, string]>();
  for (const [one, other] of joinedBy[material.question](material)) {
    if (one === other) continue;
    if (marked.has(one) && marked.has(other))
      between.set([one, other].sort().join(' '), [one, other]);
    else if (marked.has(one) || marked.has(other)) {
      const [value, to] = marked.has(one) ? [other, one] : [one, other];
      const joins = neighbours.get(value) ?? new Map<string, number>();
      neighbours.set(value, joins.set(to, (joins.get(to) ?? 0) + 1));
    }
  }
  const all = ({ joins }: Neighbour): number =>
    [...joins.values()].reduce((sum, one) => sum + one, 0);
  return {
    neighbours: [...neighbours]
      .map(([value, joins]) => ({ value, joins }))
      .sort((one, other) => all(other) - all(one) || (one.value < other.value ? -1 : 1)),
    between: [...between.values()],
  };
};

/** The periods of a series that are asked about, oldest first: a warning is at one of them. */
export const askedOf = ({ series, asked }: SeriesMaterial): readonly string[] => {
  const labels = series.points.map(({ period }) => period);
  return labels.slice(labels.indexOf(asked[0]), labels.indexOf(asked[1]) + 1);
};

type Pairs = readonly (readonly [one: string, other: string])[];

/** What the records join, record by record. */
const joinedBy: Readonly<
  Record<Exclude<NetworkMaterial['question'], 'one-user'>, (material: NetworkMaterial) => Pairs>
> = {
  // The people on one list.
  escort: ({ trips, marked }) => {
    const own = trips.filter(({ document }) => marked.includes(document));
    return own.flatMap(({ list, document }) =>
      trips.flatMap((trip): Pairs => (trip.list === list ? [[document, trip.document]] : [])),
    );
  },
  money: ({ payments }) => payments.map(({ from, to }) => [from, to]),
  shared: ({ trips, marked }) =>
    trips.flatMap(({ document, phone, card, address }) =>
      [phone, card, address].flatMap(
        (value): Pairs => (marked.includes(value) ? [[value, document]] : []),
      ),
    ),
};
