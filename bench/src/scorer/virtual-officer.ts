import { stream } from '@amirani/scenario/random';

/** An officer whose skill is known. */
export interface VirtualOfficer {
  readonly dPrime: number;
  readonly criterion: number;
}

/** What an officer does with a block. */
export interface Block {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctPasses: number;
  readonly undecided: number;
}

/** A sampler of officers and their decisions: the model of signal detection itself, with noise drawn for every item. */
export const virtualOfficers = (
  seed: string,
): {
  readonly officer: () => VirtualOfficer;
  readonly block: (one: VirtualOfficer, targets: number, others: number) => Block;
} => {
  const source = stream(`amirani/scorer/${seed}`);
  const unit = (): number => (source.next() + 0.5) / 4_294_967_296;
  // Box and Muller (Annals of Mathematical Statistics 29, 1958): no quantile, so that nothing is taken from what is proved.
  const noise = (): number => Math.sqrt(-2 * Math.log(unit())) * Math.cos(2 * Math.PI * unit());
  return {
    officer: () => ({ dPrime: 1 + 2 * unit(), criterion: unit() - 0.5 }),
    block: ({ dPrime, criterion }, targets, others) => {
      const flagged = (mean: number, items: number): number => {
        let count = 0;
        for (let item = 0; item < items; item++) if (mean + noise() > criterion) count += 1;
        return count;
      };
      const [hits, falseAlarms] = [flagged(dPrime / 2, targets), flagged(-dPrime / 2, others)];
      return {
        ...{ hits, misses: targets - hits, falseAlarms, correctPasses: others - falseAlarms },
        undecided: 0,
      };
    },
  };
};
