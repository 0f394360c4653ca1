import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase58, toBase58 } from './base58.ts';
import { type ContextLoader, canonical } from './canonical.ts';
import type { Proof } from './credential.ts';
import type { Issuer } from './issuer.ts';

/** A document with its contexts, with or without a proof. */
export interface Securable {
  readonly '@context': readonly string[];
  readonly proof?: Proof;
}

/**
 * What is signed: the SHA-256 of the canonical proof options, then that of the canonical document without its proof (Data
 * Integrity EdDSA Cryptosuites 1.0, 3.2.4). Undefined where one of the two has no canonical form.
 */
export const hashData = async (
  document: Securable,
  options: Omit<Proof, 'proofValue'>,
  loader?: ContextLoader,
): Promise<Uint8Array | undefined> => {
  const { proof: _, ...unsecured } = document;
  const [ofProof, ofDocument] = [
    await canonical({ '@context': document['@context'], ...options }, loader),
    await canonical(unsecured, loader),
  ];
  return ofProof === undefined || ofDocument === undefined || ofProof === '' || ofDocument === ''
    ? undefined
    : concatBytes(sha256(utf8ToBytes(ofProof)), sha256(utf8ToBytes(ofDocument)));
};

/** Adds a proof of the suite `eddsa-rdfc-2022`; undefined where the document has no canonical form. */
export const withProof = async <T extends Securable>(
  document: T,
  issuer: Issuer,
  created: string,
): Promise<(T & { readonly proof: Proof }) | undefined> => {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created,
    verificationMethod: issuer.verificationMethod,
    proofPurpose: 'assertionMethod',
  } as const;
  const data = await hashData(document, options);
  if (data === undefined) return undefined;
  const proofValue = `z${toBase58(await issuer.sign(data))}`;
  return { ...document, proof: { ...options, proofValue } };
};

/** Whether the proof of a document is the signature of a key over it. */
export const proofHolds = async (
  document: Securable & { readonly proof: Proof },
  publicKey: Uint8Array,
  loader?: ContextLoader,
): Promise<boolean> => {
  const { proofValue, ...options } = document.proof;
  const signature = proofValue.startsWith('z') ? fromBase58(proofValue.slice(1)) : undefined;
  if (signature?.length !== 64) return false;
  const data = await hashData(document, options, loader);
  if (data === undefined) return false;
  try {
    return ed25519.verify(signature, data, publicKey, { zip215: false });
  } catch {
    return false;
  }
};
