import type { Random } from './random.ts';

/** Damages a message in one to four ways: flips, cuts, splices, separators lost or doubled. */
export const mutate = (bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array => {
  let damaged = bytes;
  for (let count = 1 + random.below(4); count > 0 && damaged.length > 0; count--)
    damaged = random.pick(ways)(damaged, other, random);
  return damaged;
};

type Way = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;

const flip: Way = (bytes, _other, random) => {
  const copy = bytes.slice();
  for (let count = 1 + random.below(8); count > 0; count--)
    copy[random.below(copy.length)] = random.below(256);
  return copy;
};

const cut: Way = (bytes, _other, random) => {
  const from = random.below(bytes.length);
  const to = from + random.below(Math.min(200, bytes.length - from) + 1);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const truncate: Way = (bytes, _other, random) =>
  random.chance(50)
    ? bytes.slice(0, random.below(bytes.length))
    : bytes.slice(random.below(bytes.length));

const splice: Way = (bytes, other, random) => {
  const at = random.below(bytes.length);
  const from = random.below(other.length + 1);
  return joined(
    bytes.subarray(0, at),
    other.subarray(from, from + random.below(300)),
    bytes.subarray(at),
  );
};

const separators = new Set(Buffer.from('+:?\'*#-"\r\n'));

/** Up to twenty separators are left out or written twice. */
const separate: Way = (bytes, _other, random) => {
  const share = 1 + random.below(20);
  const out: number[] = [];
  for (const byte of bytes) {
    if (!separators.has(byte) || !random.chance(share)) out.push(byte);
    else if (random.chance(50)) out.push(byte, byte);
  }
  return Uint8Array.from(out);
};

/** The same stretch over and over: what makes a careless reader quadratic. */
const repeat: Way = (bytes, _other, random) => {
  const from = random.below(bytes.length);
  const part = bytes.subarray(from, from + 1 + random.below(40));
  const parts = Array.from({ length: random.below(400) }, () => part);
  return joined(bytes.subarray(0, from), ...parts, bytes.subarray(from));
};

const ways: readonly Way[] = [flip, cut, truncate, splice, separate, repeat];

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts));
