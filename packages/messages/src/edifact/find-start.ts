import { isAlphanumeric, isLineBreak, skipLineBreaks } from './characters.ts';

/** Where an interchange begins. */
export interface InterchangeStart {
  /** First byte: of UNA where there is one, else of the header. */
  readonly start: number;
  /** Offset of UNA, or -1. */
  readonly una: number;
  /** Offset of UNB; of UNG or UNH where an envelope is missing. */
  readonly header: number;
}

const U = 0x55;
/** Between UNA and UNB: six characters and what a link puts around them. */
const UNA_WINDOW = 24;

/**
 * The next interchange from `from` on, or undefined. `UNB` counts with a separator and a four-letter syntax identifier after
 * it, so that words in a Type B header or a footer do not start an interchange. A text that has no UNB at all but a UNG or UNH
 * begins there (`bare`: only wanted where nothing else was found). Only starts before `to` count.
 */
export const findInterchange = (
  bytes: Uint8Array,
  from: number,
  bare: boolean,
  to: number = bytes.length,
): InterchangeStart | undefined => {
  let una = -1;
  for (let at = bytes.indexOf(U, from); at >= 0 && at < to; at = bytes.indexOf(U, at + 1)) {
    const third = thirdLetter(bytes, at);
    if (third === 0x41) una = at;
    else if (third === 0x42) {
      const near = una >= 0 && at - una <= UNA_WINDOW;
      if (near ? isSeparated(bytes, at) : isUnb(bytes, at)) {
        return { start: near ? una : at, una: near ? una : -1, header: at };
      }
    } else if (bare && (third === 0x47 || third === 0x48) && isBareHeader(bytes, at)) {
      return { start: at, una: -1, header: at };
    }
  }
  return undefined;
};

/** The letter after `UN`, or 0. Line breaks inside the tag are skipped. */
const thirdLetter = (bytes: Uint8Array, at: number): number => {
  const second = skipLineBreaks(bytes, at + 1);
  return bytes[second] === 0x4e ? (bytes[skipLineBreaks(bytes, second + 1)] ?? 0) : 0;
};

/** After UNA it is enough that a separator follows UNB. */
const isSeparated = (bytes: Uint8Array, at: number): boolean => {
  const element = unwrapped(bytes, at, 4)[3] ?? 0;
  return element > 0x20 && !isAlphanumeric(element);
};

const isUnb = (bytes: Uint8Array, at: number): boolean => {
  if (at > 0 && isAlphanumeric(bytes[at - 1] ?? 0)) return false;
  const text = unwrapped(bytes, at, 9);
  const element = text[3] ?? 0;
  if (element <= 0x20 || isAlphanumeric(element)) return false;
  return isUpperOrDigit(text, 4, 8) && text.length === 9 && !isAlphanumeric(text[8] ?? 0);
};

/** `UNH+ref+PNRGOV:` or `UNG+PNRGOV+`. */
const isBareHeader = (bytes: Uint8Array, at: number): boolean => {
  if (at > 0 && isAlphanumeric(bytes[at - 1] ?? 0)) return false;
  const text = unwrapped(bytes, at, 64);
  const element = text[3] ?? 0;
  if (element <= 0x20 || isAlphanumeric(element)) return false;
  const type = text[2] === 0x47 ? 4 : text.indexOf(element, 4) + 1;
  return (
    type > 0 && isUpperOrDigit(text, type, type + 6) && !isAlphanumeric(text[type + 6] ?? 0x41)
  );
};

const isUpperOrDigit = (text: readonly number[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const byte = text[at] ?? 0;
    if (!((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39))) return false;
  }
  return true;
};

/** The first characters from `at` without line breaks; looks at most at four times as many bytes. */
const unwrapped = (bytes: Uint8Array, at: number, count: number): number[] => {
  const text: number[] = [];
  const end = Math.min(bytes.length, at + 4 * count);
  for (let next = at; next < end && text.length < count; next++) {
    const byte = bytes[next] ?? 0;
    if (!isLineBreak(byte)) text.push(byte);
  }
  return text;
};
