import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf, mayBeCut, tokeniseName } from './index.ts';

const texts = (name: string): readonly string[] =>
  tokeniseName(name).tokens.map(({ text }) => text);
const kinds = (name: string): readonly string[] =>
  tokeniseName(name).tokens.map(({ kind }) => kind);

describe('tokeniseName', () => {
  test.each([
    ['PUTIN, Vladimir V.', ['PUTIN', 'VLADIMIR', 'V']],
    ["Saif-al-Din O'Brien", ['SAIF', 'AL', 'DIN', 'OBRIEN']],
    ['بشار الأسد', ['بشار', 'ال', 'أسد']],
    ['مُحَمَّد', ['محمد']],
    ['ყიფიანი ᲗᲐᲛᲐᲠ', ['ყიფიანი', 'თამარ']],
    ['QIPIANI<<TAMAR<<<<<<<<<<<<<<<<', ['QIPIANI', 'TAMAR']],
    ['SMITH/JOHNMR', ['SMITH', 'JOHNMR']],
    ['Κυριάκος Μητσοτάκης', ['ΚΥΡΙΑΚΟΣ', 'ΜΗΤΣΟΤΑΚΗΣ']],
    ["ג'ורג' כהן", ['ג׳ורג׳', 'כהן']],
    ['J.-C. Juncker', ['J', 'C', 'JUNCKER']],
    ['Ig0r Sech1n 1984', ['IG0R', 'SECH1N']],
    ['Во́лков', ['ВОЛКОВ']],
    ['Ёлкин Й', ['ЁЛКИН', 'Й']],
    ['', []],
    [' - ', []],
  ])('%s', (name, expected) => {
    expect(texts(name)).toEqual(expected);
  });

  test('kinds: particle, title, patronymic, initial', () => {
    expect(kinds('Dr. Mohammed bin Salman')).toEqual(['title', 'name', 'particle', 'name']);
    expect(kinds('Sergey Viktorovich Lavrov')).toEqual(['name', 'patronymic', 'name']);
    expect(kinds('Анна Сергеевна К')).toEqual(['name', 'patronymic', 'initial']);
    expect(kinds('Heydar Alirza oglu Aliyev')).toEqual(['name', 'name', 'particle', 'name']);
  });

  test('a title or particle alone is the name', () => {
    expect(kinds('Dr')).toEqual(['name']);
    expect(kinds('Van')).toEqual(['name']);
    expect(kindOf('VAN')).toBe('particle');
  });

  test('a name that fills the field of a document may be cut', () => {
    expect(mayBeCut('NILAVADHANANANDA<<CHAYAPA<DEJT')).toBe(true);
    expect(mayBeCut('QIPIANI<<TAMAR<<<<<<<<<<<<<<<<')).toBe(false);
    expect(mayBeCut('NILAVADHANANANDA CHAYAPA DEJTH')).toBe(true);
    expect(mayBeCut('Anna Maria Schwarzenberger-Huber')).toBe(false);
    expect(mayBeCut('ANNA HUBER')).toBe(false);
  });

  test('names of any letters: never throws, no word empty, blank or in lower case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        for (const { text } of tokeniseName(name).tokens) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/[\sa-z'-]/);
        }
      }),
    );
  });

  test('what was cut into words is cut into the same words again', () => {
    const letters = fc.constantFrom(..."abzÄéßшйёїთყωςأشלא\u0301\u064e '-.<0");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
        const once = texts(parts.join(''));
        expect(texts(once.join(' '))).toEqual(once);
      }),
    );
  });

  test('says when words were left out', () => {
    expect(tokeniseName('a '.repeat(15)).overflow).toBe(false);
    expect(tokeniseName('ab '.repeat(30)).overflow).toBe(true);
    expect(tokeniseName('x'.repeat(49)).overflow).toBe(true);
  });
});
