import type { HashName } from '../algorithms.ts';
import type { CurveName } from '../curve-data.ts';
import type { SignatureResult, VerifyTask } from '../port.ts';

// By way of the global, so that the types of Node and those of browsers both serve.
type Subtle = typeof globalThis.crypto.subtle;
type ImportedKey = Awaited<ReturnType<Subtle['importKey']>>;

/** WebCrypto of the platform. Browsers give it to pages from https and from loopback only. */
const subtle = (): Subtle | undefined => globalThis.crypto?.subtle;

/** The digest by WebCrypto, which has all but SHA-224. Throws where the page has no WebCrypto: no document is to blame. */
export const digestBySubtle = async (
  hash: Exclude<HashName, 'SHA-224'>,
  data: Uint8Array,
): Promise<Uint8Array> => {
  const crypto = subtle();
  if (crypto === undefined)
    throw new Error('documents/browser: WebCrypto is there only on pages from https or loopback');
  return new Uint8Array(await crypto.digest(hash, plain(data)));
};

const CURVES: ReadonlySet<CurveName> = new Set<CurveName>(['P-256', 'P-384', 'P-521']);

/**
 * The verification by WebCrypto; undefined where it lacks the algorithm, the curve or the hash function, or does not take the
 * key: somebody else has to say.
 */
export const verifyBySubtle = async (task: VerifyTask): Promise<SignatureResult | undefined> => {
  const crypto = subtle();
  if (crypto === undefined || task.scheme === 'dsa' || task.hash === 'SHA-224') return undefined;
  if (task.scheme === 'ecdsa' && (!CURVES.has(task.key.curve) || task.key.point[0] !== 4))
    return undefined;
  try {
    const key = await imported(crypto, task);
    const by = algorithmOf(task);
    const valid = await crypto.verify(by, key, plain(task.signature), plain(task.data));
    return valid ? 'valid' : 'invalid';
  } catch {
    return undefined;
  }
};

type KeyParameters =
  | { readonly name: string; readonly hash: string }
  | { readonly name: string; readonly namedCurve: string };
type SignatureParameters =
  | { readonly name: string }
  | { readonly name: string; readonly hash: string }
  | { readonly name: string; readonly saltLength: number };
type SubtleTask = Exclude<VerifyTask, { scheme: 'dsa' }>;

const keys = new Map<string, ImportedKey>();
const MOST_KEYS = 1024;

/** The key of a task, imported once; the last {@link MOST_KEYS} are kept. */
const imported = async (crypto: Subtle, task: SubtleTask): Promise<ImportedKey> => {
  const { spki } = task.key;
  let name = task.scheme === 'ecdsa' ? 'ecdsa ' : `${task.scheme} ${task.hash} `;
  for (const octet of spki) name += String.fromCharCode(octet);
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = await crypto.importKey('spki', plain(spki), importOf(task), false, ['verify']);
  if (keys.size >= MOST_KEYS) keys.delete(keys.keys().next().value ?? '');
  keys.set(name, key);
  return key;
};

const importOf = (task: SubtleTask): KeyParameters => {
  if (task.scheme === 'ecdsa') return { name: 'ECDSA', namedCurve: task.key.curve };
  const name = task.scheme === 'rsa-pkcs1' ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS';
  return { name, hash: task.hash };
};

const algorithmOf = (task: SubtleTask): SignatureParameters => {
  if (task.scheme === 'ecdsa') return { name: 'ECDSA', hash: task.hash };
  if (task.scheme === 'rsa-pkcs1') return { name: 'RSASSA-PKCS1-v1_5' };
  return { name: 'RSA-PSS', saltLength: task.saltLength };
};

/** Octets over a buffer that is not shared, as WebCrypto asks; nearly always the same ones. */
const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : bytes.slice();
