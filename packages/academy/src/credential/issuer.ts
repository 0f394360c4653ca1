import { ed25519 } from '@noble/curves/ed25519.js';
import { didKey, multikey, publicKeyOf } from './multikey.ts';

/** Who signs: an institution and its key. The private key stays behind `sign`. */
export interface Issuer {
  readonly id: string;
  readonly name: string;
  /** Which key of the issuer: `did:key:z6Mk…#z6Mk…`. */
  readonly verificationMethod: string;
  /** An Ed25519 signature of 64 bytes (RFC 8032). */
  readonly sign: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>;
}

/** The keys of an issuer as a controlled identifier document (Controlled Identifiers 1.0, 2.1). */
export interface IssuerDocument {
  readonly id: string;
  readonly name?: string;
  readonly verificationMethod: readonly {
    readonly id: string;
    readonly type: 'Multikey';
    readonly controller: string;
    readonly publicKeyMultibase: string;
  }[];
  /** Which of the keys may sign credentials. */
  readonly assertionMethod: readonly string[];
}

/** The issuer whose id is its key, of the public key and of what signs with the private one. */
export const didKeyIssuer = (name: string, publicKey: Uint8Array, sign: Issuer['sign']): Issuer => {
  const id = didKey(publicKey);
  return { id, name, verificationMethod: `${id}#${multikey(publicKey)}`, sign };
};

/** The issuer of a secret seed of 32 bytes (RFC 8032, 5.1.5). */
export const seedIssuer = (name: string, seed: Uint8Array): Issuer =>
  didKeyIssuer(name, ed25519.getPublicKey(seed), (message) => ed25519.sign(message, seed));

/** The document of an issuer whose id is its key; undefined for every other id. */
export const didKeyDocument = (id: string, name?: string): IssuerDocument | undefined => {
  const key = id.startsWith('did:key:') ? id.slice('did:key:'.length) : '';
  if (publicKeyOf(key) === undefined) return undefined;
  const method = `${id}#${key}`;
  return {
    id,
    ...(name === undefined ? {} : { name }),
    verificationMethod: [{ id: method, type: 'Multikey', controller: id, publicKeyMultibase: key }],
    assertionMethod: [method],
  };
};

/** The public key that a document allows to sign credentials under an id; undefined where it allows none. */
export const assertionKey = (document: IssuerDocument, method: string): Uint8Array | undefined => {
  if (!document.assertionMethod.includes(method)) return undefined;
  const found = document.verificationMethod.find(({ id }) => id === method);
  return found?.type === 'Multikey' && found.controller === document.id
    ? publicKeyOf(found.publicKeyMultibase)
    : undefined;
};

/**
 * The document of an issuer out of JSON: its keys as Multikey, those of other kinds left out. Undefined where it has no id, or no key
 * that may sign credentials.
 */
export const issuerDocumentOf = (given: unknown): IssuerDocument | undefined => {
  const { id, name, verificationMethod, assertionMethod } = record(given);
  if (typeof id !== 'string') return undefined;
  const methods = list(verificationMethod).flatMap((one) => {
    const { id: method, type, controller, publicKeyMultibase } = record(one);
    return typeof method === 'string' &&
      type === 'Multikey' &&
      typeof controller === 'string' &&
      typeof publicKeyMultibase === 'string'
      ? [{ id: method, type, controller, publicKeyMultibase } as const]
      : [];
  });
  const document = {
    id,
    ...(typeof name === 'string' ? { name } : {}),
    verificationMethod: methods,
    assertionMethod: list(assertionMethod).filter((one) => typeof one === 'string'),
  };
  return methods.some((method) => assertionKey(document, method.id) !== undefined)
    ? document
    : undefined;
};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {};
