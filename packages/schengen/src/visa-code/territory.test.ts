import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import type { CrossingFacts, VisaTerritory } from '../facts/crossing.ts';
import { assess } from '../profiles/assess.ts';
import { fine } from '../test/fine.ts';

const visa = (territory: VisaTerritory, change: Partial<CrossingFacts>) =>
  assess(
    {
      ...fine,
      person: { ...fine.person, nationality: 'IN' },
      document: { ...fine.document, issuer: 'IN' },
      visa: {
        ...{ type: 'C', issuer: 'FR', days: 20, entries: 1, territory, genuine: true },
        validFrom: fine.on,
        validUntil: '2026-07-31' as CivilDate,
      },
      ...change,
    },
    { profile: 'schengen-entry' },
  ).conditions.find(({ code }) => code === 'schengen.entry.visa');

test.each<readonly [VisaTerritory, string, string, string]>([
  [{ only: ['FR'] }, 'FR', 'FR', 'met'],
  [{ only: ['FR'] }, 'FR', 'DE', 'failed'],
  [{ only: ['FR'] }, 'DE', 'FR', 'failed'],
  [{ only: ['FR', 'DEU'] }, 'FR', 'DE', 'met'],
  [{ except: ['DE'] }, 'FR', 'IT', 'met'],
  [{ except: ['DE'] }, 'FR', 'DE', 'failed'],
  // Who only changes planes there goes on to no State of the area.
  [{ only: ['FR'] }, 'FR', 'US', 'met'],
])(
  'Art. 25(1): %j, in at the border of %s to go to %s: %s',
  (territory, enterAt, destination, result) => {
    expect(visa(territory, { enterAt, destination })?.result).toBe(result);
  },
);

test('while the destination is not known, nor is whether the visa holds for it', () => {
  expect(visa({ only: ['FR'] }, { destination: undefined })).toMatchObject({
    result: 'undetermined',
    needs: ['destination'],
  });
  expect(visa({ only: ['FR'] }, { enterAt: 'DE', destination: undefined })?.result).toBe('failed');
});
