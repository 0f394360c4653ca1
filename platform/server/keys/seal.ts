import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/**
 * Seals bytes with AES-256-GCM (NIST SP 800-38D): nonce, tag, ciphertext. `bound` is authenticated beside
 * them, so that one item's bytes cannot be passed off as another's.
 */
export const seal = (key: Uint8Array, bytes: Uint8Array, bound: string): Buffer => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const text = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
};

/**
 * The bytes that were sealed.
 * @throws where key, binding or bytes are not those of the sealing.
 */
export const unseal = (key: Uint8Array, sealed: Uint8Array, bound: string): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), {
    authTagLength: TAG,
  }).setAAD(Buffer.from(bound));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
};
