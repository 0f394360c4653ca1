// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import {
  constants,
  createHash,
  generateKeyPairSync,
  type KeyObject,
  privateEncrypt,
} from 'node:crypto';
import {
  type CurveName,
  curveOf,
  type HashName,
  type PublicKey,
  type RsaKey,
} from '../crypto/index.ts';
import { readPublicKey } from '../x509/index.ts';

/** A key pair as node:crypto has it, and the public key as this package has it. */
export interface SigningKey<Key extends PublicKey = PublicKey> {
  readonly privateKey: KeyObject;
  readonly key: Key;
}

const hashNamesOfNode: Readonly<Record<HashName, string>> = {
  'SHA-1': 'sha1',
  'SHA-224': 'sha224',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

/** A hash function by the name that node:crypto has for it. */
export const nodeHash = (hash: HashName): string => hashNamesOfNode[hash];

const publicKeyOf = (publicKey: KeyObject): PublicKey => {
  const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
  const { key } = readPublicKey(spki, 'test');
  if (key === undefined) throw new Error('a key that node:crypto made was not read');
  return key;
};

const rsaPairs = new Map<string, SigningKey<RsaKey>>();

/** An RSA key, made once for each size and exponent. */
export const rsaPair = (bits = 2048, exponent = 65_537): SigningKey<RsaKey> => {
  const name = `${bits} ${exponent}`;
  const known = rsaPairs.get(name);
  if (known !== undefined) return known;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: bits,
    publicExponent: exponent,
  });
  const pair = { privateKey, key: publicKeyOf(publicKey) as RsaKey };
  rsaPairs.set(name, pair);
  return pair;
};

/** An EC key on a curve, named or explicit. */
export const ecPair = (
  curve: CurveName,
  paramEncoding: 'named' | 'explicit' = 'named',
): SigningKey => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: curveOf(curve).openssl,
    paramEncoding,
  });
  return { privateKey, key: publicKeyOf(publicKey) };
};

let dsa: SigningKey | undefined;

/** A DSA key, made once. */
export const dsaPair = (): SigningKey => {
  if (dsa === undefined) {
    const { privateKey, publicKey } = generateKeyPairSync('dsa', {
      modulusLength: 1024,
      divisorLength: 160,
    });
    dsa = { privateKey, key: publicKeyOf(publicKey) };
  }
  return dsa;
};

/** The signature that makes exactly this block: what a forger with the key, or without padding rules, could send. */
export const signBlock = ({ privateKey }: SigningKey, block: Uint8Array): Uint8Array =>
  new Uint8Array(privateEncrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, block));

/** A digest by node:crypto. */
export const digestOf = (hash: HashName, data: Uint8Array): Uint8Array =>
  new Uint8Array(createHash(nodeHash(hash)).update(data).digest());

/** Bytes of hexadecimal text; blanks do not count. */
export const hex = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text.replace(/\s+/g, ''), 'hex'));
