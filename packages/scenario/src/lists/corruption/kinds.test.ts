import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameCulture } from '../cultures/facts.ts';
import { drawFor } from '../draw.ts';
import { populationOf, type SyntheticPerson } from '../person.ts';
import { stockOf } from '../stock.ts';
import { type CorruptionCode, corrupted, corruptions } from './kinds.ts';
import { withTypo } from './typing.ts';
import { keptParts, piecesOf, textOf, type Writing, writingOf } from './writing.ts';

const people = populationOf(2001, '2026-01-01' as CivilDate);

const kind = (code: CorruptionCode): (typeof corruptions)[number] => {
  const found = corruptions.find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

const alter = (code: CorruptionCode, person: SyntheticPerson, number = 0): Writing | undefined => {
  const draw = drawFor(`test/${code}`);
  draw.at(number);
  return corrupted(kind(code), writingOf(person.name), {
    stock: stockOf(person.culture),
    female: person.sex === 'F',
    draw,
  });
};

/** All results of a kind on the given number of persons. */
const pairs = (
  code: CorruptionCode,
  count = 3_000,
): readonly {
  readonly person: SyntheticPerson;
  readonly before: Writing;
  readonly after: Writing;
}[] =>
  Array.from({ length: count }, (_, number) => people.person(number)).flatMap((person) => {
    const after = alter(code, person, person.number);
    return after === undefined ? [] : [{ person, before: writingOf(person.name), after }];
  });

const text = (writing: Writing): string =>
  `${textOf(writing.primary)}<${textOf(writing.secondary)}`;
const bag = (writing: Writing): string =>
  piecesOf(writing)
    .map((piece) => piece.text)
    .sort()
    .join(' ');
const letters = (writing: Writing): string =>
  piecesOf(writing)
    .map((piece) => piece.text)
    .join('')
    .replaceAll(/[^A-Z]/g, '');

/** Damerau's distance with neighbours exchanged (optimal string alignment). */
const distance = (a: string, b: string): number => {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row !== undefined) row[j] = best;
    }
  return at(a.length, b.length);
};

describe('all twelve', () => {
  test('they are the twelve of the measurement, in its order', () => {
    expect(corruptions.map(({ code }) => code)).toEqual([
      'exact',
      'one-typo',
      'two-typos',
      'order',
      'dropped',
      'extra',
      'initials',
      'joined',
      'truncated',
      'transliterated',
      'native',
      'combined',
    ]);
    for (const { standsFor, parameters } of corruptions) {
      expect(standsFor.length).toBeGreaterThan(20);
      for (const value of Object.values(parameters)) expect(Number.isInteger(value)).toBe(true);
    }
  });

  test.each(corruptions.map(({ code }) => code).filter((code) => code !== 'exact'))(
    '%s: the same for the same numbers, another text than the passport’s, and never an empty word',
    (code) => {
      fc.assert(
        fc.property(fc.nat(2_000_000_000), fc.nat(1_000_000), (number, at) => {
          const person = people.person(number);
          const once = alter(code, person, at);
          expect(alter(code, person, at)).toEqual(once);
          if (once === undefined) return;
          expect([once.script, text(once)]).not.toEqual(['Latn', text(writingOf(person.name))]);
          expect(once.primary.length).toBeGreaterThan(0);
          expect(piecesOf(once).every((piece) => piece.text.trim() !== '')).toBe(true);
          // The truth keeps count: no more parts are recognised than the name has.
          expect(keptParts(once)).toBeLessThanOrEqual(keptParts(writingOf(person.name)));
          expect(keptParts(once)).toBeGreaterThanOrEqual(0);
        }),
        { numRuns: 300 },
      );
    },
  );

  test('most names can be altered in most ways; some ways are for some names only', () => {
    const applies = (code: CorruptionCode): number => pairs(code, 1_000).length / 1_000;
    for (const code of ['one-typo', 'two-typos', 'order', 'extra', 'initials', 'joined'] as const)
      expect(applies(code), code).toBeGreaterThan(0.85);
    for (const code of ['dropped', 'transliterated', 'native'] as const)
      expect(applies(code), code).toBeGreaterThan(0.25);
    expect(applies('truncated')).toBeGreaterThan(0.01);
  });
});

test('exact: nothing changes', () => {
  for (const { before, after } of pairs('exact', 100)) expect(after).toEqual(before);
});

test('one-typo: one letter, in a word of four or more', () => {
  const all = pairs('one-typo');
  for (const { before, after } of all) {
    const changed = piecesOf(before).filter(
      (piece, at) => piece.text !== piecesOf(after)[at]?.text,
    );
    expect(changed).toHaveLength(1);
    expect(changed[0]?.text.length).toBeGreaterThanOrEqual(4);
    expect(distance(letters(before), letters(after))).toBe(1);
  }
  const first = all.filter(({ before, after }) =>
    piecesOf(before).some(
      (piece, at) => piece.text.charAt(0) !== piecesOf(after)[at]?.text.charAt(0),
    ),
  );
  expect(first.length / all.length).toBeLessThan(0.1);
  const draw = drawFor('examples');
  const seen = new Set(Array.from({ length: 2_000 }, () => withTypo('BERIDZE', draw)));
  for (const example of ['BERIDE', 'BERIDZZE', 'BERISZE', 'BEIRDZE'])
    expect(seen).toContain(example);
});

test('two-typos: two errors, not one taken back by the other', () => {
  for (const { before, after } of pairs('two-typos', 1_500)) {
    const apart = distance(text(before), text(after));
    expect(apart).toBeGreaterThanOrEqual(1);
    expect(apart).toBeLessThanOrEqual(3); // two exchanges that overlap count three
  }
  const two = pairs('two-typos', 1_500).filter(
    ({ before, after }) => distance(text(before), text(after)) === 2,
  );
  expect(two.length / pairs('two-typos', 1_500).length).toBeGreaterThan(0.95);
});

test('order: the same words, elsewhere; particles stay with theirs', () => {
  const all = pairs('order');
  for (const { before, after } of all) expect(bag(after)).toBe(bag(before));
  expect(all.some(({ before, after }) => textOf(after.primary) === textOf(before.secondary))).toBe(
    true,
  );
  const articles = all.filter(({ before }) => textOf(before.primary).startsWith('AL '));
  expect(articles.length).toBeGreaterThan(20);
  for (const { before, after } of articles) {
    const whole = textOf(piecesOf(after));
    expect(whole).toContain(textOf(before.primary));
  }
});

test('dropped: one name fewer, at least two left, mostly one that people leave out', () => {
  const all = pairs('dropped');
  for (const { before, after } of all) {
    expect(keptParts(after)).toBe(keptParts(before) - 1);
    expect(keptParts(after)).toBeGreaterThanOrEqual(2);
    for (const { text: word } of piecesOf(after))
      expect(piecesOf(before).map((piece) => piece.text)).toContain(word);
  }
  const russians = all.filter(({ person }) => person.culture === 'russian');
  const fathersGone = russians.filter(
    ({ after }) => !/VICH|VNA|ICHNA|ICH$/.test(textOf(after.secondary)),
  );
  expect(fathersGone.length / russians.length).toBeGreaterThan(0.8);
});

test('extra: one word more, and the passport’s words all there', () => {
  const all = pairs('extra');
  for (const { before, after } of all) {
    expect(piecesOf(after)).toHaveLength(piecesOf(before).length + 1);
    expect(keptParts(after)).toBe(keptParts(before));
  }
  const titled = all.filter(({ after }) =>
    /\b(MR|MRS|MS|MISS|DR|HAJJI)\b/.test(textOf(after.secondary)),
  );
  expect(titled.length / all.length).toBeGreaterThan(0.25);
  expect(titled.length / all.length).toBeLessThan(0.36);
});

test('initials: given names of one letter, the surname whole', () => {
  for (const { before, after } of pairs('initials')) {
    expect(textOf(after.primary)).toBe(textOf(before.primary));
    for (const [at, piece] of after.secondary.entries()) {
      const whole = before.secondary[at]?.text ?? '';
      expect([whole, whole.charAt(0)]).toContain(piece.text);
    }
  }
});

test('joined: the same letters with blanks lost or put in', () => {
  const all = pairs('joined');
  for (const { before, after } of all) expect(letters(after)).toBe(letters(before));
  const more = all.filter(({ before, after }) => piecesOf(after).length > piecesOf(before).length);
  expect(more.length).toBeGreaterThan(100);
  expect(all.length - more.length).toBeGreaterThan(100);
});

test('truncated: the name field is full, ends in a letter, and has a letter of both identifiers', () => {
  const all = pairs('truncated', 12_000);
  expect(all.length).toBeGreaterThan(100);
  for (const { before, after } of all) {
    const field = (writing: Writing): string =>
      `${textOf(writing.primary).replaceAll("'", '')}${writing.secondary.length > 0 ? '<<' : ''}${textOf(writing.secondary)}`;
    expect(after.zone === undefined ? undefined : [30, 31, 39].includes(after.zone)).toBe(true);
    expect(field(after)).toHaveLength(after.zone ?? 0);
    expect(field(before).length).toBeGreaterThan(after.zone ?? 0);
    expect(field(after)).toMatch(/[A-Z]$/);
    expect(after.secondary.length > 0).toBe(before.secondary.length > 0);
  }
});

test('transliterated: another office’s spelling of the same letters', () => {
  const all = pairs('transliterated');
  for (const { before, after } of all) {
    expect(piecesOf(after)).toHaveLength(piecesOf(before).length);
    expect(keptParts(after)).toBe(keptParts(before));
    expect(text(after)).toMatch(/^[A-Z '-]+<[A-Z '-]*$/);
  }
  const cultures = new Set<NameCulture>(all.map(({ person }) => person.culture));
  for (const code of [
    'georgian',
    'armenian',
    'russian',
    'ukrainian',
    'greek',
    'hebrew',
    'arabic',
    'maghrebi',
    'persian',
    'turkish',
    'azerbaijani',
    'german',
    'latvian',
  ] as const)
    expect(cultures, code).toContain(code);
  expect(cultures).not.toContain('french');
});

test('native: the letters of its people, and nothing Latin left', () => {
  const all = pairs('native');
  for (const { after } of all) expect(text(after)).not.toMatch(/\p{Script=Latin}/u);
  expect(new Set(all.map(({ after }) => after.script)).size).toBe(6);
});

test('combined: more is changed than by one alone', () => {
  const all = pairs('combined', 2_000);
  const single = new Set<string>();
  for (const { before, after } of all) {
    expect(text(after)).not.toBe(text(before));
    if (keptParts(after) < keptParts(before)) single.add('fewer');
    if (piecesOf(after).length > piecesOf(before).length) single.add('more');
    if (bag(after) === bag(before)) single.add('only order');
  }
  expect(single).toContain('fewer');
  expect(single).toContain('more');
  expect(single).not.toContain('only order');
});
