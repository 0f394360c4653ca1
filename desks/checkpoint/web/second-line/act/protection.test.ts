import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Protection } from '../../../api/types.ts';
import { wholeProtection } from './protection.ts';

test('protection was looked into only where all four questions are answered (R28)', () => {
  const answer = fc.option(fc.constantFrom('no-sign', 'referred' as const), { nil: undefined });
  const draft = fc.record({ asylum: answer, child: answer, trafficking: answer, medical: answer });
  fc.assert(
    fc.property(draft, (given) => {
      const answered = Object.values(given).every((one) => one !== undefined);
      expect(wholeProtection(given as Partial<Protection>)).toEqual(answered ? given : undefined);
    }),
  );
});
