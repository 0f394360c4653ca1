// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Graph, readLinks } from '../graph/index.ts';

const folder = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/data'),
  'network/reference',
);

/** Whether the shared reference networks are there; the tests that need them are skipped where they are not. */
export const haveReference: boolean = existsSync(folder);
if (!haveReference) process.stdout.write('reference networks absent: set AMIRANI_SAMPLES\n');

/** Figures by node, or nothing where a figure is not defined. */
export type Figures = Readonly<Record<string, number | null>>;

/** A network of the literature with what networkx and igraph give for it. */
export interface ReferenceNetwork {
  readonly dataset: string;
  readonly directed: boolean;
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string, number])[];
  readonly directed_results?: Readonly<Record<string, unknown>>;
  readonly undirected_results: Readonly<Record<string, unknown>>;
}

/** All of them. */
export const referenceNetworks: readonly ReferenceNetwork[] = haveReference
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== 'published_values.json')
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReferenceNetwork)
  : [];

/** The network as a graph: its nodes in their order, links without loss. */
export const graphOf = ({ nodes, edges, directed }: ReferenceNetwork): Graph =>
  readLinks(
    edges.map(([source, target, weight], i) => ({ row: i + 1, source, target, weight })),
    { nodes, directed },
  ).graph;
