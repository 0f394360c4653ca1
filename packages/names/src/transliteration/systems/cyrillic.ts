import { type ContextRule, rows, rulesAt, type TransliterationSystem } from '../system.ts';

const VOWELS = 'аеёиоуыэюяіїєў';

const shared = `
  а a, б b, в v, г g, д d, ж zh, з z, и i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f,
  х kh, ц ts, ч ch, ш sh, щ shch`;

/** BGN/PCGN writes ye after a vowel, й, ъ, ь and at the start of a word. */
const russianYe: readonly ContextRule[] = rulesAt('е ye, ё yë', { after: `^${VOWELS}йъь` });

const russian = rows(`${shared}, е e, ё ë, й y, ъ ”, ы y, ь ’, э e, ю yu, я ya`);

/** The dots that BGN/PCGN 1947 sets where letters side by side would read as another letter. */
const russianDots: readonly ContextRule[] = [
  ...rulesAt('й y·', { before: 'ауыэ' }),
  ...rulesAt('ы ·y', { after: 'аеёиоуэюя', before: `бвгджзклмнпрстфхцчшщ$` }),
  ...rulesAt('ы y·', { after: '^', before: 'ауыэ' }),
  ...rulesAt('ы ·y·', { after: 'аеёиоуэюя', before: 'ауыэ' }),
  ...rulesAt('э ·e', { after: 'бвгджзклмнпрстфхцчшщй' }),
  ...rulesAt('т t·', { before: 'с' }),
  ...rulesAt('ш sh·', { before: 'ч' }),
];

const withoutMarks = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(table).map(([letter, to]) => [
      letter,
      to.replace(/[’”]/g, '').replace('ë', 'e'),
    ]),
  );

const ukrainianBgn = rows(`
  а a, б b, в v, г h, ґ g, д d, е e, є ye, ж zh, з z, и y, і i, ї yi, й y, к k, л l, м m, н n, о o,
  п p, р r, с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ь ’, ю yu, я ya, ’ ”, ' ”, ʼ ”`);

const ukrainian2010 = rows(`
  а a, б b, в v, г h, ґ g, д d, е e, є ie, ж zh, з z, и y, і i, ї i, й i, к k, л l, м m, н n, о o,
  п p, р r, с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ь -, ю iu, я ia, зг zgh, ’ -, ' -, ʼ -`);

const serbian = rows(`
  а a, б b, в v, г g, д d, ђ đ, е e, ж ž, з z, и i, ј j, к k, л l, љ lj, м m, н n, њ nj, о o, п p,
  р r, с s, т t, ћ ć, у u, ф f, х h, ц c, ч č, џ dž, ш š`);

const macedonian = rows(`
  а a, б b, в v, г g, д d, ѓ gj, е e, ж zh, з z, ѕ dz, и i, ј j, к k, л l, љ lj, м m, н n, њ nj, о o,
  п p, р r, с s, т t, ќ kj, у u, ф f, х h, ц c, ч ch, џ dj, ш sh`);

const bulgarian = rows(`
  а a, б b, в v, г g, д d, е e, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u,
  ф f, х h, ц ts, ч ch, ш sh, щ sht, ъ a, ь y, ю yu, я ya`);

const icao = rows(`${shared}, е e, ё e, й i, ъ ie, ы y, ь -, э e, ю iu, я ia`);

const belarusianIcao = rows(`
  ${shared}, г h, е e, ё io, і i, й i, ў u, ы y, ь -, э e, ю iu, я ia, ’ -, ' -`);

/** What passports of the Russian Federation printed from 1997 to 2010, and of the Soviet Union before. */
const habits: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ru.passport-1997': rows(`${shared}, е e, ё e, й y, ъ -, ы y, ь -, э e, ю yu, я ya`),
  'ru.soviet-french': rows(`
    а a, б b, в v, г g, д d, е e, ё e, ж j, з z, и i, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t,
    у ou, ф f, х kh, ц ts, ч tch, ш ch, щ chtch, ъ -, ы y, ь -, э e, ю iou, я ia`),
  'ru.german': rows(`
    а a, б b, в w, г g, д d, е e, ё jo, ж sch, з s, и i, й j, к k, л l, м m, н n, о o, п p, р r, с s,
    т t, у u, ф f, х ch, ц z, ч tsch, ш sch, щ schtsch, ъ -, ы y, ь -, э e, ю ju, я ja`),
};

const HABIT_ACTS: Readonly<Record<string, string>> = {
  'ru.passport-1997': 'Spelling of Russian names in passports issued from 1997 to 2010',
  'ru.soviet-french': 'Spelling of Russian names in passports of the Soviet Union, after French',
  'ru.german': 'Spelling of Russian names in German texts (Duden)',
};

const system = (
  id: string,
  act: string,
  letters: Readonly<Record<string, string>>,
  rules: readonly ContextRule[] = [],
): TransliterationSystem => ({
  id,
  script: 'cyrillic',
  language: id.slice(0, 2),
  official: HABIT_ACTS[id] === undefined,
  citation: { act, article: '' },
  letters,
  rules,
});

/** Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian by name of system. */
export const cyrillicSystems: readonly TransliterationSystem[] = [
  system('ru.icao', 'ICAO Doc 9303-3, 8th edition, 6.B', icao),
  system('ru.bgn-1947', 'BGN/PCGN 1947 system, Russian', russian, [...russianYe, ...russianDots]),
  system(
    'ru.odni-2015',
    'ODNI ICS-630-01 Annex K (2015): BGN/PCGN 1947 without marks',
    withoutMarks(russian),
    rulesAt('е ye, ё ye', { after: `^${VOWELS}йъь` }),
  ),
  ...Object.entries(habits).map(([id, letters]) => system(id, HABIT_ACTS[id] ?? '', letters)),
  system('uk.bgn-1965', 'BGN/PCGN 1965 system, Ukrainian', ukrainianBgn),
  system(
    'uk.national-2010',
    'Cabinet of Ministers of Ukraine, Resolution 55 of 27 January 2010; BGN/PCGN 2019',
    ukrainian2010,
    rulesAt('є ye, ї yi, й y, ю yu, я ya', { after: '^' }),
  ),
  system('be.icao', 'ICAO Doc 9303-3, 8th edition, 6.B', belarusianIcao),
  system(
    'bg.law-2009',
    'Bulgarian Transliteration Act (State Gazette 19/2009), Art. 4, 5',
    bulgarian,
    rulesAt('ия ia', { before: '$' }),
  ),
  system(
    'bg.odni-2015',
    'ODNI ICS-630-01 (2015), Bulgarian: х as kh, a doubled digraph once',
    { ...bulgarian, ...rows('х kh, ь -') },
    ['ж', 'х', 'ц', 'ч', 'ш', 'щ'].map((letter) => ({ letters: letter, to: '', after: letter })),
  ),
  system('sr.odni-2015', 'ODNI ICS-630-01 (2015), Serbian: the Latin alphabet without marks', {
    ...serbian,
    ...rows('ђ dj, ж z, ћ c, ч c, џ dz, ш s'),
  }),
  system('sr.latin', 'Serbian Latin alphabet (Gaj)', serbian),
  system('mk.icao', 'ICAO Doc 9303-3, 8th edition, 6.B, Macedonian column', macedonian),
];
