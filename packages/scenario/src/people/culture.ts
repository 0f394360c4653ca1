import type { CultureCode } from '../geography/states.ts';
import type { Stream } from '../random/stream.ts';
import { stream } from '../random/stream.ts';
import { romanise } from './mkhedruli.ts';

/** A name: as a passport prints it in Latin capitals, and in its own spelling where that differs. */
export interface Name {
  readonly latin: string;
  readonly native?: string;
}

/** The stock of invented names of one culture in one world. */
export interface NameStock {
  readonly surnames: readonly { readonly female: Name; readonly male: Name }[];
  readonly female: readonly Name[];
  readonly male: readonly Name[];
  /** People with a single name, of a thousand. */
  readonly mononyms: number;
}

/**
 * The name stock of a culture: names put together from syllables, so that they look like names of a
 * region and belong to nobody. The same stock serves the whole world, so names recur as they do in life.
 */
export const nameStock = (seed: number, culture: CultureCode): NameStock => {
  const source = stream(`${seed}/names/${culture}`);
  const { make, mononyms } = cultures[culture];
  const surnames = source.child('surnames');
  const female = source.child('female');
  const male = source.child('male');
  return {
    surnames: distinct(
      120,
      () => make.surname(surnames),
      ({ male: name }) => name.latin,
    ),
    female: distinct(
      60,
      () => make.given(female, true),
      ({ latin }) => latin,
    ),
    male: distinct(
      60,
      () => make.given(male, false),
      ({ latin }) => latin,
    ),
    mononyms,
  };
};

interface Maker {
  readonly surname: (source: Stream) => { readonly female: Name; readonly male: Name };
  readonly given: (source: Stream, female: boolean) => Name;
}

/** Titles and words that would read as part of another field; no invented name may be one. */
const reserved = new Set([
  'MR',
  'MRS',
  'MS',
  'MISS',
  'MSTR',
  'DR',
  'REV',
  'SR',
  'FR',
  'INF',
  'CHD',
]);

const distinct = <T>(count: number, make: () => T, key: (item: T) => string): readonly T[] => {
  const found = new Map<string, T>();
  // The stocks of syllables are far larger than the count, so this ends; the bound makes it certain.
  for (let tries = 0; found.size < count && tries < count * 50; tries++) {
    const item = make();
    const name = key(item);
    if (name.length > 2 && !reserved.has(name)) found.set(name, item);
  }
  return [...found.values()];
};

const both = (name: Name): { readonly female: Name; readonly male: Name } => ({
  female: name,
  male: name,
});

const plain = (latin: string): Name => ({ latin: latin.toUpperCase() });

const spelt = (native: string): Name => {
  const latin = withoutMarks(native).toUpperCase();
  return latin === native.toUpperCase() ? { latin } : { latin, native };
};

/** Latin letters with marks as ICAO Doc 9303-3, section 6, writes them in the machine readable zone. */
const withoutMarks = (text: string): string => text.replaceAll(/[^a-z]/g, (c) => marks[c] ?? c);

const marks: Readonly<Record<string, string>> = {
  ā: 'a',
  ē: 'e',
  ī: 'i',
  ū: 'u',
  š: 's',
  ž: 'z',
  č: 'c',
  ļ: 'l',
  ņ: 'n',
  ķ: 'k',
  ģ: 'g',
  é: 'e',
  è: 'e',
  á: 'a',
  í: 'i',
  ó: 'o',
  ñ: 'n',
  ç: 'c',
  ł: 'l',
  ś: 's',
  ń: 'n',
};

const syllables = (source: Stream, low: number, high: number, rows: readonly string[]): string => {
  let text = '';
  for (let left = source.between(low, high); left > 0; left--) text += source.pick(rows);
  return text;
};

/** Georgian-looking: written in Mkhedruli and romanised by the national table. */
const iverni: Maker = {
  surname: (source) => {
    const stem = syllables(source, 1, 2, [
      'ბერ',
      'კვირ',
      'ჭავ',
      'ღვინ',
      'წერ',
      'ხორ',
      'მჟავ',
      'ძნელ',
      'ყიფ',
      'შენგ',
      'ჯაყ',
      'ცხვედ',
      'თოდ',
      'ლომთ',
      'გოგ',
      'ნაკ',
      'ჩიქ',
      'ჟორ',
    ]);
    const native =
      stem + source.pick(['იშვილი', 'იძე', 'აძე', 'ელია', 'უა', 'იანი', 'ელი', 'ური', 'ავა']);
    return both({ latin: romanise(native).toUpperCase(), native });
  },
  given: (source, female) => {
    const stem = syllables(source, 1, 2, [
      'თე',
      'ლა',
      'ნი',
      'ზუ',
      'გო',
      'მა',
      'რუ',
      'ქე',
      'ვა',
      'და',
      'სო',
      'ირ',
      'ელ',
      'ბა',
      'ხა',
    ]);
    const native =
      stem +
      source.pick(
        female
          ? ['ნო', 'ლი', 'თა', 'იკო', 'ნელი', 'ია', 'რინა']
          : ['დო', 'რგი', 'ზა', 'ხტანგი', 'ური', 'შა', 'მური'],
      );
    return { latin: romanise(native).toUpperCase(), native };
  },
};

/** Of the Romance kind; a few spellings have marks. */
const romance: Maker = {
  surname: (source) =>
    both(
      spelt(
        syllables(source, 1, 2, [
          'mar',
          'bel',
          'cor',
          'vil',
          'san',
          'lor',
          'tre',
          'gar',
          'dul',
          'fon',
          'per',
          'ost',
        ]) +
          source.pick([
            'etti',
            'ano',
            'ín',
            'eñez',
            'uñez',
            'elle',
            'ières',
            'ano',
            'eiro',
            'ardo',
            'ault',
            'oza',
          ]),
      ),
    ),
  given: (source, female) =>
    spelt(
      syllables(source, 1, 2, ['ma', 'lu', 'ro', 'al', 'bé', 'ca', 'ste', 'fi', 'do', 'vi', 'é']) +
        source.pick(
          female
            ? ['lina', 'cia', 'nette', 'rella', 'mira', 'lou']
            : ['nardo', 'cio', 'stian', 'mond', 'relio', 'vino'],
        ),
    ),
};

/** Of the Baltic kind: endings tell men from women. */
const palvian: Maker = {
  surname: (source) => {
    const stem = syllables(source, 1, 2, [
      'dz',
      'bēr',
      'kal',
      'ozo',
      'vīt',
      'lie',
      'grā',
      'žub',
      'strau',
      'cīr',
      'rud',
      'mel',
      'kļav',
    ]).replace(/^dz/, 'dzel');
    const end = source.pick([
      ['iņš', 'iņa'],
      ['ēns', 'ēna'],
      ['ulis', 'ule'],
      ['ietis', 'iete'],
      ['snieks', 'sniece'],
    ] as const);
    return { male: spelt(stem + end[0]), female: spelt(stem + end[1]) };
  },
  given: (source, female) =>
    spelt(
      syllables(source, 1, 2, [
        'an',
        'il',
        'rai',
        'jā',
        'val',
        'dzin',
        'mār',
        'lai',
        'guna',
        'vil',
      ]) +
        source.pick(
          female
            ? ['ta', 'ita', 'ra', 'sma', 'īte', 'ija']
            : ['is', 'ers', 'vis', 'nis', 'mārs', 'eks'],
        ),
    ),
};

/** Of the Slavic kind: surnames have a female form. */
const ardezh: Maker = {
  surname: (source) => {
    const stem = syllables(source, 1, 2, [
      'zor',
      'mel',
      'khar',
      'vol',
      'shcher',
      'bud',
      'yar',
      'tikh',
      'gor',
      'rad',
      'stol',
      'kos',
    ]);
    const end = source.pick([
      ['ov', 'ova'],
      ['enko', 'enko'],
      ['sky', 'skaya'],
      ['in', 'ina'],
      ['evich', 'evich'],
      ['yuk', 'yuk'],
    ] as const);
    return { male: plain(stem + end[0]), female: plain(stem + end[1]) };
  },
  given: (source, female) =>
    plain(
      syllables(source, 1, 2, ['mi', 'ra', 'do', 'bo', 'zla', 've', 'lyu', 'ya', 'svya', 'ste']) +
        source.pick(
          female
            ? ['mila', 'slava', 'rina', 'nka', 'tyana', 'zhena']
            : ['slav', 'mir', 'rik', 'gor', 'tomil', 'zhan', 'sandr'],
        ),
    ),
};

/** Of the Arabic kind: articles and compounds that every office writes differently. */
const wasiri: Maker = {
  surname: (source) => {
    const stem =
      syllables(source, 2, 2, [
        'ha',
        'kha',
        'shu',
        'qa',
        'bu',
        'ra',
        'ja',
        'mu',
        'za',
        'fi',
        'wa',
        'di',
      ]) + source.pick(['riy', 'mad', 'luf', 'ziz', 'bani', 'sseri', 'dhili', 'jjar']);
    return both(plain(source.pick(['', '', 'al ', 'al ', 'ben ', 'el ']) + stem));
  },
  given: (source, female) =>
    plain(
      syllables(source, 1, 2, ['na', 'sa', 'ka', 'yu', 'ha', 'ta', 'li', 'ri', 'fa', 'mu']) +
        source.pick(
          female
            ? ['dhira', 'lmah', 'mira', 'zeen', 'waya', 'hoor']
            : ['reem', 'ssir', 'dhil', 'mukh', 'wfiq', 'zzan'],
        ),
    ),
};

/** Of the island kind: many people have one name only. */
const oxoman: Maker = {
  surname: (source) =>
    both(
      plain(
        syllables(source, 2, 3, [
          'wi',
          'su',
          'har',
          'to',
          'pra',
          'ta',
          'ma',
          'yu',
          'dar',
          'no',
          'set',
          'ya',
        ]) + source.pick(['wan', 'ngga', 'djo', 'rto', 'ti']),
      ),
    ),
  given: (source, female) =>
    plain(
      syllables(source, 2, 2, ['su', 'di', 'wa', 'ra', 'pu', 'ke', 'tri', 'ni', 'bu', 'yo']) +
        source.pick(
          female ? ['ti', 'wati', 'ningsih', 'sari', 'yah'] : ['no', 'wan', 'djoyo', 'manto', 'di'],
        ),
    ),
};

const cultures: Readonly<Record<CultureCode, { readonly make: Maker; readonly mononyms: number }>> =
  {
    iverni: { make: iverni, mononyms: 0 },
    romance: { make: romance, mononyms: 0 },
    palvian: { make: palvian, mononyms: 0 },
    ardezh: { make: ardezh, mononyms: 2 },
    wasiri: { make: wasiri, mononyms: 20 },
    oxoman: { make: oxoman, mononyms: 350 },
  };
