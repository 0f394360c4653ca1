import type { Page } from 'playwright-core';

/** How fluent something was. */
export interface Fluency {
  readonly frames: number;
  readonly seconds: number;
  readonly framesPerSecond: number;
  /** The interval between two frames that 19 of 20 did not exceed, in milliseconds. */
  readonly interval95: number;
  /** The longest one: a redrawn picture. */
  readonly longest: number;
}

/** Counts frames (`requestAnimationFrame`) while something is done on a page. */
export const fluencyOf = async (page: Page, act: () => Promise<void>): Promise<Fluency> => {
  await page.evaluate(() => {
    const kept = globalThis as unknown as {
      amiraniFrames: number[];
      amiraniCounts: boolean;
      requestAnimationFrame: (next: (at: number) => void) => number;
    };
    kept.amiraniFrames = [];
    kept.amiraniCounts = true;
    const next = (at: number): void => {
      kept.amiraniFrames.push(at);
      if (kept.amiraniCounts) kept.requestAnimationFrame(next);
    };
    kept.requestAnimationFrame(next);
  });
  await act();
  const times = await page.evaluate(() => {
    const kept = globalThis as unknown as { amiraniFrames: number[]; amiraniCounts: boolean };
    kept.amiraniCounts = false;
    return kept.amiraniFrames;
  });
  const intervals = times.slice(1).map((time, at) => time - (times[at] ?? time));
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  const sorted = intervals.toSorted((a, b) => a - b);
  return {
    frames: intervals.length,
    seconds: round(seconds),
    framesPerSecond: round(intervals.length / Math.max(0.001, seconds)),
    interval95: round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
    longest: round(sorted.at(-1) ?? 0),
  };
};

const round = (value: number): number => Math.round(value * 10) / 10;
