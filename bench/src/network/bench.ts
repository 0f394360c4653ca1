import { leiden } from '@amirani/network/communities';
import { buildGraph, type Graph, readLinkTable } from '@amirani/network/graph';
import { betweenness, pageRank, sampledBetweenness } from '@amirani/network/metrics';
import { randomOf } from '../fuzz/random.ts';
import { GraphologyPeer } from './graphology-peer.ts';
import { igraphAnswer } from './igraph-peer.ts';
import { attachedLinks, groupedLinks, type MadeLinks } from './made-graphs.ts';

/** How large the run is. */
export interface NetworkBenchSize {
  /** Nodes for betweenness. Default 10,000. */
  readonly small?: number;
  /** Nodes for PageRank and communities. Default 100,000. */
  readonly large?: number;
}

/** One line of the table: CPU milliseconds, and how often ours fits into the peer's. */
interface NetworkBenchRow {
  readonly task: string;
  readonly own: number;
  readonly graphology: number;
  /** Not a number where igraph is not installed. */
  readonly igraph: number;
}

/** The walk has settled when this moves, summed over all nodes, with us and with graphology; igraph solves exactly. */
const TOLERANCE = 1e-10;

/**
 * Betweenness, PageRank and communities beside graphology and igraph, on networks that grew by preferential attachment (three
 * links a node, seed 42). Building is not in the times; every result is read once and compared with the peers'.
 */
export const benchNetwork = ({ small = 10_000, large = 100_000 }: NetworkBenchSize = {}): void => {
  const [few, many] = [attachedLinks(small, 3, 42), attachedLinks(large, 3, 42)];
  const igraph = igraphAnswer(few, many, { betweenness: 3, pageRank: 5 });
  if (igraph === undefined) say('igraph is not installed: apt install python3-igraph');
  const rows = [betweennessRow(few, igraph), pageRankRow(many, igraph)];
  say(`CPU ms; graphology-metrics 2.4.2, igraph ${igraph?.version ?? '-'} by its Python interface`);
  for (const { task, own, graphology, igraph: c } of rows)
    say(
      `  ${task.padEnd(28)} own ${own.toFixed(0)}   graphology ${graphology.toFixed(0)} (${(graphology / own).toFixed(1)} times)   igraph ${c.toFixed(0)} (ours is ${(own / c).toFixed(2)} of it)`,
    );
  sampledRow(many);
  readingRow();
  communityRows([
    ['attached 10,000', attachedLinks(small, 3, 42)],
    ['attached 100,000', many],
    ['groups 10,000', groupedLinks(small / 20, 20, 7)],
    ['groups 100,000', groupedLinks(large / 20, 20, 7)],
  ]);
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const graphOf = ({ nodes, source, target }: MadeLinks): Graph =>
  buildGraph(
    Array.from({ length: nodes }, (_, v) => String(v)),
    { source, target },
  );

/** CPU milliseconds of the middle of some rounds, and the last result. */
const timed = <T>(rounds: number, run: () => T): { readonly ms: number; readonly value: T } => {
  const times: number[] = [];
  let value: T | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const began = process.cpuUsage();
    value = run();
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  return { ms: times[Math.floor(rounds / 2)] as number, value: value as T };
};

/** The largest difference, over the largest value. */
const apart = (a: Float64Array, b: ArrayLike<number> | undefined): number => {
  if (b === undefined) return Number.NaN;
  const most = a.reduce((x, y) => Math.max(x, y), 0);
  return a.reduce((worst, value, v) => Math.max(worst, Math.abs(value - (b[v] ?? 0)) / most), 0);
};

type Igraph = ReturnType<typeof igraphAnswer>;

const betweennessRow = (links: MadeLinks, igraph: Igraph): NetworkBenchRow => {
  const graph = graphOf(links);
  const peer = new GraphologyPeer(links);
  const own = timed(3, () => betweenness(graph).values);
  const graphology = timed(3, () => peer.betweenness());
  say(
    `betweenness: largest difference to graphology ${apart(own.value, graphology.value).toExponential(1)}, to igraph ${apart(own.value, igraph?.betweenness.values).toExponential(1)}`,
  );
  return {
    task: `betweenness, ${links.nodes}`,
    own: own.ms,
    graphology: graphology.ms,
    igraph: igraph?.betweenness.ms ?? Number.NaN,
  };
};

const pageRankRow = (links: MadeLinks, igraph: Igraph): NetworkBenchRow => {
  const graph = graphOf(links);
  const peer = new GraphologyPeer(links);
  const own = timed(9, () => pageRank(graph, { tolerance: TOLERANCE }).values);
  const graphology = timed(5, () => peer.pageRank(TOLERANCE));
  say(
    `PageRank: largest difference to graphology ${apart(own.value, graphology.value).toExponential(1)}, to igraph ${apart(own.value, igraph?.pageRank.values).toExponential(1)}`,
  );
  return {
    task: `PageRank, ${links.nodes}`,
    own: own.ms,
    graphology: graphology.ms,
    igraph: igraph?.pageRank.ms ?? Number.NaN,
  };
};

const sampledRow = (links: MadeLinks): void => {
  const graph = graphOf(links);
  const { ms, value } = timed(1, () => sampledBetweenness(graph, { pivots: 200, seed: 1 }));
  const pairs = (links.nodes * links.nodes) / 2;
  const most = value.values.reduce((a, b) => Math.max(a, b), 0);
  const first = value.values.indexOf(most);
  say(
    `sampled betweenness, ${links.nodes}, 200 pivots: ${ms.toFixed(0)} ms; the first has ${(most / pairs).toFixed(4)} of all pairs, standard error ${((value.standardError[first] as number) / pairs).toFixed(4)}, off by ${((value.error[first] as number) / pairs).toFixed(4)} at most at 95 %`,
  );
};

const readingRow = (): void => {
  const random = randomOf(5);
  const row = () => `person ${random.below(200_000)},person ${random.below(200_000)},1`;
  const text = Array.from({ length: 1_000_000 }, row).join('\n');
  const { ms, value } = timed(1, () => readLinkTable(text));
  say(
    `a million rows of links: read and built in ${(ms / 1000).toFixed(1)} s; ${value.graph.names.length} nodes, ${value.problems.length} problems`,
  );
};

const communityRows = (networks: readonly (readonly [string, MadeLinks])[]): void => {
  for (const [name, links] of networks) {
    const graph = graphOf(links);
    const peer = new GraphologyPeer(links);
    const own = timed(1, () => leiden(graph, { seed: 1, runs: 1 }));
    const theirs = timed(1, () => {
      const random = randomOf(1);
      return peer.louvain(() => random.below(2 ** 30) / 2 ** 30);
    });
    say(
      `communities, ${name}: Leiden ${own.value.quality.toFixed(4)} in ${own.ms.toFixed(0)} ms, graphology's Louvain ${theirs.value.modularity.toFixed(4)} in ${theirs.ms.toFixed(0)} ms`,
    );
  }
};
