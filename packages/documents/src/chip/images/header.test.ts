import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingList } from '../say.ts';
import { imageHeader } from './header.ts';
import { imageAt, LARGEST_PIXELS } from './located.ts';
import { pictureHeader } from './picture-header.ts';

const u32 = (value: number): number[] => [
  (value >>> 24) & 255,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const u16 = (value: number): number[] => [(value >>> 8) & 255, value & 255];

/** Headers as the standards lay them out, with any size. */
const jpeg = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
    ...[0xff, 0xc0, 0, 17, 8, ...u16(height), ...u16(width), 3],
    ...new Array<number>(9).fill(0),
  ]);
const png = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...u32(13), 0x49, 0x48, 0x44, 0x52],
    ...[...u32(width), ...u32(height), 8, 2, 0, 0, 0],
  ]);
const jp2 = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    ...[...u32(12), 0x6a, 0x50, 0x20, 0x20, 0x0d, 0x0a, 0x87, 0x0a],
    ...[...u32(30), 0x6a, 0x70, 0x32, 0x68, ...u32(22), 0x69, 0x68, 0x64, 0x72],
    ...[...u32(height), ...u32(width), ...u16(3), 7, 7, 0, 0],
  ]);
const j2k = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0x4f, 0xff, 0x51, ...u16(47), ...u16(0), ...u32(width + 5), ...u32(height + 3)],
    ...[...u32(5), ...u32(3), ...new Array<number>(16).fill(0), ...u16(3)],
  ]);
const wsq = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xa0, 0xff, 0xa8, 0, 2],
    ...[0xff, 0xa2, 0, 17, 0, 255, ...u16(height), ...u16(width)],
  ]);

test.each([
  ['jpeg', jpeg, 65_535],
  ['png', png, 1 << 30],
  ['jpeg2000', jp2, 1 << 30],
  ['jpeg2000', j2k, 1 << 30],
  ['wsq', wsq, 65_535],
] as const)('the size of %s (%#)', (format, make, most) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }), (w, h) => {
      expect(imageHeader(make(w, h))).toMatchObject({ format, width: w, height: h });
    }),
  );
});

/** Boxes with their types and contents. */
const box = (type: string, ...content: readonly Uint8Array[]): Uint8Array => {
  const inside = content.flatMap((part) => [...part]);
  return Uint8Array.from([...u32(inside.length + 8), ...new TextEncoder().encode(type), ...inside]);
};
const signature = jp2(1, 1).subarray(0, 12);
const ihdr = jp2(10, 10).subarray(20);

test('a JPEG 2000 is as large as its codestream says, by which decoders go, and of no size where that is hidden', () => {
  const file = (...boxes: readonly Uint8Array[]): Uint8Array =>
    Uint8Array.from([signature, box('jp2h', ihdr), ...boxes].flatMap((part) => [...part]));
  const large = box('jp2c', j2k(40_000, 40_000));
  expect(imageHeader(file())).toMatchObject({ width: 10, height: 10 });
  expect(imageHeader(file(large))).toMatchObject({ width: 40_000, height: 40_000 });
  const hidden = Array.from({ length: 64 }, () => box('free'));
  for (const bytes of [file(...hidden, large), file(box('jp2c', Uint8Array.of(1, 2, 3, 4)))])
    expect(imageHeader(bytes)).toMatchObject({ format: 'jpeg2000', width: undefined });
});

const webp = (chunk: string, ...header: readonly number[]): Uint8Array =>
  Uint8Array.from([
    ...new TextEncoder().encode(`RIFF....WEBP${chunk}`),
    ...[0, 0, 0, 0, ...header],
    ...new Array<number>(12).fill(0),
  ]);

test.each([
  ['lossy', webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 0x10, 0x27, 0x10, 0x27)],
  ['lossless', webp('VP8L', 0x2f, ...u32(9999 + 9999 * 16384).toReversed())],
  ['extended', webp('VP8X', 0, 0, 0, 0, 0x0f, 0x27, 0, 0x0f, 0x27, 0)],
])('a WebP of 100 megapixels, %s, is known by its header', (_, bytes) => {
  expect(pictureHeader(bytes)).toEqual({ format: 'webp', width: 10_000, height: 10_000 });
  expect(pictureHeader(bytes.subarray(0, 20))).toMatchObject({ format: 'webp', width: undefined });
});

test('an image of 100 megapixels is named, and only its header was read', () => {
  const bytes = jp2(10_000, 10_000);
  const { findings, say } = findingList();
  const image = imageAt({ file: 'DG2', bytes, say }, 0, bytes.length);
  expect(image).toMatchObject({ width: 10_000, height: 10_000 });
  expect(10_000 * 10_000).toBeGreaterThan(LARGEST_PIXELS);
  expect(findings.map(({ code }) => code)).toEqual(['document.chip.image.large']);
  expect(findings[0]?.facts).toEqual({ file: 'DG2', width: 10_000, height: 10_000 });
});

test('no bytes throw, and cut headers have no size', () => {
  const whole = [jpeg(300, 400), png(300, 400), jp2(300, 400), j2k(300, 400), wsq(300, 400)];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 100 }),
        fc
          .tuple(fc.constantFrom(...whole), fc.nat(60))
          .map(([bytes, length]) => bytes.subarray(0, length)),
      ),
      (bytes) => {
        const { format, width } = imageHeader(bytes);
        if (format === 'unknown') expect(width).toBeUndefined();
      },
    ),
  );
});
