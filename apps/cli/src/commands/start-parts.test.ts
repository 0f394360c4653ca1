import { sampleDataParts } from '@platform/api/about.ts';
import type { SampleDataState } from '@platform/server/about/sample-data.ts';
import { expect, test } from 'vitest';
import { makeParts, nothingMade, type Parts } from './start-parts.ts';

/** Makes parts that do `work`, and gives what was made, what was told, and what failed. */
const making = (work: (part: string) => Promise<void>) => {
  const [made, told, failed]: [string[], SampleDataState[], string[]] = [[], [], []];
  const one = (part: string) => async (): Promise<void> => {
    await work(part);
    made.push(part);
  };
  const parts = Object.fromEntries(sampleDataParts.map((part) => [part, one(part)])) as Parts;
  const { stop } = makeParts(
    parts,
    (state) => told.push(state),
    (part, error) => failed.push(`${part}: ${String(error)}`),
  );
  return { made, told, failed, stop };
};

test('the flights are made first, each part is told as it begins, and nothing is told of at the end', async () => {
  const { made, told, failed } = making(() => Promise.resolve());
  expect(told).toEqual([nothingMade]);
  await expect.poll(() => told.at(-1)).toBeUndefined();
  expect(made).toEqual(sampleDataParts);
  expect(told.map((state) => state?.part)).toEqual([...sampleDataParts, undefined]);
  expect(told[0]).toEqual({ state: 'making', part: 'flights', number: 1, of: 8 });
  expect(failed).toEqual([]);
});

// Without the catch the parts after it are missing; with `failed =` the last failure is told and not the first.
test('a part that cannot be made keeps no other from being made, and is told of at the end', async () => {
  const { made, told, failed } = making((part) =>
    part === 'case' || part === 'class' ? Promise.reject(new Error('no room')) : Promise.resolve(),
  );
  await expect.poll(() => told.at(-1)?.state).toBe('failed');
  expect(made).toEqual(sampleDataParts.filter((part) => part !== 'case' && part !== 'class'));
  expect(told.at(-1)).toEqual({ state: 'failed', part: 'case', number: 6, of: 8 });
  expect(failed).toEqual(['case: Error: no room', 'class: Error: no room']);
});

test('to stop waits for the part that is being made, and begins no other', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { made, told, stop } = making(() => promise);
  await expect.poll(() => told.length).toBe(1);
  await new Promise(setImmediate);
  const stopped = stop();
  expect(made).toEqual([]);
  resolve();
  await stopped;
  expect(made).toEqual(['flights']);
});
