import { QueryObserver } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { queries } from './session.ts';

let reads = 0;

/** A screen that shows the read; gives back what leaves it. */
const shown = (): (() => void) =>
  new QueryObserver(queries, {
    queryKey: ['listHits'],
    queryFn: () => {
      reads += 1;
      return Promise.resolve(reads);
    },
  }).subscribe(() => undefined);

/** Until what is asked for has come. */
const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done));

beforeEach(() => {
  queries.clear();
  reads = 0;
});

test('a screen that is opened again reads again', async () => {
  const leave = shown();
  await settled();
  leave();
  await settled();
  shown();
  await settled();
  expect(reads).toBe(2);
});

// The next screen of a desk often shows what the one before it showed.
test('a screen that takes the place of another reads again; a second one beside it reads nothing', async () => {
  const leave = shown();
  await settled();
  leave();
  shown();
  shown();
  await settled();
  shown();
  await settled();
  expect(reads).toBe(2);
});

test('what an act brought while no screen showed it does not count as read', async () => {
  const leave = shown();
  await settled();
  leave();
  await settled();
  queries.setQueryData(['listHits'], 10);
  shown();
  await settled();
  expect(reads).toBe(2);
});
