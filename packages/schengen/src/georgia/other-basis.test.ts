import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import type { CrossingFacts, PersonFacts } from '../facts/crossing.ts';
import { assess } from '../profiles/assess.ts';
import { fine } from '../test/fine.ts';

const bare: CrossingFacts = {
  ...fine,
  document: { ...fine.document, issued: '2010-01-01' as CivilDate },
  journey: { returnTicket: false, lodging: false, healthInsurance: false, meansSufficient: false },
};
const exit = (person: PersonFacts, change: Partial<CrossingFacts> = {}) =>
  assess(
    { ...bare, ...change, person: { ...fine.person, ...person } },
    { profile: 'georgian-exit' },
  );
const papers = ['passport-age', 'return-ticket', 'lodging', 'health-insurance', 'means'].map(
  (one) => `schengen.exit.${one}`,
);

describe('travellers with another basis need no papers of a visit', () => {
  test.each<readonly [string, PersonFacts, string]>([
    [
      'family with a residence card',
      { familyOfUnionCitizen: { residenceCard: true } },
      'other-basis',
    ],
    ['family with the citizen', { familyOfUnionCitizen: { accompanying: true } }, 'other-basis'],
    ['a citizen of the Union as well', { otherNationalities: ['FR'] }, 'other-basis'],
    ['flight crew', { category: 'flight-crew' }, 'on-duty'],
    ['a seafarer', { category: 'seafarer' }, 'on-duty'],
  ])('%s', (_, person, code) => {
    const { outcome, attests, conditions } = exit(person);
    expect({ outcome, attests }).toEqual({ outcome: 'met', attests: papers });
    for (const one of papers)
      expect(conditions.find((condition) => condition.code === one)?.reasons[0]?.code).toBe(
        `schengen.exit.${code}`,
      );
  });

  test('visitors need them; for family with unknown facts the result is unknown', () => {
    const failed = (person: PersonFacts) =>
      exit(person)
        .conditions.filter(({ result }) => result === 'failed')
        .map(({ code }) => code);
    expect(failed({})).toEqual(papers);
    expect(failed({ familyOfUnionCitizen: { accompanying: false, residenceCard: false } })).toEqual(
      papers,
    );
    const open = exit({ familyOfUnionCitizen: {} });
    expect(open.outcome).toBe('second-line');
    expect(open.needs).toEqual([
      'person.familyOfUnionCitizen.residenceCard',
      'person.familyOfUnionCitizen.accompanying',
    ]);
  });
});

test('an identity card has a chip but does not count as a passport', () => {
  const biometric = (document: NonNullable<CrossingFacts['document']>) =>
    exit({}, { document: { ...fine.document, ...document } }).conditions.find(
      ({ code }) => code === 'schengen.exit.passport-biometric',
    );
  expect(biometric({ kind: 'identity-card' })).toMatchObject({
    result: 'failed',
    reasons: [{ code: 'schengen.exit.not-passport' }],
    wouldChange: [{ code: 'schengen.change.biometric-passport' }],
  });
  expect(biometric({ kind: undefined })?.needs).toEqual(['document.kind']);
  expect(biometric({})?.result).toBe('met');
});

test('a citizen of Georgia by another nationality than the document shows is one at the exit', () => {
  const { conditions } = exit({ nationality: 'UA', otherNationalities: ['GE'] });
  expect(conditions.filter(({ result }) => result === 'failed').map(({ code }) => code)).toEqual(
    papers,
  );
});

test('a journey to a State that is reached through the area alone goes there', () => {
  for (const destination of ['AD', 'MC', 'SM', 'VA'])
    expect(exit({}, { destination }).outcome, destination).toBe('grounds');
  expect(exit({}, { destination: 'TR' }).outcome).toBe('met');
});
