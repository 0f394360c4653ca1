import type { SignerId } from '../cms/index.ts';
import { digest, type Steps } from '../crypto/index.ts';
import { hexOf } from '../der/index.ts';
import type { Certificate } from '../x509/index.ts';
import type { TrustStore } from './model.ts';
import { indexOf } from './store-index.ts';

/**
 * The certificates of the store that a signer of signed data may mean, for documents that do not bring the signer's
 * certificate along (`findSigner` of signed data takes them as its `others`). Being found says nothing about trust.
 */
export function* signersOf(store: TrustStore, id: SignerId): Steps<readonly Certificate[]> {
  const index = indexOf(store);
  if (id.kind === 'issuer-serial')
    return index.pool.byIssuerAndSerial(id.issuer, id.serial).map(({ certificate }) => certificate);
  const named = index.pool.byKeyId(id.keyId);
  if (named.length > 0) return named.map(({ certificate }) => certificate);
  index.byKeyDigest ??= yield* keyDigests(store);
  return index.byKeyDigest.get(hexOf(id.keyId)) ?? [];
}

/** Certificates without a key identifier, by the usual one: SHA-1 of the key (RFC 5280, 4.2.1.2, method (1)). */
function* keyDigests(store: TrustStore): Steps<ReadonlyMap<string, readonly Certificate[]>> {
  const byDigest = new Map<string, Certificate[]>();
  for (const { certificate } of store.certificates) {
    if (certificate.extensions.subjectKeyId !== undefined) continue;
    const key = hexOf(yield* digest('SHA-1', certificate.publicKey.keyBytes));
    byDigest.set(key, [...(byDigest.get(key) ?? []), certificate]);
  }
  return byDigest;
}
