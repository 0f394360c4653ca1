import { addDays, type CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CrossingFacts, PermitFacts, VisaFacts } from '../facts/crossing.ts';
import { fine } from '../test/fine.ts';
import { assess } from './assess.ts';

const day = (text: string): CivilDate => text as CivilDate;
const exit = (facts: CrossingFacts) => assess(facts, { profile: 'georgian-exit' });
const failed = (facts: CrossingFacts) =>
  exit(facts)
    .conditions.filter(({ result }) => result === 'failed')
    .map(({ code }) => code.slice('schengen.exit.'.length));
const condition = (facts: CrossingFacts, name: string) =>
  exit(facts).conditions.find(({ code }) => code === `schengen.exit.${name}`);

/** A citizen who shows nothing of what a visit asks for. */
const bare: CrossingFacts = {
  ...fine,
  document: { ...fine.document, biometric: false, expires: day('2026-08-01') },
  journey: { returnTicket: false, lodging: false, healthInsurance: false, meansSufficient: false },
};
const papers = [
  'passport-biometric',
  'passport-validity',
  'return-ticket',
  'lodging',
  'health-insurance',
  'means',
];
const visa: VisaFacts = {
  type: 'C',
  issuer: 'FR',
  validFrom: day('2026-01-01'),
  validUntil: day('2027-02-01'),
  days: 30,
  entries: 'multiple',
  genuine: true,
};
const permit: PermitFacts = {
  kind: 'residence-permit',
  issuer: 'DE',
  validUntil: day('2028-01-01'),
  genuine: true,
};

describe('the papers of a visit are the officer’s to judge only where a visa or permit is good', () => {
  test.each<readonly [string, Partial<CrossingFacts>]>([
    ['a visa', { visa }],
    ['a permit', { permit }],
    ['a long-stay visa', { visa: { ...visa, type: 'D' } }],
  ])('%s', (_, basis) => {
    const { outcome, attests } = exit({ ...bare, ...basis });
    expect({ outcome, attests }).toEqual({
      outcome: 'met',
      attests: papers.map((one) => `schengen.exit.${one}`),
    });
  });

  test.each<readonly [string, Partial<CrossingFacts>]>([
    ['none', {}],
    ['a visa that expired in 2020', { visa: { ...visa, validUntil: day('2020-02-01') } }],
    ['a false visa', { visa: { ...visa, genuine: false } }],
    ['a visa that is used up', { visa: { ...visa, daysUsed: 30 } }],
    ['a visa for an airport alone', { visa: { ...visa, type: 'A' } }],
    ['an expired permit', { permit: { ...permit, validUntil: day('2026-06-09') } }],
    ['a false permit', { permit: { ...permit, genuine: false } }],
    ['a permit of Türkiye', { permit: { ...permit, issuer: 'TR' } }],
  ])('%s: they are asked', (_, basis) => {
    expect(failed({ ...bare, ...basis })).toEqual(papers);
  });

  test.each<readonly [string, Partial<CrossingFacts>, readonly string[]]>([
    ['a permit of which nothing is known', { permit: {} }, ['permit.kind', 'permit.genuine']],
    ['a visa that nobody examined', { visa: { ...visa, genuine: undefined } }, ['visa.genuine']],
  ])('%s: not known', (_, basis, needs) => {
    const facts = { ...bare, ...basis };
    expect(exit(facts).outcome).toBe('second-line');
    expect(failed(facts)).toEqual([]);
    expect(exit(facts).needs).toEqual(expect.arrayContaining([...needs]));
    // What is shown is shown.
    expect(exit({ ...fine, ...basis }).outcome).toBe('met');
  });
});

describe('a ban is one of the area to which the journey goes', () => {
  const banned = (...bannedBy: readonly string[]) =>
    condition({ ...fine, alerts: { ...fine.alerts, bannedBy } }, 'known-ban');
  test('of a State of the area or the Union', () => {
    for (const state of ['PL', 'DEU', 'CY'])
      expect(banned('GB', state)).toMatchObject({
        result: 'failed',
        reasons: [{ facts: { states: state } }],
      });
  });
  test('a ban of another State does not count, one of an unknown State is undetermined', () => {
    expect(banned('GB', 'TR')).toMatchObject({ result: 'met' });
    expect(banned('?')).toMatchObject({
      result: 'undetermined',
      reasons: [{ code: 'schengen.exit.ban-state-unknown' }],
      needs: ['alerts.bannedBy'],
    });
    expect(banned('?', 'PL')).toMatchObject({ result: 'failed' });
  });
});

describe('reports whether the area requires a visa, never as a ground', () => {
  const official: CrossingFacts = {
    ...fine,
    on: day('2026-11-26'),
    departure: day('2026-12-06'),
    document: { ...fine.document, kind: 'diplomatic' },
  };
  test('R77: a diplomatic passport while its exemption is suspended: the officer sees it, and nothing fails', () => {
    expect(condition(official, 'visa-information')).toMatchObject({
      result: 'yours-to-judge',
      reasons: [{ code: 'schengen.visa.suspended' }],
    });
    expect(failed(official)).toEqual([]);
    expect(exit(official).attests).toEqual(['schengen.exit.visa-information']);
  });
  test('with a visa, on an ordinary passport, before the suspension, and elsewhere there is nothing to see', () => {
    const seen = (facts: CrossingFacts) => condition(facts, 'visa-information')?.result;
    expect(seen({ ...official, visa: { ...visa, validUntil: day('2027-02-01') } })).toBe(
      'not-applicable',
    );
    expect(seen({ ...official, document: fine.document })).toBe('met');
    expect(seen({ ...official, destination: 'TR' })).toBe('not-applicable');
    expect(seen({ ...official, destination: 'IE' })).toBe('not-applicable');
    expect(seen({ ...official, visa: { ...visa, genuine: undefined } })).toBe('undetermined');
  });
});

describe('an expired passport is invalid on every journey', () => {
  const over = { ...fine, document: { ...fine.document, expires: day('2026-06-09') } };
  test.each<readonly [string, Partial<CrossingFacts>]>([
    ['on a visit', {}],
    ['to Türkiye', { destination: 'TR' }],
    ['on a permit', { permit }],
    ['on a visa', { visa }],
  ])('%s', (_, change) => {
    expect(failed({ ...over, ...change })).toEqual(['passport-validity']);
  });
  test('the three months are asked on a visit alone', () => {
    const short = { ...fine, document: { ...fine.document, expires: day('2026-07-01') } };
    expect(failed(short)).toEqual(['passport-validity']);
    expect(failed({ ...short, destination: 'TR' })).toEqual([]);
    expect(failed({ ...short, permit })).toEqual([]);
    expect(condition({ ...short, permit }, 'passport-validity')?.result).toBe('yours-to-judge');
  });
  test('this law requires nothing of non-citizens', () => {
    const person = { ...fine.person, nationality: 'US' };
    expect(condition({ ...over, person }, 'passport-validity')?.result).toBe('not-applicable');
  });
});

test('an invalid paper does not replace a requirement', () => {
  const bad = fc.oneof(
    fc.record({ ...fixed(visa), genuine: fc.constant(false) }).map((one) => ({ visa: one })),
    fc
      .integer({ min: 1, max: 3000 })
      .map((days) => ({ visa: { ...visa, validUntil: addDays(fine.on, -days) } })),
    fc
      .integer({ min: 1, max: 3000 })
      .map((days) => ({ permit: { ...permit, validUntil: addDays(fine.on, -days) } })),
    fc.constantFrom('GB', 'TR', 'US', 'CY').map((issuer) => ({ permit: { ...permit, issuer } })),
  );
  fc.assert(
    fc.property(
      bad,
      fc.record({
        returnTicket: fc.boolean(),
        lodging: fc.boolean(),
        healthInsurance: fc.boolean(),
        meansSufficient: fc.boolean(),
      }),
      (basis, journey) => {
        expect(failed({ ...fine, journey, ...basis })).toEqual(failed({ ...fine, journey }));
      },
    ),
    { numRuns: 300 },
  );
});

const fixed = (one: VisaFacts) =>
  Object.fromEntries(Object.entries(one).map(([name, value]) => [name, fc.constant(value)]));
