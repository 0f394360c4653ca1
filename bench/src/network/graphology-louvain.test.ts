import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leiden, partitionQuality } from '@amirani/network/communities';
import { buildGraph } from '@amirani/network/graph';
import { expect, test } from 'vitest';
import { randomOf } from '../fuzz/random.ts';
import { GraphologyPeer } from './graphology-peer.ts';
import { attachedLinks, groupedLinks, type MadeLinks } from './made-graphs.ts';

const folder = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../shared/data'),
  'network/reference',
);
const present = existsSync(folder);
if (!present) process.stdout.write('reference networks absent: set AMIRANI_SAMPLES\n');

interface ReferenceFile {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string, number])[];
}

/** Links of a file, direction set aside and each pair once, with the sum of its weights. */
const linksOf = ({
  nodes,
  edges,
}: ReferenceFile): MadeLinks & { readonly weight: Float64Array } => {
  const at = new Map(nodes.map((name, v) => [name, v]));
  const pairs = new Map<number, number>();
  for (const [a, b, weight] of edges) {
    const [low, high] = [at.get(a) as number, at.get(b) as number].sort((x, y) => x - y) as [
      number,
      number,
    ];
    if (low !== high)
      pairs.set(low * nodes.length + high, (pairs.get(low * nodes.length + high) ?? 0) + weight);
  }
  const keys = [...pairs.keys()];
  return {
    nodes: nodes.length,
    source: Uint32Array.from(keys, (key) => Math.floor(key / nodes.length)),
    target: Uint32Array.from(keys, (key) => key % nodes.length),
    weight: Float64Array.from(pairs.values()),
  };
};

const isAtLeast = (links: MadeLinks & { readonly weight?: Float64Array }, seeds: number): void => {
  const names = Array.from({ length: links.nodes }, (_, v) => String(v));
  const graph = buildGraph(names, links);
  const weighted = links.weight !== undefined;
  const ours = leiden(graph, { seed: 1, weighted }).quality;
  const peer = new GraphologyPeer(links, links.weight);
  for (let seed = 1; seed <= seeds; seed += 1) {
    const random = randomOf(seed);
    const { modularity, of } = peer.louvain(() => random.below(2 ** 30) / 2 ** 30);
    // The same measure on both sides: theirs counted by ours is what they say.
    expect(partitionQuality(graph, of, { weighted })).toBeCloseTo(modularity, 9);
    expect(ours).toBeGreaterThanOrEqual(modularity - 1e-9);
  }
};

test('Leiden is at least graphology’s Louvain, seed by seed, in networks that were made', () => {
  for (const seed of [1, 2, 3]) {
    isAtLeast(attachedLinks(300, 2, seed), 5);
    isAtLeast(groupedLinks(15, 20, seed), 5);
  }
});

test.skipIf(!present)('and in every network of the literature, with weights and without', () => {
  const files = readdirSync(folder).filter((name) => name !== 'published_values.json');
  expect(files.length).toBe(15);
  for (const name of files) {
    const links = linksOf(JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReferenceFile);
    isAtLeast(links, 10);
    isAtLeast({ nodes: links.nodes, source: links.source, target: links.target }, 10);
  }
});
