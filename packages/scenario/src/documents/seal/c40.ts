/**
 * C40 as visible digital seals use it (Doc 9303-13, 2.4; ISO/IEC 16022): three characters in two bytes. Fillers
 * become blanks. One character that is left over is written as FE and its ASCII value plus one; of two, the
 * third place is the shift that means nothing.
 */
export const c40 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  const values = Array.from(text.replaceAll('<', ' '), c40Value);
  for (let at = 0; at < values.length; at += 3) {
    const [first = 0, second, third = 0] = values.slice(at, at + 3);
    if (second === undefined) {
      bytes.push(0xfe, text.replaceAll('<', ' ').charCodeAt(at) + 1);
      break;
    }
    const word = 1600 * first + 40 * second + third + 1;
    bytes.push(word >> 8, word & 0xff);
  }
  return Uint8Array.from(bytes);
};

const c40Value = (character: string): number => {
  if (character === ' ') return 3;
  if (/^[0-9]$/.test(character)) return character.charCodeAt(0) - 48 + 4;
  if (/^[A-Z]$/.test(character)) return character.charCodeAt(0) - 65 + 14;
  throw new RangeError('scenario/documents: not a character of the basic C40 set');
};
