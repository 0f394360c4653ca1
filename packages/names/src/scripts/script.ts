/** The scripts whose letters this package knows. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'georgian';

/** Every {@link Script}, in the order of the sections that treat them. */
export const scripts: readonly Script[] = ['latin', 'cyrillic', 'arabic', 'georgian'];

/** The script of one character, or undefined for digits, marks, punctuation and the letters of other scripts. */
export const scriptOf = (character: string): Script | undefined =>
  PATTERNS.find(([, pattern]) => pattern.test(character))?.[0];

const PATTERNS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /^\p{Script=Latin}/u],
  ['cyrillic', /^\p{Script=Cyrillic}/u],
  ['arabic', /^\p{Script=Arabic}/u],
  ['georgian', /^\p{Script=Georgian}/u],
];
