import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import type { CrossingFacts, VisaFacts } from '../facts/crossing.ts';
import { fine } from '../test/fine.ts';
import { assess } from './assess.ts';

const day = (text: string): CivilDate => text as CivilDate;
const of = (facts: CrossingFacts) => assess(facts, { profile: 'schengen-entry' });
const letters = (facts: CrossingFacts) =>
  of(facts)
    .letters.map(({ letter }) => letter)
    .join('');

describe('a visa for some States only covers the 90 days where it is good', () => {
  const used: CrossingFacts = {
    ...fine,
    stays: [{ entry: '2026-02-01', exit: '2026-05-31', state: 'FR', source: 'ees' }],
  };
  const limited: VisaFacts = {
    type: 'C',
    issuer: 'FR',
    validFrom: day('2026-06-01'),
    validUntil: day('2026-07-31'),
    days: 20,
    entries: 1,
    territory: { only: ['FR'] },
    genuine: true,
  };
  test('good: met, for those States, and until it ends', () => {
    const { outcome, onlyIn, authorisedStay } = of({ ...used, visa: limited });
    expect({ outcome, onlyIn, authorisedStay }).toEqual({
      outcome: 'met',
      onlyIn: ['FR'],
      authorisedStay: { until: '2026-06-20', days: 11, binds: 'departure' },
    });
  });

  test('too short for the stay: the officer judges, and the stay ends with it', () => {
    const { outcome, attests, authorisedStay } = of({
      ...used,
      visa: { ...limited, days: 5 },
    });
    expect({ outcome, attests, authorisedStay }).toEqual({
      outcome: 'met',
      attests: ['schengen.entry.visa'],
      authorisedStay: { until: '2026-06-14', days: 5, binds: 'visa-days' },
    });
  });

  test.each<readonly [string, Partial<VisaFacts>, string]>([
    ['expired', { validUntil: day('2026-06-09') }, 'F'],
    ['not valid yet', { validFrom: day('2026-06-11') }, 'F'],
    ['false', { genuine: false }, 'DF'],
    ['of another State’s territory', { territory: { only: ['DE'] } }, 'F'],
    ['used up', { entriesUsed: 1 }, 'F'],
  ])('%s: the limit of 90 days', (_, change, expected) => {
    const facts = { ...used, visa: { ...limited, ...change } };
    expect(letters(facts)).toBe(expected);
    expect(of(facts).authorisedStay).toBeUndefined();
    expect(of(facts).onlyIn).toBeUndefined();
  });

  test('not examined: not known', () => {
    const facts = { ...used, visa: { ...limited, genuine: undefined } };
    expect(of(facts)).toMatchObject({ outcome: 'second-line', needs: ['visa.genuine'] });
  });

  test('beside days that are left, an expired one gives no longer stay than they do', () => {
    const facts = {
      ...fine,
      departure: day('2027-06-10'),
      visa: { ...limited, validUntil: day('2024-02-01'), validFrom: day('2024-01-01') },
    };
    expect(letters(facts)).toBe('F');
  });
});

describe('a visa that ends before the intended departure says so', () => {
  const visitor: CrossingFacts = {
    ...fine,
    on: day('2026-11-20'),
    departure: day('2026-12-10'),
    person: { ...fine.person, nationality: 'AM' },
    visa: {
      type: 'C',
      issuer: 'FR',
      validFrom: day('2026-11-01'),
      validUntil: day('2026-12-01'),
      days: 5,
      entries: 1,
      genuine: true,
    },
  };
  test('by its days, and by UNTIL: the reason, what would change it, and no ground', () => {
    const condition = (facts: CrossingFacts) =>
      of(facts).conditions.find(({ code }) => code === 'schengen.entry.visa');
    expect(condition(visitor)).toMatchObject({
      result: 'yours-to-judge',
      reasons: [{ code: 'schengen.sticker.too-long', facts: { planned: 21, until: '2026-11-24' } }],
      wouldChange: [{ code: 'schengen.change.leave-by', facts: { until: '2026-11-24' } }],
      letters: [],
    });
    expect(of(visitor).authorisedStay).toMatchObject({ until: '2026-11-24' });
    const longer = { ...visitor, visa: { ...visitor.visa, days: 30 } };
    expect(condition(longer)?.reasons[0]?.facts).toEqual({ planned: 21, until: '2026-12-01' });
    expect(condition({ ...longer, departure: day('2026-12-01') })?.result).toBe('met');
  });

  test('without a departure it is not known', () => {
    const { outcome, needs } = of({ ...visitor, departure: undefined });
    expect({ outcome, needs }).toEqual({ outcome: 'second-line', needs: ['departure'] });
  });

  test('a carrier answers for the visa, not for the days', () => {
    expect(assess(visitor, { profile: 'carrier' }).outcome).toBe('met');
  });
});

describe('own crossing records fail nothing, with any other records', () => {
  const own = { entry: '2026-03-01', exit: '2026-05-29', state: 'FR', source: 'own-record' };
  const days = (...stays: NonNullable<CrossingFacts['stays']>) =>
    of({ ...fine, stays }).conditions.find(({ code }) => code === 'schengen.entry.ninety-days');
  test('alone, beside a stay elsewhere or long ago, and beside a stamp that is not enough', () => {
    for (const beside of [
      [],
      [{ entry: '2015-01-01', exit: '2015-01-02', state: 'TR', source: 'statement' }],
      [{ entry: '2015-01-01', exit: '2015-01-02', state: 'FR', source: 'stamp' }],
      [{ entry: '2026-01-05', exit: '2026-01-20', state: 'FR', source: 'stamp' }],
    ])
      expect(days(own, ...beside)).toMatchObject({
        result: 'undetermined',
        reasons: [{ code: 'schengen.stay.own-records' }],
      });
  });
  test('what fails without them fails, with the figures that do not rest on them', () => {
    const stamped = { ...own, entry: '2026-02-20', exit: '2026-05-25', source: 'stamp' };
    expect(days(own, stamped)).toMatchObject({
      result: 'failed',
      reasons: [{ code: 'schengen.stay.none-left', facts: { used: 95 } }],
    });
  });
});
