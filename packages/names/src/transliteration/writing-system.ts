/** The scripts whose names this package transliterates and compares. */
export const writingSystems = [
  'latin',
  'cyrillic',
  'georgian',
  'greek',
  'armenian',
  'arabic',
  'hebrew',
] as const;

/** One of {@link writingSystems}. */
export type WritingSystem = (typeof writingSystems)[number];

/** The writing system of a code point, or undefined for digits, marks, punctuation and other scripts. */
export const writingSystemOf = (codePoint: number): WritingSystem | undefined => {
  if (codePoint < 0x80) return isAsciiLetter(codePoint) ? 'latin' : undefined;
  for (const [from, to, system] of BLOCKS)
    if (codePoint >= from && codePoint <= to)
      return LETTER.test(String.fromCodePoint(codePoint)) ? system : undefined;
  return undefined;
};

/** Whether a script leaves short vowels out, so that a word of it has several readings (an abjad). */
export const leavesVowelsOut = (system: WritingSystem): boolean =>
  system === 'arabic' || system === 'hebrew';

const isAsciiLetter = (code: number): boolean => {
  const upper = code & ~0x20;
  return upper >= 0x41 && upper <= 0x5a;
};

const LETTER = /^\p{L}$/u;

/** Blocks of The Unicode Standard 17 that hold letters of personal names. */
const BLOCKS: readonly (readonly [from: number, to: number, system: WritingSystem])[] = [
  [0x00aa, 0x024f, 'latin'],
  [0x0250, 0x02af, 'latin'],
  [0x1e00, 0x1eff, 'latin'],
  [0x2c60, 0x2c7f, 'latin'],
  [0xa720, 0xa7ff, 'latin'],
  [0xfb00, 0xfb06, 'latin'],
  [0xff21, 0xff5a, 'latin'],
  [0x0370, 0x03ff, 'greek'],
  [0x1f00, 0x1fff, 'greek'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x1c80, 0x1c8f, 'cyrillic'],
  [0x0531, 0x0587, 'armenian'],
  [0xfb13, 0xfb17, 'armenian'],
  [0x0591, 0x05f4, 'hebrew'],
  [0xfb1d, 0xfb4f, 'hebrew'],
  [0x0600, 0x06ff, 'arabic'],
  [0x0750, 0x077f, 'arabic'],
  [0x08a0, 0x08ff, 'arabic'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1c90, 0x1cbf, 'georgian'],
  [0x2d00, 0x2d2f, 'georgian'],
];
