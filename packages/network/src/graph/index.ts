export { linksOf, reversedOf, subgraphOf, undirectedOf, unweightedOf } from './derive-graph.ts';
export type { Graph, GraphOptions, LinkArrays } from './graph.ts';
export { buffersOf, buildGraph, linkCount, nodeCount } from './graph.ts';
export type { LinkFault, LinkProblem } from './link-problem.ts';
export { readLinkTable } from './read-link-table.ts';
export type { LinkOptions, LinkReading, LinkRow } from './read-links.ts';
export { readLinks } from './read-links.ts';
export type { TableRow } from './table-rows.ts';
export { tableRows } from './table-rows.ts';
