import { addDays, type CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CrossingFacts, PermitFacts } from '../facts/crossing.ts';
import { fine } from '../test/fine.ts';
import { assess } from './assess.ts';

const day = (text: string): CivilDate => text as CivilDate;
const good: PermitFacts = {
  kind: 'residence-permit',
  issuer: 'DE',
  validUntil: day('2028-01-01'),
  genuine: true,
};
/** A visitor to Germany whose passport is too old and runs out, and who has stayed longer than 90 days. */
const barred: CrossingFacts = {
  ...fine,
  destination: 'DE',
  document: { ...fine.document, issued: day('2013-01-01'), expires: day('2026-07-01') },
  stays: [{ entry: '2026-01-01', exit: '2026-05-31', state: 'FR', source: 'ees' }],
};
const asked = (facts: CrossingFacts) => {
  const { outcome, path, letters, conditions, needs } = assess(facts, {
    profile: 'schengen-entry',
  });
  return {
    outcome,
    path,
    letters: letters.map(({ letter }) => letter).join(''),
    conditions,
    needs,
  };
};

describe('an invalid permit has no holder', () => {
  test('with a good one the 90 days, the age and the three months are not asked in the State that gave it', () => {
    expect(asked({ ...barred, permit: good })).toMatchObject({
      outcome: 'met',
      path: 'permit-holder',
    });
  });

  test.each<readonly [string, PermitFacts | null]>([
    ['none', null],
    ['expired', { ...good, validUntil: day('2026-06-09') }],
    ['not valid yet', { ...good, validFrom: day('2026-06-11') }],
    ['of no Member State', { ...good, issuer: 'TR' }],
  ])('%s: the conditions of any visitor', (_, permit) => {
    expect(asked({ ...barred, permit })).toMatchObject({
      outcome: 'grounds',
      path: 'third-country',
      letters: 'AAF',
    });
  });

  test('false: told as such besides, with the letter of a false permit', () => {
    expect(asked({ ...barred, permit: { ...good, genuine: false } })).toMatchObject({
      outcome: 'grounds',
      letters: 'AADF',
    });
    const alone = asked({ ...fine, permit: { ...good, genuine: false } });
    expect(alone).toMatchObject({ outcome: 'grounds', letters: 'D' });
    expect(
      alone.conditions.find(({ code }) => code === 'schengen.entry.visa')?.reasons[0]?.code,
    ).toBe('schengen.permit.false');
    const sticker = { type: 'C', issuer: 'FR', genuine: false } as const;
    expect(asked({ ...fine, visa: sticker }).letters).toBe('D');
  });

  test.each<readonly [string, PermitFacts, readonly string[]]>([
    [
      'nothing known of it',
      {},
      ['permit.kind', 'permit.issuer', 'permit.validUntil', 'permit.genuine'],
    ],
    ['not examined', { ...good, genuine: undefined }, ['permit.genuine']],
  ])('%s: not known, neither clear nor a ground', (_, permit, needs) => {
    const { outcome, letters, conditions, ...rest } = asked({ ...barred, permit });
    expect({ outcome, letters, needs: rest.needs }).toEqual({
      outcome: 'second-line',
      letters: '',
      needs,
    });
    expect(
      conditions.filter(({ result }) => result === 'undetermined').map(({ code }) => code),
    ).toEqual([
      'schengen.entry.document-validity',
      'schengen.entry.document-age',
      'schengen.entry.visa',
      'schengen.entry.ninety-days',
    ]);
    // What fails whatever the permit is, fails.
    expect(
      asked({ ...barred, permit, document: { ...barred.document, genuine: false } }).letters,
    ).toBe('B');
  });

  test('an expired one takes nobody out of the Entry/Exit System', () => {
    const facts = {
      ...fine,
      permit: { ...good, validUntil: day('2026-06-09') },
      person: { ...fine.person, biometricsGiven: false },
    };
    expect(asked(facts).letters).toBe('J');
  });

  test('an expired one of Germany does not cover an alert on the way there', () => {
    const facts = {
      ...fine,
      destination: 'DE',
      alerts: { ...fine.alerts, sis: 'hit' as const },
    };
    expect(asked({ ...facts, permit: good }).outcome).toBe('met');
    expect(asked({ ...facts, permit: { ...good, validUntil: day('2026-06-09') } }).letters).toBe(
      'H',
    );
    expect(asked({ ...facts, permit: {} }).outcome).toBe('second-line');
  });

  test('a permit of local border traffic alone settles nothing, and a false one less', () => {
    const local = { ...good, kind: 'local-border-permit', issuer: 'PL' } as const;
    expect(asked({ ...barred, permit: local })).toMatchObject({
      outcome: 'second-line',
      path: 'local-border-traffic',
    });
    expect(asked({ ...barred, permit: { ...local, genuine: false } }).letters).toBe('AADF');
  });
});

test('learning what a permit is worth never turns what was met without it into more than that', () => {
  const permit = fc.record(
    {
      kind: fc.constantFrom('residence-permit' as const, 'long-stay-visa' as const),
      issuer: fc.constantFrom('DE', 'TR', 'GB'),
      validUntil: fc.integer({ min: -5, max: 5 }).map((days) => addDays(fine.on, days)),
      genuine: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(permit, (shown) => {
      const facts = { ...barred, permit: shown };
      const { outcome } = asked(facts);
      const whole = ['kind', 'issuer', 'validUntil', 'genuine'].every((name) => name in shown);
      const bad =
        shown.genuine === false ||
        (shown.issuer !== undefined && shown.issuer !== 'DE') ||
        (shown.validUntil !== undefined && shown.validUntil < fine.on);
      expect(outcome).toBe(bad ? 'grounds' : whole ? 'met' : 'second-line');
    }),
    { numRuns: 300 },
  );
});
