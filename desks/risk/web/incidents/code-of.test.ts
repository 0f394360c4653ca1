import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from './code-of.ts';

test('whatever is written becomes a code or nothing, and a code stays itself', () => {
  expect(codeOf('  Cable  Car!')).toBe('cable-car');
  expect(codeOf('3 Škoda')).toBe('skoda');
  expect(codeOf('საბაგირო')).toBe('');
  fc.assert(
    fc.property(fc.string({ maxLength: 90 }), (text) => {
      const code = codeOf(text);
      if (code === '') return;
      expect(code).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(code.length).toBeLessThanOrEqual(60);
      expect(codeOf(code)).toBe(code);
    }),
  );
});
