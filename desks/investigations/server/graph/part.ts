import { isA } from '@amirani/network/schema';
import type { Link } from '@amirani/network/statements';
import type { EntityHead } from '../../api/types.ts';
import { textOnClock } from '../span.ts';
import { togetherOf } from '../statements/present.ts';
import type { SeenCase } from '../statements/view.ts';

/** Which part of a case: by time, by kind, around some entities. Empty lists mean all. */
export interface PartQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** On whose clock days begin; UTC where none is said. */
  readonly zone?: string | undefined;
  readonly nodes: readonly string[];
  readonly links: readonly string[];
  readonly apart: boolean;
  readonly around?: readonly string[] | undefined;
}

/** A part of a case: nodes in the order of their ids, and the links between them. */
export interface Part {
  readonly nodes: readonly EntityHead[];
  readonly links: readonly Link[];
}

/**
 * A part of a case. With a time, links that are known to lie outside it are left out, undated ones stay; nodes stay where
 * something of them is left or nothing was asked of time.
 */
export const partOf = (seen: SeenCase, query: PartQuery): Part => {
  const { canonical } = seen.view.identities;
  const within = isWithin(query);
  const around = new Set((query.around ?? []).map(canonical));
  const isShown = ({ id, schema, apart }: EntityHead): boolean =>
    (query.apart || !apart) &&
    (query.nodes.length === 0 || around.has(id) || query.nodes.some((one) => isA(schema, one)));
  const links = seen.links.filter((link) => {
    const [source, target] = [seen.heads.get(link.source), seen.heads.get(link.target)];
    return (
      source !== undefined &&
      target !== undefined &&
      source.id !== target.id &&
      isShown(source) &&
      isShown(target) &&
      (around.size === 0 || around.has(source.id) || around.has(target.id)) &&
      (query.links.length === 0 ||
        query.links.some((one) => isA(link.kind, one) || one === link.kind)) &&
      within(link)
    );
  });
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  const isTimed = query.from !== undefined || query.to !== undefined;
  const nodes = [...seen.heads.values()]
    .filter(
      (head) =>
        isShown(head) &&
        (around.size === 0 || around.has(head.id) || linked.has(head.id)) &&
        (!isTimed || head.links === 0 || linked.has(head.id) || around.has(head.id)),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, links };
};

/**
 * Whether something lies in a span of days. Times are as exact as they are known, and are compared as far as both are; an
 * instant is of the day that it is on the clock of the border.
 */
export const isWithin = ({
  from: first,
  to: last,
  zone = 'UTC',
}: Pick<PartQuery, 'from' | 'to' | 'zone'>): ((times: Pick<Link, 'from' | 'until'>) => boolean) => {
  const onClock = textOnClock(zone);
  return ({ from, until }) => {
    const end = until ?? from;
    if (first !== undefined && end !== undefined && isBefore(onClock(end), first)) return false;
    return last === undefined || from === undefined || !isBefore(last, onClock(from));
  };
};

const isBefore = (one: string, other: string): boolean => {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
};

/** How many nodes and links a part has, and of which kinds. Statements of one kind between the same two are one link, as on the drawing. */
export const countsOf = ({ nodes, links: stated }: Part) => {
  const links = togetherOf(stated);
  const bySchema: Record<string, number> = {};
  for (const { schema } of nodes) bySchema[schema] = (bySchema[schema] ?? 0) + 1;
  for (const { schema } of links) bySchema[schema] = (bySchema[schema] ?? 0) + 1;
  return { nodes: nodes.length, links: links.length, bySchema };
};
