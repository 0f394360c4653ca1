import { deflateSync } from 'node:zlib';
import type { Bomb } from '../bomb.ts';
import { chunk, join, png, text } from '../pack.ts';

const zeros = (size: number): Uint8Array => new Uint8Array(size);
const u32 = (value: number): Uint8Array => {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(value >>> 0);
  return out;
};
const box = (type: string, content: Uint8Array, stated = content.length + 8): Uint8Array =>
  join(u32(stated), text(type), content);

/** A JPEG 2000 code stream of stated size and tiles; no data follows. */
const jp2 = (side: number, tile: number): Uint8Array =>
  join(
    box('jP  ', Uint8Array.of(0x0d, 0x0a, 0x87, 0x0a)),
    box('ftyp', join(text('jp2 '), zeros(4), text('jp2 '))),
    box('jp2h', box('ihdr', join(u32(side), u32(side), Uint8Array.of(0, 3, 7, 7, 0, 0)))),
    box(
      'jp2c',
      join(
        Uint8Array.of(0xff, 0x4f, 0xff, 0x51, 0, 47, 0, 0),
        ...[side, side, 0, 0, tile, tile, 0, 0].map(u32),
        Uint8Array.of(0, 3, 7, 1, 1, 7, 1, 1, 7, 1, 1),
        Uint8Array.of(0xff, 0x52, 0, 12, 0, 0, 0xff, 0xff, 1, 32, 8, 8, 0, 0),
        Uint8Array.of(0xff, 0x93),
      ),
    ),
  );

const jpeg = (width: number, height: number, body = zeros(0)): Uint8Array =>
  join(
    Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 17, 8),
    Uint8Array.of(
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      3,
      1,
      0x22,
      0,
      2,
      0x11,
      1,
      3,
      0x11,
      1,
    ),
    body,
    Uint8Array.of(0xff, 0xd9),
  );

/** Pictures. */
export const pictures: readonly Bomb[] = [
  { name: 'png-2-billion-wide', bytes: () => png(0x7fffffff, 0x7fffffff, zeros(10)) },
  { name: 'png-decompression', bytes: () => png(30_000, 30_000, zeros(100_000_000)) },
  // The pixels are as stated, but a header is all that is read: what is taken in is bounded by its dimensions.
  {
    name: 'png-more-pixels-than-stated',
    bytes: () => png(10, 10, zeros(60_000_000)),
    expect: { picture: 'either' },
  },
  { name: 'png-no-dimensions', bytes: () => png(0, 0, zeros(10)) },
  {
    name: 'png-text-bomb',
    bytes: () =>
      join(
        png(10, 10, zeros(310)).subarray(0, 33),
        chunk('zTXt', join(text('a\0\0'), deflateSync(zeros(60_000_000), { level: 9 }))),
        chunk('IEND', zeros(0)),
      ),
    expect: { picture: 'either' },
  },
  {
    name: 'png-chunk-length-lies',
    bytes: () => join(png(10, 10, zeros(310)).subarray(0, 33), chunk('IDAT', zeros(4), 0xffffffff)),
    expect: { picture: 'either' },
  },
  { name: 'jpeg-65535-square', bytes: () => jpeg(65_535, 65_535) },
  { name: 'jpeg-zero-square', bytes: () => jpeg(0, 0) },
  {
    name: 'jpeg-endless-markers',
    bytes: () => join(Uint8Array.of(0xff, 0xd8), new Uint8Array(10_000_000).fill(0xff)),
  },
  {
    name: 'jpeg-million-empty-segments',
    bytes: () =>
      join(Uint8Array.of(0xff, 0xd8), Buffer.alloc(8_000_000, Uint8Array.of(0xff, 0xe0, 0, 2))),
  },
  {
    name: 'jpeg-segment-length-lies',
    bytes: () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1),
  },
  { name: 'jp2-billion-tiles', bytes: () => jp2(0x7fffffff, 1) },
  { name: 'jp2-huge', bytes: () => jp2(0xffffffff, 0xffffffff) },
  {
    name: 'jp2-box-of-no-length',
    bytes: () => join(box('jP  ', Uint8Array.of(0x0d, 0x0a, 0x87, 0x0a)), box('jp2h', zeros(0), 1)),
  },
  {
    name: 'webp-lies',
    bytes: () =>
      join(
        text('RIFF'),
        Uint8Array.of(255, 255, 255, 255),
        text('WEBPVP8X'),
        zeros(4),
        new Uint8Array(10).fill(255),
      ),
  },
];
