import { digest, hashIdentifier } from '../crypto/hashes.ts';
import type { Scheme } from '../crypto/signature.ts';
import { keyIdentifier, schemeIdentifier, sign } from '../crypto/signature.ts';
import { toNumber } from '../encoding/bytes.ts';
import {
  explicit,
  implicit,
  integer,
  nothing,
  octets,
  oid,
  retagged,
  sequence,
  setOf,
  time,
} from '../encoding/der.ts';
import { oids } from '../encoding/oids.ts';
import type { Certificate } from './certificate.ts';
import { nameBytes } from './name.ts';

/** What a CMS signature is made from. */
export interface SignedDataPlan {
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly signer: Certificate;
  readonly scheme: Scheme;
  /** How the signer is named: by issuer and serial number, or by its key. */
  readonly signerBy?: 'issuer' | 'key';
  /** The moment of signing, where the attribute is to be there. */
  readonly signingTime?: string;
  /** Whether the signature algorithm of RSA is written as rsaEncryption, as older software does. */
  readonly bareRsa?: boolean;
  /** Further certificates; the signer's is always in. */
  readonly certificates?: readonly Uint8Array[];
  /** Content whose digest the attributes state, where it is not the one that is there. */
  readonly digestOf?: Uint8Array;
  /** A signature to put in place of the one that computes. */
  readonly signature?: (attributes: Uint8Array) => Uint8Array;
}

/** ContentInfo with SignedData (RFC 5652, 5), in DER, with signed attributes, as Doc 9303-10, 4.6.2.1 asks. */
export const makeSignedData = (plan: SignedDataPlan): Uint8Array => {
  const { contentType, content, signer, scheme } = plan;
  const attributes = setOf(...attributesOf(plan));
  const key = signer.plan.key;
  const signature = (plan.signature ?? ((bytes) => sign(key, scheme, bytes)))(attributes);
  const byKey = plan.signerBy === 'key';
  const algorithm =
    plan.bareRsa === true ? sequence(oid(oids.rsaEncryption), nothing) : schemeIdentifier(scheme);
  const info = sequence(
    integer(byKey ? 3 : 1),
    byKey ? implicit(0, keyIdentifier(key)) : issuerAndSerial(signer),
    hashIdentifier(scheme.hash),
    retagged(0xa0, attributes),
    algorithm,
    octets(signature),
  );
  const certificates = setOf(signer.bytes, ...(plan.certificates ?? []));
  return sequence(
    oid(oids.signedData),
    explicit(
      0,
      sequence(
        integer(3),
        setOf(hashIdentifier(scheme.hash)),
        sequence(oid(contentType), explicit(0, octets(content))),
        retagged(0xa0, certificates),
        setOf(info),
      ),
    ),
  );
};

const attributesOf = ({
  contentType,
  content,
  digestOf = content,
  scheme,
  signingTime,
}: SignedDataPlan): readonly Uint8Array[] => [
  attribute(oids.contentType, oid(contentType)),
  attribute(oids.messageDigest, octets(digest(scheme.hash, digestOf))),
  ...(signingTime === undefined ? [] : [attribute(oids.signingTime, time(signingTime))]),
];

const attribute = (type: string, value: Uint8Array): Uint8Array =>
  sequence(oid(type), setOf(value));

const issuerAndSerial = ({ plan }: Certificate): Uint8Array =>
  sequence(nameBytes(plan.issuer.name), integer(toNumber(plan.serial)));
