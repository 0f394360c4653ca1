import { ApiError } from '@platform/api/client.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLost, kept, untilAnswered } from './line.ts';

const lost = (): Error => new TypeError('fetch failed');
const atOnce = async (): Promise<void> => {};

test('however often the line is lost, the same thing is sent until it is answered, and then nothing is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(12), async (losses) => {
      let sent = 0;
      const seen: number[] = [];
      const answer = await untilAnswered(
        'decision',
        async () => {
          sent += 1;
          if (sent <= losses) throw sent % 2 === 0 ? lost() : new ApiError(503, {});
          return 'done';
        },
        async () => {
          seen.push(kept.get().length);
        },
      );
      expect(answer).toBe('done');
      expect(sent).toBe(losses + 1);
      expect(seen).toEqual(Array.from({ length: losses }, () => 1));
      expect(kept.get()).toEqual([]);
    }),
  );
});

test('a refusal of the server is an answer: it is not tried again', async () => {
  let sent = 0;
  const refusal = new ApiError(409, { code: 'decision.version.stale' });
  await expect(
    untilAnswered(
      'decision',
      async () => {
        sent += 1;
        throw refusal;
      },
      atOnce,
    ),
  ).rejects.toBe(refusal);
  expect(sent).toBe(1);
  expect(kept.get()).toEqual([]);
});

test('what is kept is told apart: one thing that is answered leaves the others', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let tries = 0;
  const first = untilAnswered(
    'scan',
    async () => {
      tries += 1;
      if (tries === 1) throw lost();
    },
    () => promise,
  );
  let other = 0;
  await untilAnswered(
    'facts',
    async () => {
      other += 1;
      if (other < 3) throw lost();
    },
    atOnce,
  );
  expect(kept.get().map(({ what, tries: count }) => [what, count])).toEqual([['scan', 1]]);
  resolve();
  await first;
  expect(kept.get()).toEqual([]);
});

test('not reached, too slow and unavailable are a lost line; anything the server says is not', () => {
  expect(isLost(lost())).toBe(true);
  expect(isLost(new DOMException('', 'TimeoutError'))).toBe(true);
  for (const status of [502, 503, 504]) expect(isLost(new ApiError(status, {}))).toBe(true);
  for (const status of [400, 401, 403, 404, 409, 429, 500])
    expect(isLost(new ApiError(status, {}))).toBe(false);
  expect(isLost(new Error('answer unreadable'))).toBe(false);
});
