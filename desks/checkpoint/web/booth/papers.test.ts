import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Check } from '../../api/types.ts';
import { allShown, holder, isShown, papersOf, toggled } from './papers.ts';
import { sameFacts } from './same-facts.ts';

const visit = [
  'journey.returnTicket',
  'journey.lodging',
  'journey.healthInsurance',
  'journey.meansSufficient',
  'journey.parentalConsent',
];
const check = (
  born: string | undefined,
  profile: Check['profile'] = 'georgian-exit',
  { needs = visit, given = {} }: { needs?: readonly string[]; given?: Check['given'] } = {},
): Check =>
  ({
    ...{ profile, given },
    presented: born === undefined ? {} : { dateOfBirth: born },
    verdict: { at: '2026-06-15T08:00:00Z', facts: { on: '2026-06-15' }, needs },
  }) as unknown as Check;
const facts = (one: Check): readonly string[] => papersOf(one).map(({ fact }) => fact);
const consent = 'journey.parentalConsent';

test('the consent of the parents is asked for until the day somebody is eighteen', () => {
  expect(facts(check('2008-06-16'))).toContain(consent);
  expect(facts(check('2008-06-15'))).not.toContain(consent);
  expect(facts(check('1990-01-02'))).not.toContain(consent);
});

test('of a birth that is not known, or only by its year, the child is assumed', () => {
  expect(facts(check(undefined))).toContain(consent);
  expect(facts(check('2008'))).toContain(consent);
  expect(facts(check('2007'))).not.toContain(consent);
});

test('each law asks for its own papers', () => {
  expect(facts(check('1990-01-02', 'schengen-entry'))).toEqual([
    'journey.returnTicket',
    'journey.lodging',
    'journey.meansSufficient',
  ]);
});

// Fails where papers are asked by the profile alone: a traveller of another State was asked for lodging at the exit.
test('at the exit only what the verdict needs is asked, or was given', () => {
  expect(
    facts(check('1990-01-02', 'georgian-exit', { needs: ['document.bearerIsHolder'] })),
  ).toEqual([]);
  expect(
    facts(
      check('1990-01-02', 'georgian-exit', { needs: [], given: { journey: { lodging: true } } }),
    ),
  ).toEqual(['journey.lodging']);
  // Whether the law asks at all is not known yet: the keys are there.
  expect(facts(check('1990-01-02', 'georgian-exit', { needs: ['destination'] }))).toHaveLength(4);
});

test('all papers are all but the look at the person, which the officer gives by itself', () => {
  const one = check(undefined);
  const given = allShown({}, papersOf(one));
  for (const paper of papersOf(one)) expect(isShown(given, paper)).toBe(true);
  expect(isShown(given, holder)).toBe(false);
});

test('a key pressed twice leaves what was given before, whatever else is given', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(holder, ...papersOf(check(undefined))),
      fc.subarray([...papersOf(check(undefined))]),
      (paper, others) => {
        const given = allShown(
          { destination: 'DE' },
          others.filter(({ fact }) => fact !== paper.fact),
        );
        const once = toggled(given, paper);
        expect(isShown(once, paper)).toBe(true);
        expect(sameFacts(toggled(once, paper), given)).toBe(true);
      },
    ),
  );
});

test('facts are the same in whatever order they stand, and not otherwise', () => {
  expect(sameFacts({ a: { b: 1, c: [1, 2] } }, { a: { c: [1, 2], b: 1 } })).toBe(true);
  expect(sameFacts({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(sameFacts({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(sameFacts({ visa: null }, {})).toBe(false);
});
