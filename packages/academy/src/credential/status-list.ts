import { fromBase64url, toBase64url } from '@amirani/tables/base64';
import { gunzipSync, gzipSync } from 'fflate';
import { CREDENTIALS_V2 } from './contexts.ts';
import type { StatusListCredential } from './credential.ts';
import type { Issuer } from './issuer.ts';
import { withProof } from './proof.ts';

/** Bits of a list: the least that the standard allows, so that a place in it names nobody (Bitstring Status List 1.0, 6.1). */
export const STATUS_LIST_BITS = 131_072;

/** Which credentials of a list are withdrawn, by their places. */
export type Withdrawn = ReadonlySet<number>;

/** When and by whom a list is signed. */
export interface StatusListSigning {
  /** The address that the credentials name. Nothing is fetched from it. */
  readonly id: string;
  readonly issuer: Issuer;
  /** Instants in UTC: a list that is older than its end says nothing any more. */
  readonly validFrom: string;
  readonly validUntil: string;
}

/** A signed list of withdrawals. Undefined if a place is outside of it, or an address is invalid. */
export const issueStatusList = async (
  withdrawn: Withdrawn,
  { id, issuer, validFrom, validUntil }: StatusListSigning,
): Promise<StatusListCredential | undefined> => {
  const bits = new Uint8Array(STATUS_LIST_BITS / 8);
  for (const place of withdrawn) {
    if (!Number.isInteger(place) || place < 0 || place >= STATUS_LIST_BITS) return undefined;
    const at = place >> 3;
    bits[at] = (bits[at] ?? 0) | (0x80 >> (place & 7));
  }
  return withProof(
    {
      '@context': [CREDENTIALS_V2],
      id,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: issuer.id,
      validFrom,
      validUntil,
      credentialSubject: {
        id: `${id}#list`,
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        // No time in the header: the same list has the same bytes.
        encodedList: `u${toBase64url(gzipSync(bits, { level: 9, mtime: 0 }))}`,
      },
    } as const,
    issuer,
    validFrom,
  );
};

/** The most bytes that a list unpacks to: one credential for each inhabitant of Georgia, four times over. */
const MOST = 2_000_000;

/** The bit at a place of an encoded list, the leftmost first; undefined if missing or unreadable. */
export const statusAt = (encodedList: string, place: number): boolean | undefined => {
  const packed = fromBase64url(encodedList.slice(1));
  if (packed === undefined) return undefined;
  try {
    const length = new DataView(packed.buffer, packed.byteOffset).getUint32(
      packed.byteLength - 4,
      true,
    );
    if (length > MOST || length * 8 < STATUS_LIST_BITS || place >= length * 8) return undefined;
    const byte = gunzipSync(packed, { out: new Uint8Array(length) })[place >> 3];
    return byte === undefined ? undefined : (byte & (0x80 >> (place & 7))) !== 0;
  } catch {
    return undefined;
  }
};
