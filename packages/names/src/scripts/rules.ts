import type { Citation } from '@amirani/core';

/** Where a spelling comes from: a stable code, explained in {@link transliterationRules}. */
export type RuleId =
  | 'icao.latin'
  | 'icao.cyrillic'
  | 'icao.arabic'
  | 'icao.arabic.search'
  | 'ge.national'
  | 'ge.informal'
  | 'ge.older'
  | 'bg.national'
  | 'sr.latin'
  | 'beyond.cyrillic'
  | 'beyond.georgian'
  | 'unicode.base';

/** A rule of transliteration: its source, and whether an authority that issues documents may apply it. */
export interface TransliterationRule {
  readonly citation: Citation;
  /** Whether it is a norm for writing. The others explain a spelling without justifying it in a document. */
  readonly official: boolean;
  /** The day (`2026-11-25`) on which the rows of the tables were last compared with the source. */
  readonly checkedOn: string;
}

const checkedOn = '2026-11-25';
const doc9303 = (article: string): Citation => ({
  act: 'ICAO Doc 9303-3',
  article,
  version: '8th edition (2021), amendments 1 and 2',
});
const norm = (citation: Citation): TransliterationRule => ({ citation, official: true, checkedOn });
const habit = (citation: Citation): TransliterationRule => ({
  citation,
  official: false,
  checkedOn,
});

/** Every rule that a spelling may name, with its source. */
export const transliterationRules: Readonly<Record<RuleId, TransliterationRule>> = {
  'icao.latin': norm(doc9303('6.A')),
  'icao.cyrillic': norm(doc9303('6.B')),
  'icao.arabic': norm(doc9303('6.C')),
  'icao.arabic.search': habit(doc9303('Appendix B.5.5.6, B.5.5.11, B.5.6 note 4')),
  'ge.national': norm({
    act: 'Georgian national system of romanisation (2002); Presidential Decree 109 of 24 February 2011',
    article: '',
  }),
  'ge.informal': habit({
    act: 'Unofficial romanisation of Georgian (messages, forums; after the QWERTY layout)',
    article: '',
  }),
  'ge.older': habit({
    act: 'Spellings of Georgian names before 2002 and in French and German texts',
    article: '',
  }),
  'bg.national': norm({
    act: 'Bulgarian Transliteration Act (State Gazette 19/2009)',
    article: 'Art. 4, 5',
  }),
  'sr.latin': norm({
    act: 'Serbian Latin alphabet, then ICAO Doc 9303-3',
    article: '6.A',
  }),
  'beyond.cyrillic': habit({
    act: 'Letters that ICAO Doc 9303-3 6.B lacks, as passports spell them',
    article: '',
  }),
  'beyond.georgian': habit({
    act: 'Letters no longer in the Georgian alphabet',
    article: '',
  }),
  'unicode.base': habit({
    act: 'The Unicode Standard',
    article: 'canonical and compatibility decomposition',
  }),
};
