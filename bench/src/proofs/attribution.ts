import { attribution } from '../attribution/run.ts';
import { samples } from '../attribution/samples.ts';
import { attributionSeeds } from '../attribution/seeds.ts';
import type { Proof } from '../proof.ts';

/**
 * 100,000 faults in the sample messages of the repository and 240 of a second writer: no value moves to another person in silence,
 * those that are told are at most 2 %, and of untouched messages at most 0.3 % of the values are read for nobody.
 */
export const attributionProof: Proof = {
  name: 'attribution',
  run: async () => {
    const seeds = attributionSeeds();
    const before = process.cpuUsage();
    const result = attribution(samples(120, seeds), 100_000, { seed: seeds.faults });
    const { user, system } = process.cpuUsage(before);
    const cpuSeconds = Math.round((user + system) / 1e5) / 10;
    for (const [kind, { faults, false: wrong, silent, told }] of Object.entries(result.byKind))
      process.stdout.write(
        `${kind}: ${faults} faults, ${wrong} false, ${silent} silent, ${told} told\n`,
      );
    const { values, unassigned, share } = result.untouched;
    process.stdout.write(
      `untouched: ${unassigned} of ${values} values unassigned (${(share * 100).toFixed(2)} %)\n`,
    );
    process.stdout.write(`${cpuSeconds} s of CPU\n`);
    return { passed: result.passed, result: { seeds, cpuSeconds, ...result } };
  },
};
