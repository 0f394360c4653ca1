import { nodeCrypto, runNow } from '@amirani/documents/node';
import { readSeal, type SealInput, type SealReading, verifySeal } from '@amirani/documents/seal';
import { type Random, randomOf } from '../fuzz/random.ts';
import { barcodeText, type MadeSeal, makeBarcode, makeVds, makeVdsNc } from './make.ts';
import { signerCertificate } from './signer.ts';

/** What a run found. A failure names the number of the input, which with the seed gives it again but for signatures. */
export interface SealFuzz {
  readonly inputs: number;
  /** Number of inputs by detected kind; `none` are not seals. */
  readonly kinds: Readonly<Record<string, number>>;
  /** How many were verified, and what the signature came to. */
  readonly signatures: Readonly<Record<string, number>>;
  readonly findings: number;
  /** Milliseconds of processor time of the slowest input. */
  readonly slowest: { readonly milliseconds: number; readonly input: number };
  /** Growth of the heap over the run, in megabytes, after a collection where the process allows one. */
  readonly heapMegabytes: number;
  readonly failures: readonly { readonly input: number; readonly reason: string }[];
}

/** An input that takes longer than this, on processor time, counts as a hang. */
export const LIMIT_MS = 250;
/** One input in this number is also verified. */
const VERIFY_EVERY = 10;
/** One input in this number has the largest size that is read. */
const LARGE_EVERY = 5_000;
/** Seals are renewed after this number of inputs. */
const ROUND = 500;

const at = '2026-11-26T06:00:00Z';
const signers = [{ name: 'UTTS5B', bytes: signerCertificate }];

/**
 * Reads a number of random and damaged seals in the forms of scanners, asks for everything, verifies some: no throw, no hang,
 * bounded memory, places in the seal, and no signature over anything but what was signed.
 */
export const fuzzSeals = (seed: number, inputs: number): SealFuzz => {
  const failures: { input: number; reason: string }[] = [];
  const count: Count = { kinds: {}, signatures: {}, findings: 0 };
  let slowest = { milliseconds: 0, input: -1 };
  let made: readonly MadeSeal[] = [];
  const heap = process.memoryUsage().heapUsed;
  for (let input = 0; input < inputs; input++) {
    if (input % ROUND === 0) made = makeRound(randomOf(seed ^ (input + 1)));
    const random = randomOf(seed + input);
    const given = makeInput(random, made, input % LARGE_EVERY === LARGE_EVERY - 1);
    const began = process.cpuUsage();
    try {
      const reason = readAll(given, made, input % VERIFY_EVERY === 0, count);
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

interface Count {
  readonly kinds: Record<string, number>;
  readonly signatures: Record<string, number>;
  findings: number;
}

const makeRound = (random: Random): readonly MadeSeal[] =>
  Array.from({ length: 8 }, () => [makeVds(random), makeVdsNc(random), makeBarcode(random)]).flat();

const readAll = (
  given: SealInput,
  made: readonly MadeSeal[],
  verified: boolean,
  count: Count,
): string | undefined => {
  const reading = readSeal(given);
  const kind = reading.kind ?? 'none';
  count.kinds[kind] = (count.kinds[kind] ?? 0) + 1;
  count.findings += reading.findings.length;
  if (reading.findings.length > 101) return `${reading.findings.length} findings`;
  if (reading.kind === undefined && reading.findings.length === 0) return 'no seal, and no reason';
  const outside = outsideOf(reading);
  if (outside !== undefined) return outside;
  if (!verified) return undefined;
  const { checks } = runNow(verifySeal(reading, { signers, at }), nodeCrypto);
  if (checks.length !== 5) return `${checks.length} checks`;
  const result = checks.find(({ name }) => name === 'seal.signature')?.result ?? 'absent';
  count.signatures[result] = (count.signatures[result] ?? 0) + 1;
  if (result !== 'successful') return undefined;
  const known = made.some(({ signed }) => Buffer.compare(signed, reading.signed ?? signed) === 0);
  return known ? undefined : 'a signature over what nobody signed';
};

const outsideOf = ({ kind, bytes, findings, features }: SealReading): string | undefined => {
  // Findings about the text of a barcode count in the text; the bytes are what was in it.
  if (kind === 'IDB') return undefined;
  for (const { offset, length } of [
    ...findings.flatMap(({ places }) => places),
    ...features.map(({ place }) => place),
  ])
    if (!(offset >= 0 && length >= 0 && offset + length <= bytes.length))
      return `a place from ${offset} of ${length} bytes in ${bytes.length}`;
  return undefined;
};

const makeInput = (random: Random, made: readonly MadeSeal[], large: boolean): SealInput => {
  const { bytes } = random.pick(made);
  if (large) return enlarged(bytes, random);
  if (random.chance(8)) return noise(random);
  let damaged = bytes;
  for (let times = random.below(5); times > 0; times--) damaged = damage(damaged, random);
  // A barcode is damaged before its Base32, or there would be little left to read.
  if (bytes[0] === 0xd9) return damagedText(barcodeText(damaged, random.chance(30)), random);
  return formOf(damaged, random);
};

const noise = (random: Random): SealInput => {
  const length = random.below(300);
  const bytes = Uint8Array.from({ length }, () => random.below(256));
  if (random.chance(30)) return bytes;
  if (random.chance(40)) return Uint8Array.from([0xdc, random.below(5), ...bytes]);
  const begin = random.pick(['{', 'RDB1', '[', 'dc', '']);
  return begin + Buffer.from(bytes).toString(random.pick(['latin1', 'base64', 'hex', 'utf8']));
};

const damage = (bytes: Uint8Array, random: Random): Uint8Array => {
  const where = random.below(Math.max(bytes.length, 1));
  const kind = random.below(100);
  if (kind < 40) return bytes.map((byte, index) => (index === where ? random.below(256) : byte));
  if (kind < 60)
    return bytes.map((byte, index) => (index === where ? byte ^ (1 << random.below(8)) : byte));
  if (kind < 70) return bytes.subarray(0, where);
  if (kind < 80) return Buffer.concat([bytes.subarray(0, where), bytes.subarray(where + 1)]);
  const piece = bytes.subarray(where, where + random.below(40));
  const to = random.below(Math.max(bytes.length, 1));
  return Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)]);
};

const damagedText = (text: string, random: Random): string => {
  if (random.chance(80)) return text;
  const where = random.below(text.length);
  return text.slice(0, where) + random.pick(['', '=', '1', 'A', 'é', ' ']) + text.slice(where + 1);
};

/** The forms in which a scanner gives bytes. */
const formOf = (bytes: Uint8Array, random: Random): SealInput => {
  const whole = Buffer.from(bytes);
  switch (random.below(12)) {
    case 0:
      return whole.toString('latin1');
    case 1:
      return whole.toString('hex');
    case 2:
      return whole.toString('base64');
    case 3:
      return JSON.stringify([...bytes]);
    case 4: {
      const cut = random.below(bytes.length + 1);
      return [bytes.subarray(0, cut), bytes.subarray(cut)];
    }
    case 5:
      return new TextEncoder().encode(whole.toString('latin1'));
    default:
      return bytes;
  }
};

/** As large as any input that is read: a seal with its end repeated, brackets without end, a bomb. */
const enlarged = (bytes: Uint8Array, random: Random): SealInput => {
  switch (random.below(6)) {
    case 0: {
      const large = new Uint8Array(65_000).fill(random.below(256));
      large.set(bytes);
      return large;
    }
    case 1:
      return `{"data":${random.pick(['[', '{"a":', '"\\u00', '1e', ' '])}`.padEnd(
        60_000,
        '[{"é":1},',
      );
    case 2:
      return `{"data":{"hdr":{},"msg":{${'"é":1,'.repeat(8_000)}"z":0}}}`;
    case 3:
      return barcodeText(new Uint8Array(10_000_000), true);
    case 4:
      return `dc03${'00'.repeat(60_000)}`;
    default:
      return Array.from({ length: 20_000 }, () => Uint8Array.of(0xdc, 3, 1));
  }
};
