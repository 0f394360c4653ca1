import { MASK, skipLineBreaks } from './characters.ts';
import type { Separators } from './separators.ts';

/** For each byte value what it is in an interchange; 0 for data. */
export type CharacterClasses = Uint8Array;

export const COMPONENT = 1;
export const ELEMENT = 2;
export const TERMINATOR = 3;
export const RELEASE = 4;
export const BREAK = 6;
export const HIGH = 7;
const MASKED = 8;

/** The table has a second half: whether a byte value needs a release to be data. */
const NEEDS_RELEASE = 256;

let last: { readonly separators: Separators; readonly classes: CharacterClasses } | undefined;

/** The table of a set of separators. Sets that follow each other and are equal are one, so the last table is kept. */
export const classesOf = (separators: Separators): CharacterClasses => {
  if (last?.separators === separators) return last.classes;
  const classes = new Uint8Array(512);
  classes.fill(HIGH, 0x80, 0x100);
  classes[0x0d] = BREAK;
  classes[0x0a] = BREAK;
  classes[MASK] = MASKED;
  const { component, element, terminator, release, repetition } = separators;
  if (release >= 0) classes[release] = RELEASE;
  classes[component] = COMPONENT;
  classes[element] = ELEMENT;
  classes[terminator] = TERMINATOR;
  for (const byte of [component, element, terminator, release, repetition]) {
    if (byte >= 0) classes[NEEDS_RELEASE + byte] = 1;
  }
  last = { separators, classes };
  return classes;
};

/** Whether a released byte would be something else without the release. */
export const needsRelease = (classes: CharacterClasses, byte: number): boolean =>
  classes[NEEDS_RELEASE + byte] === 1;

/**
 * A word processor turns `'` into a closing quotation mark (UTF-8 E2 80 99, or 92 in Windows-1252). It
 * ends a segment only where a line break and a tag follow. Gives the offset after it, or 0.
 */
export const curlyTerminator = (
  bytes: Uint8Array,
  at: number,
  classes: CharacterClasses,
): number => {
  if (classes[0x27] !== TERMINATOR) return 0;
  let next = at + 1;
  if (bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x99) next = at + 3;
  else if (bytes[at] !== 0x92) return 0;
  const tag = skipLineBreaks(bytes, next);
  if (tag === next) return 0;
  const follows = classes[bytes[tag + 3] ?? 0];
  const letters = isUpper(bytes[tag]) && isUpper(bytes[tag + 1]) && isUpper(bytes[tag + 2]);
  return letters && (follows === ELEMENT || follows === TERMINATOR) ? next : 0;
};

const isUpper = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x41 && byte <= 0x5a;
