import { but, butUkrainianStart, type LetterTable } from './letter-table.ts';

/**
 * Cyrillic letters of Doc 9303-3 6.B, by code point. The printed glyphs of U+0402 and U+0474 are other letters
 * than their codes say (those of U+040B and of the Latin V), and U+0492 carries the Macedonian exception that
 * belongs to U+0403: the codes are followed here, and `cyrillicBeyond` has what is missing. Serbian `H` for
 * U+0413 stands as printed; the Serbian Latin alphabet writes `G`.
 */
export const cyrillicTable: LetterTable = {
  rule: 'icao.cyrillic',
  rows: {
    Ё: but('E', 'IO', 'be'),
    Ђ: ['D'],
    Є: butUkrainianStart('IE', 'YE'),
    Ѕ: ['DZ'],
    І: ['I'],
    Ї: butUkrainianStart('I', 'YI'),
    Ј: ['J'],
    Љ: ['LJ'],
    Њ: ['NJ'],
    Ќ: but('K', 'KJ', 'mk'),
    Ў: ['U'],
    Џ: but('DZ', 'DJ', 'mk'),
    А: ['A'],
    Б: ['B'],
    В: ['V'],
    Г: [...but('G', 'H', 'be', 'sr', 'uk'), { text: 'G', only: ['sr'], rule: 'sr.latin' }],
    Д: ['D'],
    Е: ['E'],
    Ж: but('ZH', 'Z', 'sr'),
    З: ['Z'],
    И: but('I', 'Y', 'uk'),
    Й: [...butUkrainianStart('I', 'Y'), { text: 'Y', only: ['bg'], rule: 'bg.national' }],
    К: ['K'],
    Л: ['L'],
    М: ['M'],
    Н: ['N'],
    О: ['O'],
    П: ['P'],
    Р: ['R'],
    С: ['S'],
    Т: ['T'],
    У: ['U'],
    Ф: ['F'],
    Х: [...but('KH', 'H', 'sr', 'mk'), { text: 'H', only: ['bg'], rule: 'bg.national' }],
    Ц: but('TS', 'C', 'sr', 'mk'),
    Ч: but('CH', 'C', 'sr'),
    Ш: but('SH', 'S', 'sr'),
    Щ: but('SHCH', 'SHT', 'bg'),
    Ъ: ['IE', { text: 'A', only: ['bg'], rule: 'bg.national' }],
    Ы: ['Y'],
    Э: ['E'],
    Ю: [...butUkrainianStart('IU', 'YU'), { text: 'YU', only: ['bg'], rule: 'bg.national' }],
    Я: [...butUkrainianStart('IA', 'YA'), { text: 'YA', only: ['bg'], rule: 'bg.national' }],
    Ѫ: ['U'],
    Ѵ: ['Y'],
    Ґ: ['G'],
    Ғ: but('G', 'GJ', 'mk'),
    Һ: ['C'],
    ИЯ: [{ text: 'IA', only: ['bg'], at: 'end', rule: 'bg.national' }],
  },
};

/** Letters in daily use that 6.B lacks; their transliteration is reported. */
export const cyrillicBeyond: LetterTable = {
  rule: 'beyond.cyrillic',
  rows: {
    Ѓ: but('G', 'GJ', 'mk'),
    Ћ: ['C'],
    Ь: ['', { text: 'Y', only: ['bg'], rule: 'bg.national' }],
  },
};

/** The letters of each language, for the way back: a Russian name has no Ґ. */
export const cyrillicAlphabets: Readonly<Record<string, string>> = {
  be: 'АБВГДЕЁЖЗІЙКЛМНОПРСТУЎФХЦЧШЫЬЭЮЯ',
  bg: 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ',
  mk: 'АБВГДЃЕЖЗЅИЈКЛЉМНЊОПРСТЌУФХЦЧЏШ',
  ru: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
  sr: 'АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ',
  uk: 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ',
};
