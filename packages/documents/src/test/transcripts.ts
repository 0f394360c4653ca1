// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import {
  constants,
  createECDH,
  createHash,
  createPrivateKey,
  type KeyObject,
  privateDecrypt,
  sign,
} from 'node:crypto';
import { curveOf } from '../crypto/curves.ts';
import type { CurveName } from '../crypto/index.ts';
import { nodeCrypto } from '../crypto/node.ts';
import { contentOf, DerReader, derElement, derOid, hexOf, joined, tags } from '../der/index.ts';
import { digestOf, type TestHash } from './chips.ts';

/** A private key in PKCS #8. */
export const pkcs8 = (bytes: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.from(bytes), format: 'der', type: 'pkcs8' });

/** The scalar of an elliptic private key. */
export const scalarOf = (key: KeyObject): Uint8Array => {
  const reader = DerReader.over(new Uint8Array(key.export({ type: 'sec1', format: 'der' })));
  const body = reader.enter(tags.sequence);
  body.next();
  return contentOf(body.take(tags.octetString));
};

const trailers: Readonly<Record<TestHash, number>> = {
  sha1: 0x33,
  sha224: 0x38,
  sha256: 0x34,
  sha384: 0x36,
  sha512: 0x35,
};

/** How a chip makes its answer otherwise than usual. */
export interface RecoveryOptions {
  readonly hash?: TestHash;
  /** One octet BC in place of two. */
  readonly short?: boolean;
  readonly header?: number;
  /** The complement of the signature, as ISO/IEC 9796-2 allows. */
  readonly complement?: boolean;
}

/** What a chip with an RSA key answers to a challenge: ISO/IEC 9796-2, scheme 1. */
export const recoverySignature = (
  key: KeyObject,
  challenge: Uint8Array,
  {
    hash = 'sha1',
    short = hash === 'sha1',
    header = 0x6a,
    complement = false,
  }: RecoveryOptions = {},
): Uint8Array => {
  const length = Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
  const trailer = short ? Uint8Array.of(0xbc) : Uint8Array.of(trailers[hash], 0xcc);
  const room = length - 1 - digestOf(hash, challenge).length - trailer.length;
  const chosen = Uint8Array.from({ length: room }, (_, at) => (at * 37 + 11) & 255);
  const block = joined([
    Uint8Array.of(header),
    chosen,
    digestOf(hash, joined([chosen, challenge])),
    trailer,
  ]);
  const made = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, block);
  if (!complement) return new Uint8Array(made);
  const modulus = BigInt(
    `0x${Buffer.from((key.export({ format: 'jwk' }) as { n: string }).n, 'base64url').toString('hex')}`,
  );
  const rest = modulus - BigInt(`0x${made.toString('hex')}`);
  return new Uint8Array(Buffer.from(rest.toString(16).padStart(length * 2, '0'), 'hex'));
};

/** What a chip with an elliptic key answers: r and s plain, or in DER. */
export const ecdsaAnswer = (
  key: KeyObject,
  challenge: Uint8Array,
  hash: TestHash = 'sha256',
  form: 'ieee-p1363' | 'der' = 'ieee-p1363',
): Uint8Array => new Uint8Array(sign(hash, challenge, { key, dsaEncoding: form }));

/** The two key pairs of chip authentication: the chip's, and the reader's for once. */
export interface AgreementKeys {
  readonly curve: CurveName;
  readonly chip: Uint8Array;
  readonly reader: Uint8Array;
}

/** The public point of a scalar. */
export const pointOf = (curve: CurveName, scalar: Uint8Array): Uint8Array => {
  const own = createECDH(curveOf(curve).openssl);
  own.setPrivateKey(scalar);
  return new Uint8Array(own.getPublicKey());
};

const ciphers: Readonly<Record<string, readonly ['retail' | 'aes-cmac', string, number, number]>> =
  {
    1: ['retail', 'sha1', 16, 8],
    2: ['aes-cmac', 'sha1', 16, 16],
    3: ['aes-cmac', 'sha256', 24, 16],
    4: ['aes-cmac', 'sha256', 32, 16],
  };

/** MAC key and MAC of a session that was agreed on, computed on the side of the chip. */
const sessionOf = (protocol: string, { curve, chip, reader }: AgreementKeys, nonce: Uint8Array) => {
  const own = createECDH(curveOf(curve).openssl);
  own.setPrivateKey(chip);
  const secret = own.computeSecret(pointOf(curve, reader));
  const [algorithm, hash, octets, block] = ciphers[protocol.split('.').at(-1) ?? ''] ?? [
    'aes-cmac',
    'sha1',
    16,
    16,
  ];
  const key = new Uint8Array(
    createHash(hash)
      .update(secret)
      .update(nonce)
      .update(Uint8Array.of(0, 0, 0, 2))
      .digest(),
  ).subarray(0, octets);
  const code = (data: Uint8Array): Uint8Array => {
    const answer = nodeCrypto.answer({ kind: 'mac', algorithm, key, data });
    if (!(answer instanceof Uint8Array)) throw new Error('no MAC');
    return answer.subarray(0, 8);
  };
  return { code, algorithm, block };
};

/** A transcript of chip authentication of version 1 as a chip with the key makes it, as JSON. */
export const exchangeTranscript = (
  protocol: string,
  keys: AgreementKeys,
  keyId?: number,
): Record<string, unknown> => {
  const { code, algorithm, block } = sessionOf(protocol, keys, new Uint8Array(0));
  const pad = (data: Uint8Array): Uint8Array =>
    joined([data, Uint8Array.of(0x80), new Uint8Array(block - 1 - (data.length % block))]);
  const maced = (data: Uint8Array): Uint8Array => code(algorithm === 'retail' ? data : pad(data));
  const counter = (value: number): Uint8Array => {
    const bytes = new Uint8Array(block);
    bytes[block - 1] = value;
    return bytes;
  };
  const header = Uint8Array.of(0x0c, 0xb0, 0, 0);
  const le = Uint8Array.of(0x97, 1, 4);
  const commandMac = derElement(0x8e, maced(joined([counter(1), pad(header), le])));
  const body = joined([le, commandMac]);
  const command = joined([header, Uint8Array.of(body.length), body, Uint8Array.of(0)]);
  const status = Uint8Array.of(0x99, 2, 0x90, 0);
  const responseMac = derElement(0x8e, maced(joined([counter(2), status])));
  return {
    ...ephemeral(protocol, keys, keyId),
    exchange: {
      command: hexOf(command),
      response: hexOf(joined([status, responseMac, Uint8Array.of(0x90, 0)])),
    },
  };
};

/** A transcript of chip authentication of version 2, as JSON. */
export const tokenTranscript = (
  protocol: string,
  keys: AgreementKeys,
  keyId?: number,
): Record<string, unknown> => {
  const nonce = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  const { code } = sessionOf(protocol, keys, nonce);
  const point = pointOf(keys.curve, keys.reader);
  const token = code(derElement(0x7f49, derOid(protocol), derElement(0x86, point)));
  return { ...ephemeral(protocol, keys, keyId), nonce: hexOf(nonce), token: hexOf(token) };
};

const ephemeral = (
  protocol: string,
  { curve, reader }: AgreementKeys,
  keyId: number | undefined,
): Record<string, unknown> => ({
  protocol,
  ...(keyId === undefined ? {} : { keyId }),
  ephemeralPrivateKey: hexOf(reader),
  ephemeralPublicKey: hexOf(pointOf(curve, reader)),
});

/** A transcript as a file, from its parts. */
export const transcriptFile = (
  parts: Readonly<Record<string, unknown>>,
): { readonly name: string; readonly bytes: Uint8Array } => ({
  name: 'transcript.json',
  bytes: new TextEncoder().encode(
    JSON.stringify({ format: 'amirani.chip-transcript/1', ...parts }),
  ),
});

/** Hexadecimal of an answer to a challenge, as the part of a transcript. */
export const activePart = (
  challenge: Uint8Array,
  response: Uint8Array,
): Readonly<Record<string, unknown>> => ({
  activeAuthentication: { challenge: hexOf(challenge), response: hexOf(response) },
});
