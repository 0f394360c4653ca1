import { readFacts } from '@amirani/schengen/conditions';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factAt, withFact } from '../../platform/fact-tree.ts';
import { factGroups } from './facts.ts';

const fields = factGroups.flatMap((group) => group.fields);
const value = (kind: (typeof fields)[number]['kind'], path: string): unknown =>
  ({
    date: '2026-03-31',
    state: 'GEO',
    number: 3,
    'yes-no': true,
    hit: 'no-hit',
    states: ['DE'],
    choice:
      path === 'visa.entries'
        ? 1
        : path.endsWith('.kind') || path === 'visa.type'
          ? undefined
          : null,
  })[kind];

test('what the form asks is what the rules read', () => {
  let facts: Readonly<Record<string, unknown>> = {};
  for (const { path, kind, choices = [] } of fields) {
    if (path === 'visa' || path === 'permit' || path === 'person.familyOfUnionCitizen') continue;
    facts = withFact(
      facts,
      path,
      path.endsWith('.kind') || path === 'visa.type' ? choices[0] : value(kind, path),
    );
  }
  expect(readFacts(facts).problems).toEqual([]);
});

test('a fact that is taken away is gone, and an empty group with it; an empty visa stays', () => {
  const facts = withFact({ on: '2026-01-01' }, 'person.nationality', 'GEO');
  expect(withFact(facts, 'person.nationality', undefined)).toEqual({ on: '2026-01-01' });
  expect(withFact(withFact({}, 'visa', {}), 'visa.days', undefined)).toEqual({ visa: {} });
});

test('what was set is what is there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...fields.map(({ path }) => path)), fc.integer())),
      (sets) => {
        let facts: Readonly<Record<string, unknown>> = {};
        for (const [path, one] of sets) {
          facts = withFact(facts, path, one);
          expect(factAt(facts, path)).toBe(one);
        }
      },
    ),
  );
});
