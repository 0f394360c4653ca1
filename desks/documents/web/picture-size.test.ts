import { expect, test, vi } from 'vitest';
import { pictureSize } from './picture-size.ts';
import { sealsIn } from './put-on-bench.ts';

/** The first bytes of a PNG with this size. */
const png = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
};

test('a picture of 100 megapixels, or of no size that its header tells, is decoded for nothing', async () => {
  expect(pictureSize(png(6000, 10_000))).toBe('fits');
  expect(pictureSize(png(10_000, 10_000))).toBe('too-large');
  expect(pictureSize(png(0, 10_000))).toBe('unreadable');
  expect(pictureSize(Uint8Array.of(0x47, 0x49, 0x46, 0x38))).toBe('unreadable');
  const read = vi.fn(async () => [Uint8Array.of(0xdc)]);
  expect(await sealsIn(png(10_000, 10_000), 'image/png', read)).toEqual([]);
  expect(read).not.toHaveBeenCalled();
  expect(await sealsIn(png(1000, 1000), 'image/png', read)).toHaveLength(1);
});
