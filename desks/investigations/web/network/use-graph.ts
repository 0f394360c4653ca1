import { call } from '@platform/web/platform/api.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { EntityHead, Link } from '../../api/types.ts';

/** A span of time; what is absent has no end. */
export interface Span {
  readonly from?: string;
  readonly to?: string;
}

/** A case's graph in a span of time. */
export interface CaseGraph {
  readonly nodes: readonly EntityHead[];
  readonly links: readonly Link[];
}

/** How many nodes are drawn without asking; more are counted first, and fetched when somebody says so. */
export const drawnAtOnce = 10_000;

/** Fetches the whole graph of a case in a span, page after page: nothing is cut in silence. */
export const useGraph = (id: string, span: Span, enabled: boolean) =>
  useQuery({
    queryKey: ['case-graph', id, span],
    enabled,
    queryFn: async ({ signal }): Promise<CaseGraph> => {
      const [nodes, links]: [EntityHead[], Link[]] = [[], []];
      for (let after: string | undefined; ; ) {
        const page = await call(
          'readGraph',
          {
            params: { id },
            body: {
              ...span,
              nodes: [],
              links: [],
              around: [],
              apart: true,
              limit: drawnAtOnce,
              ...(after === undefined ? {} : { after }),
            },
          },
          signal,
        );
        nodes.push(...page.nodes);
        links.push(...page.links);
        after = page.after;
        if (after === undefined) return { nodes, links };
      }
    },
  });

/** Ids that one request has room for. */
const AT_ONCE = 1000;

/**
 * Fetches some of a case and all links among them in a span: a drawing that grows step by step has every line that belongs in it.
 * While it grows the picture before stays.
 */
export const usePart = (id: string, span: Span, ids: readonly string[]) =>
  useQuery({
    queryKey: ['case-part', id, span, ids],
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<CaseGraph> => {
      const [nodes, links]: [EntityHead[], Link[]] = [[], []];
      const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
        ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
      );
      // Each part with itself and with each one before it.
      for (const [at, of] of parts.entries())
        for (const beside of at === 0 ? [[]] : parts.slice(0, at)) {
          const found = await call(
            'readAmong',
            { params: { id }, body: { ...span, of: [...of], beside: [...beside] } },
            signal,
          );
          if (beside === parts[0] || at === 0) nodes.push(...found.nodes);
          links.push(...found.links);
        }
      return { nodes, links: [...new Map(links.map((link) => [linkKey(link), link])).values()] };
    },
  });

/** Links of the same two of one kind come as one, and from two parts as the same one twice. */
const linkKey = ({ schema, caption, source, target }: Link): string =>
  JSON.stringify([schema, caption, source, target]);
