/** CR or LF, which are never data in an EDIFACT text: a link puts them in the middle of tokens. */
export const isLineBreak = (byte: number): boolean => byte === 0x0d || byte === 0x0a;

/** ASCII letter or digit. */
export const isAlphanumeric = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) ||
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x61 && byte <= 0x7a);

/** The first offset from `at` on that holds no CR or LF. */
export const skipLineBreaks = (bytes: Uint8Array, at: number): number => {
  let next = at;
  while (bytes[next] === 0x0d || bytes[next] === 0x0a) next++;
  return next;
};

/**
 * The byte with which the privacy gate overwrites what the law forbids to keep (ASCII SUB). It is
 * neither separator nor data: the reader drops it from a value, and a value of nothing else is absent.
 */
export const MASK = 0x1a;

/** Past blanks, line breaks and transmission control characters between segments; never past a masked byte. */
export const skipBetween = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte > 0x20 || byte === MASK) break;
    at++;
  }
  return at;
};
