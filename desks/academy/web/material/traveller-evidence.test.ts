import type { TravellerMaterial } from '@amirani/scenario/items';
import { expect, test } from 'vitest';
import { hitOfMaterial } from './traveller-evidence.ts';

const material = {
  kind: 'traveller',
  on: '2026-11-26',
  said: [],
  list: {
    id: 'l',
    title: 'Sought',
    owner: 'unit',
    source: 'unit',
    category: 'sought',
    version: '1',
    size: 900,
  },
  entry: {
    kind: 'person',
    id: 'e',
    reference: 'r',
    ground: 'arrest',
    places: [],
    instruction: 'call-second-line',
    nationalities: ['QVR'],
    names: [
      {
        full: 'Kalandadze Otar',
        family: 'Kalandadze',
        given: 'Otar',
        kind: 'primary',
        script: 'latin',
      },
      { full: 'Meladze Zurab', family: 'Meladze', given: 'Zurab', kind: 'alias', script: 'latin' },
    ],
    birthDates: [{ date: '1974-05-31' }],
    documents: [{ number: 'QV1234567', kind: 'passport', issuer: 'QVR' }],
  },
  traveller: {
    surname: 'MELADZE',
    given: 'ZURAB',
    birthDate: '1974-05-31',
    nationality: 'QVR',
    documents: [{ number: 'QV7654321', issuer: 'QVR' }],
  },
  flight: { designator: 'QQ 1', from: 'TBS', to: 'RIX' },
} as unknown as TravellerMaterial;

test('the name that meets best is shown, with what speaks on both sides', () => {
  const { evidence, reasons } = hitOfMaterial(material);
  expect(evidence.words.flatMap(({ entry }) => entry)).toEqual(['MELADZE', 'ZURAB']);
  expect(evidence).toMatchObject({ birthDate: 'same', document: 'different', nationality: 'same' });
  expect(reasons.for.map(({ code }) => code)).toContain('targeting.hit.birth-date.same');
  expect(reasons.unknown.map(({ code }) => code)).toEqual(['targeting.hit.document.different']);
});

test('nothing is said of chance, of which one entry knows nothing', () => {
  const { reasons } = hitOfMaterial(material);
  const codes = Object.values(reasons).flatMap((side) => side.map(({ code }) => code));
  expect(codes.filter((code) => code.includes('chance'))).toEqual([]);
});
