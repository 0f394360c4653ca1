/**
 * Whether text between interchanges is only what links and people put there: Type B addresses, `NNNN`, a date,
 * a footer of a few words. Segments, markup and binary have other characters; what is long may be a list.
 */
export const isPlainText = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes.filter((byte) => !LINK_CONTROLS.has(byte))).toString('latin1');
  return WORDS.test(text) && !SERVICE.test(text) && text.replace(/\s+/g, '').length <= LONGEST;
};

/** SOH, STX and ETX of Type B links. */
const LINK_CONTROLS: ReadonlySet<number> = new Set([0x01, 0x02, 0x03]);

/** Letters of any script, figures, and the signs of sentences and headers. */
const WORDS = /^[\w\s.,:;/=()\P{ASCII}-]*$/u;

/** A service segment, with whatever stands for its separators. */
const SERVICE = /UNH|(?<![A-Z0-9])UN[ABEGSTZ](?![A-Z0-9])/;

const LONGEST = 400;
