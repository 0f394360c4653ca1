import { expect, test } from 'vitest';
import { calibrationPicture } from './calibration-picture.ts';

test('a step lies over its confidence, and its interval holds what was right', () => {
  const calibration = {
    decisions: 30,
    brier: 0.1,
    overConfidence: 0,
    curve: [
      { confidence: 0.55, right: 0.5, decisions: 10 },
      { confidence: 0.95, right: 1, decisions: 20 },
    ],
  };
  const { points, left, right, ideal } = calibrationPicture(calibration, 300, 200);
  expect(points.map(({ x }) => x)).toEqual([
    expect.closeTo(left + (right - left) * 0.1, 1),
    expect.closeTo(left + (right - left) * 0.9, 1),
  ]);
  for (const { low, right: share, high, yLow, y, yHigh } of points) {
    expect(low <= share && share <= high).toBe(true);
    expect(yLow >= y && y >= yHigh).toBe(true);
  }
  expect(ideal[1]).toBeGreaterThan(ideal[3]);
});
