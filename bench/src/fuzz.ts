import type { CivilDate } from '@amirani/core';
import { gate, readRecords } from '@amirani/messages';
import { makeMessage, REMARK } from './fuzz/make.ts';
import { mutate } from './fuzz/mutate.ts';
import { randomOf } from './fuzz/random.ts';

/** What a run found. A failure names the number of the message, which with the seed gives it again. */
export interface FuzzResult {
  readonly seed: number;
  readonly generated: number;
  readonly mutated: number;
  readonly bytes: number;
  readonly travellers: number;
  readonly masked: number;
  /** Milliseconds of processor time of the slowest message, gate and reading together, best of three where it seemed slow. */
  readonly slowest: {
    readonly milliseconds: number;
    readonly message: number;
    readonly bytes: number;
  };
  readonly failures: readonly { readonly message: number; readonly reason: string }[];
}

/** A message that takes longer than this counts as a hang. */
export const LIMIT_MS = 100;

const referenceDate = '2026-01-02' as CivilDate;

/**
 * Writes a number of messages and reads each back through the gate (no traveller lost, no remark left), then damages a number
 * and reads those: no throw, no hang over {@link LIMIT_MS}, never more travellers than the bytes could name, and a second gate
 * finds nothing to do.
 */
export const fuzz = (seed: number, generated: number, mutated: number): FuzzResult => {
  const run = new Run(seed);
  for (let message = 0; message < generated; message++) run.whole(message);
  for (let message = 0; message < mutated; message++) run.damaged(generated + message);
  return run.result(generated, mutated);
};

class Run {
  readonly #seed: number;
  readonly #failures: { message: number; reason: string }[] = [];
  #bytes = 0;
  #travellers = 0;
  #masked = 0;
  #slowest = { milliseconds: 0, message: -1, bytes: 0 };

  constructor(seed: number) {
    this.#seed = seed;
  }

  whole(message: number): void {
    const { bytes, travellers } = makeMessage(randomOf(this.#seed + message));
    this.#attempt(message, bytes, (gated, found) => {
      if (found !== travellers) return `wrote ${travellers} travellers, read ${found}`;
      return Buffer.from(gated).includes(REMARK) ? 'a remark passed the gate' : undefined;
    });
  }

  damaged(message: number): void {
    const random = randomOf(this.#seed + message);
    const bytes = mutate(makeMessage(random).bytes, makeMessage(random).bytes, random);
    // The shortest person is `TIF+A'`.
    this.#attempt(message, bytes, (_gated, found) =>
      found > bytes.length / 5 ? `${found} travellers in ${bytes.length} bytes` : undefined,
    );
  }

  result(generated: number, mutated: number): FuzzResult {
    return {
      seed: this.#seed,
      generated,
      mutated,
      bytes: this.#bytes,
      travellers: this.#travellers,
      masked: this.#masked,
      slowest: this.#slowest,
      failures: this.#failures,
    };
  }

  #attempt(
    message: number,
    bytes: Uint8Array,
    check: (gated: Uint8Array, travellers: number) => string | undefined,
  ): void {
    try {
      const began = processorTime();
      const { bytes: gated, dropped } = gate(bytes);
      const found = travellersIn(gated);
      let milliseconds = processorTime() - began;
      // Compiling and collecting garbage can fall on any message: a hang is what happens every time.
      for (let again = 0; again < 3 && milliseconds > LIMIT_MS / 2; again++)
        milliseconds = Math.min(milliseconds, timed(bytes));
      this.#note(message, bytes.length, milliseconds);
      this.#travellers += found;
      for (const count of Object.values(dropped)) this.#masked += count;
      const reason = check(gated, found) ?? secondGate(bytes, gated);
      if (reason !== undefined) this.#failures.push({ message, reason });
    } catch (error) {
      this.#failures.push({ message, reason: `threw ${String(error)}` });
    }
  }

  #note(message: number, bytes: number, milliseconds: number): void {
    this.#bytes += bytes;
    if (milliseconds > this.#slowest.milliseconds) this.#slowest = { milliseconds, message, bytes };
    if (milliseconds > LIMIT_MS)
      this.#failures.push({ message, reason: `took ${Math.round(milliseconds)} ms` });
  }
}

const secondGate = (bytes: Uint8Array, gated: Uint8Array): string | undefined => {
  if (gated.length !== bytes.length) return 'the copy has another length';
  return Object.keys(gate(gated).dropped).length > 0 ? 'a second gate found more' : undefined;
};

const timed = (bytes: Uint8Array): number => {
  const began = processorTime();
  travellersIn(gate(bytes).bytes);
  return processorTime() - began;
};

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const travellersIn = (bytes: Uint8Array): number =>
  readRecords(bytes, { referenceDate }).reduce((sum, { travellers }) => sum + travellers.length, 0);
