import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  classifications,
  isWithin,
  levelOf,
  type Marked,
  productMark,
  tlpLabels,
} from './index.ts';

const mark = fc.record({
  tlp: fc.constantFrom(...tlpLabels),
  classification: fc.option(fc.constantFrom(...classifications.map(({ code }) => code)), {
    nil: undefined,
  }),
});
const sources = fc
  .array(mark, { minLength: 1, maxLength: 8 })
  .map((marks) => marks.map((one, i): Marked => ({ id: `s${i}`, mark: one })));

test('a product is never below a source, and equals one of them on each side', () => {
  fc.assert(
    fc.property(sources, (given) => {
      const made = productMark(given).mark;
      if (made === undefined) throw new Error('every source is marked');
      for (const one of given) expect(one.mark && isWithin(one.mark, made)).toBe(true);
      expect(given.some((one) => one.mark?.tlp === made.tlp)).toBe(true);
      expect(given.some((one) => one.mark && levelOf(one.mark) === levelOf(made))).toBe(true);
    }),
  );
});

test('order and repetition change nothing, and parts may be joined in any way', () => {
  fc.assert(
    fc.property(sources, fc.nat(8), (given, at) => {
      const whole = productMark(given).mark;
      expect(productMark([...given].reverse()).mark).toEqual(whole);
      expect(productMark([...given, ...given]).mark).toEqual(whole);
      const cut = Math.min(Math.max(1, at), given.length);
      const left = productMark(given.slice(0, cut)).mark;
      const right = given.length > cut ? productMark(given.slice(cut)).mark : left;
      expect(
        productMark([
          { id: 'l', mark: left },
          { id: 'r', mark: right },
        ]).mark,
      ).toEqual(whole);
    }),
  );
});

test('without those that decide, the mark is lower', () => {
  fc.assert(
    fc.property(sources, (given) => {
      const { atLeast, decidedBy } = productMark(given);
      const rest = productMark(given.filter(({ id }) => !decidedBy.includes(id))).atLeast;
      if (rest && atLeast) expect(isWithin(atLeast, rest)).toBe(false);
    }),
  );
});

test('one source without a mark, or none at all, and there is no mark', () => {
  fc.assert(
    fc.property(sources, (given) => {
      const made = productMark([...given, { id: 'bare' }]);
      expect(made.mark).toBeUndefined();
      expect(made.atLeast).toEqual(productMark(given).mark);
      expect(made.problems).toContainEqual({ code: 'analysis.mark.unmarked', about: ['bare'] });
    }),
  );
  expect(productMark([])).toMatchObject({ mark: undefined, atLeast: undefined, decidedBy: [] });
});

test('an unknown classification is not taken for none', () => {
  const strange = { tlp: 'TLP:CLEAR', classification: 'zz.secret' } as const;
  expect(productMark([{ id: 'a', mark: strange }])).toMatchObject({
    mark: undefined,
    problems: [{ code: 'analysis.mark.unknown-classification', about: ['a'] }],
  });
  expect(isWithin(strange, { tlp: 'TLP:RED', classification: 'eu.top-secret' })).toBe(false);
});

test('two issuers of one level are both named, and what is classified is said to be', () => {
  const made = productMark([
    { id: 'lv', mark: { tlp: 'TLP:AMBER', classification: 'lv.restricted' } },
    { id: 'eu', mark: { tlp: 'TLP:GREEN', classification: 'eu.restricted' } },
    { id: 'open', mark: { tlp: 'TLP:CLEAR' } },
  ]);
  expect(made.mark).toEqual({ tlp: 'TLP:AMBER', classification: 'eu.restricted' });
  expect(made.classifications.map(({ issuer }) => issuer)).toEqual(['EU', 'LV']);
  expect(made.problems).toEqual([{ code: 'analysis.mark.classified', about: ['lv', 'eu'] }]);
});

test('each issuer has a level once, and codes are its own', () => {
  const seen = classifications.map(({ issuer, level }) => `${issuer} ${level}`);
  expect(new Set(seen).size).toBe(seen.length);
  for (const { code, issuer } of classifications)
    expect(code.startsWith(`${issuer.toLowerCase()}.`)).toBe(true);
});
