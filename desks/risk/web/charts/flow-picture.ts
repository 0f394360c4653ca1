import { type SankeyGraph, sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';

/** A flow from one place to another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Flows laid out: bars for what they come from and go to, ribbons as wide as their counts. */
export interface FlowPicture {
  readonly bars: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: number;
    readonly side: 'from' | 'to';
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly ribbons: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly path: string;
    readonly width: number;
  }[];
}

interface Bar {
  readonly id: string;
  readonly name: string;
  readonly side: 'from' | 'to';
}
type Ribbon = { readonly source: string; readonly target: string; readonly value: number };

/** Lays flows out in two columns; a name on both sides is two bars. Empty flows are left out. */
export const flowPicture = (flows: readonly Flow[], width: number, height: number): FlowPicture => {
  const counted = flows.filter(({ count }) => count > 0);
  if (counted.length === 0) return { bars: [], ribbons: [] };
  const nodes = (side: 'from' | 'to'): readonly Bar[] =>
    [...new Set(counted.map((flow) => flow[side]))].map((name) => ({
      id: `${side}:${name}`,
      name,
      side,
    }));
  const most = Math.max(nodes('from').length, nodes('to').length);
  const graph: SankeyGraph<Bar, object> = sankey<Bar, Ribbon>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(10)
    .nodePadding(Math.min(20, height / (2 * most)))
    .extent([
      [0, 4],
      [width, height - 4],
    ])({
    nodes: [...nodes('from'), ...nodes('to')].map((node) => ({ ...node })),
    links: counted.map(({ from, to, count }) => ({
      source: `from:${from}`,
      target: `to:${to}`,
      value: count,
    })),
  });
  const path = sankeyLinkHorizontal<Bar, object>();
  return {
    bars: graph.nodes.map(({ id, name, side, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      id,
      name,
      side,
      count: value,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: Math.max(1, y1 - y0),
    })),
    ribbons: graph.links.map((link) => ({
      from: (link.source as Bar).name,
      to: (link.target as Bar).name,
      count: link.value,
      path: path(link) ?? '',
      width: Math.max(1, link.width ?? 1),
    })),
  };
};
