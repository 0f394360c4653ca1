/** A name as a travel document gives it, in ASCII capitals. */
export interface DocumentName {
  /** Letters only, so that `O'NEIL` and `ONEIL` are the same. */
  readonly surname: string;
  /** All given names, in words. */
  readonly given: readonly string[];
  /** Every word of surname and given names. */
  readonly words: ReadonlySet<string>;
  /** The traveller reference of the segment, or nothing. */
  readonly reference: string;
}

/** Letters of a name, without blanks, hyphens and the like. */
export const lettersOf = (name: string): string => name.replace(/[^A-Z\x80-\xff]+/g, '');

/** Words of a name. */
export const nameWords = (name: string): readonly string[] =>
  name.split(/[ \ufffd.-]+/).filter((word) => word !== '');

/** Whether two traveller references may be one person's: either is absent, or `1` is `001` and `1.1`. */
export const sameReference = (one: string, other: string): boolean => {
  const [a, b] = [plainReference(one), plainReference(other)];
  return a === '' || b === '' || a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
};

/** Without leading zeros; empty if it is not a reference (12 characters are never masked). */
const plainReference = (reference: string): string =>
  /^[\d.]{1,12}$/.test(reference) ? reference.replaceAll(/(^|\.)0+(?=\d)/g, '$1') : '';
