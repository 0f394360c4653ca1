import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import type { CrossingFacts, PersonCategory } from '../facts/crossing.ts';
import { fine } from '../test/fine.ts';
import { assess } from './assess.ts';

const day = (text: string): CivilDate => text as CivilDate;
const crew: CrossingFacts = {
  ...fine,
  person: {
    ...fine.person,
    nationality: 'IN',
    category: 'flight-crew',
    biometricsGiven: undefined,
  },
  document: {
    ...fine.document,
    kind: 'crew-certificate',
    issuer: 'IN',
    issued: day('2014-01-01'),
    expires: day('2026-08-01'),
  },
  stays: [{ entry: '2026-01-01', exit: '2026-06-05', state: 'FR', source: 'ees' }],
};

describe('Annex VII point 2: flight crew on duty, by way of derogation from Art. 6', () => {
  test.each(['schengen-entry', 'carrier'] as const)(
    '%s: the certificate has to be valid on the day, and nothing of a visitor’s is asked',
    (profile) => {
      expect(assess(crew, { profile }).outcome).toBe('met');
      const expired = { ...crew, document: { ...crew.document, expires: day('2026-06-09') } };
      expect(assess(expired, { profile }).outcome).toBe('grounds');
      const visitor = { ...crew, person: { ...crew.person, category: null } };
      expect(assess(visitor, { profile }).outcome).toBe('grounds');
    },
  );
});

test('a carrier asks no more of a head of State than the officer does', () => {
  const person = { ...crew.person, category: 'head-of-state' } as const;
  const facts = { ...crew, person, document: { ...fine.document, issuer: 'IN' } };
  expect(assess(facts, { profile: 'schengen-entry' }).outcome).toBe('met');
  expect(assess(facts, { profile: 'carrier' }).outcome).toBe('not-applicable');
});

describe('Art. 6a(3)(g): who is not registered gives no biometric data', () => {
  const refusing = (category: PersonCategory | null, biometricsGiven: boolean | undefined) =>
    assess(
      { ...fine, person: { ...fine.person, category, biometricsGiven } },
      { profile: 'schengen-entry' },
    ).conditions.find(({ code }) => code === 'schengen.entry.biometrics')?.result;

  test.each(['cross-border-worker', 'rescue-service', 'offshore-worker'] as const)('%s', (one) => {
    expect(refusing(one, false)).toBe('not-applicable');
    expect(refusing(one, undefined)).toBe('not-applicable');
  });
  test.each(['official-passport', 'minor', null] as const)('%s is', (one) => {
    expect(refusing(one, false)).toBe('failed');
  });
  test('a seafarer is, except ashore: which of the two the officer sees', () => {
    expect(refusing('seafarer', false)).toBe('undetermined');
    expect(refusing('seafarer', true)).toBe('met');
  });
});

test('the identity card of a third country does not count as a passport: its acceptance is looked up', () => {
  const card = { ...fine, document: { ...fine.document, kind: 'identity-card' as const } };
  const validity = (facts: CrossingFacts) =>
    assess(facts, { profile: 'schengen-entry' }).conditions[0];
  const permit = {
    kind: 'residence-permit',
    issuer: 'FR',
    validUntil: day('2028-01-01'),
    genuine: true,
  } as const;
  const family = { accompanying: true, residenceCard: true };
  for (const facts of [
    card,
    { ...card, permit },
    { ...card, person: { ...fine.person, familyOfUnionCitizen: family } },
  ])
    expect(validity(facts)).toMatchObject({
      result: 'undetermined',
      reasons: [{ code: 'schengen.document.recognition' }],
    });
  expect(validity({ ...fine, document: { ...fine.document, kind: undefined } })?.needs).toEqual([
    'document.kind',
  ]);
});
