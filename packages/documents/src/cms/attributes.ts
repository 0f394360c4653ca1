import {
  type DerNode,
  DerReader,
  derForm,
  octetsOf,
  oidOf,
  sameBytes,
  tags,
  timeOf,
} from '../der/index.ts';
import type { CertificateTime } from '../x509/index.ts';
import type { SignedAttributes } from './model.ts';
import { type CmsFinding, cmsFinding } from './say.ts';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';

const MOST_ATTRIBUTES = 64;

/** Signed attributes from their [0] element. A repeated attribute is read as absent. */
export const readAttributes = (
  node: DerNode,
  source: string,
  base: number,
  findings: CmsFinding[],
): SignedAttributes => {
  const placeOf = (at: DerNode) => ({
    source,
    offset: base + at.start,
    length: at.end - at.start,
  });
  const reader = DerReader.inside(node);
  const types: string[] = [];
  const values = new Map<string, DerNode>();
  while (reader.more && types.length < MOST_ATTRIBUTES) {
    const pair = reader.take(tags.sequence);
    const inner = reader.into(pair);
    const oid = oidOf(inner.take(tags.oid));
    const set = inner.enter(tags.set);
    const value = set.next();
    if (reader.fault !== undefined) break;
    if (types.includes(oid)) {
      findings.push(cmsFinding('document.cms.attributes.repeated', placeOf(pair), { oid }));
      values.delete(oid);
    } else if (!set.more) values.set(oid, value);
    else findings.push(cmsFinding('document.cms.attributes.malformed', placeOf(pair), { oid }));
    types.push(oid);
  }
  if (reader.fault !== undefined || reader.more)
    findings.push(cmsFinding('document.cms.attributes.malformed', placeOf(node), { oid: '' }));
  const signedAt = values.get(SIGNING_TIME);
  const signingTime = timeIn(signedAt);
  if (signedAt !== undefined && signingTime === undefined)
    findings.push(
      cmsFinding('document.cms.attributes.malformed', placeOf(signedAt), { oid: SIGNING_TIME }),
    );
  const contentType = values.get(CONTENT_TYPE);
  const digest = values.get(MESSAGE_DIGEST);
  return {
    asSet: asSet(node),
    indefinite: node.end !== node.bodyEnd,
    place: placeOf(node),
    types,
    contentType: contentType === undefined ? '' : oidOf(contentType),
    messageDigest:
      digest?.tag === tags.octetString || digest?.tag === 0x24 ? octetsOf(digest) : undefined,
    signingTime,
  };
};

/** A copy, so that the evidence is not changed. */
const asSet = ({ source, start, end }: DerNode): Uint8Array => {
  const bytes = room(end - start);
  bytes.set(source.subarray(start, end));
  bytes[0] = tags.set;
  return bytes;
};

const SHARED = 16_384;
let shared = new Uint8Array(SHARED);
let used = 0;

/** Octets for small copies out of one buffer after the other: a buffer for each copy costs more than the copy. */
const room = (octets: number): Uint8Array => {
  if (octets > SHARED / 16) return new Uint8Array(octets);
  if (used + octets > SHARED) {
    shared = new Uint8Array(SHARED);
    used = 0;
  }
  used += octets;
  return shared.subarray(used - octets, used);
};

/** The signed attributes in DER (RFC 5652, 5.4); undefined if they are already in DER, or broken. */
export const attributesInDer = ({ asSet: bytes }: SignedAttributes): Uint8Array | undefined => {
  const der = derForm(DerReader.over(bytes).next());
  return der !== undefined && sameBytes(der, bytes) ? undefined : der;
};

const timeIn = (node: DerNode | undefined): CertificateTime | undefined => {
  const time = timeOf(node);
  return time === undefined
    ? undefined
    : {
        at: time.at,
        form: node?.tag === tags.utcTime ? 'utc' : 'generalized',
        strict: time.strict,
      };
};
