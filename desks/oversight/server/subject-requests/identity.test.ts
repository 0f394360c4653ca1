import { expect, test } from 'vitest';
import type { SubjectData, SubjectPerson } from '../../api/types.ts';
import { withDoubts } from './identity.ts';

const fact = (field: string, ...values: string[]) => ({
  ...{ group: 'name', field, item: 0, conflict: false },
  values: values.map((value) => ({ value })),
});
const data = {
  travellers: [
    {
      id: 'f',
      facts: [
        fact('surname', 'MUELLER'),
        fact('given', 'ANA MARIA'),
        fact('sex', 'F'),
        fact('nationalities', 'GEO', 'LVA'),
      ],
    },
  ],
  ...{ checks: [{ id: 'c', notes: [] }], examinations: [{ id: 'e' }] },
} as unknown as SubjectData;
const of = (more: Partial<SubjectPerson>) => withDoubts(data, { surname: '', given: '', ...more });

test('R46: each stated value is compared for itself, and one held value that agrees is enough', () => {
  expect(of({ sex: 'M', nationality: 'FRA' }).travellers[0]?.disagrees).toEqual([
    { what: 'sex', stated: 'M', held: ['F'] },
    { what: 'nationality', stated: 'FRA', held: ['GEO', 'LVA'] },
  ]);
  // Other spellings of one name agree, and of a birth date nothing is held.
  const same = { surname: 'Müller', given: 'Ana-Maria', birthDate: '1994-06-15' };
  expect(of({ ...same, sex: 'F', nationality: 'LVA' })).toBe(data);
});

// A mutant that leaves `shared` or `doubted` out gives her flight, or where she was checked, by itself: it fails here.
test('R46: where one disagrees, every value, check and examination may be another person’s', () => {
  const { travellers, checks, examinations } = of({ surname: 'SMITH', given: 'JOHN' });
  expect(travellers[0]?.facts.every(({ shared }) => shared === true)).toBe(true);
  expect([checks[0]?.doubted, examinations[0]?.doubted]).toEqual([true, true]);
});
