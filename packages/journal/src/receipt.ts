import { fromCanonicalBase64, toBase64 } from '@amirani/tables/base64';
import { fromHex, toHex } from './hash.ts';
import { portableVerifyEd25519, type Signer, type Verifier, type VerifyEd25519 } from './note.ts';

/**
 * The log's signed promise to include an entry, like a signed certificate timestamp (RFC 6962, 3.2). If the leaf is missing
 * after the merge delay, the holder can prove that the log broke its promise.
 */
export interface SignedReceipt {
  /** SHA-256 leaf hash in hex. */
  readonly leafHash: string;
  /** When the entry was written, ISO 8601 in UTC. */
  readonly at: string;
  readonly origin: string;
  /** Ed25519 signature in base64. */
  readonly signature: string;
}

/** How long the log may take to integrate an entry: 60 seconds; the sequencer needs about one. */
export const MAXIMUM_MERGE_DELAY_MS = 60_000;

const encoder = new TextEncoder();

/** Signs the promise for a leaf. */
export const signReceipt = (leaf: Uint8Array, at: string, signer: Signer): SignedReceipt => {
  const promise = { leafHash: toHex(leaf), at, origin: signer.name };
  return { ...promise, signature: toBase64(signer.sign(promisedMessage(promise))) };
};

/** Whether a receipt is this log's and its signature holds. Never throws. */
export const verifyReceipt = (
  receipt: SignedReceipt,
  verifier: Verifier,
  verify: VerifyEd25519 = portableVerifyEd25519,
): boolean => {
  const signature = fromCanonicalBase64(receipt.signature);
  return (
    verifier.kind === 'log' &&
    receipt.origin === verifier.name &&
    fromHex(receipt.leafHash)?.length === 32 &&
    signature !== undefined &&
    verify(signature, promisedMessage(receipt), verifier.publicKey)
  );
};

// The first line keeps a receipt from ever being read as a checkpoint signed by the same key.
const promisedMessage = ({ leafHash, at, origin }: Omit<SignedReceipt, 'signature'>): Uint8Array =>
  encoder.encode(`amirani-receipt/v1\n${origin}\n${leafHash}\n${at}\n`);
