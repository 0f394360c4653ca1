/**
 * The forward AES-128 cipher (FIPS 197), CBC encryption and CMAC (NIST SP 800-38B): what a chip needs to answer
 * under the session keys of chip authentication. Slow and plain; it works on a few blocks a document.
 */
export const aesBlock = (key: Uint8Array, block: Uint8Array): Uint8Array => {
  const round = expanded(key);
  let state = block.map((byte, at) => byte ^ (round[at] ?? 0));
  for (let number = 1; number <= 10; number++) {
    const shifted = state.map((_, at) => box[state[(at + 4 * (at % 4)) % 16] ?? 0] ?? 0);
    const mixed = number === 10 ? shifted : mixColumns(shifted);
    state = mixed.map((byte, at) => byte ^ (round[16 * number + at] ?? 0));
  }
  return state;
};

/** CBC over whole blocks. */
export const aesCbc = (key: Uint8Array, iv: Uint8Array, text: Uint8Array): Uint8Array => {
  const out = new Uint8Array(text.length);
  let last = iv;
  for (let at = 0; at < text.length; at += 16) {
    last = aesBlock(key, xor(text.subarray(at, at + 16), last));
    out.set(last, at);
  }
  return out;
};

/** The first `length` bytes of the CMAC. */
export const cmac = (key: Uint8Array, text: Uint8Array, length = 8): Uint8Array => {
  const first = doubled(aesBlock(key, new Uint8Array(16)));
  const blocks = Math.max(1, Math.ceil(text.length / 16));
  const whole = text.length === blocks * 16;
  const last = new Uint8Array(16);
  last.set(text.subarray((blocks - 1) * 16));
  if (!whole) last[text.length % 16] = 0x80;
  let state = new Uint8Array(16);
  for (let at = 0; at < (blocks - 1) * 16; at += 16)
    state = aesBlock(key, xor(text.subarray(at, at + 16), state)).slice();
  return aesBlock(key, xor(xor(last, whole ? first : doubled(first)), state)).slice(0, length);
};

const xor = (one: Uint8Array, other: Uint8Array): Uint8Array =>
  one.map((byte, at) => byte ^ (other[at] ?? 0));

/** Times x in GF(2^128). */
const doubled = (block: Uint8Array): Uint8Array => {
  const out = block.map((byte, at) => ((byte << 1) | ((block[at + 1] ?? 0) >> 7)) & 0xff);
  if ((block[0] ?? 0) > 127) out[15] = (out[15] ?? 0) ^ 0x87;
  return out;
};

/** Times x in GF(2^8). */
const times2 = (byte: number): number => ((byte << 1) ^ (byte > 127 ? 0x1b : 0)) & 0xff;

const mixColumns = (state: Uint8Array): Uint8Array =>
  state.map((byte, at) => {
    const column = at - (at % 4);
    const next = (by: number): number => state[column + ((at + by) % 4)] ?? 0;
    return times2(byte) ^ times2(next(1)) ^ next(1) ^ next(2) ^ next(3);
  });

const expanded = (key: Uint8Array): Uint8Array => {
  const words = new Uint8Array(176);
  words.set(key);
  let constant = 1;
  for (let at = 16; at < 176; at++) {
    const byte = at % 4;
    let before = words[at - 4] ?? 0;
    if (at % 16 < 4) {
      before = box[words[at - byte - 4 + ((byte + 1) % 4)] ?? 0] ?? 0;
      if (byte === 0) before ^= constant;
      if (byte === 3) constant = times2(constant);
    }
    words[at] = (words[at - 16] ?? 0) ^ before;
  }
  return words;
};

/** The substitution box: the inverse in GF(2^8), then the affine map. */
const box: Uint8Array = (() => {
  const table = new Uint8Array(256);
  let [p, q] = [1, 1];
  do {
    p = p ^ times2(p);
    q ^= q << 1;
    q ^= q << 2;
    q ^= q << 4;
    q &= 0xff;
    if (q > 127) q ^= 0x09;
    const turned = (by: number): number => ((q << by) | (q >> (8 - by))) & 0xff;
    table[p] = q ^ turned(1) ^ turned(2) ^ turned(3) ^ turned(4) ^ 0x63;
  } while (p !== 1);
  table[0] = 0x63;
  return table;
})();
