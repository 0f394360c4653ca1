import type { NumberRange } from '../state-profile.ts';

/**
 * Whether a number lies in a range: as many characters, each of the class (letter, digit) of the one in `first`, and
 * neither before `first` nor after `last`, character by character.
 */
export const isIn = (number: string, { first, last }: NumberRange): boolean =>
  number.length === first.length &&
  // Most of a long list is told by these two; the classes cost a hundred times as much.
  number >= first &&
  number <= last &&
  [...number].every((sign, at) => classOf(sign) === classOf(first.charAt(at)));

const classOf = (sign: string): 'digit' | 'letter' | 'other' => {
  if (/^[0-9]$/.test(sign)) return 'digit';
  return /^[A-Z]$/.test(sign) ? 'letter' : 'other';
};

/** A number as ranges have it: capitals, without fillers, blanks and hyphens. */
export const plainNumber = (number: string): string => number.toUpperCase().replace(/[<\s-]/g, '');
