import type { CivilDate } from '@amirani/core';
import { isZone } from './read-zone.ts';

/** What something that was dropped, chosen or pasted is, as far as its first bytes tell. */
export type IntakeKind =
  | 'zone'
  | 'archive'
  | 'chip-file'
  | 'seal'
  | 'picture'
  | 'trust'
  | 'record'
  | 'unknown';

/** Something taken in: its kind, its bytes, and its text where it is one. */
export interface Intake {
  readonly kind: IntakeKind;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text?: string;
  readonly mediaType?: string;
}

/** Tells what bytes are: by their first ones, never by their name alone. */
export const intakeOf = (name: string, bytes: Uint8Array<ArrayBuffer>, on: CivilDate): Intake => {
  const mediaType = pictureType(bytes);
  if (mediaType !== undefined) return { kind: 'picture', name, bytes, mediaType };
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return { kind: 'archive', name, bytes };
  if (bytes[0] === 0xdc && bytes.length > 20) return { kind: 'seal', name, bytes };
  // A data group may be text as a whole: DG1 is.
  if (chipTags.has(bytes[0] ?? 0) && tagFits(bytes)) return { kind: 'chip-file', name, bytes };
  const text = textOf(bytes);
  if (text !== undefined) return textIntake(name, bytes, text, on);
  if (trustName.test(name)) return { kind: 'trust', name, bytes };
  if (chipTags.has(bytes[0] ?? 0) || chipName.test(name)) return { kind: 'chip-file', name, bytes };
  if (bytes[0] === 0x30)
    return { kind: /card|sec/i.test(name) ? 'chip-file' : 'trust', name, bytes };
  return { kind: 'unknown', name, bytes };
};

/** What a pasted or scanned text is. */
export const textIntake = (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
  on: CivilDate,
): Intake => {
  const trimmed = text.trim();
  if (isZone(text, on)) return { kind: 'zone', name, bytes, text };
  if (trimmed.startsWith('{')) {
    if (trimmed.includes('amirani.chip-transcript/')) return { kind: 'chip-file', name, bytes };
    const isRecord = /"examination"|"inspectedAt"/.test(trimmed.slice(0, 4000));
    return { kind: isRecord && !/"sig"/.test(trimmed) ? 'record' : 'seal', name, bytes, text };
  }
  if (/^-----BEGIN (CERTIFICATE|X509 CRL|CMS|PKCS7)-----/m.test(trimmed) || /^dn:/m.test(trimmed))
    return { kind: 'trust', name, bytes, text };
  // Bytes of a seal as a scanner types them: one character each, or the text of a barcode structure.
  if (trimmed.charCodeAt(0) === 0xdc || /^[NR]DB1/.test(trimmed))
    return { kind: 'seal', name, bytes, text };
  const decoded = fromBase64Text(trimmed);
  if (decoded !== undefined) {
    const inner = intakeOf(name, decoded, on);
    if (inner.kind !== 'unknown') return inner;
  }
  return { kind: 'unknown', name, bytes, text };
};

/** The bytes of a text that is base64 or hexadecimal as a whole; undefined where it is neither. */
const fromBase64Text = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  const plain = text.replace(/^data:[^,]*,/, '').replace(/\s+/g, '');
  if (/^(?:[0-9a-fA-F]{2}){21,}$/.test(plain))
    return Uint8Array.from(plain.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  if (plain.length < 28 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(plain)) return undefined;
  try {
    const binary = atob(plain.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
};

/** Tags of the files of a chip (Doc 9303-10): EF.COM, DG1 to DG16, EF.SOD. */
const chipTags: ReadonlySet<number> = new Set([
  ...[0x60, 0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69],
  ...[0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x77],
]);
const chipName = /(^|[._-])(ef[._-]?(sod|com|card)|dg\d{1,2}|datagroup\d{1,2})/i;
const trustName = /\.(ml|cer|crt|der|crl|ldif|pem|p7b|cms)$/i;

/** Whether the length after the tag is that of the file: text that begins with such a letter does not have it. */
const tagFits = (bytes: Uint8Array): boolean => {
  const first = bytes[1] ?? 0;
  if (first < 0x80) return bytes.length === first + 2;
  const octets = first & 0x7f;
  if (octets === 0 || octets > 4) return false;
  const length = bytes.subarray(2, 2 + octets).reduce((sum, byte) => sum * 256 + byte, 0);
  return bytes.length === length + 2 + octets;
};

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** The media type of a picture by its first bytes. */
const pictureType = (bytes: Uint8Array): string | undefined => {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(bytes, 0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57) return 'image/webp';
  if (starts(bytes, 0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50)) return 'image/jp2';
  if (starts(bytes, 0xff, 0x4f, 0xff, 0x51)) return 'image/jp2';
  return undefined;
};

/** The bytes as text where they are one. */
const textOf = (bytes: Uint8Array): string | undefined => {
  if (bytes.length > 4_000_000 || bytes.subarray(0, 2048).some(isControl)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
