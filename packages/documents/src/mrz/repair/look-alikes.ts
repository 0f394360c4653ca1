import { values } from '../characters.ts';

/**
 * Pairs that readers of OCR-B take for each other: those that users of open MRZ readers report, and 8/I, which
 * belongs to them because no check digit tells it.
 */
const PAIRS = '0O 0D 0Q OD OQ DQ 1I 1L IL 2Z 5S 6G 8B 8I';

/** What a filler is read as; the other way round has not been seen. */
const READ_FOR_FILLER = 'KCLS';

const alikes = new Map<string, string>();
const add = (read: string, written: string): void => {
  alikes.set(read, (alikes.get(read) ?? '') + written);
};
for (const pair of PAIRS.split(' ')) {
  add(pair.charAt(0), pair.charAt(1));
  add(pair.charAt(1), pair.charAt(0));
}
for (const letter of READ_FOR_FILLER) add(letter, '<');

/** The characters that may have been written where this one was read, itself left out. */
export const lookAlikes = (read: string): string => alikes.get(read) ?? '';

/** Pairs that look alike and that no check digit can tell, for their values differ by a multiple of ten. */
export const undecidablePairs: readonly (readonly [string, string])[] = [
  ...PAIRS.split(' '),
  ...[...READ_FOR_FILLER].map((letter) => `<${letter}`),
]
  .map((pair) => [pair.charAt(0), pair.charAt(1)] as const)
  .filter(([one, other]) => (digitValue(one) - digitValue(other)) % 10 === 0);

/** The character that this one cannot be told from by any check digit, where there is one. */
export const undecidableTwin = (character: string): string | undefined => {
  const pair = undecidablePairs.find((both) => both.includes(character));
  return pair?.find((other) => other !== character);
};

function digitValue(character: string): number {
  return values[character.charCodeAt(0)] ?? 0;
}
