import type { CivilDate } from '@amirani/core';
import { assess, profiles, readFacts } from '@amirani/schengen/conditions';
import { factAt, withFact } from '@platform/web/platform/fact-tree.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factGroups, isAsked } from './facts.ts';

const fields = factGroups.flatMap((group) => group.fields);
const value = ({ kind, choices: [first] = [], path }: (typeof fields)[number]): unknown =>
  ({
    date: '2026-03-31',
    state: 'GEO',
    number: 3,
    'yes-no': true,
    hit: 'no-hit',
    states: ['DE'],
    choice: path === 'visa.entries' ? Number(first) : first,
  })[kind];

test('what the form asks is what the rules read', () => {
  let facts: Readonly<Record<string, unknown>> = {};
  for (const field of fields.filter(({ choices: [first] = [] }) => first !== 'none'))
    facts = withFact(facts, field.path, value(field));
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

test('a fact on which the rule turns for some passports is asked of their bearers alone', () => {
  const asked = (nationality: string | undefined, profile = 'schengen-entry' as const) =>
    fields
      .filter(({ of }) => of !== undefined)
      .filter((field) => isAsked(field, profile, { person: { nationality } }))
      .map(({ path }) => path);
  expect(asked(undefined)).toEqual([]);
  expect(asked('GEO')).toEqual([]);
  expect(asked('CHN')).toEqual(['document.authority']);
  expect(asked('RS')).toEqual(['document.authority']);
  expect(asked('TWN')).toEqual(['document.identityNumber']);
});

test('every fact that an assessment may need of a visitor can be given', () => {
  const paths = new Set(fields.map(({ path }) => path));
  const needed = profiles.flatMap((profile) => [
    ...assess({ on: '2026-06-10' as CivilDate }, { profile }).needs,
    ...['CN', 'TW', 'RS', 'GE', 'IN', 'BR', 'FR'].flatMap((nationality) =>
      [{}, { type: 'C' } as const, { type: 'D' } as const].flatMap(
        (visa) =>
          assess(
            { on: '2024-06-10' as CivilDate, person: { nationality }, visa, permit: {} },
            { profile },
          ).needs,
      ),
    ),
  ]);
  // Stays are taken from the calculator.
  expect([...new Set(needed)].filter((path) => path !== 'stays' && !paths.has(path))).toEqual([]);
});
