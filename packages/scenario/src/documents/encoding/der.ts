import { utf8 } from '../../truth/canonical-json.ts';
import { ascii, compareBytes, concat, fromHex } from './bytes.ts';

/** A writer of DER (ITU-T X.690). It cannot read: the examination of these documents has a reader by another author. */
export const tlv = (tag: number, ...contents: readonly Uint8Array[]): Uint8Array => {
  const content = concat(...contents);
  return concat(fromHex(even(tag.toString(16))), lengthOf(content.length), content);
};

/** SEQUENCE. */
export const sequence = (...items: readonly Uint8Array[]): Uint8Array => tlv(0x30, ...items);

/** SET OF: its members in the order that DER asks for. */
export const setOf = (...items: readonly Uint8Array[]): Uint8Array =>
  tlv(0x31, ...[...items].sort(compareBytes));

/** `[n]` around a value. */
export const explicit = (n: number, ...contents: readonly Uint8Array[]): Uint8Array =>
  tlv(0xa0 + n, ...contents);

/** `[n]` in the place of a primitive value's tag. */
export const implicit = (n: number, content: Uint8Array): Uint8Array => tlv(0x80 + n, content);

/** A value under another tag, its contents as they are. */
export const retagged = (tag: number, value: Uint8Array): Uint8Array =>
  concat(Uint8Array.of(tag), value.subarray(1));

/** INTEGER. */
export const integer = (value: bigint | number): Uint8Array => {
  const number = BigInt(value);
  if (number < 0n) throw new RangeError('scenario/documents: no negative number is needed here');
  const bytes = fromHex(even(number.toString(16)));
  return tlv(0x02, (bytes[0] ?? 0) > 127 ? concat(Uint8Array.of(0), bytes) : bytes);
};

/** OBJECT IDENTIFIER of a dotted text. */
export const oid = (dotted: string): Uint8Array => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return tlv(0x06, concat(...[40 * first + second, ...rest].map(base128)));
};

/** OCTET STRING. */
export const octets = (...contents: readonly Uint8Array[]): Uint8Array => tlv(0x04, ...contents);

/** BIT STRING of whole bytes, or one that ends with unused bits. */
export const bits = (content: Uint8Array, unused = 0): Uint8Array =>
  tlv(0x03, Uint8Array.of(unused), content);

/** BOOLEAN. */
export const boolean = (value: boolean): Uint8Array => tlv(0x01, Uint8Array.of(value ? 0xff : 0));

/** NULL. */
export const nothing: Uint8Array = Uint8Array.of(5, 0);

/** PrintableString. */
export const printable = (text: string): Uint8Array => tlv(0x13, ascii(text));

/** UTF8String. */
export const utf8Text = (text: string): Uint8Array => tlv(0x0c, utf8(text));

/** A moment (`2026-03-31T09:30:00Z`) as UTCTime until 2049 and GeneralizedTime after (RFC 5280, 4.1.2.5). */
export const time = (moment: string): Uint8Array => {
  const year = Number(moment.slice(0, 4));
  const digits = momentDigits(moment);
  return year < 2050 ? tlv(0x17, ascii(`${digits.slice(2)}Z`)) : tlv(0x18, ascii(`${digits}Z`));
};

/** A moment as GeneralizedTime, without a tag of its own where one is given. */
export const generalizedTime = (moment: string, tag = 0x18): Uint8Array =>
  tlv(tag, ascii(`${momentDigits(moment)}Z`));

const momentDigits = (moment: string): string => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(moment))
    throw new RangeError('scenario/documents: not a moment such as 2026-03-31T09:30:00Z');
  return moment.replaceAll(/[-:TZ]/g, '');
};

const even = (digits: string): string => (digits.length % 2 === 0 ? digits : `0${digits}`);

const lengthOf = (length: number): Uint8Array => {
  if (length < 128) return Uint8Array.of(length);
  const bytes = fromHex(even(length.toString(16)));
  return concat(Uint8Array.of(0x80 + bytes.length), bytes);
};

const base128 = (value: number): Uint8Array => {
  const digits = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128))
    digits.unshift(128 + (left % 128));
  return Uint8Array.from(digits);
};
