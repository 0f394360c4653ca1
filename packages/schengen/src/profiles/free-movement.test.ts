import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import type { CrossingFacts } from '../facts/crossing.ts';
import { fine } from '../test/fine.ts';
import { assess } from './assess.ts';

const day = (text: string): CivilDate => text as CivilDate;
const entry = (facts: CrossingFacts) => assess(facts, { profile: 'schengen-entry' });
const citizen: CrossingFacts = {
  ...fine,
  person: { ...fine.person, nationality: 'FRA' },
  document: { ...fine.document, kind: 'identity-card', issuer: 'FRA' },
};
const spouse: CrossingFacts = {
  ...fine,
  person: {
    ...fine.person,
    nationality: 'IN',
    familyOfUnionCitizen: { accompanying: true, residenceCard: false },
  },
  document: { ...fine.document, issuer: 'IN' },
};

describe('Directive 2004/38/EC Art. 5(4) and 27: who lacks a document proves the right; only conduct is a ground', () => {
  test.each<readonly [string, CrossingFacts]>([
    [
      'a citizen whose card ran out',
      { ...citizen, document: { ...citizen.document, expires: day('2026-01-01') } },
    ],
    ['a spouse without the visa', spouse],
  ])('%s', (_, facts) => {
    const { outcome, letters, notes } = entry(facts);
    expect({ outcome, letters }).toEqual({ outcome: 'second-line', letters: [] });
    expect(notes.map(({ code }) => code)).toContain('schengen.free-movement.prove');
    // A carrier answers for the documents alone.
    expect(assess(facts, { profile: 'carrier' }).outcome).toBe('grounds');
    expect(entry({ ...facts, person: { ...facts.person, threat: true } }).outcome).toBe('grounds');
  });
});

describe('a citizen by another nationality than the document shows', () => {
  const dual = { ...fine, person: { ...fine.person, otherNationalities: ['FR'] } };
  test('moves freely, and has to show it: the document of a third country does not', () => {
    expect(entry(dual)).toMatchObject({ path: 'free-movement', outcome: 'second-line' });
    expect(entry(dual).conditions[0]).toMatchObject({
      result: 'undetermined',
      reasons: [{ code: 'schengen.free-movement.not-shown', facts: { issuer: 'GE' } }],
    });
    expect(entry({ ...dual, document: citizen.document }).outcome).toBe('met');
    expect(entry({ ...dual, person: { ...dual.person, otherNationalities: ['US'] } }).path).toBe(
      'third-country',
    );
  });
  test('is asked for no airport transit visa', () => {
    const facts = {
      ...fine,
      person: { ...fine.person, nationality: 'NG' },
      transit: { in: 'FR', airside: true },
    };
    const board = (person: CrossingFacts['person']) =>
      assess({ ...facts, person }, { profile: 'carrier' }).outcome;
    expect(board(facts.person)).toBe('grounds');
    expect(board({ ...facts.person, otherNationalities: ['IE'] })).toBe('not-applicable');
  });
});

describe('Reg. (EU) 2016/399 Art. 2(16)(a): a residence card is a residence permit, with or without the citizen', () => {
  const alone: CrossingFacts = {
    ...spouse,
    person: {
      ...spouse.person,
      familyOfUnionCitizen: { accompanying: false, residenceCard: true },
    },
  };
  test('without the issuing State, the missing visa cannot be a ground', () => {
    expect(entry(alone)).toMatchObject({ outcome: 'second-line', letters: [], needs: ['permit'] });
    expect(entry(alone).notes.map(({ code }) => code)).toContain(
      'schengen.family.not-accompanying',
    );
    const permit = {
      kind: 'residence-permit',
      issuer: 'DE',
      validUntil: day('2028-01-01'),
      genuine: true,
    } as const;
    expect(entry({ ...alone, permit })).toMatchObject({ outcome: 'met', path: 'permit-holder' });
    expect(
      entry({ ...alone, permit: { ...permit, validUntil: day('2026-06-09') } }).letters,
    ).toEqual([{ letter: 'C', condition: 'schengen.entry.visa' }]);
  });
});
