import { rows, rulesAt, type TransliterationSystem } from '../system.ts';

const FATHA = '\u064e';
const KASRA = '\u0650';
const DAMMA = '\u064f';
const SHADDA = '\u0651';
const SUKUN = '\u0652';

const consonants = `
  ء ’, ئ ’, ؤ ’, ب b, ت t, ث th, ج j, ح ḩ, خ kh, د d, ذ dh, ر r, ز z, س s, ش sh, ص ş, ض ḑ, ط ţ,
  ظ z̧, ع ‘, غ gh, ف f, ق q, ك k, ل l, م m, ن n, ه h, و w, ي y`;

/** Letters that take the article's l to themselves, in their spelling. */
const SUN: Readonly<Record<string, string>> = rows(
  'ت t, ث th, د d, ذ dh, ر r, ز z, س s, ش sh, ص ş, ض ḑ, ط ţ, ظ z̧, ل l, ن n',
);

/** A letter under shadda, in the order in which NFC puts the marks: the vowel first. */
const doubling = Object.entries(rows(consonants)).flatMap(([letter, to]) =>
  [
    [SHADDA, ''],
    [`${FATHA}${SHADDA}ا`, 'ā'],
    [`${FATHA}${SHADDA}ة`, 'ah'],
    [FATHA + SHADDA, 'a'],
    [KASRA + SHADDA, 'i'],
    [DAMMA + SHADDA, 'u'],
  ].map(([marks = '', vowel = '']): [string, string] => [letter + marks, to + to + vowel]),
);

const bgnArabic: TransliterationSystem = {
  id: 'ar.bgn-1956',
  script: 'arabic',
  language: 'ar',
  official: true,
  citation: { act: 'BGN/PCGN 1956 system, Arabic', article: '' },
  letters: {
    ...rows(consonants),
    ...Object.fromEntries(doubling),
    ...rows('ا ā, آ ’ā, أ -, إ -, ى á, ة ah, ٱ a, ـ -, چ ch, گ g, ڨ g, ڴ g, پ p, ڤ v'),
    [FATHA]: 'a',
    [KASRA]: 'i',
    [DAMMA]: 'u',
    [SUKUN]: '',
    [`${FATHA}ا`]: 'ā',
    [`${FATHA}ىٰ`]: 'á',
    [`${FATHA}ى`]: 'á',
    [`${KASRA}ي`]: 'ī',
    [`${DAMMA}و`]: 'ū',
    [`${FATHA}ة`]: 'ah',
    [`ا${KASRA}ي`]: 'ī',
    [`${KASRA}ي${SHADDA}`]: 'īy',
    [`${KASRA}ي${FATHA}${SHADDA}`]: 'īya',
    [`${KASRA}ي${FATHA}${SHADDA}ة`]: 'īyah',
  },
  rules: [
    // The article: before a sun letter it takes that letter's sound.
    ...Object.entries(SUN).flatMap(([letter, to]) =>
      [
        [SHADDA, ''],
        [FATHA + SHADDA, 'a'],
        [`${FATHA}${SHADDA}ا`, 'ā'],
        [KASRA + SHADDA, 'i'],
        [DAMMA + SHADDA, 'u'],
      ].map(([marks, vowel]) => ({
        letters: `ال${letter}${marks}`,
        to: `a${to} ${to}${vowel}`,
        after: '^',
      })),
    ),
    // Where w and y carry a vowel of their own, they are consonants.
    ...[FATHA, KASRA, DAMMA].flatMap((mark) => [
      { letters: `${DAMMA}و`, to: 'uw', before: mark },
      { letters: `${KASRA}ي`, to: 'iy', before: mark },
    ]),
    { letters: `${DAMMA}و`, to: 'uw', before: 'ا' },
    ...rulesAt('آ ā', { after: '^' }),
    ...rulesAt('ال al', { after: '^' }).map((rule) => ({ ...rule, to: 'al ' })),
    ...rulesAt('ا a', { after: '^' }),
  ],
};

/** Letters without vowels, as a register prints them and practice reads them. */
const practice = rows(`
  ا a, أ a, إ i, آ a, ٱ a, ء -, ئ y, ؤ w, ب b, ت t, ث th, ج j, ح h, خ kh, د d, ذ dh, ر r, ز z, س s,
  ش sh, ص s, ض d, ط t, ظ z, ع a, غ gh, ف f, ق q, ك k, ل l, م m, ن n, ه h, ة a, و w, ي y, ى a, ـ -,
  پ p, چ ch, ژ zh, گ g, ک k, ی y, ڤ v, ۀ h, ە e, ھ h, ٹ t, ڈ d, ڑ r, ں n, ے e`);

/** Arabic, Persian and Hebrew by name of system. */
export const abjadSystems: readonly TransliterationSystem[] = [
  bgnArabic,
  {
    id: 'ar.practice',
    script: 'arabic',
    language: undefined,
    official: false,
    citation: {
      act: 'Practice for Arabic and Persian names without vowel signs: each letter by its usual spelling',
      article: '',
    },
    letters: {
      ...practice,
      [FATHA]: 'a',
      [KASRA]: 'i',
      [DAMMA]: 'u',
      [SUKUN]: '',
      [SHADDA]: '',
    },
    rules: [
      ...rulesAt('و w, ي y, ی y', { after: '^' }),
      ...rulesAt('و u, ي i, ی i', {
        after: 'بتثجحخدذرزسشصضطظعغفقكلمنهپچژگک',
        before: 'بتثجحخدذرزسشصضطظعغفقكلمنهپچژگکة$',
      }),
    ],
  },
  {
    id: 'he.simple',
    script: 'hebrew',
    language: 'he',
    official: true,
    citation: {
      act: 'Academy of the Hebrew Language, rules of transcription from Hebrew (2006), simple table',
      article: '',
    },
    letters: rows(`
      א -, ב v, בּ b, ג g, ד d, ה h, ו v, ז z, ח h, ט t, י y, כ kh, כּ k, ך kh, ל l, מ m, ם m, נ n, ן n,
      ס s, ע -, פ f, פּ p, ף f, צ ts, ץ ts, ק k, ר r, ש sh, שׁ sh, שׂ s, ת t, ג׳ j, ז׳ zh, צ׳ ch, ץ׳ ch,
      ג' j, ז' zh, צ' ch, ץ' ch, וּ u, וֹ o, ְ e, ֱ e, ֲ a, ֳ o, ִ i, ֵ e, ֶ e, ַ a, ָ a, ֹ o, ֻ u, ּ -`),
    rules: [
      ...rulesAt('ב b, כ k, פ p', { after: '^' }),
      ...rulesAt('א a, ע a', { after: '^' }),
      ...rulesAt('ה a', { before: '$' }),
      ...rulesAt('ו o', { after: 'אבגדהזחטכלמנסעפצקרשת', before: 'אבגדהזחטכלמנסעפצקרשתםןץףך$' }),
      ...rulesAt('י i', { after: 'אבגדהזחטכלמנסעפצקרשת', before: 'אבגדהזחטכלמנסעפצקרשתםןץףך$' }),
    ],
    form: 'NFD',
  },
];
