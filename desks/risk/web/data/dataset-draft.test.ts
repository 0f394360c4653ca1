import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetIdOf, draftOfFile, isComplete } from './dataset-draft.ts';

test('any name of a file gives a name that a data set may have', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (file) => {
      const id = datasetIdOf(file);
      expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(60);
    }),
  );
  expect(datasetIdOf('Refusals 2026 (weekly).csv')).toBe('refusals-2026-weekly');
  expect(datasetIdOf('2026.csv')).toBe('table-2026');
  expect(datasetIdOf('Škoda öffnet.csv')).toBe('skoda-offnet');
  expect(datasetIdOf('უარი.csv')).toBe('table');
});

test('what is counted is guessed by the name, and a description is not complete by guesses alone', () => {
  expect(draftOfFile('frontex_ibc_monthly_by_route.csv').indicator).toBe('1A');
  expect(draftOfFile('refusals.csv').indicator).toBe('4');
  expect(draftOfFile('zahlen.csv').indicator).toBe('other');
  const draft = draftOfFile('refusals.csv');
  expect(isComplete(draft)).toBe(false);
  expect(isComplete({ ...draft, source: 'Unit of the south', unit: 'persons' })).toBe(true);
  expect(isComplete({ ...draft, source: 'Unit of the south', unit: 'persons', id: 'A b' })).toBe(
    false,
  );
});
