import { addDays, type CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkIncident,
  type Incident,
  type ModusOperandi,
  noveltyFacets,
  noveltyOf,
  noveltyShare,
  VOCABULARY,
  withAccepted,
} from './index.ts';

const today = '2026-11-26' as CivilDate;
let ids = 0;
const incident = (facets: ModusOperandi, on = today, more: Partial<Incident> = {}): Incident => {
  ids += 1;
  return {
    id: `i${ids}`,
    on,
    section: 'Sarpi',
    indicator: '1B',
    persons: 3,
    facets,
    vocabulary: VOCABULARY.version,
    grade: { scale: '6x6', reliability: 'B', credibility: '2' },
    ...more,
  };
};

test('what an incident cannot be is named, and nothing is taken for clear', () => {
  const fine = incident({ means: ['lorry-hidden'], document: ['none'] });
  expect(checkIncident(fine, VOCABULARY, today)).toEqual([]);
  const odd = incident({ means: ['balloon'], document: ['none', 'forged'] }, addDays(today, 1), {
    minors: 4,
    grade: undefined,
  });
  expect(checkIncident(odd, VOCABULARY, today)).toEqual([
    { code: 'risk.incident.code', about: 'means' },
    { code: 'risk.incident.contradiction', about: 'document' },
    { code: 'risk.incident.persons', about: 'persons' },
    { code: 'risk.incident.future', about: 'on' },
    { code: 'risk.incident.ungraded', about: 'grade' },
  ]);
});

test('a new code is accepted by another person, and none is ever taken out', () => {
  const proposal = { facet: 'means', code: 'balloon', meaning: 'by air', by: 'a' } as const;
  const grown = withAccepted(
    VOCABULARY,
    [
      { ...proposal, decision: { accepted: true, by: 'b' } },
      { ...proposal, code: 'own', decision: { accepted: true, by: 'a' } },
      { ...proposal, code: 'refused', decision: { accepted: false, by: 'b' } },
      { ...proposal, code: 'open' },
    ],
    'amirani-2',
  );
  expect(grown.codes.means).toEqual([...VOCABULARY.codes.means, 'balloon']);
  expect(grown.codes.document).toEqual(VOCABULARY.codes.document);
});

test('by hand: one facet of two is new, half of another', () => {
  const seen = incident({ means: ['car'], document: ['forged'] });
  const next = incident({ means: ['car'], document: ['forged', 'look-alike'] });
  expect(noveltyOf(next, [seen])).toEqual({
    id: next.id,
    score: 0.25,
    nearest: seen.id,
    differs: ['document'],
  });
  expect(noveltyOf(incident({ means: ['train'] }), [seen])?.score).toBe(1);
  expect(noveltyOf(incident({ light: ['night'] }), [seen])).toBeUndefined();
});

const ways = fc
  .tuple(
    ...noveltyFacets.map((facet) =>
      fc.option(fc.subarray([...VOCABULARY.codes[facet]], { minLength: 1, maxLength: 2 }), {
        nil: undefined,
      }),
    ),
  )
  .map((values) => Object.fromEntries(noveltyFacets.map((facet, i) => [facet, values[i]])));
const many = fc.array(
  ways.map((facets) => incident(facets, addDays(today, -200))),
  { maxLength: 12 },
);

test('what was seen is not new, what lies between is between, and more experience never makes newer', () => {
  fc.assert(
    fc.property(ways, many, many, (facets, some, more) => {
      const next = incident(facets);
      const alone = noveltyOf(next, []);
      const first = noveltyOf(next, some);
      const all = noveltyOf(next, [...more, ...some]);
      expect(noveltyOf(next, [...some].reverse())?.score).toBe(first?.score);
      if (!alone || !first || !all) {
        expect(noveltyFacets.every((facet) => next.facets[facet] === undefined)).toBe(true);
        return;
      }
      expect(alone).toMatchObject({ score: 1, nearest: undefined });
      expect(all.score).toBeLessThanOrEqual(first.score);
      expect(first.score).toBeGreaterThanOrEqual(0);
      expect(first.score > 0).toBe(first.differs.length > 0);
      expect(noveltyOf(next, [...some, incident(facets)])?.score).toBe(0);
    }),
  );
});

test('the share over a month, against two years before, beside what chance would give', () => {
  const old = [
    ...Array.from({ length: 8 }, () => incident({ means: ['car'] }, addDays(today, -100))),
    incident({ means: ['train'] }, addDays(today, -100)),
    incident({ means: ['ship'] }, addDays(today, -30)),
    // Too old to have been seen: 24 months before the thirty days.
    incident({ means: ['foot'] }, addDays(today, -30 - 730)),
  ];
  const recent = [
    incident({ means: ['car'] }),
    incident({ means: ['ship'] }, addDays(today, -29)),
    incident({ means: ['foot'] }),
    incident({}),
  ];
  const found = noveltyShare([...old, ...recent], today);
  expect(found).toMatchObject({ recent: 4, unjudged: 1 });
  expect(found.unseen.map(({ id }) => id)).toEqual([recent[2]?.id]);
  expect(found.share).toBeCloseTo(1 / 3, 12);
  // Train and ship were seen once among ten.
  expect(found.expected).toBe(0.2);
  expect(noveltyShare([], today)).toMatchObject({ share: undefined, expected: undefined });
});

test('Good and Turing: drawn from a fixed set of ways, the share comes out near what is expected', () => {
  const means = VOCABULARY.codes.means;
  const recruitment = VOCABULARY.codes.recruitment;
  // A linear congruential draw over 8 × 9 × 4 ways with very unequal frequencies.
  let state = 7;
  const draw = (n: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor(n * (state / 2 ** 31) ** 3);
  };
  const one = (on: CivilDate): Incident =>
    incident(
      {
        means: [means[draw(means.length)] ?? ''],
        document: [VOCABULARY.codes.document[draw(9)] ?? ''],
        recruitment: [recruitment[draw(4)] ?? ''],
      },
      on,
    );
  const reference = Array.from({ length: 400 }, (_, i) => one(addDays(today, -31 - i)));
  const recent = Array.from({ length: 400 }, (_, i) => one(addDays(today, -(i % 30))));
  const { share = 0, expected = 1 } = noveltyShare([...reference, ...recent], today);
  expect(expected).toBeGreaterThan(0.02);
  expect(Math.abs(share - expected)).toBeLessThan(0.05);
});
