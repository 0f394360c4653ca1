import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal digits. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A released text by what names it. */
export interface NamedText {
  readonly criterion: string;
  readonly number: number;
  readonly digest: string;
}

/**
 * One digest over everything that was released and stands, whether it has stopped or not: id, version and digest of each text,
 * in the order of ids. No message and no decision on a hit changes it (R18).
 */
export const setHash = (texts: readonly NamedText[]): string =>
  digestOf(
    texts
      .map(({ criterion, number, digest }) => `${criterion} ${number} ${digest}\n`)
      .toSorted()
      .join(''),
  );
