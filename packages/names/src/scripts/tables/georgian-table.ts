import type { LetterTable, Spelling } from './letter-table.ts';

/** What people write for a letter without being told to. */
const informal = (...texts: readonly string[]): readonly Spelling[] =>
  texts.map((text) => ({ text, rule: 'ge.informal' }));

/** What older and foreign texts write for a letter. */
const older = (...texts: readonly string[]): readonly Spelling[] =>
  texts.map((text) => ({ text, rule: 'ge.older' }));

/**
 * The 33 letters of Mkhedruli in the national system of 2002, as a machine readable zone can carry it: the
 * apostrophe of the ejectives (კ k', პ p', ტ t', ყ q', წ ts', ჭ ch') is dropped (Doc 9303-3 4.6), so that six
 * pairs of letters fall together. The ejectives and their apostrophe are in {@link ejectives}.
 */
export const georgianTable: LetterTable = {
  rule: 'ge.national',
  rows: {
    ა: ['A'],
    ბ: ['B'],
    გ: ['G'],
    დ: ['D'],
    ე: ['E'],
    ვ: ['V', ...older('W')],
    ზ: ['Z'],
    თ: ['T', ...older('TH')],
    ი: ['I'],
    კ: ['K', ...older('C')],
    ლ: ['L'],
    მ: ['M'],
    ნ: ['N'],
    ო: ['O'],
    პ: ['P'],
    ჟ: ['ZH', ...informal('J')],
    რ: ['R'],
    ს: ['S'],
    ტ: ['T'],
    უ: ['U', ...older('OU')],
    ფ: ['P', ...informal('F'), ...older('PH')],
    ქ: ['K', ...informal('Q'), ...older('KH')],
    ღ: ['GH', ...informal('G', 'R')],
    ყ: ['Q', ...informal('Y'), ...older('K', 'KH')],
    შ: ['SH', ...informal('S'), ...older('CH', 'SCH')],
    ჩ: ['CH', ...informal('C'), ...older('TCH', 'TSCH')],
    ც: ['TS', ...informal('C'), ...older('TZ')],
    ძ: ['DZ', ...informal('Z')],
    წ: ['TS', ...informal('W', 'C'), ...older('TZ')],
    ჭ: ['CH', ...informal('W'), ...older('TCH', 'TSCH')],
    ხ: ['KH', ...informal('X'), ...older('H', 'CH')],
    ჯ: ['J', ...older('DJ', 'DZH', 'DSCH')],
    ჰ: ['H'],
  },
};

/** The letters whose national spelling ends in an apostrophe, which no machine readable zone carries. */
export const ejectives: ReadonlySet<string> = new Set('კპტყწჭ');

/** Letters that left the alphabet in 1879, in the scholarly spelling; their transliteration is reported. */
export const georgianBeyond: LetterTable = {
  rule: 'beyond.georgian',
  rows: {
    ჱ: ['EY', 'E'],
    ჲ: ['Y', 'I'],
    ჳ: ['W', 'V'],
    ჴ: ['KH', 'Q'],
    ჵ: ['O'],
    ჶ: ['F'],
  },
};
