import { expect, test, vi } from 'vitest';
import { launchQueryAt, takeLaunchQuery } from './launch-query.ts';

const page = (pathname: string, search: string) => ({
  location: { pathname, search } as Location,
  history: { replaceState: vi.fn() } as unknown as History,
  crypto: { randomUUID: () => 'an-id' } as unknown as Crypto,
});

test('the parameters of a launch leave the address before anything else reads it, and are there for its own page alone', () => {
  const path = '/academy/launch/one/practice';
  const launched = page(path, '?actor=%7B%7D&fetch=x');
  takeLaunchQuery(launched);
  expect(launched.history.replaceState).toHaveBeenCalledWith(null, '', path);
  expect(launchQueryAt(path)).toEqual({ id: 'an-id', path, query: '?actor=%7B%7D&fetch=x' });
  expect(launchQueryAt('/academy/launch/one/sitting-1')).toBeUndefined();
  // Nothing else of an address is touched.
  const other = page('/academy/replay/x', '?moment=3');
  takeLaunchQuery(other);
  expect(other.history.replaceState).not.toHaveBeenCalled();
  takeLaunchQuery(undefined);
});
