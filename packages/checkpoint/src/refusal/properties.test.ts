import { addDays, type CivilDate } from '@amirani/core';
import { assess, type CrossingFacts, lettersOn } from '@amirani/schengen/conditions';
import { trainingTwins as twins } from '@amirani/schengen/training';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildRefusal } from './build.ts';
import { exitRequirements, groundsOf } from './grounds.ts';
import { protectionQuestions, type RefusingProfile } from './model.ts';

const on = '2026-11-24' as CivilDate;
const near = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((days) => addDays(on, days));
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const answer = perhaps(fc.constantFrom('hit' as const, 'no-hit' as const));
const state = fc.constantFrom('QVR', 'QVR', 'GE', 'IN', 'FR', 'QMB', 'ZZ');

const crossing: fc.Arbitrary<CrossingFacts> = fc.record({
  on: fc.constant(on),
  departure: perhaps(near(0, 100)),
  enterAt: perhaps(fc.constantFrom('FR', 'QMB')),
  destination: perhaps(fc.constantFrom('FR', 'QMB', 'TR')),
  derogation: perhaps(fc.constantFrom('emergency' as const, 'humanitarian' as const)),
  person: perhaps(
    fc.record({
      nationality: perhaps(state),
      dateOfBirth: perhaps(near(-20_000, -1)),
      seeksProtection: perhaps(fc.boolean()),
      familyOfUnionCitizen: perhaps(fc.option(fc.record({ accompanying: perhaps(fc.boolean()) }))),
      biometricsGiven: perhaps(fc.boolean()),
      threat: perhaps(fc.boolean()),
    }),
  ),
  document: perhaps(
    fc.record({
      kind: perhaps(fc.constantFrom('ordinary' as const, 'diplomatic' as const)),
      biometric: perhaps(fc.boolean()),
      issuer: perhaps(state),
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
        issuer: fc.constant('QMB'),
        validFrom: near(-100, 10),
        validUntil: near(-10, 200),
        days: fc.integer({ min: 1, max: 90 }),
        entries: fc.constantFrom(1, 2, 'multiple' as const),
        daysUsed: perhaps(fc.integer({ min: 0, max: 90 })),
        genuine: fc.boolean(),
      }),
    ),
  ),
  permit: perhaps(fc.constant(null)),
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
      sis: answer,
      national: answer,
      bannedBy: perhaps(fc.subarray(['QMB', 'FR'])),
      exitBan: answer,
    }),
  ),
  stays: perhaps(
    fc.array(
      fc
        .tuple(
          near(-200, -1),
          fc.integer({ min: 0, max: 120 }),
          fc.constantFrom('own-record', 'own-record', 'ees'),
        )
        .map(([entry, length, source]) => {
          const exit = addDays(entry, length);
          return { entry, exit: exit < on ? exit : addDays(on, -1), state: 'FR', source };
        }),
      { maxLength: 4 },
    ),
  ),
});
const profile = fc.constantFrom<RefusingProfile>('georgian-exit', 'schengen-entry');
const protection = fc.record(
  Object.fromEntries(
    protectionQuestions.map((one) => [
      one,
      fc.oneof(
        { weight: 8, arbitrary: fc.constant('no-sign' as const) },
        { weight: 1, arbitrary: fc.constantFrom('referred' as const, undefined) },
      ),
    ]),
  ),
);
/** What somebody may try as a ground: those that are borne mostly, or nothing would ever be built. */
const tried = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: 20 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('risk', 'hit', 'score', 'nationality', ...'ABCDEFGHIJZ'),
    },
    { weight: 1, arbitrary: fc.constantFrom(...exitRequirements) },
  ),
  { maxLength: 3 },
);

test('R25, R28, R50, R77: whatever the facts and whatever is tried, a refusal that was built is a lawful one', () => {
  const built = { 'georgian-exit': 0, 'schengen-entry': 0 };
  fc.assert(
    fc.property(
      crossing,
      profile,
      protection,
      tried,
      fc.constantFrom('a reason', 'a reason', ' '),
      fc.constantFrom(['appeal'], ['appeal', ' '], [' '], []),
      (facts, as, answers, indices, reason, remedies) => {
        const options = { profile: as, twins };
        const { borne } = groundsOf(facts, options);
        const grounds = indices.map((one) =>
          typeof one === 'string' ? one : (borne[one % borne.length]?.ground ?? 'hit'),
        );
        const result = buildRefusal({
          facts,
          options,
          grounds,
          protection: answers,
          reason,
          remedies,
        });
        if (!result.ok) {
          expect(result.issues.length).toBeGreaterThan(0);
          return;
        }
        built[as] += 1;
        const { requirements, ...refusal } = result.value;
        const assessment = assess(facts, options);
        expect(new Set(requirements.map(({ ground }) => ground))).toEqual(new Set(grounds));
        for (const { ground, law, cures, reasons } of requirements) {
          const closed: readonly string[] =
            as === 'schengen-entry' ? lettersOn(on).map(({ letter }) => letter) : exitRequirements;
          expect(closed).toContain(ground);
          const failed = assessment.conditions.filter(
            ({ result: came, coveredBy, letters, code }) =>
              came === 'failed' &&
              coveredBy === undefined &&
              (as === 'schengen-entry' ? letters.includes(ground) : code === ground),
          );
          expect(failed.length).toBeGreaterThan(0);
          expect(law.act).not.toBe('');
          expect(reasons.length).toBeGreaterThan(0);
          if (as === 'georgian-exit') expect(cures.length).toBeGreaterThan(0);
        }
        expect(facts.person?.seeksProtection).not.toBe(true);
        for (const one of protectionQuestions)
          expect(['no-sign', 'referred']).toContain(refusal.protection[one]);
        expect(refusal.protection.asylum).toBe('no-sign');
        expect(refusal.reason).not.toBe('');
        expect(refusal.remedies.some((one) => one.trim() !== '')).toBe(true);
        if (as === 'schengen-entry') expect(assessment.standardForm).toBe(true);
      },
    ),
    { numRuns: 4000 },
  );
  // The property was put to the test.
  expect(built['georgian-exit']).toBeGreaterThan(20);
  expect(built['schengen-entry']).toBeGreaterThan(20);
});

test('R50: a hit of whatever list makes no ground at the exit, and none at the entry but by the letter of the law', () => {
  fc.assert(
    fc.property(crossing, profile, (facts, as) => {
      const hits = {
        ...facts,
        alerts: { ...facts.alerts, sis: 'hit', national: 'hit' },
      } as CrossingFacts;
      const none = {
        ...facts,
        alerts: { ...facts.alerts, sis: undefined, national: undefined },
      } as CrossingFacts;
      const grounds = (one: CrossingFacts) =>
        groundsOf(one, { profile: as, twins }).borne.map(({ ground }) => ground);
      const more = grounds(hits).filter((ground) => !grounds(none).includes(ground));
      expect(as === 'georgian-exit' ? more : more.filter((ground) => ground !== 'H')).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('own crossing records alone bear no ground that would not stand without them', () => {
  let fell = 0;
  fc.assert(
    fc.property(crossing, profile, fc.boolean(), (any, as, onVisa) => {
      // Half of them travel on a visa, whose days and entries are counted from the stays.
      const facts: CrossingFacts = onVisa
        ? {
            ...any,
            person: { ...any.person, nationality: 'IN', seeksProtection: false },
            visa: {
              type: 'C',
              issuer: 'FR',
              validFrom: addDays(on, -80),
              validUntil: addDays(on, 80),
              days: 20,
              entries: 1,
              genuine: true,
            },
          }
        : any;
      const own = {
        ...facts,
        stays: facts.stays?.map((stay) => ({ ...stay, source: 'own-record' })),
      };
      const options = { profile: as, twins };
      const { borne, ownRecordsOnly } = groundsOf(own, options);
      fell += ownRecordsOnly.length;
      if ((own.stays ?? []).length === 0) return;
      const without = assess({ ...own, stays: undefined }, options);
      for (const { condition } of borne)
        expect(without.conditions).toContainEqual(
          expect.objectContaining({ code: condition.code, result: 'failed' }),
        );
    }),
    { numRuns: 3000 },
  );
  expect(fell).toBeGreaterThan(5);
});
