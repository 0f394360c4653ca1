import type { HashName } from './algorithms.ts';
import type { DhKey, DsaKey, EcKey, PublicKey, RsaKey } from './keys.ts';

/** The digest of bytes. Answer: the digest. */
export interface DigestTask {
  readonly kind: 'digest';
  readonly hash: HashName;
  readonly data: Uint8Array;
}

/**
 * A signature in the plainest form of its scheme: PKCS1 with NULL in DigestInfo, PSS with one hash for both, ECDSA as
 * r and s of the length of the order, DSA in DER. Answer: {@link SignatureResult}; `unsupported` where the platform
 * lacks the algorithm or the key cannot be imported.
 */
export type VerifyTask = {
  readonly kind: 'verify';
  readonly hash: HashName;
  readonly data: Uint8Array;
  readonly signature: Uint8Array;
} & (
  | { readonly scheme: 'rsa-pkcs1'; readonly key: RsaKey }
  | { readonly scheme: 'rsa-pss'; readonly key: RsaKey; readonly saltLength: number }
  | {
      readonly scheme: 'ecdsa';
      readonly key: EcKey;
      /** The same in DER, where that is how it was written: for platforms that would have to write it again. */
      readonly inDer?: Uint8Array;
    }
  | { readonly scheme: 'dsa'; readonly key: DsaKey }
);

/**
 * RSAVP1 (RFC 8017, 5.2.2): the input to the power of the exponent. Answer: as many octets as the modulus has;
 * undefined where the input is not smaller than the modulus or the key is not to be worked with.
 */
export interface RsaTask {
  readonly kind: 'rsa';
  readonly key: RsaKey;
  readonly input: Uint8Array;
}

/**
 * Key agreement (BSI TR-03111, 4.3). Answer: the x-coordinate, as many octets as the field has; for Diffie-Hellman the
 * common value, as many as the prime. Undefined where the keys do not fit.
 */
export interface AgreeTask {
  readonly kind: 'agree';
  /** Big-endian scalar. */
  readonly privateKey: Uint8Array;
  readonly publicKey: EcKey | DhKey;
}

/**
 * `aes-cmac`: AES in CMAC mode (SP 800-38B), key of 16, 24 or 32 octets, 16 octets. `retail`: ISO 9797-1 MAC algorithm 3
 * with DES, key of 16 octets, data padded by method 2, 8 octets. Answer: the whole code; undefined for a key of
 * another length.
 */
export interface MacTask {
  readonly kind: 'mac';
  readonly algorithm: 'aes-cmac' | 'retail';
  readonly key: Uint8Array;
  readonly data: Uint8Array;
}

/** Something to compute that domain code does not compute itself. */
export type CryptoTask = DigestTask | VerifyTask | RsaTask | AgreeTask | MacTask;

/** `unsupported`: nobody could say; never the same as `invalid`. */
export type SignatureResult = 'valid' | 'invalid' | 'unsupported';

/** What a platform answers to a {@link CryptoTask}. */
export type CryptoAnswer = Uint8Array | SignatureResult | undefined;

/** A platform that answers at once. It never throws on what a document holds. */
export interface SyncCrypto {
  readonly answer: (task: CryptoTask) => CryptoAnswer;
}

/** A platform that may take its time. */
export interface AsyncCrypto {
  readonly answer: (task: CryptoTask) => CryptoAnswer | Promise<CryptoAnswer>;
}

/**
 * A computation in domain code: it yields what it wants computed and goes on with the answer. Written once, it runs at
 * once in Node and asynchronously in browsers.
 *
 *     function* isGenuine(file: Uint8Array, expected: Uint8Array): Steps<boolean> {
 *       return sameBytes(yield* digest('SHA-256', file), expected);
 *     }
 *     runNow(isGenuine(file, expected), nodeCrypto);
 *     await run(isGenuine(file, expected), browserCrypto);
 */
export type Steps<T> = Generator<CryptoTask, T, CryptoAnswer>;

/** Runs steps to their end with a platform that answers at once. */
export const runNow = <T>(steps: Steps<T>, crypto: SyncCrypto): T => {
  let step = steps.next();
  while (step.done !== true) step = steps.next(crypto.answer(step.value));
  return step.value;
};

/** Runs steps to their end with any platform. */
export const run = async <T>(steps: Steps<T>, crypto: AsyncCrypto): Promise<T> => {
  let step = steps.next();
  while (step.done !== true) step = steps.next(await crypto.answer(step.value));
  return step.value;
};

/** The digest of bytes. Every platform has every {@link HashName}. */
export function* digest(hash: HashName, data: Uint8Array): Steps<Uint8Array> {
  return bytesOf(yield { kind: 'digest', hash, data }) ?? new Uint8Array(0);
}

/** RSAVP1: see {@link RsaTask}. */
export function* rsaPublic(key: RsaKey, input: Uint8Array): Steps<Uint8Array | undefined> {
  return bytesOf(yield { kind: 'rsa', key, input });
}

/** Key agreement: see {@link AgreeTask}. */
export function* agree(
  privateKey: Uint8Array,
  publicKey: PublicKey,
): Steps<Uint8Array | undefined> {
  if (publicKey.type !== 'ec' && publicKey.type !== 'dh') return undefined;
  return bytesOf(yield { kind: 'agree', privateKey, publicKey });
}

/** A message authentication code: see {@link MacTask}. */
export function* mac(
  algorithm: MacTask['algorithm'],
  key: Uint8Array,
  data: Uint8Array,
): Steps<Uint8Array | undefined> {
  return bytesOf(yield { kind: 'mac', algorithm, key, data });
}

const bytesOf = (answer: CryptoAnswer): Uint8Array | undefined =>
  typeof answer === 'string' ? undefined : answer;
