import { isAlphanumeric, isLineBreak, skipLineBreaks } from './characters.ts';

/** The byte values that structure an interchange; {@link NONE} where it has no such character. */
export interface Separators {
  readonly component: number;
  readonly element: number;
  readonly decimal: number;
  readonly release: number;
  /** Recorded and never split on: no segment that is read here repeats by it, and free text holds it. */
  readonly repetition: number;
  readonly terminator: number;
}

/** Where the separators come from: UNA was not there, said what the body shows, or said otherwise. */
export type UnaAgreement = 'absent' | 'agrees' | 'disagrees';

/** No such character: never equal to a byte. */
const NONE = -1;

/** ISO 9735 defaults. */
const DEFAULT_SEPARATORS: Separators = {
  component: 0x3a,
  element: 0x2b,
  decimal: 0x2e,
  release: 0x3f,
  repetition: NONE,
  terminator: 0x27,
};

/** Text after UNB in which UNG or UNH must begin; a UNB segment is far shorter. */
const HEADER_WINDOW = 1024;

/**
 * Reads the separators from the body; UNA only helps where the body is silent (release, repetition). `una` is the offset of
 * its `U`, or -1; `header` the offset of `UNB` (or else of `UNG`, `UNH`).
 */
export const readSeparators = (
  bytes: Uint8Array,
  una: number,
  header: number,
): { separators: Separators; una: UnaAgreement } => {
  const declared = una < 0 ? undefined : readUna(bytes, una, header);
  const hint = declared ?? DEFAULT_SEPARATORS;
  const element = byteAfterTag(bytes, header) ?? hint.element;
  const component = componentOf(bytes, header, element) ?? hint.component;
  const terminator = terminatorOf(bytes, header, element, component, hint) ?? hint.terminator;
  const taken = [element, component, terminator];
  const free = (value: number, otherwise: number): number =>
    taken.includes(value) ? (taken.includes(otherwise) ? NONE : otherwise) : value;
  const separators = asBefore({
    component,
    element,
    decimal: hint.decimal,
    release: free(hint.release, DEFAULT_SEPARATORS.release),
    repetition: free(hint.repetition, NONE),
    terminator,
  });
  if (una < 0) return { separators, una: 'absent' };
  const agrees =
    declared !== undefined &&
    declared.element === element &&
    declared.component === component &&
    declared.terminator === terminator;
  return { separators, una: agrees ? 'agrees' : 'disagrees' };
};

let last: Separators = DEFAULT_SEPARATORS;

/** The set that was read before where this one is equal: senders use few, and each interchange keeps its own. */
const asBefore = (separators: Separators): Separators => {
  if (!sameSeparators(separators, last)) last = separators;
  return last;
};

/** Whether two sets are equal. */
const sameSeparators = (a: Separators, b: Separators): boolean =>
  a.component === b.component &&
  a.element === b.element &&
  a.terminator === b.terminator &&
  a.release === b.release &&
  a.repetition === b.repetition &&
  a.decimal === b.decimal;

/** UNA's characters: six, or five where a link dropped the blank at position 5. */
const readUna = (bytes: Uint8Array, una: number, header: number): Separators | undefined => {
  const at = una + 3;
  const count = Math.min(header, bytes.length) - at;
  if (count < 5) return undefined;
  const byte = (index: number): number => bytes[at + index] ?? NONE;
  const short = count === 5 || isLineBreak(byte(5));
  const repetition = short ? NONE : byte(4);
  return {
    component: byte(0),
    element: byte(1),
    decimal: byte(2),
    release: byte(3) === 0x20 || isAlphanumeric(byte(3)) ? NONE : byte(3),
    repetition: repetition === 0x20 || isAlphanumeric(repetition) ? NONE : repetition,
    terminator: short ? byte(4) : byte(5),
  };
};

const byteAfterTag = (bytes: Uint8Array, header: number): number | undefined => {
  let at = header;
  for (let letter = 0; letter < 3; letter++) at = skipLineBreaks(bytes, at) + 1;
  at = skipLineBreaks(bytes, at);
  while (bytes[at] === 0x20) at++; // one sender writes a blank after the tag
  return bytes[at];
};

/** The character inside `IATA:1`, or inside `PNRGOV:13` where the text begins at UNH. */
const componentOf = (bytes: Uint8Array, header: number, element: number): number | undefined => {
  const end = Math.min(bytes.length, header + HEADER_WINDOW);
  const window = bytes.subarray(0, end);
  let at = window.indexOf(element, header) + 1;
  if (bytes[header + 2] === 0x48) at = window.indexOf(element, at) + 1; // UNH: the second element
  if (at <= 0) return undefined;
  for (let letters = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (isLineBreak(byte)) continue;
    if (isAlphanumeric(byte)) letters++;
    else return letters >= 3 && letters <= 6 && byte !== element && byte > 0x20 ? byte : undefined;
  }
  return undefined;
};

/** The last non-blank character before UNG or UNH. */
const terminatorOf = (
  bytes: Uint8Array,
  header: number,
  element: number,
  component: number,
  hint: Separators,
): number | undefined => {
  const isHeaderOfMessage = bytes[header + 2] === 0x48;
  const end = Math.min(bytes.length, header + HEADER_WINDOW);
  for (let at = header + 3; at < end; at++) {
    const starts = isHeaderOfMessage
      ? startsSegment(bytes, at, element)
      : bytes[at] === 0x55 && startsHeader(bytes, at, element);
    if (!starts) continue;
    if (!isHeaderOfMessage && isUnb(bytes, at)) break; // so that reading many headers stays linear
    let before = at - 1;
    while (before > header && (bytes[before] ?? 0) <= 0x20) before--;
    const byte = bytes[before] ?? 0;
    if (isAlphanumeric(byte) || byte === element || byte === component) continue;
    return byte;
  }
  // Without UNH: the hint, if it stands anywhere in the header.
  return bytes.subarray(header, end).includes(hint.terminator) ? hint.terminator : undefined;
};

const isUnb = (bytes: Uint8Array, at: number): boolean =>
  bytes[skipLineBreaks(bytes, skipLineBreaks(bytes, at + 1) + 1)] === 0x42;

/** `UNG+`, `UNH+` or another `UNB+`. */
const startsHeader = (bytes: Uint8Array, at: number, element: number): boolean => {
  const second = skipLineBreaks(bytes, at + 1);
  const third = skipLineBreaks(bytes, second + 1);
  const letter = bytes[third];
  if (bytes[second] !== 0x4e) return false;
  if (letter !== 0x47 && letter !== 0x48 && letter !== 0x42) return false;
  let next = skipLineBreaks(bytes, third + 1);
  while (bytes[next] === 0x20) next++;
  return bytes[next] === element;
};

/** Any `ABC+`: what may follow the first segment of a message without an envelope. */
const startsSegment = (bytes: Uint8Array, at: number, element: number): boolean =>
  isUpper(bytes[at]) &&
  isUpper(bytes[at + 1]) &&
  isUpper(bytes[at + 2]) &&
  bytes[at + 3] === element;

const isUpper = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x41 && byte <= 0x5a;
