/** Characters allowed in the machine readable zone. Doc 9303-3, 4.3: A to Z, 0 to 9 and the filler. */
export type CharacterClass =
  | 'letters'
  | 'digits'
  | 'letters-and-fillers'
  | 'digits-and-fillers'
  | 'any';

/** The filler character. */
export const FILLER = '<';
/** Its code. */
export const FILLER_CODE = 60;

const LETTER = 1;
const DIGIT = 2;
const FILL = 4;

const kinds = new Uint8Array(128);
/** The value of each character in check digits (Doc 9303-3, 4.9: filler 0, A 10 to Z 35), or -1 for other characters. */
export const values: Int8Array = new Int8Array(128).fill(-1);
kinds[FILLER_CODE] = FILL;
values[FILLER_CODE] = 0;
for (let digit = 0; digit < 10; digit++) {
  kinds[48 + digit] = DIGIT;
  values[48 + digit] = digit;
}
for (let letter = 0; letter < 26; letter++) {
  kinds[65 + letter] = LETTER;
  values[65 + letter] = 10 + letter;
}

const masks: Readonly<Record<CharacterClass, number>> = {
  letters: LETTER,
  digits: DIGIT,
  'letters-and-fillers': LETTER | FILL,
  'digits-and-fillers': DIGIT | FILL,
  any: LETTER | DIGIT | FILL,
};

/** The class as bits, for {@link firstOutside}. */
export const maskOf = (name: CharacterClass): number => masks[name];

/** Index of the first character that the class (as bits) does not hold, or -1. */
export const firstOutside = (text: string, mask: number): number => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || ((kinds[code] ?? 0) & mask) === 0) return at;
  }
  return -1;
};

/** Whether the class holds a character. */
const holds = (name: CharacterClass, character: string): boolean =>
  firstOutside(character, masks[name]) < 0;

/** Every character of a class, in the order of their values. */
export const charactersOf = (name: CharacterClass): readonly string[] =>
  [...'<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((character) => holds(name, character));

/** How long the text is without the fillers at its end. */
export const lengthWithoutFillers = (text: string): number => {
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === FILLER_CODE) length--;
  return length;
};

/** The text without fillers at its ends; those inside become blanks. Undefined where nothing else is there. */
export const plain = (text: string): string | undefined => {
  const end = lengthWithoutFillers(text);
  if (end === 0) return undefined;
  let start = 0;
  while (text.charCodeAt(start) === FILLER_CODE) start++;
  const inner = text.slice(start, end);
  return inner.indexOf(FILLER) < 0 ? inner : inner.replaceAll(FILLER, ' ');
};
