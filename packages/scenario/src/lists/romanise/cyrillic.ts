import { byTable, type Romaniser, type RomanTable } from './by-table.ts';

const common: RomanTable = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: 'ie',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** BGN/PCGN 1947, without apostrophes. */
const bgn: RomanTable = {
  '^е': 'ye',
  '^ё': 'ye',
  '^ее': 'yeye',
  '^её': 'yeye',
  ае: 'aye',
  ее: 'eye',
  её: 'eye',
  ие: 'iye',
  ое: 'oye',
  уе: 'uye',
  ые: 'yye',
  ье: 'ye',
  ъе: 'ye',
  й: 'y',
  ю: 'yu',
  я: 'ya',
  ъ: '',
};

/** As people write their own: no doubled endings, x for kh by habit of neither. */
const habit: RomanTable = {
  ий$: 'y',
  ый$: 'y',
  ой$: 'oy',
  й: 'y',
  ю: 'yu',
  я: 'ya',
  ия$: 'ia',
  кс: 'x',
  ъ: '',
  ё: 'yo',
  щ: 'sch',
};

/** The French form of Soviet passports until the nineties. */
const french: RomanTable = {
  у: 'ou',
  ж: 'j',
  ш: 'ch',
  ч: 'tch',
  щ: 'chtch',
  х: 'kh',
  ц: 'ts',
  ю: 'iou',
  я: 'ia',
  ъ: '',
  ин$: 'ine',
  ий$: 'i',
  ый$: 'y',
  ге: 'gue',
  ги: 'gui',
};

/** GOST 7.79-2000, system B, as A to Z keeps it. */
const gost: RomanTable = {
  х: 'x',
  ц: 'cz',
  щ: 'shh',
  й: 'j',
  ё: 'yo',
  ю: 'yu',
  я: 'ya',
  ъ: '',
  ы: 'y',
  э: 'e',
};

/** German, as older registers have it. */
const german: RomanTable = {
  в: 'w',
  ж: 'sch',
  з: 's',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  й: 'j',
  ю: 'ju',
  я: 'ja',
  ъ: '',
};

/** Russian, and names of the North Caucasus in Russian letters; the first is the passport's (Doc 9303-3 6.B). */
export const russianSystems: readonly Romaniser[] = [
  byTable('ICAO Doc 9303 Cyrillic', common),
  byTable('BGN/PCGN 1947', common, bgn),
  byTable('Russian, own habit', common, habit),
  byTable('Russian, French habit', common, french),
  byTable('GOST 7.79 B without marks', common, gost),
  byTable('Russian, German habit', common, german),
];

/** Resolution 55 of the Cabinet of Ministers of Ukraine of 27 January 2010. */
const ukrainian: RomanTable = {
  г: 'h',
  ґ: 'g',
  зг: 'zgh',
  е: 'e',
  є: 'ie',
  '^є': 'ye',
  и: 'y',
  і: 'i',
  ї: 'i',
  '^ї': 'yi',
  й: 'i',
  '^й': 'y',
  ю: 'iu',
  '^ю': 'yu',
  я: 'ia',
  '^я': 'ya',
  '’': '',
};

/** By way of a Russian reading: the same person in older documents. */
const asRussian: RomanTable = {
  г: 'g',
  ґ: 'g',
  є: 'e',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  ю: 'iu',
  я: 'ia',
  '’': '',
};

/** BGN/PCGN 1965, and a Polish neighbour's spelling. */
const bgnUkrainian: RomanTable = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya', ий$: 'yy' };
const polish: RomanTable = {
  в: 'w',
  ж: 'z',
  ч: 'cz',
  ш: 'sz',
  щ: 'szcz',
  х: 'ch',
  ц: 'c',
  й: 'j',
  ю: 'ju',
  я: 'ja',
  є: 'je',
  ї: 'ji',
};

/** Ukrainian; the first is the passport's. */
export const ukrainianSystems: readonly Romaniser[] = [
  byTable('Ukrainian national 2010', common, ukrainian),
  byTable('Ukrainian through Russian', common, ukrainian, asRussian),
  byTable('BGN/PCGN 1965', common, ukrainian, bgnUkrainian),
  byTable('Ukrainian, Polish habit', common, ukrainian, polish),
];
