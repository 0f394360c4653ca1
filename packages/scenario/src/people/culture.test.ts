import { expect, test } from 'vitest';
import { stream } from '../random/stream.ts';
import { nameStock } from './culture.ts';
import { romanise } from './mkhedruli.ts';
import { variantOf } from './variant.ts';

const cultures = ['iverni', 'romance', 'palvian', 'ardezh', 'wasiri', 'oxoman'] as const;

test('the national romanisation of 2002, on words whose romanisation is published', () => {
  expect(romanise('საქართველო')).toBe('sakartvelo');
  expect(romanise('თბილისი')).toBe('tbilisi');
  expect(romanise('მცხეთა')).toBe('mtskheta');
  expect(romanise('ყვარელი')).toBe('qvareli');
  expect(romanise('ჭიათურა')).toBe('chiatura');
});

test.each(cultures)(
  '%s: every name is made of capitals and blanks and fits a passport',
  (culture) => {
    for (const seed of [1, 2, 3]) {
      const { surnames, female, male } = nameStock(seed, culture);
      expect(surnames).toHaveLength(120);
      for (const { latin } of [
        ...surnames.flatMap((name) => [name.female, name.male]),
        ...female,
        ...male,
      ]) {
        expect(latin).toMatch(/^[A-Z]+( [A-Z]+)*$/);
        expect(latin.length).toBeLessThanOrEqual(24);
      }
    }
  },
);

test('Ivernian names keep their Georgian spelling, and it romanises to the passport’s', () => {
  const { surnames } = nameStock(1, 'iverni');
  for (const { male } of surnames) {
    expect(male.native).toMatch(/^[ა-ჰ]+$/);
    expect(romanise(male.native ?? '').toUpperCase()).toBe(male.latin);
  }
});

test('another seed has other names; the same seed has the same', () => {
  expect(nameStock(1, 'wasiri')).toEqual(nameStock(1, 'wasiri'));
  expect(nameStock(1, 'wasiri')).not.toEqual(nameStock(2, 'wasiri'));
});

test.each(cultures)('%s: a variant of a name is another name', (culture) => {
  const source = stream(`variants/${culture}`);
  for (const { male } of nameStock(1, culture).surnames) {
    const variant = variantOf(male.latin, source);
    expect(variant).not.toBe(male.latin);
    expect(variant).toMatch(/^[A-Z]+( [A-Z]+)*$/);
  }
});
