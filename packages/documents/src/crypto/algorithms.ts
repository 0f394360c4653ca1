/** A hash function of FIPS 180-4. */
export type HashName = 'SHA-1' | 'SHA-224' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** Every {@link HashName}. */
export const hashNames: readonly HashName[] = ['SHA-1', 'SHA-224', 'SHA-256', 'SHA-384', 'SHA-512'];

/** Octets of a digest. */
export const digestOctets: Readonly<Record<HashName, number>> = {
  'SHA-1': 20,
  'SHA-224': 28,
  'SHA-256': 32,
  'SHA-384': 48,
  'SHA-512': 64,
};

/** How a signature was made, everything decided. */
export type SignatureScheme =
  /** RSASSA-PKCS1-v1_5 (RFC 8017, 8.2). */
  | { readonly kind: 'rsa-pkcs1'; readonly hash: HashName }
  /** RSASSA-PSS (RFC 8017, 8.1) with MGF1 and trailer field 1. */
  | {
      readonly kind: 'rsa-pss';
      readonly hash: HashName;
      readonly mgfHash: HashName;
      readonly saltLength: number;
    }
  /** ECDSA. `der`: ECDSA-Sig-Value (RFC 3279, 2.2.3); `plain`: r and s of equal length (BSI TR-03111, 5.2.1). */
  | { readonly kind: 'ecdsa'; readonly hash: HashName; readonly form: 'der' | 'plain' }
  | { readonly kind: 'dsa'; readonly hash: HashName };
