import { expect, test } from 'vitest';
import type { RiskSection } from '../../api/types.ts';
import { draftOfSection, givenSection } from './section-draft.ts';

const draft = { ...draftOfSection(undefined), name: 'GE-TR', neighbour: 'tr' };

test('a section is kept as it was described; what was left empty is not known, and no zero', () => {
  expect(givenSection(draft, undefined)).toEqual({
    id: 'ge-tr',
    version: 0,
    name: 'GE-TR',
    border: 'land',
    unit: '',
    neighbour: 'TR',
  });
  const full = { ...draft, lengthKm: '275,5', dataset: 'detections', from: '40' };
  const given = givenSection(full, undefined);
  expect(given).toMatchObject({ lengthKm: 275.5, strained: { dataset: 'detections', from: 40 } });
  // What was kept comes back as it was typed, and keeps its id whatever it is called.
  const section = { ...given, version: 3 } as RiskSection;
  expect(givenSection({ ...draftOfSection(section), name: 'South' }, section)).toEqual({
    ...given,
    name: 'South',
    version: 3,
  });
});

test('what cannot be is not kept', () => {
  for (const wrong of [
    { name: 'G' },
    { neighbour: 'TUR' },
    { lengthKm: 'long' },
    { lengthKm: '-1' },
    { dataset: 'detections', from: '' },
    { dataset: 'detections', from: '0' },
    { dataset: 'detections', from: '2.5' },
  ])
    expect(givenSection({ ...draft, ...wrong }, undefined), JSON.stringify(wrong)).toBeUndefined();
});
