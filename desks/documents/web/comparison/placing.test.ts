import { expect, test } from 'vitest';
import type { Pixel } from '../exhibits.ts';
import { placedByEyes } from './placing.ts';

/** Where a pixel of a picture comes to lie in a frame of the height 1, from its middle and its upper edge. */
const inFrame = (
  [px, py]: Pixel,
  { width, height }: { readonly width: number; readonly height: number },
  { size, x, y }: { readonly size: number; readonly x: number; readonly y: number },
): readonly [number, number] => {
  const shown = size / 100;
  return [
    (px / width - 0.5 + x / 100) * shown * (width / height),
    0.5 + (py / height - 0.5 + y / 100) * shown,
  ];
};

test('two pictures from different distances have their eyes equally far apart, at one height, in the middle', () => {
  const pictures = [
    { width: 413, height: 531, eyes: [[150, 210] as Pixel, [262, 214] as Pixel] as const },
    { width: 1600, height: 1200, eyes: [[700, 420] as Pixel, [802, 410] as Pixel] as const },
  ];
  for (const { eyes, ...picture } of pictures) {
    const placing = placedByEyes(eyes, picture);
    if (placing === undefined) throw new Error('not placed');
    const [left, right] = eyes.map((eye) => inFrame(eye, picture, placing)) as [
      readonly [number, number],
      readonly [number, number],
    ];
    expect(Math.hypot(left[0] - right[0], left[1] - right[1])).toBeCloseTo(0.22);
    expect((left[0] + right[0]) / 2).toBeCloseTo(0);
    expect((left[1] + right[1]) / 2).toBeCloseTo(0.4);
  }
});

test('the same point twice does not make a distance', () => {
  expect(
    placedByEyes(
      [
        [5, 5],
        [5, 5],
      ],
      { width: 10, height: 10 },
    ),
  ).toBeUndefined();
});
