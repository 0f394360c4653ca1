/** An entry of a list that is searched. */
export interface ListEntry {
  readonly id: string;
  readonly name: string;
  readonly birthDate?: string;
}

/** A query of a kind, with the entry that it was made of. */
export interface KnownQuery {
  readonly kind: string;
  readonly name: string;
  readonly birthDate?: string;
  /** The id of the entry that is meant. */
  readonly meant: string;
}

/** What is measured: anything that is built from a list and gives ids with scores, the best first. */
export interface SearchEngine {
  readonly name: string;
  build(list: readonly ListEntry[]): void | Promise<void>;
  search(query: KnownQuery, top: number): readonly Found[] | Promise<readonly Found[]>;
  /** Bytes of what it holds, where it can tell. */
  bytes?(): number;
  close?(): Promise<void>;
}

export interface Found {
  readonly id: string;
  readonly score: number;
}

/** What a run of an engine gave. Times are CPU time of this process, user and system, in milliseconds. */
export interface Measurement {
  readonly engine: string;
  readonly entries: number;
  readonly queries: number;
  readonly buildCpu: number;
  readonly megabytes: number | undefined;
  readonly perSecond: number;
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly recallAt1: number;
  readonly recallAt10: number;
  readonly kinds: Readonly<
    Record<string, { readonly at1: number; readonly at10: number; readonly mean: number }>
  >;
}

/** How many hits are asked for while the time is taken, and afterwards, so that ties at the tenth place are seen. */
const TOP = 10;
const TOP_WITH_TIES = 60;

/**
 * Builds an engine from a list and asks it every query once, after a warm-up with queries that are not counted.
 * The rank of the entry that is meant is the entries with a higher score plus half of one more than those with
 * the same score: ties are shared; it is taken in a second pass that is not timed.
 */
export const measure = async (
  engine: SearchEngine,
  list: readonly ListEntry[],
  queries: readonly KnownQuery[],
  warmUp: readonly KnownQuery[] = [],
): Promise<Measurement> => {
  const start = process.cpuUsage();
  await engine.build(list);
  const buildCpu = since(start);
  for (const query of warmUp) await engine.search(query, TOP);
  const times: number[] = [];
  for (const query of queries) {
    const before = process.cpuUsage();
    const hits = await engine.search(query, TOP);
    for (const { id } of hits) if (id === '') throw new Error('a hit without id');
    times.push(since(before));
  }
  const ranks: number[] = [];
  for (const query of queries)
    ranks.push(rankOf(await engine.search(query, TOP_WITH_TIES), query.meant));
  const total = times.reduce((sum, time) => sum + time, 0);
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const bytes = engine.bytes?.();
  return {
    engine: engine.name,
    entries: list.length,
    queries: queries.length,
    buildCpu,
    megabytes: bytes === undefined ? undefined : bytes / 1e6,
    perSecond: (1000 * queries.length) / total,
    mean: total / queries.length,
    p50: at(0.5),
    p95: at(0.95),
    recallAt1: shareWithin(ranks, 1),
    recallAt10: shareWithin(ranks, 10),
    kinds: Object.fromEntries(
      [...new Set(queries.map(({ kind }) => kind))].map((kind) => {
        const places = queries.flatMap((query, k) => (query.kind === kind ? [k] : []));
        const own = places.map((k) => ranks[k] ?? Number.POSITIVE_INFINITY);
        const mean = places.reduce((sum, k) => sum + (times[k] ?? 0), 0) / places.length;
        return [kind, { at1: shareWithin(own, 1), at10: shareWithin(own, 10), mean }];
      }),
    ),
  };
};

const since = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const rankOf = (hits: readonly Found[], meant: string): number => {
  const own = hits.find(({ id }) => id === meant);
  if (own === undefined) return Number.POSITIVE_INFINITY;
  const above = hits.filter(({ score }) => score > own.score).length;
  const level = hits.filter(({ score }) => score === own.score).length;
  return above + (level + 1) / 2;
};

const shareWithin = (ranks: readonly number[], most: number): number =>
  ranks.filter((rank) => rank <= most).length / ranks.length;
