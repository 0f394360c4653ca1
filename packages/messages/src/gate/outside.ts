import type { Interchange } from '../edifact/index.ts';
import { MASK } from '../edifact/index.ts';

/**
 * Masks text outside the interchanges: footers, covering notes, what a mailer added. Of a Type B header
 * the priority, the addresses and the origin stay (they name offices). `before` is the interchange that
 * ends there, if any. Says whether a byte changed.
 */
export const maskOutsideText = (
  bytes: Uint8Array,
  start: number,
  end: number,
  before?: Interchange,
): boolean => {
  const kept = before?.unclosed === true ? structureAfter(bytes, start, end, before) : nothing;
  let changed = false;
  for (let at = start === 0 ? afterByteOrderMark(bytes) : start; at < end; ) {
    let stop = at;
    while (stop < end && bytes[stop] !== 0x0d && bytes[stop] !== 0x0a) stop++;
    if (!isHeaderLine(bytes, at, stop) && maskLine(bytes, at, stop, kept)) changed = true;
    at = stop + 1;
  }
  return changed;
};

type Kept = (at: number) => boolean;

const nothing: Kept = () => false;

/**
 * Where no UNZ closed an interchange, a scan runs on into the text after it, up to a UNA or UNB that
 * begins nothing. Its separators and that tag must stay, or the copy would have other segments.
 */
const structureAfter = (
  bytes: Uint8Array,
  start: number,
  end: number,
  { separators }: Interchange,
): Kept => {
  const { component, element, terminator } = separators;
  const isSeparator = (byte: number): boolean =>
    byte === component || byte === element || byte === terminator;
  const letters = new Set<number>();
  for (let at = start; at < end && letters.size < 3; at++) {
    const byte = bytes[at] as number;
    if (byte <= 0x20 || (byte === terminator && letters.size === 0)) continue;
    if (!(['U', 'N', 'AB'][letters.size] ?? '').includes(String.fromCharCode(byte))) break;
    letters.add(at);
  }
  return (at) => letters.has(at) || isSeparator(bytes[at] as number);
};

const afterByteOrderMark = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

/** Control characters and blanks stay: SOH and STX are the link's own. */
const maskLine = (bytes: Uint8Array, start: number, end: number, kept: Kept): boolean => {
  let changed = false;
  for (let at = start; at < end; at++) {
    if ((bytes[at] as number) <= 0x20 || kept(at)) continue;
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
    if (byte >= 0x20) line += String.fromCharCode(byte); // SOH, STX and ETX are at the ends
  }
  return PRIORITY.test(line) || ORIGIN.test(line);
};
