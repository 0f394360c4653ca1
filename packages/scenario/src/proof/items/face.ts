import { fromBase64 } from '@amirani/tables/base64';
import type { PictureFile } from '../../items/material.ts';

/** Blocks in a row of the pictures, and where the pattern begins in both directions. */
const COLUMNS = 24;
const EDGE = 4;

/**
 * In how many places two pictures differ in brightness. Read as any decoder of the standard would for pictures that have DC coefficients alone
 * (ITU-T T.81, F.2.2.1), so that what the proof compares is what the screen shows, and nothing of how it was made.
 */
export const differingPlaces = (one: PictureFile, other: PictureFile): number => {
  const [a, b] = [placesOf(one), placesOf(other)];
  return a.filter((tone, at) => Math.abs(tone - (b[at] ?? 0)) > 30).length;
};

const placesOf = ({ base64 }: PictureFile): readonly number[] => {
  const tones = brightness(fromBase64(base64) ?? new Uint8Array());
  return Array.from({ length: 48 }, (_, at) => {
    const [row, column] = [EDGE + 2 * Math.floor(at / 4), EDGE + 2 * (at % 4)];
    return tones[row * COLUMNS + column] ?? 0;
  });
};

/** The brightness of every block. */
const brightness = (bytes: Uint8Array): readonly number[] => {
  const bits = scanOf(bytes);
  const tones: number[] = [];
  const last = [0, 0, 0];
  let at = 0;
  const read = (count: number): number => {
    let value = 0;
    for (let left = count; left > 0; left--) value = (value << 1) | (bits[at++] ?? 0);
    return value;
  };
  while (tones.length < 32 * COLUMNS)
    for (let component = 0; component < 3; component++) {
      const size = read(4);
      const value = read(size);
      const difference = size > 0 && value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
      last[component] = (last[component] ?? 0) + difference;
      read(1);
      if (component === 0) tones.push((last[0] ?? 0) + 128);
    }
  return tones;
};

/** The bits after the start of scan, without stuffed bytes. */
const scanOf = (bytes: Uint8Array): readonly number[] => {
  const start = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xda);
  const from = start + 2 + ((bytes[start + 2] ?? 0) << 8) + (bytes[start + 3] ?? 0);
  const bits: number[] = [];
  for (let at = from; at < bytes.length - 2; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0 && bytes[at - 1] === 0xff) continue;
    for (let bit = 7; bit >= 0; bit--) bits.push((byte >> bit) & 1);
  }
  return bits;
};
