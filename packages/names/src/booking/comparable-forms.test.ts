import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameIndex } from '../index/index.ts';
import { matchPersons } from '../similarity/index.ts';
import { tokeniseName } from '../tokens/index.ts';
import {
  bitsLost,
  bookingTitles,
  comparableForms,
  isKnownName,
  MOST_FORMS,
  namesLikeTitles,
} from './index.ts';

const readings = (name: string): readonly string[] =>
  comparableForms(name).map(({ tokens }) => tokens.map(({ text }) => text).join(' '));

describe('comparableForms', () => {
  test.each([
    ['NINO BERADZE', ['NINO BERADZE']],
    ['NINOMRS BERADZE', ['NINOMRS BERADZE', 'NINO BERADZE']],
    ['BERADZE/NINOMRS', ['BERADZE NINOMRS', 'BERADZE NINO']],
    ['ANNEKEMRS DEBRUIN', ['ANNEKEMRS DEBRUIN', 'ANNEKE DEBRUIN']],
    ['JANEMISS DOE', ['JANEMISS DOE', 'JANE DOE']],
    ['LUKAMSTR DOE', ['LUKAMSTR DOE', 'LUKA DOE']],
    ['LUKAMASTER DOE', ['LUKAMASTER DOE', 'LUKA DOE']],
    // Two titles, and one behind a name that ends like a title.
    ['JOHNDRMR DOE', ['JOHNDRMR DOE', 'JOHN DOE', 'JOHNDR DOE']],
    ['ALEXANDRMR DOE', ['ALEXANDRMR DOE', 'ALEXANDR DOE', 'ALEXAN DOE']],
    // Of two such words the unknown name loses its ending first.
    ['PETERMR WILLIAMS', ['PETERMR WILLIAMS', 'PETER WILLIAMS', 'PETERMR WILLIA']],
    // AMR has no three letters left: it has one reading.
    ['AMR DOE', ['AMR DOE']],
    ['AMRMR DOE', ['AMRMR DOE', 'AMR DOE']],
    ['SAMIRMR HAMR', ['SAMIRMR HAMR', 'SAMIR HAMR']],
    ['FNU DOE', ['FNU DOE', 'DOE']],
    ['LNU JANEMRS', ['LNU JANEMRS', 'JANEMRS', 'JANE', 'J ANE']],
    ['. DOE XXX JANE', ['DOE XXX JANE', 'DOE JANE']],
    ['OO MINHO', ['OO MINHO', 'O MINHO']],
    ['OMINHO', ['OMINHO', 'O MINHO']],
    ['OMINHOMR', ['OMINHOMR', 'OMINHO', 'O MINHO']],
    ['ნინო ბერაძე', ['ნინო ბერაძე']],
    ['FNU LNU', ['FNU LNU']],
    ['', ['']],
  ])('%s', (name, expected) => {
    expect(readings(name)).toEqual(expected);
  });

  test('a form says what it takes for granted, and a known name loses a bit', () => {
    const [, form] = comparableForms('NINOMRS BERADZE');
    expect(form?.why).toEqual([
      { why: 'title-glued', word: 'NINOMRS', read: 'NINO', title: 'MRS', known: false },
    ]);
    expect(form === undefined ? -1 : bitsLost(form)).toBe(0);
    const [, adams] = comparableForms('PETER ADAMS');
    expect(adams?.why).toMatchObject([{ word: 'ADAMS', read: 'ADA', title: 'MS', known: true }]);
    expect(adams === undefined ? -1 : bitsLost(adams)).toBe(1);
  });

  const word = fc.stringMatching(/^[A-Z]{3,12}$/);
  const anyName = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(word, fc.constantFrom(...namesLikeTitles, 'FNU', 'OO', 'ნინო')), {
        maxLength: 5,
      })
      .map((words) => words.join(' ')),
  );

  test('any name: one to four forms, the name as sent first and alone without a reason, no form twice', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const forms = comparableForms(name);
        expect(forms.length).toBeGreaterThanOrEqual(1);
        expect(forms.length).toBeLessThanOrEqual(MOST_FORMS);
        // Mutant "real name lost": the first form dropped or cut.
        expect(forms[0]?.tokens).toEqual(tokeniseName(name).tokens);
        expect(forms.map(({ why }) => why.length === 0)).toEqual(forms.map((_, at) => at === 0));
        expect(new Set(readings(name)).size).toBe(forms.length);
      }),
    );
  });

  test('a title glued to any word of three letters and more is cut in one of the forms', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.constantFrom(...bookingTitles),
        (words, place, title) => {
          const at = place % words.length;
          const cut = tokeniseName(words.join(' ')).tokens.map(({ text }) => text);
          // Mutant "title not cut": this form is missing.
          fc.pre(!words.some((one, other) => other !== at && comparableForms(one).length > 2));
          expect(readings(words.with(at, `${words[at]}${title}`).join(' '))).toContain(
            cut.join(' '),
          );
        },
      ),
    );
  });
});

describe('where names are compared', () => {
  const list = [
    { id: 'nino', name: 'Nino Beradze', birthDate: '1990-05-06' },
    { id: 'adams', name: 'Peter Adams' },
    { id: 'ada', name: 'Peter Ada' },
    { id: 'amr', name: 'Amr Haddad' },
    { id: 'williams', name: 'Amy Williams' },
    { id: 'o', name: 'O Min Ho' },
  ];
  const index = NameIndex.build(list);

  test.each(bookingTitles)('the title %s is seen through by index and comparison', (title) => {
    const name = `NINO${title} BERADZE`;
    const [hit] = index.query({ name });
    const [plain] = index.query({ name: 'NINO BERADZE' });
    expect(hit).toMatchObject({ id: 'nino', score: plain?.score, bits: plain?.bits });
    expect(hit?.explanation.readAs).toMatchObject([{ word: `NINO${title}`, read: 'NINO', title }]);
    expect(matchPersons({ name }, { name: 'Nino Beradze' }).score).toBe(
      matchPersons({ name: 'NINO BERADZE' }, { name: 'Nino Beradze' }).score,
    );
  });

  test('a real name that ends like a title is found as it is, and its cut form after it', () => {
    const found = index.query({ name: 'PETER ADAMS' }, { top: 2 });
    expect(found.map(({ id }) => id)).toEqual(['adams', 'ada']);
    const [first, second] = index.query({ name: 'PETERMR ADAMS' });
    expect([first?.id, second?.id]).toEqual(['adams', 'ada']);
    expect(index.query({ name: 'AMR HADDAD' })[0]).not.toHaveProperty('explanation.readAs');
    expect(index.query({ name: 'AMYMRS WILLIAMS' })[0]?.id).toBe('williams');
    // ADA, whose ending is cut from a known name, has a bit less than ADAMS for the name as sent.
    const [ada] = index.query({ name: 'PETER ADA' });
    const cut = index.query({ name: 'PETER ADAMS' }).find(({ id }) => id === 'ada');
    expect(cut?.bits).toBeCloseTo((ada?.bits ?? 0) - 1, 6);
    expect(cut?.score).toBeLessThan(ada?.score ?? 0);
  });

  test('a title does not make a name as long as the field of a document, which may be cut', () => {
    const entry = { name: 'Christopher Montgomeryshire' };
    const cut = matchPersons({ name: 'CHRISTOPHER MONTGOMERY' }, entry).score;
    for (const title of ['MISTER', 'MASTER', 'MISS'])
      expect(matchPersons({ name: `CHRISTOPHER${title} MONTGOMERY` }, entry).score).toBe(cut);
  });

  test('a word of the list counts as a known name', () => {
    const other = NameIndex.build([
      { id: 'hams', name: 'Gia Rutams' },
      { id: 'ham', name: 'Gia Ruta' },
    ]);
    expect(isKnownName('RUTAMS')).toBe(false);
    const [first, second] = other.query({ name: 'GIA RUTAMS' });
    expect([first?.id, second?.id]).toEqual(['hams', 'ham']);
    expect(second?.explanation.readAs).toMatchObject([{ known: true }]);
  });

  test('a surname of one letter that the system moved is found', () => {
    for (const name of ['OMINHO', 'OO MINHO', 'OMINHOMR'])
      expect(index.query({ name })[0], name).toMatchObject({ id: 'o' });
  });

  test('every name as sent scores at least what it scored before, with any ending', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...list),
        fc.constantFrom(...bookingTitles),
        ({ name }, title) => {
          const [given = '', ...rest] = name.split(' ');
          const plain = matchPersons({ name }, { name }).score;
          expect(
            matchPersons({ name: `${given}${title} ${rest.join(' ')}` }, { name }).score,
          ).toBeGreaterThanOrEqual(given.length >= 3 ? plain : 0);
        },
      ),
    );
  });

  test('the score of a comparison is the same both ways', () => {
    const names = fc.constantFrom(
      'PETERMR ADAMS',
      'Peter Ada',
      'NINOMRS BERADZE',
      'FNU BERADZE',
      'OMINHO',
      'O Min Ho',
      ...namesLikeTitles.slice(0, 40),
    );
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(matchPersons({ name: a }, { name: b }).score).toBeCloseTo(
          matchPersons({ name: b }, { name: a }).score,
          12,
        );
      }),
    );
  });
});
