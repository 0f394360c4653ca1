import { byTable, type Romaniser, type RomanTable } from './by-table.ts';

/** Letters with marks as Doc 9303-3, section 6.A, allows them in their shortest form. */
const plain: RomanTable = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'a',
  œ: 'oe',
  å: 'a',
  '’': "'",
};

/** A letter without its marks. NFD is fixed by Unicode for all letters used here. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '');

const latin = (name: string, ...tables: readonly RomanTable[]): Romaniser => {
  const inner = byTable(name, plain, ...tables);
  const table = new Map(tables.flatMap((one) => Object.entries(one)));
  // A table's own marked letters go before the marks fall.
  const write = (spelling: string): string =>
    inner.write(
      [...spelling.toLowerCase()]
        .map((letter) => (table.has(letter) ? letter : bare(letter)))
        .join(''),
    );
  return { name, write };
};

/** Marks fall. */
const marksDropped: Romaniser = latin('marks dropped');

/** Languages whose marks fall and that have no second way. */
export const latinSystems: readonly Romaniser[] = [marksDropped];

/** German: ä as AE in passports, as A in many bookings. */
export const germanSystems: readonly Romaniser[] = [
  latin('German, two letters', { ä: 'ae', ö: 'oe', ü: 'ue' }),
  marksDropped,
];

/** Spanish: ñ as N, or NXX of Doc 9303, or NN, or NY. */
export const spanishSystems: readonly Romaniser[] = [
  marksDropped,
  latin('Doc 9303 NXX', { ñ: 'nxx' }),
  latin('Spanish by ear', { ñ: 'ny' }),
];

/** Turkish: marks fall; or two letters for one; or by ear. */
export const turkishSystems: readonly Romaniser[] = [
  marksDropped,
  latin('Turkish, two letters', { ö: 'oe', ü: 'ue', ş: 'sh', ç: 'ch', ğ: 'gh' }),
  latin('Turkish by ear', { ş: 'sh', ç: 'ch', c: 'j', ğ: '', ö: 'o', ü: 'u' }),
  latin('Turkish through Russian', {
    c: 'dzh',
    ş: 'sh',
    ç: 'ch',
    h: 'kh',
    ö: 'e',
    ü: 'iu',
    ğ: 'g',
    y: 'i',
  }),
];

/** Azerbaijani: the passport's; the schwa as E; by ear; by way of Russian. */
export const azerbaijaniSystems: readonly Romaniser[] = [
  latin('Azerbaijani passport', { ə: 'a', x: 'kh', c: 'j', ç: 'ch', ş: 'sh', ğ: 'gh', q: 'g' }),
  latin('Azerbaijani, marks dropped', { ə: 'e' }),
  latin('Azerbaijani through Russian', {
    ə: 'a',
    x: 'kh',
    c: 'dzh',
    ç: 'ch',
    ş: 'sh',
    ğ: 'g',
    q: 'k',
    h: 'g',
    ö: 'e',
    ü: 'iu',
    y: 'i',
  }),
  latin('Azerbaijani, Turkish habit', { ə: 'e', x: 'h', q: 'k' }),
];

/** Latvian and Polish: marks fall; or the sounds are written for others. */
export const latvianSystems: readonly Romaniser[] = [
  marksDropped,
  latin('Latvian, two letters', {
    š: 'sh',
    ž: 'zh',
    č: 'ch',
    ļ: 'l',
    ņ: 'n',
    ī: 'ii',
    ā: 'aa',
    ē: 'ee',
    ū: 'uu',
  }),
  latin('Latvian through Russian', {
    š: 'sh',
    ž: 'zh',
    č: 'ch',
    c: 'ts',
    h: 'kh',
    j: 'i',
    ņš$: 'nsh',
    s$: 's',
  }),
];
export const polishSystems: readonly Romaniser[] = [
  marksDropped,
  latin('Polish by ear', {
    sz: 'sh',
    cz: 'ch',
    rz: 'zh',
    w: 'v',
    ł: 'l',
    ch: 'kh',
    c: 'ts',
    j: 'y',
    ć: 'ch',
    ś: 's',
  }),
];
export const romanianSystems: readonly Romaniser[] = [
  marksDropped,
  latin('Romanian by ear', { ș: 'sh', ț: 'ts', ă: 'a', â: 'i' }),
];

/** Chinese: pinyin; Wade and Giles without marks; the Cantonese-looking habit of older papers. */
export const chineseSystems: readonly Romaniser[] = [
  marksDropped,
  latin('Wade-Giles without marks', {
    zh: 'ch',
    x: 'hs',
    q: 'ch',
    c: 'ts',
    z: 'ts',
    b: 'p',
    d: 't',
    g: 'k',
    '^r': 'j',
    j: 'ch',
    ong: 'ung',
    ch: 'ch',
    sh: 'sh',
    ian: 'ien',
    ng: 'ng',
  }),
];

/** Hebrew is kept with the passport's Latin spelling beside it; the other systems change that. */
export const hebrewSystems: readonly Romaniser[] = [
  marksDropped,
  latin('Hebrew, German habit', { sh: 'sch', z: 's', y: 'j', v: 'w', tz: 'z', k: 'k', ts: 'z' }),
  latin('Hebrew by ear, English', {
    ch: 'kh',
    tz: 'ts',
    ei: 'ey',
    v: 'v',
    k: 'c',
    f: 'ph',
    q: 'k',
  }),
  latin('Hebrew, Academy simplified', {
    ch: 'h',
    kh: 'h',
    tz: 'ts',
    c: 'k',
    w: 'v',
    ph: 'f',
    oo: 'u',
    ee: 'i',
    sch: 'sh',
    ei: 'e',
  }),
];
