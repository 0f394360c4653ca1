import { DerReader, oidOf, tags } from '../der/index.ts';

/** What a file in DER can be by its first elements; that it can be read is not said by it. */
export type DerKind = 'certificate' | 'crl' | 'signed-data' | 'unknown';

const SIGNED_DATA = '1.2.840.113549.1.7.2';

/**
 * Tells signed data by its content type, and a revocation list from a certificate by what stands behind the issuer: a
 * time there (RFC 5280, 5.1), a sequence of two here.
 */
export const derKindOf = (bytes: Uint8Array): DerKind => {
  const outer = DerReader.over(bytes, bytes.length).enter(tags.sequence);
  if (outer.is(tags.oid)) return oidOf(outer.next()) === SIGNED_DATA ? 'signed-data' : 'unknown';
  const body = outer.enter(tags.sequence);
  if (body.is(0xa0)) return 'certificate';
  body.maybe(tags.integer);
  body.take(tags.sequence);
  body.take(tags.sequence);
  if (body.is(tags.utcTime) || body.is(tags.generalizedTime)) return 'crl';
  return body.is(tags.sequence) ? 'certificate' : 'unknown';
};
