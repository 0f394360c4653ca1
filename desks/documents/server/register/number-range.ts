/** Numbers from `first` to `last`, both included, as `packages/documents` reads series of a state. */
export interface NumberRange {
  readonly first: string;
  readonly last: string;
}

/** Whether a range is one: as long, letter for letter of the same class, and not upside down. */
export const isRange = ({ first, last }: NumberRange): boolean =>
  classesOf(first) === classesOf(last) && first <= last;

/** Whether a number lies in a range. */
export const isInRange = (number: string, { first, last }: NumberRange): boolean =>
  classesOf(number) === classesOf(first) && first <= number && number <= last;

/** `QV1234567` is `AA0000000`; its length is that of the number. */
const classesOf = (number: string): string => number.replace(/[A-Z]/g, 'A').replace(/[0-9]/g, '0');
