import { fromBase58, toBase58 } from './base58.ts';

/** The two bytes that say that an Ed25519 public key follows (Multicodec 0xed). */
const ED25519 = [0xed, 0x01] as const;
const LENGTH = 32;

/** An Ed25519 public key as Multikey: `z6Mk…` (Controlled Identifiers 1.0, 2.2.2). */
export const multikey = (publicKey: Uint8Array): string =>
  `z${toBase58(Uint8Array.from([...ED25519, ...publicKey]))}`;

/** The 32 bytes of an Ed25519 key in the form of Multikey; undefined for everything else. */
export const publicKeyOf = (text: string): Uint8Array | undefined => {
  // The longest that a key can be: anything beyond would only be work.
  if (!text.startsWith('z') || text.length > 64) return undefined;
  const bytes = fromBase58(text.slice(1));
  return bytes?.length === ED25519.length + LENGTH &&
    ED25519.every((byte, at) => bytes[at] === byte)
    ? bytes.slice(ED25519.length)
    : undefined;
};

/** The identifier that is its own key: `did:key:z6Mk…` (The did:key Method 0.9). */
export const didKey = (publicKey: Uint8Array): string => `did:key:${multikey(publicKey)}`;
