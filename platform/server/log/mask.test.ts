import fc from 'fast-check';
import { expect, test } from 'vitest';
import { masked } from './mask.ts';

test('R10: at most the last three characters show, and of short values none', () => {
  expect(masked('QV1234567')).toBe('••••••567');
  expect(masked('12345')).toBe('•••••');
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{1,40}$/), (value) => {
      const shown = masked(value).replaceAll('•', '');
      expect(shown.length).toBeLessThanOrEqual(3);
      expect(value.endsWith(shown)).toBe(true);
      expect(masked(value)).toHaveLength(value.length);
    }),
  );
});
