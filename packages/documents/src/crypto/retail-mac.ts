import { joined } from '../der/index.ts';

const BLOCK = 8;

/** Triple DES in CBC mode with a key of 24 octets from a start value; gives the last block. */
export type TripleDesChain = (key: Uint8Array, start: Uint8Array, blocks: Uint8Array) => Uint8Array;

/**
 * The MAC of ISO 9797-1, algorithm 3, with DES and padding method 2 (Doc 9303-11, 9.8.6.2), from triple DES alone: three equal
 * keys make single DES, and K1 K2 K1 for the last block makes the final decryption and encryption.
 */
export const retailMac = (key: Uint8Array, data: Uint8Array, chain: TripleDesChain): Uint8Array => {
  const [first, second] = [key.subarray(0, 8), key.subarray(8, 16)];
  const blocks = new Uint8Array((Math.floor(data.length / BLOCK) + 1) * BLOCK);
  blocks.set(data);
  blocks[data.length] = 0x80;
  const last = blocks.length - BLOCK;
  const zeros = new Uint8Array(BLOCK);
  const before =
    last === 0 ? zeros : chain(joined([first, first, first]), zeros, blocks.subarray(0, last));
  return chain(joined([first, second, first]), before, blocks.subarray(last));
};
