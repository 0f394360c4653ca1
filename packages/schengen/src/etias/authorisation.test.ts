import { describe, expect, test } from 'vitest';
import { ruleRow } from '../data/rule-row.ts';
import type { CrossingFacts, PersonFacts } from '../facts/crossing.ts';
import { assess } from '../profiles/assess.ts';
import { fine } from '../test/fine.ts';
import type { EtiasPhase } from './phases.ts';

const phase = (name: EtiasPhase['phase']): readonly EtiasPhase[] => [
  ruleRow({ phase: name }, { from: '2026-01-01', source: 'a test' }),
];
const of = (
  change: Partial<CrossingFacts>,
  name: EtiasPhase['phase'] = 'required',
  profile: 'schengen-entry' | 'carrier' = 'schengen-entry',
) =>
  assess({ ...fine, travelAuthorisation: null, ...change }, { profile, etiasPhases: phase(name) });
const authorisation = (...given: Parameters<typeof of>) =>
  of(...given).conditions.find(({ code }) => code.endsWith('.authorisation'));
const person = (change: PersonFacts): Partial<CrossingFacts> => ({
  person: { ...fine.person, ...change },
});

describe('Reg. (EU) 2018/1240 Art. 2: who needs an authorisation once it is required', () => {
  test('who is exempt from the visa', () => {
    expect(authorisation({})).toMatchObject({ result: 'failed', letters: ['C'] });
    expect(authorisation({ travelAuthorisation: 'valid' })?.result).toBe('met');
    expect(authorisation({ travelAuthorisation: undefined })?.needs).toEqual([
      'travelAuthorisation',
    ]);
  });

  test('(2)(a): no recognised refugee or stateless person on the document of a Member State', () => {
    const refugee = {
      ...person({ nationality: 'AF' }),
      document: { ...fine.document, kind: 'refugee', issuer: 'DE' },
    } as const;
    expect(authorisation(refugee)).toMatchObject({
      result: 'not-applicable',
      reasons: [{ code: 'schengen.etias.refugee-of-member' }],
    });
    expect(of(refugee).outcome).toBe('met');
  });

  test.each(['AND', 'MCO', 'SMR', 'VAT'])('(2)(f): nobody from %s', (nationality) => {
    expect(authorisation(person({ nationality }))).toMatchObject({
      result: 'not-applicable',
      reasons: [{ code: 'schengen.etias.microstate' }],
    });
  });

  test('(2)(c) to (e): no holder of a permit or visa; of a paper that nobody examined it is not known', () => {
    const visa = {
      ...{ type: 'C', issuer: 'FR', days: 30, entries: 1, genuine: true },
      ...{ validFrom: fine.on, validUntil: '2026-08-01' },
    } as NonNullable<CrossingFacts['visa']>;
    expect(authorisation({ visa })?.result).toBe('not-applicable');
    expect(authorisation({ visa: { ...visa, genuine: undefined } })).toMatchObject({
      result: 'undetermined',
      needs: ['visa.genuine'],
    });
    expect(authorisation({ visa: { ...visa, entriesUsed: 1 } })?.result).toBe('failed');
  });

  test('(1)(c): family of a Union citizen without a residence card, with it not', () => {
    const family = (residenceCard: boolean | undefined) =>
      person({ nationality: 'US', familyOfUnionCitizen: { accompanying: true, residenceCard } });
    expect(of(family(false))).toMatchObject({ path: 'family-member', letters: [] });
    for (const profile of ['schengen-entry', 'carrier'] as const) {
      expect(authorisation(family(false), 'required', profile)).toMatchObject({
        code: 'schengen.free-movement.authorisation',
        result: 'failed',
      });
      expect(authorisation(family(true), 'required', profile)).toBeUndefined();
    }
    expect(authorisation(family(undefined))?.needs).toEqual([
      'person.familyOfUnionCitizen.residenceCard',
    ]);
  });
});

describe('Art. 83(3): the period of grace lets in once, for the first entry into the area since it began', () => {
  test.each<readonly [string, NonNullable<CrossingFacts['stays']>, string]>([
    ['no entry', [], 'met'],
    ['an entry before', [{ entry: '2025-12-30', exit: '2026-01-03', state: 'FR' }], 'met'],
    ['an entry elsewhere', [{ entry: '2026-02-01', exit: '2026-02-03', state: 'GB' }], 'met'],
    ['an entry since', [{ entry: '2026-02-01', exit: '2026-02-03', state: 'FR' }], 'failed'],
    ['a row that cannot be read', [{ entry: 'in May', exit: '2026-05-03' }], 'undetermined'],
  ])('%s: %s', (_, stays, result) => {
    expect(authorisation({ stays }, 'grace')?.result).toBe(result);
  });
});
