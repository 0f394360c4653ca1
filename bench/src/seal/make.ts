import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { encodeC40 } from '@amirani/documents/seal';
import type { Random } from '../fuzz/random.ts';
import { signerCertificate, signPlain } from './signer.ts';

/** A whole seal, and what its signature is over: nothing else may ever verify. */
export interface MadeSeal {
  readonly bytes: Uint8Array;
  readonly signed: Uint8Array;
}

const c40 = (text: string): Uint8Array => encodeC40(text) ?? new Uint8Array(0);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const letters = (random: Random, length: number): string =>
  Array.from({ length }, () => random.pick([...LETTERS])).join('');

const bytesOf = (random: Random, length: number): Uint8Array =>
  Uint8Array.from({ length }, () => random.below(256));

const lengthOf = (length: number, der: boolean): Uint8Array => {
  if (!der || length < 128) return Uint8Array.of(length);
  return length < 256
    ? Uint8Array.of(0x81, length)
    : Uint8Array.of(0x82, length >> 8, length & 255);
};

const element = (tag: number, value: Uint8Array, der = true): Uint8Array =>
  Buffer.concat([Uint8Array.of(tag), lengthOf(value.length, der), value]);

const dateOf = (random: Random): Uint8Array => {
  const number =
    (1 + random.below(12)) * 1_000_000 + (1 + random.below(28)) * 10_000 + 2000 + random.below(60);
  return Uint8Array.of(number >> 16, (number >> 8) & 255, number & 255);
};

const PROFILES = [0x5d01, 0x5e03, 0xfb06, 0xfa06, 0xfd02, 0xfc04, 0xf80a, 0x01c8, 0x7c01];

/** A visible digital seal of some profile, with features of its and others' tags. */
export const makeVds = (random: Random): MadeSeal => {
  const der = random.chance(70);
  const profile = random.pick(PROFILES);
  const header = [
    Uint8Array.of(0xdc, der ? 3 : random.below(3)),
    c40('UTO'),
    ...(der ? [c40('UTTS02'), c40('5B ')] : [c40('UTTS0005B')]),
    dateOf(random),
    dateOf(random),
    Uint8Array.of(profile >> 8, profile & 255),
  ];
  const features = Array.from({ length: random.below(7) }, () => {
    const value = random.pick([
      (): Uint8Array => c40(letters(random, random.pick([9, 12, 64, 72]))),
      (): Uint8Array => bytesOf(random, random.below(250)),
      (): Uint8Array => bytesOf(random, random.pick([1, 3, 4, 6, 8, 44, 48])),
    ])();
    return element(random.below(random.chance(80) ? 10 : 255), value, der);
  });
  const signed = Buffer.concat([...header, ...features]);
  return { bytes: Buffer.concat([signed, element(0xff, signPlain(signed))]), signed };
};

const NC_DATA = [
  '{"hdr":{"is":"UTO","t":"icao.test","v":1},"msg":{"dat":{"ri":"2026-02-11T14:00:00Z"},"pid":{"dn":"L898902C3","dt":"P","n":"Eriksson Anna"},"utci":"U1"}}',
  '{"hdr":{"is":"UTO","t":"icao.vacc","v":1},"msg":{"pid":{"i":"L898902C3","n":"Ériksson 😀"},"uvci":"U2","ve":[{"vd":[{"seq":1},{"seq":2.5}]}]}}',
] as const;

/** A seal for unconstrained environments. */
export const makeVdsNc = (random: Random): MadeSeal => {
  const data = random.pick(NC_DATA).replace('L898902C3', letters(random, 9));
  const signed = new Uint8Array(Buffer.from(data));
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  const written = random.chance(50) ? data : JSON.stringify(JSON.parse(data), undefined, 1);
  const text = `{"data":${written},"sig":{"alg":"ES256","cer":"${base64(signerCertificate)}","sigvl":"${base64(signPlain(signed))}"}}`;
  return { bytes: Buffer.from(text), signed };
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 without padding. */
const base32 = (bytes: Uint8Array): string => {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET.charAt((value >> (bits - 5)) & 31);
  }
  return bits === 0 ? text : text + ALPHABET.charAt((value << (5 - bits)) & 31);
};

const REFERENCE = createHash('sha1').update(signerCertificate).digest().subarray(15);

/** The payload of a barcode structure, before its Base32. */
export const makeBarcode = (random: Random): MadeSeal => {
  const messages = Array.from({ length: random.below(5) }, () =>
    element(
      random.pick([0x01, 0x02, 0x07, 0x08, 0x81, 0x82, 0x84, 0x85, 0x86, 0x99]),
      random.chance(50)
        ? c40(letters(random, random.pick([9, 72, 88, 90])))
        : bytesOf(random, random.below(200)),
    ),
  );
  const signed = Buffer.concat([
    c40('UTO'),
    Uint8Array.of(1),
    REFERENCE,
    Uint8Array.of(0),
    dateOf(random),
    element(0x61, Buffer.concat(messages)),
  ]);
  return { bytes: Buffer.concat([signed, element(0x7f, signPlain(signed))]), signed };
};

/** The text of a barcode around its payload. */
export const barcodeText = (payload: Uint8Array, zipped: boolean): string =>
  `RDB1${zipped ? 'D' : 'B'}${base32(zipped ? deflateSync(payload) : payload)}`;
