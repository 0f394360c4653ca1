import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOfParam, keyParam, membersOf } from './series-key.ts';

test('a key goes into an address and comes back, whatever its members are, in any order', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.string({ maxLength: 20 })),
      (key) => {
        expect(keyOfParam(keyParam(key))).toEqual({ ...key });
        const turned = Object.fromEntries(Object.entries(key).reverse());
        expect(keyParam(turned)).toBe(keyParam(key));
      },
    ),
  );
});

test('rejects invalid keys in an address', () => {
  for (const text of ['', '[]', 'null', '{"a":1}', '{', 7, undefined])
    expect(keyOfParam(text)).toBeUndefined();
});

test('coarse comes before fine, and what follows from the crossing point is not said', () => {
  expect(
    membersOf({ nationality: 'QUV', section: 'GE-AZ', border_type: 'land' }).map(([, one]) => one),
  ).toEqual(['GE-AZ', 'QUV']);
  expect(membersOf({ bcp: 'Sarpi', section: 'GE-TR', border_type: 'land' })).toEqual([
    ['bcp', 'Sarpi'],
  ]);
  expect(membersOf({})).toEqual([]);
});
