import { MASK } from '../edifact/index.ts';

/**
 * Masks text outside the interchanges: footers, covering notes, what a mailer added. Of a Type B header
 * the priority, the addresses and the origin stay (they name offices), of UNA its six characters.
 * Says whether a byte changed.
 */
export const maskOutsideText = (bytes: Uint8Array, start: number, end: number): boolean => {
  let changed = false;
  for (let at = start === 0 ? afterByteOrderMark(bytes) : start; at < end; ) {
    let stop = at;
    while (stop < end && bytes[stop] !== 0x0d && bytes[stop] !== 0x0a) stop++;
    if (!isHeaderLine(bytes, at, stop) && maskLine(bytes, at, stop)) changed = true;
    at = stop + 1;
  }
  return changed;
};

const afterByteOrderMark = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

/** Control characters and blanks stay: SOH and STX are the link's own. */
const maskLine = (bytes: Uint8Array, start: number, end: number): boolean => {
  let changed = false;
  for (let at = start; at < end; at++) {
    if ((bytes[at] as number) <= 0x20) continue;
    bytes[at] = MASK;
    changed = true;
  }
  return changed;
};

const PRIORITY = /^Q[UPDKNSX](?: [A-Z]{5}[A-Z0-9]{2}){1,16} ?$/;
const ORIGIN = /^\.[A-Z]{5}[A-Z0-9]{2}(?: \d{6})? ?$/;

const isHeaderLine = (bytes: Uint8Array, start: number, end: number): boolean => {
  if (end - start > 160) return false;
  let line = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x20) line += String.fromCharCode(byte); // SOH, STX and ETX stand at the ends
  }
  return PRIORITY.test(line) || ORIGIN.test(line);
};
