import type { CivilDate } from '@amirani/core';
import { readMrz, repairMrz } from '@amirani/documents/mrz';
import { type Random, randomOf } from '../fuzz/random.ts';
import { generatedFormats, makeZone } from './generate.ts';
import { mutate } from './mutate.ts';

/** What a run found. A failure names the number of the input, which with the seed gives it again. */
export interface MrzFuzz {
  readonly inputs: number;
  readonly zones: number;
  readonly repaired: number;
  readonly candidates: number;
  /** Milliseconds of processor time of the slowest input, reading, findings and repair together. */
  readonly slowest: { readonly milliseconds: number; readonly input: number };
  /** Growth of the heap over the run, in megabytes, after a collection where the process allows one. */
  readonly heapMegabytes: number;
  readonly failures: readonly { readonly input: number; readonly reason: string }[];
}

/** An input that takes longer than this, on processor time, counts as a hang. */
export const LIMIT_MS = 250;
/** One input in this number is also repaired. */
const REPAIR_EVERY = 10;

const options = { referenceDate: '2026-11-25' as CivilDate };

/** Reads a number of random and damaged inputs, asks for everything, repairs some: no throw, no hang, bounded memory. */
export const fuzzMrz = (seed: number, inputs: number): MrzFuzz => {
  const failures: { input: number; reason: string }[] = [];
  const count = { zones: 0, repaired: 0, candidates: 0 };
  let slowest = { milliseconds: 0, input: -1 };
  const heap = process.memoryUsage().heapUsed;
  for (let input = 0; input < inputs; input++) {
    const random = randomOf(seed + input);
    const given = makeInput(random);
    const began = process.cpuUsage();
    try {
      const reason = readAll(given, input, count);
      if (reason !== undefined) failures.push({ input, reason });
    } catch (error) {
      failures.push({ input, reason: `threw ${String(error)}` });
    }
    const { user, system } = process.cpuUsage(began);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, input };
    if (milliseconds > LIMIT_MS)
      failures.push({ input, reason: `took ${Math.round(milliseconds)} ms` });
  }
  (globalThis as { gc?: () => void }).gc?.();
  const heapMegabytes = Math.round((process.memoryUsage().heapUsed - heap) / 1e6);
  return { inputs, ...count, slowest, heapMegabytes, failures };
};

const readAll = (
  given: string | readonly string[],
  input: number,
  count: { zones: number; repaired: number; candidates: number },
): string | undefined => {
  const reading = readMrz(given, options);
  let length = reading.name.groups.length + reading.findings.length + reading.checks.length;
  for (const { value, ok, raw, from, to } of reading.fields)
    length += (value?.length ?? 0) + raw.length + from + to + (ok ? 1 : 0);
  if (!Number.isFinite(length)) return 'a place that is no number';
  if (reading.format === undefined) return undefined;
  count.zones++;
  if (input % REPAIR_EVERY > 0) return undefined;
  const { candidates, undecidable } = repairMrz(reading, options);
  if (candidates.length > 0) count.repaired++;
  count.candidates += candidates.length;
  if (undecidable.some(({ read, also }) => read === also))
    return 'a character undecidable from itself';
  for (const { lines } of candidates)
    if (readMrz(lines, options).checks.some(({ state }) => state === 'failed'))
      return 'a correction that leaves a digit wrong';
  return undefined;
};

const makeInput = (random: Random): string | readonly string[] => {
  const kind = random.below(100);
  if (kind < 15) return noise(random, 0x110000, random.below(400));
  if (kind < 30) return noise(random, 128, random.below(200));
  if (kind < 45) return zoneLike(random);
  let lines = makeZone(
    random,
    random.pick(generatedFormats),
    random.chance(50) ? 'synthetic' : 'iso',
  );
  for (let times = random.below(6); times > 0; times--) lines = mutate(lines, random);
  return random.chance(50) ? lines : lines.join(random.pick(['\n', '\r\n', '', ' ', '\n\n']));
};

const noise = (random: Random, limit: number, length: number): string =>
  Array.from({ length }, () => String.fromCodePoint(random.below(limit))).join('');

const SIGNS = '<<<<<<ABCDEFGHIKLMOPSZ0123456789 ?\n';

/** Lines of about the right lengths, of the right characters. */
const zoneLike = (random: Random): string =>
  Array.from({ length: 1 + random.below(3) }, () =>
    Array.from({ length: random.pick([9, 30, 36, 44]) + random.below(3) - 1 }, () =>
      random.pick([...SIGNS]),
    ).join(''),
  ).join('\n');
