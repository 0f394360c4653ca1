import { expect, test } from 'vitest';
import { type SumRule, withoutSum, withSum } from './sum-draft.ts';

const rule = (parts: SumRule['parts'], dimension = 'section'): SumRule => ({
  dimension,
  relation: 'equal',
  parts,
});

test('a sum is added, changed and removed, and the others stay', () => {
  const other = rule({ land: ['Sarpi'] }, 'border');
  const both = rule({ south: ['Sarpi', 'Vale'], north: ['Kazbegi'] });
  expect(withSum([], both)).toEqual([both]);
  const anew = rule({ south: ['Sarpi'] });
  expect(withSum([other, both], anew)).toEqual([other, rule({ north: ['Kazbegi'] }), anew]);
  expect(withoutSum([other, anew], 'section', 'south')).toEqual([other]);
  expect(withoutSum([other], 'section', 'land')).toEqual([other]);
});
