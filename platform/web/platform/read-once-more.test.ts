import { ApiError } from '@platform/api/client.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { call, canReadOnceMore, readOnceMore } from './api.ts';

afterEach(() => vi.unstubAllGlobals());

const send = () => call('importTrustList', { query: {}, body: Uint8Array.of(1) });
const errorOf = (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => undefined,
    (error: unknown) => error,
  );

// Mutants: the header stays for every later call; another operation takes it; it is offered though the one time is used up.
test('a file that stopped a reader is read once more if the officer asks, and only that call says so', async () => {
  const asked: (string | undefined)[] = [];
  let left = 1;
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
    asked.push(headers['x-amirani-once-more']);
    const body = { code: 'reader.known', facts: { why: 'reader.time', left } };
    return { ok: false, status: 409, json: async () => body };
  });
  const error = await errorOf(send);
  expect(canReadOnceMore(error)).toBe(true);
  left = 0;
  const again: Promise<unknown>[] = [];
  readOnceMore(error as object, () => {
    again.push(
      errorOf(() => call('getTrustStore', {})),
      errorOf(send),
      errorOf(send),
    );
  });
  const [, second] = await Promise.all(again);
  expect(asked).toEqual([undefined, undefined, 'yes', undefined]);
  expect(canReadOnceMore(second)).toBe(false);
  expect(canReadOnceMore(new ApiError(413, { code: 'reader.time', facts: { left: 1 } }))).toBe(
    false,
  );
});
