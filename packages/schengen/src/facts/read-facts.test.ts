import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsSchema, readFacts } from './read-facts.ts';

test('facts that are well formed come back as they are', () => {
  const facts = {
    on: '2026-11-24',
    person: { nationality: 'GEO', familyOfUnionCitizen: null },
    visa: null,
    stays: [{ entry: '2026-01-01', exit: '2026-01-10', state: 'FR' }],
    transit: { airside: true, holds: [{ kind: 'visa', issuer: 'US' }] },
  };
  expect(readFacts(facts)).toEqual({ facts, problems: [] });
});

test('what cannot be used is left out and said, the rest is kept', () => {
  const { facts, problems } = readFacts({
    on: '2026-11-24',
    departure: '2026-02-30',
    person: { nationality: 'Georgia', threat: 'no' },
    visa: { days: -1, entries: 'many' },
    colour: 'red',
  });
  expect(facts).toEqual({ on: '2026-11-24', person: {}, visa: {} });
  expect(problems).toEqual([
    { path: 'departure', code: 'schengen.facts.date' },
    { path: 'person.nationality', code: 'schengen.facts.state' },
    { path: 'person.threat', code: 'schengen.facts.boolean' },
    { path: 'visa.days', code: 'schengen.facts.number' },
    { path: 'visa.entries', code: 'schengen.facts.number' },
    { path: 'colour', code: 'schengen.facts.unknown-name' },
  ]);
});

test('a day of crossing is needed', () => {
  expect(readFacts({}).problems).toEqual([{ path: 'on', code: 'schengen.facts.missing' }]);
  expect(readFacts([]).facts).toBeUndefined();
});

test('nothing throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          on: fc.constant('2026-01-01'),
          stays: fc.jsonValue(),
          person: fc.jsonValue(),
          visa: fc.jsonValue(),
        }),
      ),
      (value) => {
        const { facts, problems } = readFacts(value);
        expect(facts !== undefined || problems.length > 0).toBe(true);
      },
    ),
  );
});

test('the published schema is the one that is read', () => {
  const published = JSON.parse(
    readFileSync(
      join(import.meta.dirname, '../../../../docs/reference/entry-facts.schema.json'),
      'utf8',
    ),
  );
  const { $schema, $id, title, description, ...body } = published;
  expect([$schema, $id, title, description].every((text) => typeof text === 'string')).toBe(true);
  expect(body).toEqual(JSON.parse(JSON.stringify(factsSchema)));
});
