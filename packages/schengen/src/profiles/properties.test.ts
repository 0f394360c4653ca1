import { addDays, type CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, type CrossingFacts, lettersOn, profiles } from '../conditions.ts';
import { derogations, documentKinds, personCategories } from '../facts/crossing.ts';

const on = '2026-11-24' as CivilDate;
const near = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((days) => addDays(on, days));
const state = fc.constantFrom(
  'GE',
  'FR',
  'DE',
  'US',
  'IN',
  'NG',
  'RS',
  'TW',
  'CN',
  'BR',
  'QVR',
  'ZZ',
);
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const alertAnswer = fc.constantFrom('hit' as const, 'no-hit' as const);

/** Facts of any crossing, each there or not, right or wrong. Intended stays are short ones. */
const crossing: fc.Arbitrary<CrossingFacts> = fc.record({
  on: fc.constant(on),
  departure: perhaps(near(0, 89)),
  enterAt: perhaps(fc.constantFrom('FR', 'DE')),
  destination: perhaps(fc.constantFrom('FR', 'DE', 'TR')),
  person: perhaps(
    fc.record({
      nationality: perhaps(state),
      otherNationalities: perhaps(fc.subarray(['FR', 'GE', 'US'])),
      schoolGroupFrom: perhaps(fc.option(fc.constantFrom('DE', 'GE', 'IN'))),
      dateOfBirth: perhaps(near(-20_000, 0)),
      category: perhaps(fc.constantFrom(null, ...personCategories)),
      seeksProtection: perhaps(fc.boolean()),
      familyOfUnionCitizen: perhaps(
        fc.option(
          fc.record({ accompanying: perhaps(fc.boolean()), residenceCard: perhaps(fc.boolean()) }),
        ),
      ),
      biometricsGiven: perhaps(fc.boolean()),
      threat: perhaps(fc.boolean()),
    }),
  ),
  document: perhaps(
    fc.record({
      kind: perhaps(fc.constantFrom(...documentKinds)),
      biometric: perhaps(fc.boolean()),
      issuer: perhaps(state),
      authority: perhaps(fc.constantFrom('hong-kong', 'other')),
      identityNumber: perhaps(fc.boolean()),
      issued: perhaps(near(-4000, -1)),
      expires: perhaps(near(-50, 400)),
      genuine: perhaps(fc.boolean()),
      reported: perhaps(fc.boolean()),
      bearerIsHolder: perhaps(fc.boolean()),
    }),
  ),
  visa: perhaps(
    fc.option(
      fc.record({
        type: fc.constantFrom('A' as const, 'C' as const, 'D' as const),
        issuer: fc.constant('DE'),
        validFrom: near(-100, 10),
        validUntil: near(-10, 200),
        days: fc.integer({ min: 1, max: 90 }),
        entries: fc.constantFrom(1, 2, 'multiple' as const),
        territory: perhaps(fc.constantFrom({ only: ['FR'] }, { except: ['FR'] })),
        genuine: fc.boolean(),
      }),
    ),
  ),
  permit: perhaps(
    fc.option(
      fc.record({
        kind: fc.constantFrom(
          'residence-permit' as const,
          'long-stay-visa' as const,
          'local-border-permit' as const,
        ),
        issuer: fc.constantFrom('DE', 'TR'),
        validUntil: near(-10, 200),
        genuine: fc.boolean(),
      }),
    ),
  ),
  journey: perhaps(
    fc.record({
      purposeJustified: perhaps(fc.boolean()),
      meansSufficient: perhaps(fc.boolean()),
      returnTicket: perhaps(fc.boolean()),
      lodging: perhaps(fc.boolean()),
      healthInsurance: perhaps(fc.boolean()),
      parentalConsent: perhaps(fc.boolean()),
    }),
  ),
  alerts: perhaps(
    fc.record({
      sis: perhaps(alertAnswer),
      national: perhaps(alertAnswer),
      bannedBy: perhaps(fc.subarray(['DE', 'FR'])),
      exitBan: perhaps(alertAnswer),
    }),
  ),
  stays: perhaps(
    fc.array(
      fc.tuple(near(-200, -1), fc.integer({ min: 0, max: 60 })).map(([entry, length]) => {
        const exit = addDays(entry, length);
        return { entry, exit: exit < on ? exit : addDays(on, -1), source: 'ees' };
      }),
      { maxLength: 5 },
    ),
  ),
});

/** The facts with some of them forgotten: whole groups of visa, permit and stays, single ones elsewhere. */
const forgotten = (facts: CrossingFacts, keep: (path: string) => boolean): CrossingFacts =>
  Object.fromEntries(
    Object.entries(facts)
      .filter(([name]) => name === 'on' || keep(name))
      .map(([name, value]) => [
        name,
        ['person', 'document', 'journey', 'alerts'].includes(name) && value
          ? Object.fromEntries(Object.entries(value).filter(([part]) => keep(`${name}.${part}`)))
          : value,
      ]),
  ) as unknown as CrossingFacts;

const showsFalsePaper = ({ visa, permit }: CrossingFacts): boolean =>
  visa?.genuine === false || permit?.genuine === false;

test('what is not known never comes out better: a condition met on part of the facts is met on all of them', () => {
  fc.assert(
    fc.property(
      crossing,
      fc.func(fc.boolean()),
      fc.constantFrom(...profiles),
      (facts, coin, profile) => {
        const part = assess(
          forgotten(facts, (path) => coin(path)),
          { profile },
        );
        const all = assess(facts, { profile });
        // Other rules have other requirements: the two are compared only under the same rules.
        if (part.path !== all.path) return;
        for (const condition of part.conditions) {
          if (condition.result !== 'met') continue;
          // A false paper is a reason of its own once it is shown (letter D), however little it was needed.
          if (condition.code === 'schengen.entry.visa' && showsFalsePaper(facts)) continue;
          const whole = all.conditions.find(({ code }) => code === condition.code);
          if (whole !== undefined)
            expect(['met', 'not-applicable'], condition.code).toContain(whole.result);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test('an outcome follows from its conditions, letters only from failed ones on the form of the day', () => {
  fc.assert(
    fc.property(
      crossing,
      fc.constantFrom(...profiles),
      fc.option(fc.constantFrom(...derogations)),
      (facts, profile, derogation) => {
        const { conditions, outcome, letters, standardForm, needs, attests, path } = assess(
          derogation === null ? facts : { ...facts, derogation },
          { profile },
        );
        if (outcome === 'met')
          for (const { result, coveredBy } of conditions)
            expect(
              coveredBy !== undefined ||
                ['met', 'not-applicable', 'yours-to-judge'].includes(result),
            ).toBe(true);
        if (outcome === 'grounds')
          expect(
            conditions.some(
              ({ result, coveredBy }) => result === 'failed' && coveredBy === undefined,
            ),
          ).toBe(true);
        for (const { letter, condition } of letters) {
          expect(conditions.find(({ code }) => code === condition)?.result).toBe('failed');
          expect(lettersOn(facts.on).map((row) => row.letter)).toContain(letter);
        }
        // Annex V is for third-country nationals at the entry: never on exit, never for who moves freely.
        if (profile !== 'schengen-entry' || path === 'free-movement' || path === 'family-member') {
          expect(standardForm).toBe(false);
          expect(letters).toEqual([]);
        }
        for (const condition of conditions) {
          expect(condition.needs.every((fact) => needs.includes(fact))).toBe(true);
          expect(condition.reasons.length).toBeGreaterThan(0);
          if (condition.result === 'undetermined' && condition.needs.length > 0)
            expect(condition.wouldChange.length).toBeGreaterThan(0);
          if (condition.result === 'yours-to-judge') expect(attests).toContain(condition.code);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test('R77: whatever stops a citizen at the exit names what would cure it, and is never a nationality, a risk or a hit', () => {
  fc.assert(
    fc.property(crossing, (facts) => {
      const { conditions, letters } = assess(facts, { profile: 'georgian-exit' });
      expect(letters).toEqual([]);
      for (const condition of conditions)
        if (condition.result === 'failed') {
          expect(condition.wouldChange.length, condition.code).toBeGreaterThan(0);
          expect(condition.code).toMatch(/^schengen\.exit\./);
        }
    }),
    { numRuns: 2000 },
  );
});

test('with nothing known but the day, nothing is met', () => {
  for (const profile of profiles) {
    const { outcome, conditions } = assess({ on }, { profile });
    expect(outcome).toBe('second-line');
    expect(conditions.filter(({ result }) => result === 'met')).toEqual([]);
  }
});

test('a fictitious State has no rules on duty, and those of its twin in training', () => {
  const facts: CrossingFacts = {
    on,
    person: { nationality: 'QVR' },
    document: { kind: 'ordinary', biometric: true },
  };
  const visa = (twins?: Readonly<Record<string, string>>) =>
    assess(facts, { profile: 'schengen-entry', twins }).conditions.find(
      ({ code }) => code === 'schengen.entry.visa',
    )?.result;
  expect(visa()).toBe('undetermined');
  expect(visa({ QVR: 'GE' })).toBe('met');
  expect(visa({ QVR: 'IN' })).toBe('undetermined');
});

test('own crossing records alone fail nothing: neither the 90 days nor days and entries of a visa', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      crossing,
      fc.array(fc.tuple(near(-300, -1), fc.integer({ min: 0, max: 120 })), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.record({
        validFrom: near(-80, -1),
        validUntil: near(0, 400),
        days: fc.integer({ min: 1, max: 90 }),
        entries: fc.constantFrom(1, 2, 'multiple' as const),
      }),
      fc.boolean(),
      fc.constantFrom(...profiles),
      (any, rows, sticker, onVisa, profile) => {
        const visa = { type: 'C', issuer: 'FR', genuine: true, ...sticker } as const;
        const facts: CrossingFacts = {
          ...any,
          ...(onVisa ? { visa, permit: null } : {}),
          ...(onVisa ? { person: { nationality: 'IN', seeksProtection: false } } : {}),
          stays: rows.map(([entry, length]) => {
            const exit = addDays(entry, length);
            return {
              ...{ entry, state: 'FR', source: 'own-record' },
              exit: exit < on ? exit : addDays(on, -1),
            };
          }),
        };
        const without = assess({ ...facts, stays: undefined }, { profile });
        for (const { code, result, reasons } of assess(facts, { profile }).conditions) {
          if (reasons.some((one) => one.code === 'schengen.stay.own-records')) compared += 1;
          if (result === 'failed')
            expect(without.conditions.find((one) => one.code === code)?.result, code).toBe(
              'failed',
            );
        }
      },
    ),
    { numRuns: 3000 },
  );
  expect(compared).toBeGreaterThan(100);
});
