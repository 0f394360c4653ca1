import { availableParallelism } from 'node:os';
import { expect, test, vi } from 'vitest';
import { type Lane, leave, placeIn } from './places.ts';

test('a place goes to who waits longest; who waits too long, or behind too many, is told', async () => {
  vi.useFakeTimers();
  try {
    const lane: Lane = { busy: 0, waiting: [] };
    for (let at = 0; at < availableParallelism(); at += 1) await placeIn(lane);
    const got: number[] = [];
    const waits = Array.from({ length: 32 }, (_, at) =>
      placeIn(lane).then(
        () => got.push(at),
        (error: { code: string }) => error.code,
      ),
    );
    await expect(placeIn(lane)).rejects.toMatchObject({ code: 'reader.busy' });
    leave(lane);
    await waits[0];
    expect(got).toEqual([0]);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(new Set(await Promise.all(waits.slice(1)))).toEqual(new Set(['reader.busy']));
    expect(lane.busy).toBe(availableParallelism());
    for (let at = 0; at < availableParallelism(); at += 1) leave(lane);
    expect(lane).toEqual({ busy: 0, waiting: [] });
  } finally {
    vi.useRealTimers();
  }
});
