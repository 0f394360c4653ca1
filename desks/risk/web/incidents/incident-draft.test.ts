import { expect, test } from 'vitest';
import { draftOf, facetsFrom, givenOf, withCodes } from './incident-draft.ts';

const draft = draftOf(undefined, '00000000-0000-4000-8000-000000000001', '2026-11-20');

test('what is handed in has the numbers that were typed; an empty one is not known and never zero', () => {
  expect(givenOf(draft)).toBeUndefined();
  const typed = { ...draft, section: ' Sarpi ', persons: '3' };
  expect(givenOf(typed)).toEqual({
    id: draft.id,
    revision: 0,
    on: '2026-11-20',
    section: 'Sarpi',
    indicator: '1A',
    persons: 3,
    facets: {},
  });
  expect(givenOf({ ...typed, minors: '0' })).toMatchObject({ minors: 0 });
  expect(givenOf({ ...typed, minors: 'two' })).toBeUndefined();
  expect(givenOf({ ...typed, rescued: '4' })).toMatchObject({
    lives: { dead: 0, missing: 0, rescued: 4 },
  });
  expect(givenOf({ ...typed, grade: { source: 'B', information: '2' } })).toMatchObject({
    grade: { source: 'B', information: '2' },
  });
});

test('a facet without codes is not known and falls away; an address cannot bring in others', () => {
  const facets = withCodes({}, 'means', ['train']);
  expect(facets).toEqual({ means: ['train'] });
  expect(withCodes(facets, 'means', [])).toEqual({});
  expect(facetsFrom('{"means":["train"],"name":["x"],"light":"day"}')).toEqual({
    means: ['train'],
  });
  for (const wrong of [undefined, '{', 'null', '[]', '7']) expect(facetsFrom(wrong)).toEqual({});
});
