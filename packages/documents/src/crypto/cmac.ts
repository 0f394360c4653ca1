const BLOCK = 16;

/**
 * CMAC (NIST SP 800-38B) over a block cipher of 16 octets. Yields whole blocks and wants the last block of their CBC
 * encryption from zeros; gives the code.
 */
export function* cmac(data: Uint8Array): Generator<Uint8Array, Uint8Array, Uint8Array> {
  const first = doubled(yield new Uint8Array(BLOCK));
  const whole = data.length > 0 && data.length % BLOCK === 0;
  const blocks = new Uint8Array(Math.max(1, Math.ceil(data.length / BLOCK)) * BLOCK);
  blocks.set(data);
  if (!whole) blocks[data.length] = 0x80;
  const mask = whole ? first : doubled(first);
  for (let at = 0; at < BLOCK; at++) {
    const place = blocks.length - BLOCK + at;
    blocks[place] = (blocks[place] ?? 0) ^ (mask[at] ?? 0);
  }
  return yield blocks;
}

/** Twice a block as an element of GF(2^128). */
const doubled = (block: Uint8Array): Uint8Array => {
  const twice = new Uint8Array(BLOCK);
  for (let at = 0; at < BLOCK; at++)
    twice[at] = ((block[at] ?? 0) << 1) | ((block[at + 1] ?? 0) >> 7);
  if ((block[0] ?? 0) >= 0x80) twice[BLOCK - 1] = (twice[BLOCK - 1] ?? 0) ^ 0x87;
  return twice;
};
