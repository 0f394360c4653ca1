import type { HashName } from '../../crypto/index.ts';

/** How chip authentication goes on after the secret is agreed: BSI TR-03110-3, A.1.1.2, and Doc 9303-11, 9.2.7. */
export interface ChipAuthenticationProtocol {
  readonly agreement: 'dh' | 'ec';
  readonly mac: 'retail' | 'aes-cmac';
  /** Octets of a session key. */
  readonly keyOctets: number;
  /** Hash of the key derivation, Doc 9303-11, 9.7.1. */
  readonly hash: HashName;
  /** Octets of a block, and of the send sequence counter. */
  readonly blockOctets: number;
}

const CA = '0.4.0.127.0.7.2.2.3';
const agreements = [
  [1, 'dh'],
  [2, 'ec'],
] as const;
const ciphers = [
  [1, 'retail', 16, 'SHA-1', 8],
  [2, 'aes-cmac', 16, 'SHA-1', 16],
  [3, 'aes-cmac', 24, 'SHA-256', 16],
  [4, 'aes-cmac', 32, 'SHA-256', 16],
] as const;

const protocols: ReadonlyMap<string, ChipAuthenticationProtocol> = new Map(
  agreements.flatMap(([room, agreement]) =>
    ciphers.map(
      ([number, mac, keyOctets, hash, blockOctets]) =>
        [`${CA}.${room}.${number}`, { agreement, mac, keyOctets, hash, blockOctets }] as const,
    ),
  ),
);

/** The protocol of an object identifier; undefined where it is not known. */
export const chipAuthenticationProtocol = (oid: string): ChipAuthenticationProtocol | undefined =>
  protocols.get(oid);
