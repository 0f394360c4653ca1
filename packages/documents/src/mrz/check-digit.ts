import { values } from './characters.ts';

/** `failed`: the digit differs from the computed one. `absent`: the format has no digit, or the text ends before it. */
export type CheckState = 'ok' | 'failed' | 'absent';

/**
 * The check digit of a text: weights 7, 3, 1 repeated, modulo 10 (Doc 9303-3, 4.9). Characters that a machine readable zone
 * does not allow count as fillers.
 */
export const checkDigit = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = code > 127 ? 0 : Math.max(values[code] ?? 0, 0);
    sum += value * weightAt(at);
  }
  return sum % 10;
};

/** The weight of a place counted from 0: 7, 3, 1, 7, … */
export const weightAt = (at: number): number => {
  const phase = at % 3;
  return phase === 0 ? 7 : phase === 1 ? 3 : 1;
};
