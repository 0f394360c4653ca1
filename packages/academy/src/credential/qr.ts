import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { strFromU8, unzlibSync, zlibSync } from 'fflate';
import { fromBase45, toBase45 } from './base45.ts';
import type { Credential } from './credential.ts';
import { qrDictionary } from './qr-dictionary.ts';

/** What a text begins with that carries a credential, and one that names the file of one. */
const CARRIES = 'AMIRANI1:';
const NAMES = 'AMIRANI1-FILE:';

const dictionary = utf8ToBytes(qrDictionary);

/** Letters of the alphanumeric mode that a QR code of version 40 holds, by level of error correction (ISO/IEC 18004:2024, table 7). */
export const qrLetters = { L: 4296, M: 3391, Q: 2420, H: 1852 } as const;

/** The text of a QR code, and with which level of error correction it fits. */
export interface QrText {
  /** The whole credential, or the name and digest of its file. */
  readonly carries: 'credential' | 'file';
  readonly text: string;
  readonly level: keyof typeof qrLetters;
}

/**
 * The text of the QR code of a certificate: its JSON, compressed with a preset dictionary (RFC 1950), in base45, as the EU's
 * vaccination certificates are. With level M, else L; a certificate too large for both is named with the SHA-256 of its file.
 * It has no address, so reading the code contacts no server.
 */
export const qrText = (credential: Credential): QrText => {
  const json = utf8ToBytes(JSON.stringify(credential));
  const text = CARRIES + toBase45(zlibSync(json, { level: 9, dictionary }));
  for (const level of ['M', 'L'] as const)
    if (text.length <= qrLetters[level]) return { carries: 'credential', text, level };
  return { carries: 'file', text: nameOf(credential), level: 'M' };
};

/** The largest unpacked size of a credential in bytes: the schema does not allow more. */
const MOST = 32_768;

/** What the text of a QR code carries, read from JSON and not verified; undefined where it carries no credential. */
export const credentialOfQr = (text: string): unknown => {
  if (!text.startsWith(CARRIES)) return undefined;
  const packed = fromBase45(text.slice(CARRIES.length));
  if (packed === undefined || packed.length > MOST) return undefined;
  try {
    const out = unzlibSync(packed, { out: new Uint8Array(MOST), dictionary });
    // The library leaves both sums unread: that of the dictionary and that of the content (RFC 1950, 2.2).
    const view = new DataView(packed.buffer, packed.byteOffset);
    if (view.getUint32(2) !== adler32(dictionary)) return undefined;
    if (view.getUint32(packed.length - 4) !== adler32(out)) return undefined;
    return JSON.parse(strFromU8(out)) as unknown;
  } catch {
    return undefined;
  }
};

/** The sum by which RFC 1950 tells a broken content (section 8.2). */
const adler32 = (bytes: Uint8Array): number => {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
};

/** Whether a credential is the one that the text of a QR code names. */
export const isNamedByQr = (text: string, credential: Credential): boolean =>
  text === nameOf(credential);

/** In capitals, for the alphanumeric mode. The digest is over what `JSON.stringify` gives without spaces. */
const nameOf = (credential: Credential): string => {
  const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(credential))));
  return `${NAMES}${credential.id}:${digest}`.toUpperCase();
};
