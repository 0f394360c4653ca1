// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { createHash, sign } from 'node:crypto';
import { zlibSync } from 'fflate';
import { joined } from '../der/index.ts';
import { encodeC40 } from '../seal/c40.ts';
import type { TestKey } from './pki.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** C40 of a text that has nothing else than C40 has. */
export const c40 = (text: string): Uint8Array => {
  const bytes = encodeC40(text);
  if (bytes === undefined) throw new RangeError(`no C40 for ${text}`);
  return bytes;
};

/** Three bytes of MMDDYYYY. */
export const sealDate = (date: string): Uint8Array => {
  const [year = '', month = '', day = ''] = date.split('-');
  const number = Number(`${month}${day}${year}`);
  return Uint8Array.of(number >> 16, (number >> 8) & 255, number & 255);
};

/** r and s of an ECDSA signature, plain. */
const plainSignature = (hash: string, data: Uint8Array, key: TestKey): Uint8Array =>
  new Uint8Array(sign(hash, data, { key: key.privateKey, dsaEncoding: 'ieee-p1363' }));

/** What a seal of tests is made of; what is left out is a visa of Utopia. */
export interface TestVds {
  /** The byte; 3 is version 4. */
  readonly version?: number;
  readonly state?: string;
  readonly signer?: string;
  readonly reference?: string;
  readonly issuedOn?: string;
  readonly signedOn?: string;
  readonly documentRef?: number;
  readonly features?: readonly (readonly [tag: number, value: Uint8Array])[];
  /** Without a key the signature zone is left away, or is `signature`. */
  readonly key?: TestKey;
  readonly hash?: string;
  readonly signature?: Uint8Array;
}

/** The zone of the visa that tests seal: its document number is that of the visa. */
export const VISA_ZONE = `V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
V456789019UTO7408122F2612317<<<<<<<<`;

const visaFeatures: readonly (readonly [number, Uint8Array])[] = [
  [2, c40(VISA_ZONE.replace('\n', '').slice(0, 64))],
  [3, Uint8Array.of(1)],
  [4, Uint8Array.of(30, 0, 0)],
  [5, c40('L898902C3')],
];

/** Features of the visa of tests, some of them replaced. */
export const visaWith = (
  ...others: readonly (readonly [tag: number, value: Uint8Array])[]
): readonly (readonly [number, Uint8Array])[] =>
  visaFeatures.map(([tag, value]) => others.find(([other]) => other === tag) ?? [tag, value]);

/** Length by DER, or one plain byte up to version 3. */
const lengthOf = (length: number, version: number): Uint8Array => {
  if (version < 3 || length < 128) return Uint8Array.of(length);
  return length < 256
    ? Uint8Array.of(0x81, length)
    : Uint8Array.of(0x82, length >> 8, length & 255);
};

const element = (tag: number, value: Uint8Array, version: number): Uint8Array =>
  joined([Uint8Array.of(tag), lengthOf(value.length, version), value]);

/** A visible digital seal. */
export const vdsOf = ({
  version = 3,
  state = 'UTO',
  signer = 'UTTS',
  reference = '5B',
  issuedOn = '2026-03-01',
  signedOn = '2026-03-02',
  documentRef = 0x5d01,
  features = visaFeatures,
  key,
  hash = 'sha256',
  signature,
}: TestVds = {}): Uint8Array => {
  const length = reference.length.toString(16).toUpperCase().padStart(2, '0');
  const named =
    version < 3
      ? [c40(`${signer}${reference.padStart(5, '0')}`)]
      : [c40(`${signer}${length}`), c40(reference.padEnd(Math.ceil(reference.length / 3) * 3))];
  const signed = joined([
    Uint8Array.of(0xdc, version),
    c40(state.padEnd(3, '<')),
    ...named,
    sealDate(issuedOn),
    sealDate(signedOn),
    Uint8Array.of(documentRef >> 8, documentRef & 255),
    ...features.map(([tag, value]) => element(tag, value, version)),
  ]);
  const value = signature ?? (key === undefined ? undefined : plainSignature(hash, signed, key));
  return value === undefined ? signed : joined([signed, element(0xff, value, version)]);
};

/** A seal for unconstrained environments; its data are given in canonical form, so that tests know what is signed. */
export const vdsNcOf = (
  canonicalData: string,
  key: TestKey,
  certificate: Uint8Array,
  written: string = canonicalData,
): string => {
  const value = Buffer.from(plainSignature('sha256', utf8(canonicalData), key));
  const cer = Buffer.from(certificate).toString('base64url');
  return `{"data":${written},"sig":{"alg":"ES256","cer":"${cer}","sigvl":"${value.toString('base64url')}"}}`;
};

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 without padding. */
export const base32 = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => BASE32.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('');
};

/** What a barcode of tests is made of. */
export interface TestBarcode {
  readonly messages: readonly (readonly [tag: number, value: Uint8Array])[];
  readonly key?: TestKey;
  readonly certificate?: Uint8Array;
  readonly zipped?: boolean;
  readonly signedOn?: string;
}

/** A barcode of ICAO's data structure. */
export const barcodeOf = ({
  messages,
  key,
  certificate = new Uint8Array(0),
  zipped = false,
  signedOn = '2026-03-02',
}: TestBarcode): string => {
  const group = element(0x61, joined(messages.map(([tag, value]) => element(tag, value, 3))), 3);
  const state = c40('UTO');
  const digest = new Uint8Array(createHash('sha1').update(certificate).digest());
  const header =
    key === undefined
      ? state
      : joined([
          state,
          Uint8Array.of(1),
          digest.subarray(15),
          Uint8Array.of(0),
          sealDate(signedOn),
        ]);
  const signed = joined([header, group]);
  const payload =
    key === undefined
      ? signed
      : joined([signed, element(0x7f, plainSignature('sha256', signed, key), 3)]);
  const flag = 'ABCD'.charAt((key === undefined ? 0 : 1) + (zipped ? 2 : 0));
  return `RDB1${flag}${base32(zipped ? zlibSync(payload) : payload)}`;
};
