import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAttempts } from './attempt.ts';

test('the same act again has the same key; another act never has it', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ reason: fc.string(), version: fc.nat(3) })), (acts) => {
      let keys = 0;
      const attempts = createAttempts(() => `key ${++keys}`);
      let before: { content: string; key: string } | undefined;
      for (const act of acts) {
        const content = JSON.stringify(act);
        const key = attempts.keyFor(act);
        expect(attempts.keyFor({ ...act })).toBe(key);
        if (before !== undefined) expect(key === before.key).toBe(content === before.content);
        before = { content, key };
      }
    }),
  );
});
