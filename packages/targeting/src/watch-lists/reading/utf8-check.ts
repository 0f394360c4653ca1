/** How many bytes the character has that begins with this byte; 0 where none does. Source: RFC 3629, 4. */
const sizeOf = (lead: number): number =>
  lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;

/** Whether the second byte may follow the first: no overlong form, no surrogate, nothing above U+10FFFF. */
const mayFollow = (lead: number, second: number): boolean =>
  second >= (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80) &&
  second <= (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf);

/** What {@link checkUtf8} found. */
export interface Utf8Check {
  /** Up to here whole characters stand. */
  readonly whole: number;
  /** Whether what follows may be the beginning of a character that goes on in the next bytes. */
  readonly goesOn: boolean;
  /** Characters of more than one byte. */
  readonly multiple: number;
}

/** How far bytes are UTF-8 (RFC 3629, 4). */
export const checkUtf8 = (bytes: Uint8Array): Utf8Check => {
  let at = 0;
  let multiple = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const size = sizeOf(lead);
    if (size === 0) return { whole: at, goesOn: false, multiple };
    for (let next = 1; next < size; next += 1) {
      const byte = bytes[at + next];
      if (byte === undefined) return { whole: at, goesOn: true, multiple };
      if (next === 1 ? !mayFollow(lead, byte) : byte < 0x80 || byte > 0xbf)
        return { whole: at, goesOn: false, multiple };
    }
    at += size;
    multiple += 1;
  }
  return { whole: at, goesOn: false, multiple };
};
