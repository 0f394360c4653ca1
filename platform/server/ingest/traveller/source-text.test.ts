import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSource, unpackSource } from './source-text.ts';

const locator = fc.record({
  segment: fc.nat(),
  tag: fc.constantFrom('NAD', 'SSR', 'TIF'),
  element: fc.nat(9),
  component: fc.nat(9),
  start: fc.nat(),
  end: fc.nat(),
});

test('places come back from their text', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-zA-Z]+(\.\d+\.[a-zA-Z]+)?$/), locator),
      (source) => {
        expect(unpackSource(packSource(source))).toEqual(source);
      },
    ),
  );
});
