import { fromLooseBase64 } from '@amirani/tables/base64';
import type { SealForm, SealInput } from './model.ts';

/** More bytes than any printed symbol holds; longer input is not read. */
export const MOST_SEAL_BYTES = 65_536;

/** The bytes of a seal and their encoding in the input; `text` is a seal that is text. */
export interface SealBytes {
  readonly form: SealForm;
  readonly bytes: Uint8Array;
}

/** Why the input has no seal bytes. */
export type NoSealBytes = 'unknown' | 'size' | 'lossy';

/**
 * The bytes of a seal in whatever a scanner gave: raw bytes; segments of a symbol, which are joined; bytes shown
 * as characters of Latin-1 or Windows-1252 (what zxing calls the text of a symbol), as such or in UTF-8;
 * hexadecimal; a list of numbers; Base64 of either alphabet; JSON and barcode text as they are. An identifier of the symbology
 * (`]d1`) before them is passed over.
 */
export const sealBytes = (input: SealInput): SealBytes | NoSealBytes => {
  if (typeof input === 'string') return fromText(input);
  if (!(input instanceof Uint8Array)) {
    if (input.reduce((sum, { length }) => sum + length, 0) > MOST_SEAL_BYTES) return 'size';
    const whole = Uint8Array.from(input.flatMap((segment) => [...segment]));
    const found = fromBytes(whole);
    return typeof found === 'string' || found.form !== 'bytes' || input.length < 2
      ? found
      : { form: 'segments', bytes: whole };
  }
  return fromBytes(input);
};

const fromBytes = (given: Uint8Array): SealBytes | NoSealBytes => {
  // Text may take four times the room of what it says.
  if (given.length > 4 * MOST_SEAL_BYTES) return 'size';
  const bytes = given[0] === BRACKET && given[3] === MAGIC ? given.subarray(3) : given;
  if (bytes[0] === MAGIC && isHeader(bytes))
    return bytes.length > MOST_SEAL_BYTES ? 'size' : { form: 'bytes', bytes };
  return fromText(utf8.decode(bytes));
};

const utf8 = new TextDecoder('utf-8');

/** First byte of a VDS, and of an identifier of the symbology. */
const MAGIC = 0xdc;
const BRACKET = 0x5d;
/** First byte of a VDS-NC. */
const BRACE = 0x7b;

/** A version byte follows that was ever used, so that Latin-1 text in UTF-8 is not taken for it. */
const isHeader = (bytes: Uint8Array): boolean => bytes.length === 1 || (bytes[1] ?? 0) < 0x80;

const fromText = (given: string): SealBytes | NoSealBytes => {
  if (given.length > 4 * MOST_SEAL_BYTES) return 'size';
  const raw = given.replace(/^\ufeff?\](?:[A-Za-z]\d)/, '').replace(/^\ufeff/, '');
  const text = raw.trim();
  const found = asText(text) ?? asNumbers(text) ?? asDigits(text) ?? asCharacters(raw.trimStart());
  if (found === undefined) return text.includes('\ufffd') ? 'lossy' : 'unknown';
  return found.bytes.length > MOST_SEAL_BYTES ? 'size' : found;
};

/** JSON, or the text of a barcode structure. */
const asText = (text: string): SealBytes | undefined =>
  text.startsWith('{') || /^[NR]DB1/.test(text)
    ? { form: 'text', bytes: new TextEncoder().encode(text) }
    : undefined;

/** Bytes as a list of numbers, signed or not: how programs show arrays. */
const asNumbers = (text: string): SealBytes | undefined => {
  if (!/^\[\s*-?\d/.test(text) || !text.endsWith(']')) return undefined;
  const numbers = text.slice(1, -1).split(',').map(Number);
  if (!numbers.every((number) => Number.isInteger(number) && number >= -128 && number <= 255))
    return undefined;
  const bytes = Uint8Array.from(numbers);
  return asSeal('numbers', bytes);
};

const asDigits = (text: string): SealBytes | undefined => {
  const packed = text.replace(/[\s:]+/g, '');
  if (/^(?:0x)?dc(?:[0-9a-f]{2})+$/i.test(packed))
    return { form: 'hexadecimal', bytes: fromHex(packed.replace(/^0x/i, '')) };
  if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(packed)) return undefined;
  const bytes = fromLooseBase64(packed);
  return bytes === undefined ? undefined : asSeal('base64', bytes);
};

/** Unpacked bytes that begin as a seal does. Those of a text become UTF-8, in which its places are counted. */
const asSeal = (form: SealForm, bytes: Uint8Array): SealBytes | undefined => {
  if (bytes[0] === MAGIC && isHeader(bytes)) return { form, bytes };
  return bytes[0] === BRACE
    ? { form, bytes: new TextEncoder().encode(utf8.decode(bytes)) }
    : undefined;
};

const fromHex = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
  );

/** Bytes shown one character each. */
const asCharacters = (text: string): SealBytes | undefined => {
  if (text.charCodeAt(0) !== MAGIC) return undefined;
  const bytes = new Uint8Array(text.length);
  let form: SealForm = 'latin-1';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 256 ? code : WINDOWS.get(code);
    if (byte === undefined) return undefined;
    if (code >= 256) form = 'windows-1252';
    bytes[at] = byte;
  }
  return { form, bytes };
};

/** Characters above Latin-1 that Windows-1252 has, from byte 0x80 on; blanks are bytes that it leaves alone. */
const WINDOWS: ReadonlyMap<number, number> = new Map(
  [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ']
    .map((character, at) => [character.charCodeAt(0), 0x80 + at] as const)
    .filter(([code]) => code > 255),
);
