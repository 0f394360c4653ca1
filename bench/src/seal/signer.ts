import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';

/** A public P-256 test key that signs only random data (RFC 5915, without its public part). */
const KEY: KeyObject = createPrivateKey({
  key: Buffer.from(`30310201010420${'5ea1'.repeat(16)}a00a06082a8648ce3d030107`, 'hex'),
  format: 'der',
  type: 'sec1',
});

/** r and s over SHA-256, one behind the other. */
export const signPlain = (data: Uint8Array): Uint8Array =>
  new Uint8Array(sign('sha256', data, { key: KEY, dsaEncoding: 'ieee-p1363' }));

const element = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(parts);
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Uint8Array.of(tag, ...length), body]);
};

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
const ECDSA = element(0x30, hex('06082a8648ce3d040302'));

const attribute = (type: string, value: string): Uint8Array =>
  element(0x31, element(0x30, hex(type), element(0x13, Buffer.from(value))));

const name = element(0x30, attribute('0603550406', 'UT'), attribute('0603550403', 'TS'));
const time = (text: string): Uint8Array => element(0x17, Buffer.from(text));

/** The certificate of the signer of made seals: UTTS 5B. Nobody signed it: the operator names it. */
export const signerCertificate: Uint8Array = element(
  0x30,
  element(
    0x30,
    element(0xa0, hex('020102')),
    hex('02015b'),
    ECDSA,
    name,
    element(0x30, time('200101000000Z'), time('490101000000Z')),
    name,
    new Uint8Array(createPublicKey(KEY).export({ type: 'spki', format: 'der' })),
  ),
  ECDSA,
  element(0x03, Uint8Array.of(0)),
);
