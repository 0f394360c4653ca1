import { randomOf } from '../fuzz/random.ts';
import { mutants } from '../hits/mutants.ts';
import { type Breach, type Rules, rules, runUnit } from '../hits/unit.ts';
import type { Proof } from '../proof.ts';

const SEQUENCES = 100_000;
const LENGTH = 40;
/** A planted fault is searched in this number of the same sequences. */
const FOR_A_FAULT = 10_000;

interface Summary {
  readonly sequences: number;
  readonly commands: number;
  readonly released: number;
  readonly refuted: number;
  readonly suppressed: number;
  readonly breaches: Readonly<Partial<Record<Breach, number>>>;
}

const run = (sequences: number, tried: Rules): Summary => {
  const sums = { commands: 0, released: 0, refuted: 0, suppressed: 0 };
  const breaches: Partial<Record<Breach, number>> = {};
  for (let seed = 1; seed <= sequences; seed += 1) {
    const ran = runUnit(randomOf(seed), LENGTH, tried);
    sums.commands += ran.commands;
    sums.released += ran.released;
    sums.refuted += ran.refuted;
    sums.suppressed += ran.suppressed;
    if (ran.breach !== undefined) breaches[ran.breach] = (breaches[ran.breach] ?? 0) + 1;
  }
  return { sequences, ...sums, breaches };
};

/**
 * The way of a hit over random sequences on a whole unit: nothing leaves unseen, nothing on the word of one, what was refuted
 * stays so while data and entry are the same, and comes again when they are not. Each planted fault must be found.
 */
export const hitsProof: Proof = {
  name: 'hits',
  run: async () => {
    const clean = run(SEQUENCES, rules);
    const planted = mutants.map(({ name, rules: faulty }) => {
      const { breaches } = run(FOR_A_FAULT, faulty);
      return { name, caught: Object.keys(breaches).length > 0, breaches };
    });
    const isTried = clean.released > SEQUENCES / 10 && clean.suppressed > SEQUENCES / 100;
    return {
      passed:
        isTried &&
        Object.keys(clean.breaches).length === 0 &&
        planted.every(({ caught }) => caught),
      result: { ...clean, mutants: planted },
    };
  },
};
