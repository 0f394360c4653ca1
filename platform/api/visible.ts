/** Characters that show nothing though some count as letters: zero-width ones, joiners, fillers (Unicode, UAX #44). */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** How many letters and digits of a text a reader sees, in any script. */
export const visibleLetters = (text: string): number =>
  text.replace(invisible, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether a text holds control characters, line breaks, or marks that turn the direction of reading. */
export const hasControls = (text: string): boolean =>
  /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text);

/** Letters and digits that the reason for an access beyond the usual must show; zero-width characters do not count. */
export const REASON_LETTERS = 10;
