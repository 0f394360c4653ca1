import type { EntityHead, Link } from '@amirani/contract/investigations';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../../platform/api.ts';

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
              ...{ ...span, nodes: [], links: [], around: [], apart: true, limit: drawnAtOnce },
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
