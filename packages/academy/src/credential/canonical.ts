import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { embedded } from './contexts.ts';

/** Loads a context by its address. */
export type ContextLoader = typeof embedded;

/**
 * The canonical N-Quads of a JSON-LD document (RDF Dataset Canonicalization 1.0) under the contexts that come along; undefined
 * where it has a term or an address that they do not know, since what is dropped would not be signed.
 */
export const canonical = async (
  document: object,
  loader: ContextLoader = embedded,
): Promise<string | undefined> => {
  // Loaded here: few calls need it, and its HTTP client takes long to load.
  const { default: jsonld } = await import('jsonld');
  try {
    return await jsonld.canonize(document, {
      canonizeOptions: { algorithm: 'RDFC-1.0', createMessageDigest },
      documentLoader: loader,
      safe: true,
    });
  } catch {
    return undefined;
  }
};

/** SHA-256 for the labels of blank nodes. Browsers have theirs only where the page came encrypted; a certificate is checked anywhere. */
const createMessageDigest = (): MessageDigest => {
  const hash = sha256.create();
  return {
    update: (text) => {
      hash.update(utf8ToBytes(text));
    },
    digest: () => bytesToHex(hash.digest()),
  };
};

/** How the canonicalisation asks for a hash. */
interface MessageDigest {
  readonly update: (text: string) => void;
  readonly digest: () => string;
}
