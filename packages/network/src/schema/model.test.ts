import { expect, test } from 'vitest';
import {
  commonSchema,
  downMapOf,
  edgeOf,
  extensions,
  followTheMoney,
  isA,
  lineage,
  propertiesOf,
  schemaNames,
} from './index.ts';

test('every schema that is named exists, and every link has its two ends', () => {
  for (const name of schemaNames) {
    for (const ancestor of lineage(name)) expect(schemaNames).toContain(ancestor);
    for (const { range } of propertiesOf(name).values())
      if (range !== undefined) expect(schemaNames).toContain(range);
    const edge = edgeOf(name);
    if (edge !== undefined)
      for (const end of [edge.source, edge.target])
        expect(propertiesOf(name).get(end)?.type).toBe('entity');
  }
});

test('every schema of ours becomes one of FollowTheMoney, with properties that it has there', () => {
  for (const name of Object.keys(extensions)) {
    const down = downMapOf(name);
    expect(Object.keys(followTheMoney)).toContain(down?.schema);
    for (const [ours, theirs] of Object.entries(down?.properties ?? {})) {
      expect(propertiesOf(name).has(ours)).toBe(true);
      expect(propertiesOf(down?.schema ?? '').get(theirs)?.extension).toBe(false);
    }
  }
});

test('what FollowTheMoney lacks is there', () => {
  expect(propertiesOf('Person').get('victimStatus')?.extension).toBe(true);
  expect(propertiesOf('Person').get('name')).toMatchObject({
    declaredBy: 'Thing',
    extension: false,
  });
  expect(propertiesOf('Vehicle').get('vin')?.extension).toBe(true);
  expect(propertiesOf('Call').get('startCell')?.range).toBe('Cell');
  expect(propertiesOf('Exhibit').get('sha256')?.type).toBe('checksum');
});

test('kinds that fit and kinds that do not', () => {
  expect(isA('HawalaTransfer', 'Interval')).toBe(true);
  expect(commonSchema('LegalEntity', 'Person')).toBe('Person');
  expect(commonSchema('Person', 'Vehicle')).toBeUndefined();
  expect(isA('Unheard', 'Thing')).toBe(false);
  expect(propertiesOf('Unheard').size).toBe(0);
});
