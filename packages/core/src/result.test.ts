import { expect, test } from 'vitest';
import { err, ok } from './result.ts';

test('success carries its value, failure every issue in order', () => {
  expect(ok(7)).toEqual({ ok: true, value: 7 });
  expect(err('a', 'b')).toEqual({ ok: false, issues: ['a', 'b'] });
});
