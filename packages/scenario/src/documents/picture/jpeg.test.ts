import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { emblem, emblemSize } from './emblem.ts';
import { BLOCK, jpegOf } from './jpeg.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-jpeg-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Red, green and blue of every pixel, by ImageMagick; undefined if it is not installed. */
const decoded = (bytes: Uint8Array): Uint8Array | undefined => {
  const path = join(folder, 'picture.jpg');
  writeFileSync(path, bytes);
  try {
    return execFileSync('convert', [path, '-depth', '8', 'rgb:-'], { maxBuffer: 1 << 24 });
  } catch {
    console.log('ImageMagick is not here: the picture was not decoded');
    return undefined;
  }
};

test('a decoder shows the blocks in their colours', () => {
  const shade = (column: number, row: number): number => (column * 37 + row * 91) % 256;
  const pixels = decoded(
    jpegOf({ columns: 5, rows: 3, block: (column, row) => [shade(column, row), 128, 128] }),
  );
  if (pixels === undefined) return;
  expect(pixels).toHaveLength(5 * BLOCK * 3 * BLOCK * 3);
  for (let y = 0; y < 3 * BLOCK; y++)
    for (let x = 0; x < 5 * BLOCK; x++)
      for (let colour = 0; colour < 3; colour++)
        expect(
          Math.abs((pixels[(y * 5 * BLOCK + x) * 3 + colour] ?? -9) - shade(x >> 3, y >> 3)),
        ).toBeLessThanOrEqual(1);
});

test('R76: an emblem is a pattern of few colours, the same on both sides, another for each label', () => {
  const [one, other] = [emblem('one'), emblem('other')];
  expect(one).toEqual(emblem('one'));
  expect(one).not.toEqual(other);
  const pixels = decoded(one);
  if (pixels === undefined) return;
  const { width, height } = emblemSize;
  expect(pixels).toHaveLength(width * height * 3);
  const colours = new Set<string>();
  for (let y = 0; y < height; y += BLOCK)
    for (let x = 0; x < width; x += BLOCK) {
      const at = (column: number): string =>
        pixels
          .subarray((y * width + column) * 3)
          .subarray(0, 3)
          .toString();
      colours.add(at(x));
      expect(at(x)).toBe(at(width - 1 - x));
    }
  expect(colours.size).toBeLessThanOrEqual(4);
});
