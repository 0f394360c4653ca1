// biome-ignore-all lint/correctness/noNodejsModules: the entry for Node
import {
  constants,
  createCipheriv,
  createDiffieHellman,
  createECDH,
  createPublicKey,
  hash as hashNow,
  type KeyObject,
  publicEncrypt,
  verify,
} from 'node:crypto';
import type { HashName } from './algorithms.ts';
import { cmac } from './cmac.ts';
import { curveOf, fieldOctets, orderOctets } from './curves.ts';
import { derFromPlain } from './ecdsa-signature.ts';
import type { PublicKey } from './keys.ts';
import { leftPadded } from './padding.ts';
import type {
  AgreeTask,
  CryptoAnswer,
  CryptoTask,
  MacTask,
  RsaTask,
  SignatureResult,
  SyncCrypto,
  VerifyTask,
} from './port.ts';
import { retailMac } from './retail-mac.ts';
import { rsaKeyProblem } from './rsa.ts';

export type { Steps } from './port.ts';
export { runNow } from './port.ts';

/** Answers at once through OpenSSL. Imported keys are kept, the last {@link MOST_KEYS} of them, by their bytes. */
export const nodeCrypto: SyncCrypto = {
  answer: (task: CryptoTask): CryptoAnswer => {
    switch (task.kind) {
      case 'digest':
        return plain(hashNow(hashes[task.hash], task.data, 'buffer'));
      case 'verify':
        return verifyNow(task);
      case 'rsa':
        return rsaNow(task);
      case 'agree':
        return agreeNow(task);
      case 'mac':
        return macNow(task);
    }
  },
};

/** How many imported keys are kept. */
export const MOST_KEYS = 4096;

/** Forgets all imported keys: for measurements without them. */
export const forgetKeys = (): void => {
  keysByBytes.clear();
  keysByObject = new WeakMap();
};

const hashes: Readonly<Record<HashName, string>> = {
  'SHA-1': 'sha1',
  'SHA-224': 'sha224',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

const keysByBytes = new Map<string, KeyObject>();
let keysByObject = new WeakMap<PublicKey, KeyObject>();

/** Undefined where OpenSSL does not take the key: a point that is not on its curve, a modulus out of bounds. */
const keyObject = (key: Exclude<PublicKey, { type: 'dh' }>): KeyObject | undefined => {
  const same = keysByObject.get(key);
  if (same !== undefined) return same;
  const spki = Buffer.from(key.spki.buffer, key.spki.byteOffset, key.spki.length);
  const name = spki.toString('latin1');
  let found = keysByBytes.get(name);
  if (found === undefined) {
    try {
      found = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    } catch {
      return undefined;
    }
    if (keysByBytes.size >= MOST_KEYS)
      for (const oldest of keysByBytes.keys()) {
        keysByBytes.delete(oldest);
        break;
      }
    keysByBytes.set(name, found);
  }
  keysByObject.set(key, found);
  return found;
};

const verifyNow = (task: VerifyTask): SignatureResult => {
  if (task.key.type === 'rsa' && rsaKeyProblem(task.key) !== undefined) return 'unsupported';
  const key = keyObject(task.key);
  if (key === undefined) return 'unsupported';
  const signature = signatureOf(task);
  if (signature === undefined) return 'invalid';
  try {
    return verify(hashes[task.hash], task.data, inputOf(task, key), signature)
      ? 'valid'
      : 'invalid';
  } catch {
    return 'unsupported';
  }
};

const inputOf = (task: VerifyTask, key: KeyObject): Parameters<typeof verify>[2] => {
  switch (task.scheme) {
    case 'rsa-pkcs1':
      return key;
    case 'rsa-pss':
      return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: task.saltLength };
    case 'ecdsa':
    case 'dsa':
      return key;
  }
};

/**
 * ECDSA goes to OpenSSL in DER: for plain r and s Node fetches the key from its provider each time, and a verification on
 * P-256 takes nearly half as long again.
 */
const signatureOf = (task: VerifyTask): Uint8Array | undefined => {
  if (task.scheme !== 'ecdsa') return task.signature;
  const { signature, inDer } = task;
  if (inDer !== undefined) return inDer;
  const octets = orderOctets(task.key.curve);
  return signature.length === 2 * octets ? derFromPlain(signature) : undefined;
};

const rsaNow = ({ key, input }: RsaTask): Uint8Array | undefined => {
  if (rsaKeyProblem(key) !== undefined) return undefined;
  const object = keyObject(key);
  if (object === undefined) return undefined;
  try {
    const padded = leftPadded(input, key.modulus.length);
    return plain(publicEncrypt({ key: object, padding: constants.RSA_NO_PADDING }, padded));
  } catch {
    return undefined;
  }
};

const agreeNow = ({ privateKey, publicKey }: AgreeTask): Uint8Array | undefined => {
  try {
    if (publicKey.type === 'ec') {
      const own = createECDH(curveOf(publicKey.curve).openssl);
      own.setPrivateKey(privateKey);
      return leftPadded(plain(own.computeSecret(publicKey.point)), fieldOctets(publicKey.curve));
    }
    const own = createDiffieHellman(publicKey.prime, publicKey.generator);
    own.setPrivateKey(privateKey);
    return leftPadded(plain(own.computeSecret(publicKey.value)), publicKey.prime.length);
  } catch {
    return undefined;
  }
};

const macNow = ({ algorithm, key, data }: MacTask): Uint8Array | undefined => {
  if (algorithm === 'aes-cmac') {
    if (![16, 24, 32].includes(key.length)) return undefined;
    const steps = cmac(data);
    let step = steps.next();
    while (step.done !== true)
      step = steps.next(chained(`aes-${key.length * 8}-cbc`, key, 16, step.value));
    return step.value;
  }
  if (key.length !== 16) return undefined;
  return retailMac(key, data, (tripleKey, start, block) => {
    const cipher = createCipheriv('des-ede3-cbc', tripleKey, start).setAutoPadding(false);
    return plain(cipher.update(block)).slice(-8);
  });
};

/** The last block of a chain of ciphertext blocks that starts from zeros. */
const chained = (name: string, key: Uint8Array, octets: number, data: Uint8Array): Uint8Array => {
  const cipher = createCipheriv(name, key, new Uint8Array(octets)).setAutoPadding(false);
  return plain(cipher.update(data)).slice(-octets);
};

/** The same octets as a plain Uint8Array, as browsers give them. */
const plain = (buffer: Uint8Array): Uint8Array =>
  new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
