import { explicit, integer, nothing, oid, sequence } from '../encoding/der.ts';
import { oids } from '../encoding/oids.ts';
import type { EcKey } from './ec.ts';
import { ecPublicKey, signEcdsa } from './ec.ts';
import type { HashName } from './hashes.ts';
import { derived, digest, digestLength, hashIdentifier } from './hashes.ts';
import type { RsaKey } from './rsa.ts';
import { rsaKeyBits, rsaPublicKey, signPkcs1, signPss } from './rsa.ts';

/** A key that signs. */
export type Key = EcKey | RsaKey;

/** How a signature is made. */
export interface Scheme {
  readonly kind: 'pkcs1' | 'pss' | 'ecdsa';
  readonly hash: HashName;
}

/** Signs. The salt of PSS depends on the bytes and the key, so the same bytes give the same signature. */
export const sign = (key: Key, { kind, hash }: Scheme, bytes: Uint8Array): Uint8Array => {
  if (key.kind === 'ec') return signEcdsa(key, hash, bytes);
  if (kind === 'pkcs1') return signPkcs1(key, hash, bytes);
  const salt = derived(
    `salt/${key.n % 1_000_000_007n}/${String(digest(hash, bytes))}`,
    digestLength[hash],
  );
  return signPss(key, hash, bytes, salt);
};

/** AlgorithmIdentifier of a signature (RFC 4055, RFC 5758). */
export const schemeIdentifier = ({ kind, hash }: Scheme): Uint8Array => {
  if (kind === 'ecdsa') return sequence(oid(ecdsaWith[hash]));
  if (kind === 'pkcs1') return sequence(oid(rsaWith[hash]), nothing);
  const identifier = hashIdentifier(hash);
  return sequence(
    oid(oids.rsaPss),
    sequence(
      explicit(0, identifier),
      explicit(1, sequence(oid(oids.mgf1), identifier)),
      explicit(2, integer(digestLength[hash])),
    ),
  );
};

/** SubjectPublicKeyInfo of a key. */
export const publicKeyOf = (key: Key): Uint8Array =>
  key.kind === 'ec' ? ecPublicKey(key) : rsaPublicKey(key);

/** The key identifier of RFC 5280, 4.2.1.2 (1): SHA-1 over the bits of the public key. */
export const keyIdentifier = (key: Key): Uint8Array =>
  digest('sha1', key.kind === 'ec' ? key.point : rsaKeyBits(key));

const ecdsaWith: Readonly<Record<HashName, string>> = {
  sha1: oids.ecdsaWithSha1,
  sha256: oids.ecdsaWithSha256,
  sha384: oids.ecdsaWithSha384,
  sha512: oids.ecdsaWithSha512,
};

const rsaWith: Readonly<Record<HashName, string>> = {
  sha1: oids.sha1WithRsa,
  sha256: oids.sha256WithRsa,
  sha384: oids.sha384WithRsa,
  sha512: oids.sha512WithRsa,
};
