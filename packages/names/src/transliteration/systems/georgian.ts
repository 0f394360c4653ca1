import { rows, type TransliterationSystem } from '../system.ts';

const checked = { script: 'georgian', language: 'ka', official: true } as const;

const national = rows(`
  ა a, ბ b, გ g, დ d, ე e, ვ v, ზ z, თ t, ი i, კ k’, ლ l, მ m, ნ n, ო o, პ p’, ჟ zh, რ r, ს s, ტ t’,
  უ u, ფ p, ქ k, ღ gh, ყ q’, შ sh, ჩ ch, ც ts, ძ dz, წ ts’, ჭ ch’, ხ kh, ჯ j, ჰ h`);

/** The apostrophe left out, as documents, registers and machine readable zones print it. */
const plain = Object.fromEntries(
  Object.entries(national).map(([letter, to]) => [letter, to.replace('’', '')]),
);

const bgn1981 = rows(`
  ა a, ბ b, გ g, დ d, ე e, ვ v, ზ z, ჱ ey, თ t’, ი i, კ k, ლ l, მ m, ნ n, ჲ j, ო o, პ p, ჟ zh, რ r,
  ს s, ტ t, უ u, ფ p’, ქ k’, ღ gh, ყ q, შ sh, ჩ ch’, ც ts’, ძ dz, წ ts, ჭ ch, ხ kh, ჴ q’, ჯ j, ჰ h`);

/** The three systems of libraries and of ISO differ in the mark of aspiration and in a few letters. */
const scholarly = (aspirated: string, others: string): Readonly<Record<string, string>> => ({
  ...rows(`
    ა a, ბ b, გ g, დ d, ე e, ვ v, ზ z, ჱ ē, ი i, კ k, ლ l, მ m, ნ n, ჲ y, ო o, პ p, ჟ ž, რ r, ს s,
    ტ t, ჳ w, უ u, ყ q, შ š, წ c, ჭ č, ხ x, ჴ ẖ, ჰ h, ჵ ō, ჶ f`),
  ...Object.fromEntries(
    Object.entries(rows('თ t, ფ p, ქ k, ჩ č, ც c')).map(([letter, to]) => [letter, to + aspirated]),
  ),
  ...rows(others),
});

/** Georgian by name of system. */
export const georgianSystems: readonly TransliterationSystem[] = [
  {
    ...checked,
    id: 'ka.national-2002',
    citation: {
      act: 'Georgian national system of romanisation (State Department of Geodesy and Cartography, 2002; Presidential Decree 109 of 24 February 2011)',
      article: '',
    },
    letters: national,
  },
  {
    ...checked,
    id: 'ka.national-2002.plain',
    citation: {
      act: 'Georgian national system of romanisation (2002) without the apostrophe, as documents print it; ODNI ICS-630-01 Annex E (2015)',
      article: '',
    },
    letters: plain,
  },
  {
    ...checked,
    id: 'ka.iso-9984',
    citation: { act: 'ISO 9984:1996', article: '' },
    letters: scholarly('\u0315', 'ღ ḡ, ძ j, ჯ ǰ'),
  },
  {
    ...checked,
    id: 'ka.alalc-1997',
    citation: { act: 'ALA-LC romanisation table, Georgian (1997)', article: '' },
    letters: scholarly('ʻ', 'ღ ġ, ძ ż, ჯ j'),
  },
  {
    ...checked,
    id: 'ka.din-32707',
    citation: { act: 'DIN 32707:2010', article: '' },
    letters: scholarly('\u0315', 'ღ ġ, ძ j, ჯ ǰ'),
  },
  {
    ...checked,
    id: 'ka.bgn-1981',
    citation: { act: 'BGN/PCGN 1981 system, Georgian', article: '' },
    letters: bgn1981,
  },
  {
    ...checked,
    id: 'ka.colloquial',
    official: false,
    citation: {
      act: 'Unofficial romanisation of Georgian, after the QWERTY layout of messages and forums',
      article: '',
    },
    letters: {
      ...plain,
      ...rows('თ t, ჟ j, ფ f, ქ q, ღ g, ყ y, შ sh, ჩ ch, ც c, ძ dz, წ w, ჭ ch, ხ x, ჯ j'),
    },
  },
];
