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
  /** The name in Latin letters, for engines that know no other script. */
  readonly latin: string;
  readonly birthDate?: string;
  /** Whether what is left of the name is enough to expect that the entry is found. */
  readonly expected: boolean;
  /** The id of the entry that is meant. */
  readonly meant: string;
}

/** What is measured: anything that is built from a list and gives ids with scores, the best first. */
export interface SearchEngine {
  readonly name: string;
  build(list: Iterable<ListEntry>): void | Promise<void>;
  search(query: KnownQuery, top: number): readonly Found[] | Promise<readonly Found[]>;
  /** Bytes of what it holds, where it can tell. */
  bytes?(): number | Promise<number>;
  /** Milliseconds of CPU time that it has spent so far in a process of its own; this process then does not count. */
  spent?(): number;
  /** Asked every so manyth query only, where all would take too long. */
  readonly every?: number;
  close?(): Promise<void>;
}

export interface Found {
  readonly id: string;
  readonly score: number;
}

/** Shares of queries of which the entry that is meant has a rank of at most 1 and 10. */
interface Recall {
  readonly queries: number;
  readonly at1: number;
  readonly at10: number;
}

/** What a run of an engine gave. Times are CPU time, user and system, in milliseconds. */
export interface Measurement extends Recall {
  readonly engine: string;
  readonly buildCpu: number;
  readonly megabytes: number | undefined;
  readonly perSecond: number;
  readonly mean: number;
  /** Where the clock of the engine is fine enough. */
  readonly p50: number | undefined;
  readonly p95: number | undefined;
  /** Over the queries of which what is left of the name is enough. */
  readonly expected: Recall;
  readonly kinds: Readonly<Record<string, Recall>>;
}

/** How many hits are asked for while the time is taken, and afterwards, so that ties at the tenth place are seen. */
const TOP = 10;
const TOP_WITH_TIES = 60;

/** Queries after which the next engine has its turn, so that all share the good and the bad moments of the machine. */
const TURN = 60;

/** Queries before those that are counted, for engines that are not asked all. */
const SHORT_WARM_UP = 24;

interface Runner {
  readonly engine: SearchEngine;
  readonly buildCpu: number;
  readonly times: number[];
  readonly ranks: Map<number, number>;
  total: number;
}

/**
 * Builds engines from a list and asks them every query once, in turns, after a warm-up with queries that are not counted.
 * The rank of the entry that is meant is the entries with a higher score plus half of one more than those with
 * the same score: ties are shared; it is taken in a second pass that is not timed.
 */
export const measureTogether = async (
  engines: readonly SearchEngine[],
  list: Iterable<ListEntry>,
  queries: readonly KnownQuery[],
  warmUp: readonly KnownQuery[] = [],
): Promise<readonly Measurement[]> => {
  const runners: Runner[] = [];
  for (const engine of engines) {
    const start = clockOf(engine);
    await engine.build(list);
    const buildCpu = start();
    runners.push({ engine, buildCpu, times: [], ranks: new Map(), total: 0 });
    const some = engine.every === undefined ? warmUp : warmUp.slice(0, SHORT_WARM_UP);
    for (const query of some) await engine.search(query, TOP);
  }
  for (let from = 0; from < queries.length; from += TURN)
    for (const runner of runners) await takeTurn(runner, queries, from);
  for (const { engine, ranks } of runners)
    for (const [at, query] of queries.entries())
      if (isAsked(engine, at))
        ranks.set(at, rankOf(await engine.search(query, TOP_WITH_TIES), query.meant));
  return Promise.all(runners.map((runner) => resultOf(runner, queries)));
};

/** The same for one engine. */
export const measure = async (
  engine: SearchEngine,
  list: Iterable<ListEntry>,
  queries: readonly KnownQuery[],
  warmUp: readonly KnownQuery[] = [],
): Promise<Measurement> => {
  const [result] = await measureTogether([engine], list, queries, warmUp);
  if (result === undefined) throw new Error('no engine was measured');
  return result;
};

const isAsked = ({ every = 1 }: SearchEngine, at: number): boolean => at % every === 0;

const takeTurn = async (
  runner: Runner,
  queries: readonly KnownQuery[],
  from: number,
): Promise<void> => {
  const { engine, times } = runner;
  const turn = clockOf(engine);
  for (let at = from; at < Math.min(from + TURN, queries.length); at += 1) {
    const query = queries[at];
    if (query === undefined || !isAsked(engine, at)) continue;
    const one = clockOf(engine);
    const hits = await engine.search(query, TOP);
    for (const { id } of hits) if (id === '') throw new Error('a hit without id');
    times.push(one());
  }
  runner.total += turn();
};

const resultOf = async (
  { engine, buildCpu, times, ranks, total }: Runner,
  queries: readonly KnownQuery[],
): Promise<Measurement> => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number | undefined =>
    engine.spent === undefined ? sorted[Math.floor((sorted.length - 1) * share)] : undefined;
  const bytes = await engine.bytes?.();
  const recall = (isMeant: (query: KnownQuery) => boolean): Recall => {
    const own = [...ranks].flatMap(([place, rank]) => {
      const query = queries[place];
      return query !== undefined && isMeant(query) ? [rank] : [];
    });
    return { queries: own.length, at1: shareWithin(own, 1), at10: shareWithin(own, 10) };
  };
  return {
    engine: engine.name,
    ...recall(() => true),
    buildCpu,
    megabytes: bytes === undefined ? undefined : bytes / 1e6,
    perSecond: (1000 * times.length) / total,
    mean: total / times.length,
    p50: at(0.5),
    p95: at(0.95),
    expected: recall(({ expected }) => expected),
    kinds: Object.fromEntries(
      [...new Set(queries.map(({ kind }) => kind))].map((kind) => [
        kind,
        recall((query) => query.kind === kind),
      ]),
    ),
  };
};

/** Starts a clock of the CPU time of an engine: what it returns says how much has been spent since. */
const clockOf = (engine: SearchEngine): (() => number) => {
  if (engine.spent !== undefined) {
    const before = engine.spent();
    return () => (engine.spent?.() ?? 0) - before;
  }
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
};

const rankOf = (hits: readonly Found[], meant: string): number => {
  const own = hits.find(({ id }) => id === meant);
  if (own === undefined) return Number.POSITIVE_INFINITY;
  const above = hits.filter(({ score }) => score > own.score).length;
  const level = hits.filter(({ score }) => score === own.score).length;
  return above + (level + 1) / 2;
};

const shareWithin = (ranks: readonly number[], most: number): number =>
  ranks.length === 0 ? 0 : ranks.filter((rank) => rank <= most).length / ranks.length;
