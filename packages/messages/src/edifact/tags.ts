/**
 * Segment tags as integers, so that readers dispatch without making strings: the three ASCII bytes of
 * the tag, first byte highest. `UNB` is 0x554e42.
 */
export type TagCode = number;

/** What a tag becomes that the privacy gate masked, or that has no readable letters. */
export const NO_TAG: TagCode = 0;

/** The code of a three-letter tag; {@link NO_TAG} for anything else. */
export const tagCode = (tag: string): TagCode =>
  tag.length === 3
    ? (tag.charCodeAt(0) << 16) | (tag.charCodeAt(1) << 8) | tag.charCodeAt(2)
    : NO_TAG;

/** The text of a tag code; empty for {@link NO_TAG}. */
export const tagText = (code: TagCode): string =>
  code === NO_TAG ? '' : String.fromCharCode((code >> 16) & 255, (code >> 8) & 255, code & 255);

/** Up to four ASCII characters as a number, first highest; 0 for anything else. See `Tokens.word`. */
export const wordOf = (text: string): number => {
  if (text.length > 4) return 0;
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return 0;
    word = (word << 8) | code;
  }
  return word;
};

/** Service segments (ISO 9735). */
export const UNA: TagCode = tagCode('UNA');
export const UNB: TagCode = tagCode('UNB');
export const UNG: TagCode = tagCode('UNG');
export const UNH: TagCode = tagCode('UNH');
export const UNT: TagCode = tagCode('UNT');
export const UNE: TagCode = tagCode('UNE');
export const UNZ: TagCode = tagCode('UNZ');
