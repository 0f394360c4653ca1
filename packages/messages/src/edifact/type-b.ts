import { isLineBreak } from './characters.ts';

/** How many bytes of a range are neither blank nor line break nor control: what a link or mailer added. */
export const countCut = (bytes: Uint8Array, start: number, end: number): number => {
  let count = 0;
  for (let at = start; at < end; at++) if ((bytes[at] as number) > 0x20) count++;
  if (start === 0 && end >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    count -= 3;
  return count;
};

/** How far before an interchange a Type B header is looked for. */
const WINDOW = 2048;
const PRIORITY = /^(?:Q[UPDKNSX]) (?:[A-Z0-9]{7}\s*)+$/;

/**
 * Whether a range contains an IATA Type B header: a priority and addresses (`QK FRAOGXX IADGOXX`), then a line that begins
 * with a full stop and the origin.
 */
export const typeBHeader = (bytes: Uint8Array, start: number, end: number): boolean => {
  let priority = false;
  for (let at = Math.max(start, end - WINDOW); at < end; ) {
    let stop = at;
    while (stop < end && !isLineBreak(bytes[stop] as number)) stop++;
    const line = lineText(bytes, at, stop);
    if (PRIORITY.test(line)) priority = true;
    else if (priority && /^\.[A-Z0-9]{7}/.test(line)) return true;
    at = stop + 1;
  }
  return false;
};

/** A line without control characters (SOH, STX are at its ends), up to the longest header line. */
const lineText = (bytes: Uint8Array, start: number, end: number): string => {
  let text = '';
  for (let at = start; at < Math.min(end, start + 160); at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x20) text += String.fromCharCode(byte);
  }
  return text.trim();
};
