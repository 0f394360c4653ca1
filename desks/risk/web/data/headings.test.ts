import { expect, test } from 'vitest';
import { headingsIn, sayThemselves } from './headings.ts';

test('the headings of a file are offered, whatever parts them', () => {
  expect(headingsIn('Month,Refusals at Sarpi\n2026-01,3')).toEqual(['Month', 'Refusals at Sarpi']);
  expect(headingsIn('\ufeffMonth;"Refusals; Sarpi"\r\n')).toEqual(['Month', 'Refusals; Sarpi']);
  expect(headingsIn('{"a": 1, "b": 2}')).toEqual([]);
});

// Mutant: `sayThemselves` that is always true leaves the choice shut, and the file fails in its dry run.
test('a table without date and count asks for them', () => {
  expect(sayThemselves(['Month', 'Refusals at Sarpi'])).toBe(false);
  expect(sayThemselves(['date', 'count', 'route'])).toBe(true);
  expect(sayThemselves(['route', '2026-01', '2026-02'])).toBe(true);
});
