import { expect, test } from 'vitest';
import { state } from '../test/stating.ts';
import { caseView, categoryOf, mayBeNamed, personCategories } from './index.ts';

const categoryWith = (...values: readonly (readonly [string, string, string])[]) =>
  categoryOf(
    caseView(
      values.map(([property, value, at]) => state('p', 'Person', property, value, { at })),
    ).entities.get('p'),
  );

test('R40: whom nobody has put into a category is uncategorised, never a suspect', () => {
  expect(categoryOf(undefined)).toBe('uncategorised');
  expect(categoryWith(['name', 'A', '2026-01-01T00:00:00Z'])).toBe('uncategorised');
  expect(categoryWith(['category', 'boss', '2026-01-01T00:00:00Z'])).toBe('uncategorised');
});

test('R40: of two categories the one stated last counts, but victim always', () => {
  const early = '2026-01-01T00:00:00Z';
  const late = '2026-02-01T00:00:00+04:00';
  expect(categoryWith(['category', 'suspect', late], ['category', 'witness', early])).toBe(
    'suspect',
  );
  expect(categoryWith(['category', 'suspect', late], ['category', 'victim', early])).toBe('victim');
  expect(categoryWith(['category', 'suspect', late], ['victimStatus', 'presumed', early])).toBe(
    'victim',
  );
  expect(categoryWith(['category', 'suspect', late], ['victimStatus', 'none', early])).toBe(
    'suspect',
  );
});

test('victims alone are kept out of what finders name', () => {
  expect(personCategories.filter((one) => !mayBeNamed(one))).toEqual(['victim']);
});
