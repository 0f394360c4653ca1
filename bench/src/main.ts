import { benchCheckpoint } from './checkpoint/bench.ts';
import { benchDetection } from './detection/bench.ts';
import { benchForecast } from './forecast/bench.ts';
import { benchScreening } from './hits/bench.ts';
import { benchWhole } from './hits/whole.ts';
import { benchIngest } from './ingest.ts';
import { benchMrz } from './mrz.ts';
import { benchNames } from './names/bench.ts';
import { benchLongList } from './names/long-bench.ts';
import { benchNetwork } from './network/bench.ts';
import { benchParse } from './parse.ts';
import { benchSod } from './sod.ts';
import { benchStays } from './stays.ts';
import { benchWatchLists } from './watch-lists/server-import.ts';

/** Every bench by the name it is asked for: `npm run bench -- parse`. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  parse: () => benchParse(sizeFrom(process.env)),
  mrz: () => benchMrz(mrzSizeFrom(process.env)),
  stays: () => benchStays(),
  sod: () => benchSod(sodSizeFrom(process.env)),
  detection: async () => benchDetection(),
  forecast: async () => benchForecast(),
  network: async () => benchNetwork(networkSizeFrom(process.env)),
  checkpoint: () => benchCheckpoint(checkpointSizeFrom(process.env)),
  names: async () => {
    await benchNames(namesSizeFrom(process.env));
    // Ten million entries take a minute and a gigabyte: only where asked for.
    const long = Number(process.env['AMIRANI_BENCH_LONG']);
    if (long > 0) await benchLongList(1, { size: long });
  },
  'watch-lists': () => benchWatchLists(),
  screening: async () => {
    await benchScreening({ entries: 100_000, travellers: 5_000 });
    await benchScreening();
    await benchWhole();
  },
  ingest: async () => {
    const messages = Number(process.env['AMIRANI_BENCH_MESSAGES']) || 100_000;
    await benchIngest({ messages, engine: 'postgres' });
    await benchIngest({ messages, engine: 'pglite' });
  },
  // Some 60 MB, near the most that an upload may have.
  'large-file': () => benchIngest({ messages: 25_000, engine: 'postgres', inOneFile: true }),
};

/** `AMIRANI_BENCH_BYTES` and `AMIRANI_BENCH_ROUNDS` make a run smaller than the published one. */
function sizeFrom(env: NodeJS.ProcessEnv): { bytes?: number; rounds?: number } {
  const bytes = Number(env['AMIRANI_BENCH_BYTES']);
  const rounds = Number(env['AMIRANI_BENCH_ROUNDS']);
  return { ...(bytes > 0 ? { bytes } : {}), ...(rounds > 0 ? { rounds } : {}) };
}

/** `AMIRANI_BENCH_ZONES` and `AMIRANI_BENCH_ROUNDS` do the same for machine readable zones. */
function mrzSizeFrom(env: NodeJS.ProcessEnv): { zones?: number; rounds?: number } {
  const zones = Number(env['AMIRANI_BENCH_ZONES']);
  const rounds = Number(env['AMIRANI_BENCH_ROUNDS']);
  return { ...(zones > 0 ? { zones } : {}), ...(rounds > 0 ? { rounds } : {}) };
}

/** `AMIRANI_BENCH_DOCUMENTS` and `AMIRANI_BENCH_ROUNDS` do the same for security objects. */
function sodSizeFrom(env: NodeJS.ProcessEnv): { documents?: number; rounds?: number } {
  const documents = Number(env['AMIRANI_BENCH_DOCUMENTS']);
  const rounds = Number(env['AMIRANI_BENCH_ROUNDS']);
  return { ...(documents > 0 ? { documents } : {}), ...(rounds > 0 ? { rounds } : {}) };
}

/** `AMIRANI_BENCH_TRAVELLERS` and `AMIRANI_BENCH_ROUNDS` do the same for verdicts of the first line. */
function checkpointSizeFrom(env: NodeJS.ProcessEnv): { travellers?: number; rounds?: number } {
  const travellers = Number(env['AMIRANI_BENCH_TRAVELLERS']);
  const rounds = Number(env['AMIRANI_BENCH_ROUNDS']);
  return { ...(travellers > 0 ? { travellers } : {}), ...(rounds > 0 ? { rounds } : {}) };
}

/** `AMIRANI_BENCH_ENTRIES`, `AMIRANI_BENCH_SEEDS` (1 to 5, by commas), `AMIRANI_BENCH_PEERS=none`, `AMIRANI_BENCH_LONG`. */
function namesSizeFrom(env: NodeJS.ProcessEnv): { seeds: number[]; size: number; peers: boolean } {
  return {
    seeds: (env['AMIRANI_BENCH_SEEDS'] ?? '1').split(',').map(Number),
    size: Number(env['AMIRANI_BENCH_ENTRIES']) || 1_000_000,
    peers: env['AMIRANI_BENCH_PEERS'] !== 'none',
  };
}

/** `AMIRANI_BENCH_NODES` gives the nodes for betweenness; ten times as many are for PageRank and communities. */
function networkSizeFrom(env: NodeJS.ProcessEnv): { small?: number; large?: number } {
  const nodes = Number(env['AMIRANI_BENCH_NODES']);
  return nodes > 0 ? { small: nodes, large: 10 * nodes } : {};
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(
    `no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}\n`,
  );
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
    process.stdout.write(`\n${name}\n`);
    await benches[name]?.();
  }
}
