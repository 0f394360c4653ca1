import { describe, expect, test } from 'vitest';
import type { CrossingFacts, DocumentFacts, PersonFacts } from '../facts/crossing.ts';
import { assess } from '../profiles/assess.ts';
import { fine } from '../test/fine.ts';

const visa = (
  person: PersonFacts,
  document: DocumentFacts = {},
  more: Partial<CrossingFacts> = {},
) =>
  assess(
    {
      ...fine,
      ...more,
      person: { ...fine.person, ...person },
      document: { ...fine.document, ...document },
    },
    { profile: 'schengen-entry' },
  ).conditions.find(({ code }) => code === 'schengen.entry.visa');

describe('Reg. (EU) 2018/1806 Art. 6(1): whom each State may exempt although listed, nobody refuses by the list', () => {
  test.each<readonly [string, PersonFacts, DocumentFacts, string]>([
    [
      'a laissez-passer of an organisation',
      { nationality: 'IN' },
      { kind: 'laissez-passer' },
      'national-option',
    ],
    ['a seafarer', { nationality: 'PH', category: 'seafarer' }, { kind: 'ordinary' }, 'on-duty'],
    ['a rescue mission', { nationality: 'TR', category: 'rescue-service' }, {}, 'on-duty'],
  ])('%s', (_, person, document, code) => {
    expect(visa(person, document)).toMatchObject({
      result: 'undetermined',
      reasons: [{ code: `schengen.visa.${code}` }],
      letters: [],
    });
  });

  test('a seafarer’s book needs a seafarer; for others the list applies', () => {
    const book = { kind: 'seafarer-book' } as const;
    expect(visa({ nationality: 'PH', category: undefined }, book)?.needs).toEqual([
      'person.category',
    ]);
    expect(visa({ nationality: 'PH', category: null }, book)?.result).toBe('failed');
    expect(visa({ nationality: 'PH', category: 'minor' })?.result).toBe('failed');
  });
});

describe('pupils in a group of the school', () => {
  test.each([
    ['DE', 'met'],
    ['CH', 'met'],
    ['IE', 'undetermined'],
    ['GE', 'undetermined'],
    ['IN', 'failed'],
  ])('who live in %s: %s', (schoolGroupFrom, result) => {
    expect(visa({ nationality: 'IN', schoolGroupFrom })?.result).toBe(result);
  });
});

describe('Annex II part 2: passports of Hong Kong and Macao name China as their State', () => {
  test.each([
    ['hong-kong', 'met'],
    ['macao', 'met'],
    ['other', 'failed'],
    [undefined, 'failed'],
  ])('given by %s: %s', (authority, result) => {
    expect(visa({ nationality: 'CHN' }, { issuer: 'CHN', authority })?.result).toBe(result);
  });
  test('while nobody said who gave it, that it may be one of these is said; not of another document', () => {
    const said = (document: DocumentFacts) =>
      visa({ nationality: 'CHN' }, { issuer: 'CHN', ...document })?.reasons.map(({ code }) => code);
    expect(said({})).toContain('schengen.visa.regions');
    expect(said({ authority: 'other' })).not.toContain('schengen.visa.regions');
    expect(visa({ nationality: 'CHN' }, { kind: 'diplomatic' })?.needs).toEqual([]);
    const sticker = {
      ...{ type: 'C', issuer: 'FR', days: 30, entries: 1, genuine: true },
      ...{ validFrom: fine.on, validUntil: '2026-08-01' },
    } as NonNullable<CrossingFacts['visa']>;
    expect(visa({ nationality: 'CHN' }, {}, { visa: sticker })?.result).toBe('met');
  });
});

test('Art. 4(2)(c): who has no nationality, and a travel document of the Member State of residence', () => {
  for (const nationality of ['XXA', 'XXX'])
    for (const [issuer, result] of [
      ['LVA', 'met'],
      ['GEO', 'undetermined'],
      ['IND', 'failed'],
    ])
      expect(
        visa({ nationality }, { kind: 'alien', issuer })?.result,
        `${nationality} ${issuer}`,
      ).toBe(result);
});
