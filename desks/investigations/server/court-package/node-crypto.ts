import { createHash, webcrypto } from 'node:crypto';
import type { PackageCrypto } from '@amirani/network/evidence';

/** What verifying a package needs, by Node. */
export const nodePackageCrypto: PackageCrypto = {
  sha256: async (bytes) => createHash('sha256').update(bytes).digest(),
  verifyEd25519: async (publicKey, signature, message) => {
    try {
      const key = await webcrypto.subtle.importKey(
        'raw',
        Buffer.from(publicKey),
        'Ed25519',
        false,
        ['verify'],
      );
      return await webcrypto.subtle.verify(
        'Ed25519',
        key,
        Buffer.from(signature),
        Buffer.from(message),
      );
    } catch {
      return false;
    }
  },
};
