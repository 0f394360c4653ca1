import { expect, test } from 'vitest';
import type { BreachContent } from '../../api/types.ts';
import { changedFields } from './changed-fields.ts';

const first: BreachContent = {
  ...{ foundAt: '2026-11-26T16:40:00.000Z', circumstances: 'a disk was lost', types: [] },
  ...{ happened: '', data: '', people: '', consequences: '', measures: '', telling: '' },
  contact: '',
};

test('R52: a revision says what it added or said otherwise, and nothing that stayed', () => {
  expect(changedFields(undefined, first)).toEqual(['foundAt', 'circumstances']);
  expect(changedFields(first, first)).toEqual([]);
  expect(changedFields(first, { ...first, persons: 0, contact: 'officer' })).toEqual([
    'persons',
    'contact',
  ]);
  const both: BreachContent = { ...first, types: ['integrity', 'availability'] };
  expect(changedFields(first, both)).toEqual(['types']);
  expect(changedFields(both, { ...both, types: ['availability', 'integrity'] })).toEqual([]);
  expect(changedFields(both, first)).toEqual(['types']);
});
