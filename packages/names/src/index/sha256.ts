/** SHA-256 (FIPS 180-4) of bytes, as bytes: the digest of a saved index, in Node and browsers alike. */
export const sha256 = (bytes: Uint8Array): Uint8Array => {
  const state = Int32Array.from(INITIAL);
  const whole = bytes.length - (bytes.length % 64);
  for (let at = 0; at < whole; at += 64) compress(state, bytes, at);
  const tail = new Uint8Array(bytes.length - whole < 56 ? 64 : 128);
  tail.set(bytes.subarray(whole));
  tail[bytes.length - whole] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(tail.length - 4, (bytes.length << 3) >>> 0);
  for (let at = 0; at < tail.length; at += 64) compress(state, tail, at);
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (const [at, word] of state.entries()) out.setInt32(at * 4, word);
  return digest;
};

/** Fractional bits of roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3), worked out rather than typed. */
const primes: readonly number[] = (() => {
  const found: number[] = [];
  for (let n = 2; found.length < 64; n += 1)
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
})();

const fraction = (prime: number, root: bigint): number => {
  // The integer root of prime * 2^(32 root), whose low 32 bits are the fraction.
  const target = BigInt(prime) << (32n * root);
  let low = 0n;
  let high = 1n << 40n;
  while (low + 1n < high) {
    const middle = (low + high) >> 1n;
    if (middle ** root <= target) low = middle;
    else high = middle;
  }
  return Number(BigInt.asIntN(32, low));
};

const INITIAL: readonly number[] = primes.slice(0, 8).map((prime) => fraction(prime, 2n));
const CONSTANTS = Int32Array.from(primes.map((prime) => fraction(prime, 3n)));

const schedule = new Int32Array(64);

const compress = (state: Int32Array, bytes: Uint8Array, from: number): void => {
  for (let k = 0; k < 16; k += 1) {
    const at = from + k * 4;
    schedule[k] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  }
  for (let k = 16; k < 64; k += 1) {
    const x = schedule[k - 15] as number;
    const y = schedule[k - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    schedule[k] = ((schedule[k - 16] as number) + s0 + (schedule[k - 7] as number) + s1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let k = 0; k < 64; k += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one =
      (h + s1 + ((e & f) ^ (~e & g)) + (CONSTANTS[k] as number) + (schedule[k] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  for (const [k, value] of [a, b, c, d, e, f, g, h].entries())
    state[k] = ((state[k] as number) + value) | 0;
};
