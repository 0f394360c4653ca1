import { comparePeriods } from '@amirani/network/compare';
import { Problem } from '@platform/server/http/problems.ts';
import { headIn } from '../statements/present.ts';
import type { SeenCase } from '../statements/view.ts';
import { EXACT_NODES, graphOf, SEED } from './measures.ts';
import { type Part, type PartQuery, partOf } from './part.ts';

/** Of each list no more are sent than this; how many there are is said. */
const MOST = 200;

interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * What changed between two periods of a case, by who and what is linked in each. Victims and what is theirs have no place among
 * the roles (Directive 2011/36/EU Art. 8; R40).
 * @throws Problem `investigation.graph.too-large`
 */
export const compareIn = (
  seen: SeenCase,
  {
    before,
    after,
    ...query
  }: Omit<PartQuery, 'from' | 'to'> & { readonly before: Period; readonly after: Period },
) => {
  const parts = [before, after].map((period) => linkedOnly(partOf(seen, { ...query, ...period })));
  const [first = nothing, second = nothing] = parts;
  if (parts.some(({ nodes }) => nodes.length > EXACT_NODES))
    throw new Problem('investigation.graph.too-large', { most: EXACT_NODES });
  const victims = parts.flatMap(({ nodes }) =>
    nodes.filter(({ apart }) => apart).map(({ id }) => id),
  );
  const found = comparePeriods(graphOf(first, false), graphOf(second, false), {
    victims,
    seed: SEED,
  });
  const { links, communityAgreement } = found;
  const undated = new Set(
    parts.flatMap((part) =>
      part.links.filter((link) => (link.from ?? link.until) === undefined).map(({ id }) => id),
    ),
  );
  const heads = (names: readonly string[]) =>
    names.slice(0, MOST).map((name) => headIn(seen, name));
  return {
    before: found.before,
    after: found.after,
    similarity: found.similarity,
    ...(communityAgreement === undefined ? {} : { communityAgreement }),
    note: found.leftOut.note,
    appeared: heads(found.appeared),
    gone: heads(found.gone),
    links: (['appeared', 'gone'] as const).flatMap((change) =>
      links[change].slice(0, MOST).map(({ source, target, before: was, after: is }) => ({
        change,
        source: headIn(seen, source),
        target: headIn(seen, target),
        events: was + is,
      })),
    ),
    roles: found.roles.slice(0, MOST).map(({ name, before: was, after: is }) => ({
      entity: headIn(seen, name),
      before: was,
      after: is,
    })),
    counts: {
      appeared: found.appeared.length,
      gone: found.gone.length,
      stayed: found.stayed.length,
      roles: found.roles.length,
      linksAppeared: links.appeared.length,
      linksGone: links.gone.length,
      linksKept: links.kept.length,
    },
    undated: undated.size,
    apart: new Set(victims).size,
  };
};

const nothing: Part = { nodes: [], links: [] };

/** Who has no link in a period is not seen in it. */
const linkedOnly = ({ nodes, links }: Part): Part => {
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  return { nodes: nodes.filter(({ id }) => ends.has(id)), links };
};
