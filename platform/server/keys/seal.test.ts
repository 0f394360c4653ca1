import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const key = randomBytes(32);

test('what is sealed opens with its key and binding, and with nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), fc.nat(), (bytes, bound, place) => {
      const sealed = seal(key, bytes, bound);
      expect(Buffer.compare(unseal(key, sealed, bound), bytes)).toBe(0);
      expect(() => unseal(randomBytes(32), sealed, bound)).toThrow();
      expect(() => unseal(key, sealed, `${bound}x`)).toThrow();
      const spoilt = Buffer.from(sealed);
      const at = place % spoilt.length;
      spoilt[at] = (spoilt[at] ?? 0) ^ 1;
      expect(() => unseal(key, spoilt, bound)).toThrow();
    }),
  );
});

test('the same bytes are never sealed to the same text', () => {
  expect(seal(key, Buffer.from('x'), 'a')).not.toEqual(seal(key, Buffer.from('x'), 'a'));
});
