import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import type { CrossingFacts, PermitFacts, VisaFacts } from '../facts/crossing.ts';
import { fine } from '../test/fine.ts';
import { airportTransit } from './airport-transit.ts';

const day = (text: string): CivilDate => text as CivilDate;
const nigerian: CrossingFacts = {
  ...fine,
  person: { ...fine.person, nationality: 'NG' },
  document: { ...fine.document, issuer: 'NG' },
  transit: { in: 'DE', airside: true },
};
const visa: VisaFacts = {
  type: 'C',
  issuer: 'FR',
  validFrom: day('2026-01-01'),
  validUntil: day('2026-12-31'),
  genuine: true,
};
const permit: PermitFacts = {
  kind: 'residence-permit',
  issuer: 'DE',
  validUntil: day('2027-12-31'),
  genuine: true,
};
const of = (facts: Partial<CrossingFacts>) => airportTransit({ ...nigerian, ...facts });

describe('Reg. (EC) 810/2009 Art. 3(5): a paper frees from the airport transit visa while it is good', () => {
  test.each([
    ['C', 'schengen.transit.holds-visa'],
    ['D', 'schengen.transit.holds-visa'],
    ['A', 'schengen.transit.has-visa'],
  ] as const)('a visa of type %s: genuine, from its first day on', (type, code) => {
    expect(of({ visa: { ...visa, type } })).toMatchObject({ result: 'met', reasons: [{ code }] });
    for (const spoilt of [
      { genuine: false },
      { validFrom: day('2026-06-11') },
      { validUntil: day('2026-06-09') },
    ])
      expect(of({ visa: { ...visa, type, ...spoilt } }), JSON.stringify(spoilt)).toMatchObject({
        result: 'failed',
        reasons: [{ code: 'schengen.transit.required' }],
      });
    for (const unknown of ['genuine', 'validFrom', 'validUntil', 'type'] as const)
      expect(of({ visa: { ...visa, type, [unknown]: undefined } }), unknown).toMatchObject({
        result: 'undetermined',
        needs: [`visa.${unknown}`],
      });
  });

  test('a residence permit: genuine, of a State that counts; not one for local border traffic', () => {
    expect(of({ permit }).result).toBe('met');
    for (const spoilt of [
      { genuine: false },
      { validFrom: day('2026-06-11') },
      { validUntil: day('2026-06-09') },
      { kind: 'local-border-permit' as const },
    ])
      expect(of({ permit: { ...permit, ...spoilt } }).result, JSON.stringify(spoilt)).toBe(
        'failed',
      );
    for (const unknown of ['genuine', 'issuer', 'validUntil'] as const)
      expect(of({ permit: { ...permit, [unknown]: undefined } }), unknown).toMatchObject({
        result: 'undetermined',
        needs: [`permit.${unknown}`],
      });
    // One that is false does not spoil another that is good.
    expect(of({ visa, permit: { ...permit, genuine: false } }).result).toBe('met');
  });

  test.each(['CY', 'IE', 'US'])(
    'the residence permit of %s, which is not in the area',
    (issuer) => {
      const shown = of({ permit: { ...permit, issuer } });
      expect(shown).toMatchObject({
        result: 'met',
        reasons: [{ code: 'schengen.transit.holds-permit' }],
      });
      // The row of that State is named, so that a page can say how old and how sure it is.
      expect(shown.rows).toContainEqual(
        expect.objectContaining({ state: issuer, certainty: 'unverified' }),
      );
      expect(
        of({ transit: { in: 'DE', airside: true, holds: [{ kind: 'residence-permit', issuer }] } })
          .result,
      ).toBe('met');
    },
  );

  test('the permit of a State that no row names frees nobody', () => {
    expect(of({ permit: { ...permit, issuer: 'GB' } }).result).toBe('failed');
  });
});
