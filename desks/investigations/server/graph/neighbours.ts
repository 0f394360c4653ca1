import type { Link } from '@amirani/network/statements';
import type { EntityHead } from '../../api/types.ts';
import type { Span } from '../span.ts';
import { headIn, togetherOf } from '../statements/present.ts';
import type { SeenCase } from '../statements/view.ts';
import { isWithin } from './part.ts';

interface SpanQuery extends Span {
  readonly zone: string;
}

/** A neighbour of an entity: the link, and what is at its other end. */
type Neighbour = readonly [link: Link, other: EntityHead];

/** For an entity: its links in a span with what is at their other ends; those without a date are in every span. */
const neighboursIn = (seen: SeenCase, query: SpanQuery): ((of: string) => readonly Neighbour[]) => {
  const within = isWithin(query);
  return (of) => {
    const id = seen.view.identities.canonical(of);
    return (seen.linksOf.get(id) ?? []).flatMap((place): readonly Neighbour[] => {
      const link = seen.links[place];
      if (link === undefined || link.source === link.target || !within(link)) return [];
      const other = seen.heads.get(link.source === id ? link.target : link.source);
      return other === undefined ? [] : [[link, other]];
    });
  };
};

/** Of which kinds the neighbours of an entity are, by the link and by what is at its other end, before any is drawn. */
export const countNeighbours = (
  seen: SeenCase,
  { of, ...query }: SpanQuery & { readonly of: string },
) => {
  const kinds = new Map<
    string,
    { link: string; schema: string; links: number; who: Set<string> }
  >();
  for (const [link, other] of neighboursIn(seen, query)(of)) {
    const key = `${link.kind} ${other.schema}`;
    const kind = kinds.get(key) ?? {
      link: link.kind,
      schema: other.schema,
      links: 0,
      who: new Set<string>(),
    };
    kinds.set(key, kind);
    kind.links += 1;
    kind.who.add(other.id);
  }
  return {
    kinds: [...kinds.values()]
      .map(({ who, ...kind }) => ({ ...kind, entities: who.size }))
      .sort((a, b) => b.entities - a.entities || (a.link < b.link ? -1 : 1)),
  };
};

/** Neighbours of one kind, in the order of their ids. */
export const listNeighbours = (
  seen: SeenCase,
  {
    of,
    link,
    schema,
    skip,
    limit,
    ...query
  }: SpanQuery & {
    readonly of: string;
    readonly link: string;
    readonly schema: string;
    readonly skip: number;
    readonly limit: number;
  },
) => {
  const found = new Map(
    neighboursIn(
      seen,
      query,
    )(of)
      .filter(([by, other]) => by.kind === link && other.schema === schema)
      .map(([, other]) => [other.id, other]),
  );
  const nodes = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes: nodes.slice(skip, skip + limit), total: nodes.length };
};

/** Some entities, and the links in a span between them, and between them and others that are drawn already. */
export const readAmong = (
  seen: SeenCase,
  {
    of,
    beside,
    ...query
  }: SpanQuery & { readonly of: readonly string[]; readonly beside: readonly string[] },
) => {
  const { canonical } = seen.view.identities;
  const own = new Set(of.map(canonical));
  const all = new Set([...own, ...beside.map(canonical)]);
  const neighbours = neighboursIn(seen, query);
  const links = new Map<string, Link>();
  for (const id of own)
    for (const [link, other] of neighbours(id)) if (all.has(other.id)) links.set(link.id, link);
  return {
    nodes: [...own].map((id) => headIn(seen, id)),
    links: togetherOf([...links.values()]),
  };
};
