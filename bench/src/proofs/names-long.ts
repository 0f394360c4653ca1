import { benchLongList } from '../names/long-bench.ts';
import { proofSeeds, shortOf } from '../names/seeds.ts';
import type { Proof } from '../proof.ts';

const SIZE = Number(process.env['AMIRANI_PROVE_ENTRIES']) || 10_000_000;

/** What is asked (issue 5): milliseconds and megabytes. */
const most = { p50: 8, p95: 35, megabytes: 1000 };

/** The index of names over ten million entries: the time of a query, and what it holds. */
export const namesLongProof: Proof = {
  name: 'names-long',
  run: async () => {
    const { seeds, use } = proofSeeds();
    const seed = seeds[0] ?? 1;
    const measured = await benchLongList(seed, { size: SIZE, seeds: use });
    const {
      p50 = Number.POSITIVE_INFINITY,
      p95 = Number.POSITIVE_INFINITY,
      megabytes = Number.POSITIVE_INFINITY,
    } = measured;
    const short = shortOf({ p50, p95, megabytes }, {}, most);
    return {
      passed: short.length === 0,
      result: { seed, size: SIZE, aims: most, short, measured },
    };
  },
};
