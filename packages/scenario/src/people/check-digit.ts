/**
 * The check digit of ICAO Doc 9303-3, section 4.9: weights 7, 3, 1 over the characters, digits as
 * themselves, A to Z as 10 to 35, the filler as 0, modulo 10.
 */
export const checkDigit = (text: string): string => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += worth(text.charAt(i)) * ([7, 3, 1][i % 3] ?? 0);
  return String(sum % 10);
};

/** The check digit of ISO/IEC 7812-1 (Luhn) for the digits before it. */
export const luhnDigit = (digits: string): string => {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const doubled = (digits.length - i) % 2 === 1;
    const value = Number(digits.charAt(i)) * (doubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return String((10 - (sum % 10)) % 10);
};

const worth = (character: string): number => {
  if (character === '<') return 0;
  if (/^[0-9]$/.test(character)) return Number(character);
  if (/^[A-Z]$/.test(character)) return character.charCodeAt(0) - 55;
  throw new RangeError('scenario/people: not a character of the machine readable zone');
};
