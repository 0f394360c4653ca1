import { expect, test } from 'vitest';
import type { NameScript } from './cultures/facts.ts';
import { cultures } from './cultures/index.ts';
import { linked, type Stock, stockOf } from './stock.ts';

const letters: Readonly<Record<NameScript, RegExp>> = {
  Latn: /^\p{Script=Latin}+(?:[ '-]\p{Script=Latin}+)*$/u,
  Cyrl: /^[\p{Script=Cyrillic}’]+$/u,
  Geor: /^[ა-ჰ]+$/,
  Grek: /^\p{Script=Greek}+$/u,
  Armn: /^\p{Script=Armenian}+$/u,
  Arab: /^[\p{Script=Arabic}]+(?: [\p{Script=Arabic}]+)*$/u,
  Hebr: /^[א-ת]+$/,
};

const capitals = /^[A-Z]+(?:[ '-][A-Z]+)*$/;

test('seven scripts, twenty-three cultures', () => {
  expect(new Set(cultures.map(({ script }) => script)).size).toBe(7);
  expect(cultures).toHaveLength(23);
  expect(new Set(cultures.map(({ code }) => code)).size).toBe(23);
});

test.each(cultures.map(({ code, script }) => [code, script] as const))(
  '%s: every name is one of capitals for a passport and one in %s letters',
  (code, script) => {
    const { surnames, givens, patronymics, middles } = stockOf(code);
    const wrong: string[] = [];
    for (const stock of [...surnames, ...givens, ...patronymics, ...middles]) {
      for (let place = 0; place < stock.size; place++) {
        const { latin, native } = stock.part(place);
        if (!capitals.test(latin) || latin.length > 26 || !letters[script].test(native))
          wrong.push(`${latin} ${native}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

test('common names stand first and are not repeated', () => {
  for (const { code, surnames, female, male, surnameTail } of cultures) {
    if (code !== 'chinese')
      expect(new Set(surnames).size, code).toBeGreaterThanOrEqual(surnames.length - 3);
    expect(surnames.length, code).toBeGreaterThan(30);
    expect(female.length, code).toBeGreaterThan(25);
    expect(male.length, code).toBeGreaterThan(25);
    const tail = stockOf(code).surnames[0].size - surnames.length;
    if (surnameTail !== undefined) expect(tail, code).toBeGreaterThan(2_000);
  }
});

const latinOf = (stock: Stock, native: string): string | undefined => {
  for (let place = 0; place < stock.size; place++)
    if (stock.part(place).native === native) return stock.part(place).latin;
  return undefined;
};

test('women’s surnames, and fathers’ names, as the languages form them', () => {
  const { surnames, patronymics } = stockOf('russian');
  expect(latinOf(surnames[0], 'Достоевская')).toBe('DOSTOEVSKAIA');
  expect(latinOf(surnames[0], 'Щукина')).toBe('SHCHUKINA');
  expect(latinOf(patronymics[1], 'Юрьевич')).toBe('IUREVICH');
  expect(latinOf(patronymics[0], 'Ильинична')).toBe('ILINICHNA');
  expect(latinOf(patronymics[1], 'Дмитриевич')).toBe('DMITRIEVICH');
  expect(latinOf(stockOf('latvian').surnames[0], 'Bērziņa')).toBe('BERZINA');
  expect(latinOf(stockOf('greek').surnames[0], 'Παπαδοπούλου')).toBe('PAPADOPOULOU');
  expect(latinOf(stockOf('polish').surnames[0], 'Kowalska')).toBe('KOWALSKA');
  expect(latinOf(stockOf('ukrainian').patronymics[0], 'Сергіївна')).toBe('SERHIIVNA');
});

test('the same part is the same object, and the mark of a name does not know the order of its words', () => {
  const [first, second] = [
    stockOf('polish').surnames[0].part(0),
    stockOf('polish').surnames[0].part(1),
  ];
  expect(stockOf('polish').surnames[0].part(0)).toBe(first);
  expect(linked(first, second, '-').latin).toBe(`${first.latin}-${second.latin}`);
  expect(linked(first, second, '-').mark).toBe((first.mark + second.mark) | 0);
  expect(linked(first, second, '-').mark).toBe(linked(second, first, '-').mark);
});

test('an unknown culture is a programmer’s mistake', () => {
  expect(() => stockOf('klingon')).toThrow(RangeError);
});
