const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** Base45 (RFC 9285): the letters of the alphanumeric mode of QR codes, three for two bytes. */
export const toBase45 = (bytes: Uint8Array): string => {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length;
    let number = pair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    for (let letter = 0; letter < (pair ? 3 : 2); letter += 1) {
      letters.push(ALPHABET[number % 45] ?? '');
      number = Math.floor(number / 45);
    }
  }
  return letters.join('');
};

/** Decodes base45. Returns undefined if a letter, a length or a group is invalid. */
export const fromBase45 = (text: string): Uint8Array | undefined => {
  if (text.length % 3 === 1) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const group = [...text.slice(at, at + 3)].map((letter) => VALUES.get(letter));
    if (group.includes(undefined)) return undefined;
    const number = group.reduce<number>((sum, value, place) => sum + (value ?? 0) * 45 ** place, 0);
    if (number >= (group.length === 3 ? 65_536 : 256)) return undefined;
    if (group.length === 3) bytes.push(number >> 8);
    bytes.push(number & 255);
  }
  return Uint8Array.from(bytes);
};
