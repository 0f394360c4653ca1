import { concat } from '../encoding/bytes.ts';

/** A picture of blocks: eight pixels square each, of one colour (Y, Cb, Cr from 0 to 255). */
export interface BlockPicture {
  /** In blocks. */
  readonly columns: number;
  readonly rows: number;
  readonly block: (column: number, row: number) => readonly [y: number, cb: number, cr: number];
}

/** Pixels of a block's side. */
export const BLOCK = 8;

/**
 * A baseline JPEG (ITU-T T.81) with JFIF header. As every block has one colour, only its DC coefficient is
 * written, and an end of block: no transform is computed, and any decoder shows exactly the blocks.
 */
export const jpegOf = (picture: BlockPicture): Uint8Array => {
  const bits = new BitWriter();
  const last = [0, 0, 0];
  for (let row = 0; row < picture.rows; row++)
    for (let column = 0; column < picture.columns; column++) {
      const colour = picture.block(column, row);
      for (let component = 0; component < 3; component++) {
        const dc = (colour[component] ?? 0) - 128;
        bits.coefficient(dc - (last[component] ?? 0));
        last[component] = dc;
      }
    }
  return concat(
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 1, 0, 72, 0, 72, 0, 0),
    // The DC coefficient is eight times the mean; a quantiser of eight leaves the mean itself.
    segment(0xdb, 0, 8, ...Array.from({ length: 63 }, () => 8)),
    segment(
      0xc0,
      8,
      ...word(picture.rows * BLOCK),
      ...word(picture.columns * BLOCK),
      3,
      ...components,
    ),
    segment(0xc4, 0x00, ...DC_LENGTHS, ...DC_SIZES),
    segment(0xc4, 0x10, 1, ...Array.from({ length: 15 }, () => 0), 0),
    segment(0xda, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0),
    bits.finish(),
    Uint8Array.of(0xff, 0xd9),
  );
};

/** Identifier, sampling 1 by 1, quantiser 0. */
const components: readonly number[] = [1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];

/** How many codes there are of each length from 1 to 16: sizes 0 to 8 with four bits each. */
const DC_LENGTHS: readonly number[] = [0, 0, 0, 9, ...Array.from({ length: 12 }, () => 0)];
const DC_SIZES: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const word = (value: number): readonly [number, number] => [value >> 8, value & 0xff];

const segment = (marker: number, ...content: readonly number[]): Uint8Array =>
  Uint8Array.from([0xff, marker, ...word(content.length + 2), ...content]);

class BitWriter {
  readonly #bytes: number[] = [];
  #pending = 0;
  #count = 0;

  /** A difference of DC coefficients by its size and value (T.81, F.1.2.1), and the end of its block. */
  coefficient(difference: number): void {
    const size = 32 - Math.clz32(Math.abs(difference));
    this.#write(size, 4);
    this.#write(difference < 0 ? difference + (1 << size) - 1 : difference, size);
    this.#write(0, 1);
  }

  finish(): Uint8Array {
    if (this.#count > 0) this.#write((1 << (8 - this.#count)) - 1, 8 - this.#count);
    return Uint8Array.from(this.#bytes);
  }

  #write(value: number, length: number): void {
    for (let at = length - 1; at >= 0; at--) {
      this.#pending = (this.#pending << 1) | ((value >> at) & 1);
      if (++this.#count < 8) continue;
      this.#bytes.push(this.#pending);
      // A byte FF in the data is followed by 00 (T.81, F.1.2.3).
      if (this.#pending === 0xff) this.#bytes.push(0);
      this.#pending = 0;
      this.#count = 0;
    }
  }
}
