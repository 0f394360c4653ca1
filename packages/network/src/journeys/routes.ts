import type { Traveller } from './travellers.ts';

/** A way that travellers went, place by place. */
export interface Route {
  readonly places: readonly string[];
  readonly travellers: number;
  readonly journeys: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** The routes of travellers, the most used first: legs that go on from where the last one ended within days are one way. */
export const routesOf = (
  travellers: readonly Traveller[],
  { rest = 2 }: { readonly rest?: number } = {},
): readonly Route[] => {
  const ways = travellers.flatMap(({ id, rows }) => {
    const own: { id: string; places: string[]; first: number; last: number }[] = [];
    for (const { from, to, day } of rows) {
      const open = own.at(-1);
      // Back to a place where it has been is a way of its own.
      if (open?.places.at(-1) === from && day - open.last <= rest && !open.places.includes(to)) {
        open.places.push(to);
        open.last = day;
      } else own.push({ id, places: [from, to], first: day, last: day });
    }
    return own;
  });
  return [...Map.groupBy(ways, ({ places }) => JSON.stringify(places)).values()]
    .map((group) => ({
      places: group[0]?.places ?? [],
      travellers: new Set(group.map(({ id }) => id)).size,
      journeys: group.length,
      firstDay: Math.min(...group.map(({ first }) => first)),
      lastDay: Math.max(...group.map(({ last }) => last)),
    }))
    .sort((a, b) => b.journeys - a.journeys || a.places.length - b.places.length);
};
