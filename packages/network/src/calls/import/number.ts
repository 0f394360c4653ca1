import type { CallFault } from './call-problem.ts';

/** A normalised number, or the reason for rejection. */
export type ReadNumber = { readonly number: string } | { readonly fault: CallFault };

/**
 * A number in one form, so that one line is one number however it was written: without blanks and signs, without `+` or `00`
 * before the country code; with the country code instead of a national `0` if the code is known. Other texts (the name of a
 * sender, an id) stay unchanged.
 *
 * A number that a spreadsheet turned into `9.95E+11` has lost its digits: it cannot be told from others and is a fault.
 */
export const readNumber = (text: string, countryCode?: string): ReadNumber => {
  const trimmed = text.trim();
  if (trimmed === '') return { fault: 'network.call.number-missing' };
  if (/^[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+$/.test(trimmed))
    return { fault: 'network.call.number-rounded' };
  if (/\d{2,}\s*[;,&|]\s*\+?\d{2,}/.test(trimmed)) return { fault: 'network.call.two-numbers' };
  const whole = trimmed.replace(/^(\+?\d+)\.0+$/, '$1');
  if (!/^\+?[\d\s()./-]+$/.test(whole) || !/\d/.test(whole)) return { number: whole };
  const digits = whole.replaceAll(/\D/g, '');
  if (whole.startsWith('+')) return { number: digits };
  if (/^00[1-9]\d{6,}$/.test(digits)) return { number: digits.slice(2) };
  if (countryCode !== undefined && /^0[1-9]\d{5,}$/.test(digits))
    return { number: countryCode.replace(/^\+/, '') + digits.slice(1) };
  return { number: digits };
};
