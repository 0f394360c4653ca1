import type { Random } from '../fuzz/random.ts';
import { isoCodes } from './iso-codes.ts';

/** The formats that are generated, by the names of `@amirani/documents`. */
export const generatedFormats = [
  'TD1',
  'TD2',
  'TD3',
  'MRV-A',
  'MRV-B',
  'FR-ID-old',
  'FR-DL',
  'CH-DL',
] as const;

/** One of {@link generatedFormats}. */
export type GeneratedFormat = (typeof generatedFormats)[number];

/** Where state codes come from: those of synthetic documents (UTO, QMA to QZZ), or ISO 3166-1 with D. */
export type Codes = 'synthetic' | 'iso';

/** Lines of a zone in which everything is right. Made without the code that is measured or tried with it. */
export const makeZone = (
  random: Random,
  format: GeneratedFormat,
  codes: Codes = 'iso',
): readonly string[] => makers[format](random, codes);

const makers: Readonly<
  Record<GeneratedFormat, (random: Random, codes: Codes) => readonly string[]>
> = {
  TD3: (random, codes) => {
    const number = protect(fill(alnum(random, 6, 9), 9));
    const birth = protect(birthDate(random));
    const expiry = protect(expiryDate(random));
    const empty = random.chance(40);
    const personal = empty ? fill('', 14) : fill(alnum(random, 4, 14), 14);
    const own = personal + (empty && random.chance(50) ? '<' : digit(personal));
    const body = `${number}${state(random, codes)}${birth}${sex(random)}${expiry}${own}`;
    return [
      `${random.pick(PASSPORTS)}${state(random, codes)}${name(random, 39)}`,
      body + digit(number + birth + expiry + own),
    ];
  },
  TD2: (random, codes) => {
    const birth = protect(birthDate(random));
    const expiry = protect(expiryDate(random));
    const long = random.chance(20) ? alnum(random, 10, 14) : undefined;
    const number =
      long === undefined ? protect(fill(alnum(random, 6, 9), 9)) : `${long.slice(0, 9)}<`;
    const optional = fill(long === undefined ? alnum(random, 0, 7) : rest(long), 7);
    return [
      `${random.pick(CARDS)}${state(random, codes)}${name(random, 31)}`,
      `${number}${state(random, codes)}${birth}${sex(random)}${expiry}${optional}${digit(number + birth + expiry + optional)}`,
    ];
  },
  TD1: (random, codes) => {
    const birth = protect(birthDate(random));
    const expiry = protect(expiryDate(random));
    const long = random.chance(20) ? alnum(random, 10, 20) : undefined;
    const number =
      long === undefined ? protect(fill(alnum(random, 6, 9), 9)) : `${long.slice(0, 9)}<`;
    const one = fill(long === undefined ? alnum(random, 0, 15) : rest(long), 15);
    const two = fill(alnum(random, 0, 11), 11);
    return [
      `${random.pick(CARDS)}${state(random, codes)}${number}${one}`,
      `${birth}${sex(random)}${expiry}${state(random, codes)}${two}${digit(number + one + birth + expiry + two)}`,
      name(random, 30),
    ];
  },
  'MRV-A': (random, codes) => visa(random, codes, 44),
  'MRV-B': (random, codes) => visa(random, codes, 36),
  'FR-ID-old': (random) => {
    const first = `IDFRA${fill(letters(random, 2, 20), 25)}${random.chance(50) ? fill('', 6) : digits(random, 6)}`;
    const issue = `${two(random.below(21))}${two(1 + random.below(12))}`;
    const number = protect(issue + digits(random, 8));
    const birth = protect(birthDate(random));
    const second = `${number}${fill(letters(random, 2, 12), 14)}${birth}${random.pick(['M', 'F'])}`;
    return [first, second + digit(first + second)];
  },
  'FR-DL': (random) => {
    const number = protect(`D1FRA${alnum(random, 9, 9)}`);
    const line = `${number}${expiryDate(random)}${fill(letters(random, 2, 8), 8)}`;
    return [line + digit(line)];
  },
  'CH-DL': (random) => [
    `${alnum(random, 3, 3)}${digits(random, 3)}${random.pick(['D', 'F', 'I', 'R'])}<<`,
    `FA${random.pick(['CHE', 'LIE'])}${digits(random, 12)}<<${birthDate(random)}<<<<<`,
    name(random, 30),
  ],
};

const visa = (random: Random, codes: Codes, width: number): readonly string[] => [
  `${random.pick(['V<', 'VC', 'VD'])}${state(random, codes)}${name(random, width - 5)}`,
  fill(
    `${protect(fill(alnum(random, 6, 9), 9))}${state(random, codes)}${protect(birthDate(random))}${sex(random)}${protect(expiryDate(random))}${alnum(random, 0, width - 28)}`,
    width,
  ),
];

const PASSPORTS = ['P<', 'P<', 'PP', 'PD', 'PE', 'PO'];
const CARDS = ['I<', 'ID', 'C<', 'AR', 'IR'];

/** The check digit, implemented again from Doc 9303-3, 4.9. */
const digit = (text: string): string =>
  String(
    [...text].reduce((sum, character, at) => {
      const value = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character);
      return sum + Math.max(value, 0) * ([7, 3, 1][at % 3] ?? 0);
    }, 0) % 10,
  );

const protect = (text: string): string => text + digit(text);
const rest = (long: string): string => long.slice(9) + digit(long);
const fill = (text: string, width: number): string => text.slice(0, width).padEnd(width, '<');
const two = (number: number): string => String(number).padStart(2, '0');

const word = (random: Random, alphabet: string, from: number, to: number): string =>
  Array.from({ length: from + random.below(to - from + 1) }, () =>
    alphabet.charAt(random.below(alphabet.length)),
  ).join('');
const letters = (random: Random, from: number, to: number): string =>
  word(random, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', from, to);
const digits = (random: Random, length: number): string =>
  word(random, '0123456789', length, length);
const alnum = (random: Random, from: number, to: number): string =>
  word(random, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ01234567890123456789', from, to);

const name = (random: Random, width: number): string => {
  const surname = [letters(random, 2, 12), ...(random.chance(15) ? [letters(random, 2, 9)] : [])];
  const given = Array.from({ length: random.below(4) }, () => letters(random, 2, 10));
  const text = [surname.join('<'), given.join('<')].filter(Boolean).join('<<');
  return fill(text, width);
};

const sex = (random: Random): string => random.pick(['M', 'F', 'M', 'F', '<']);
const state = (random: Random, codes: Codes): string => {
  if (codes === 'iso') return random.chance(5) ? 'D<<' : random.pick(isoCodes);
  return random.chance(50)
    ? 'UTO'
    : `Q${word(random, 'MNOPQRSTUVWXYZ', 1, 1)}${letters(random, 1, 1)}`;
};

const day = (random: Random, year: number): string => {
  const month = 1 + random.below(12);
  return `${two(year % 100)}${two(month)}${two(1 + random.below(28))}`;
};
const birthDate = (random: Random): string => day(random, 1940 + random.below(80));
const expiryDate = (random: Random): string => day(random, 2012 + random.below(28));
