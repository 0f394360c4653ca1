/** DER (ITU-T X.690), as much of it as certificates need. Each function gives one encoded value. */

/** A value with its tag and length. */
const tlv = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
};

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts);

export const set = (...parts: readonly Uint8Array[]): Buffer => tlv(0x31, ...parts);

/** A value under a context tag `[n]` that holds whole values. */
export const explicit = (n: number, ...parts: readonly Uint8Array[]): Buffer =>
  tlv(0xa0 + n, ...parts);

/** A value whose own tag is replaced by `[n]`. */
export const implicit = (n: number, content: Uint8Array): Buffer => tlv(0x80 + n, content);

/** A number that is not negative, from its bytes. */
export const integer = (bytes: Uint8Array): Buffer => {
  const first = bytes.findIndex((byte) => byte !== 0);
  const short = first === -1 ? Buffer.from([0]) : Buffer.from(bytes.subarray(first));
  return tlv(0x02, (short[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.from([0]), short]) : short);
};

export const boolean = (value: boolean): Buffer => tlv(0x01, Buffer.from([value ? 0xff : 0]));

export const octetString = (bytes: Uint8Array): Buffer => tlv(0x04, bytes);

/** Whole bytes, or bytes with unused bits at the end. */
export const bitString = (bytes: Uint8Array, unused = 0): Buffer =>
  tlv(0x03, Buffer.from([unused]), bytes);

export const utf8String = (text: string): Buffer => tlv(0x0c, Buffer.from(text));

/** An object identifier such as `2.5.29.19`. */
export const objectIdentifier = (text: string): Buffer => {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  return tlv(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
};

/** An instant to the second; GeneralizedTime from 2050 on (RFC 5280, 4.1.2.5). */
export const time = (instant: Date): Buffer => {
  const digits = instant.toISOString().replace(/[-:T]|\..*$/g, '');
  return instant.getUTCFullYear() < 2050
    ? tlv(0x17, Buffer.from(`${digits.slice(2)}Z`))
    : tlv(0x18, Buffer.from(`${digits}Z`));
};

const lengthOf = (length: number): Buffer => {
  if (length < 0x80) return Buffer.from([length]);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([0x80 + bytes.length, ...bytes]);
};

const base128 = (value: number): number[] => {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift((rest % 128) + 128);
  return bytes;
};
