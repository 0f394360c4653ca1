import { randomBytes, X509Certificate } from 'node:crypto';
import { findSigner, readSignedData, verifySigner } from '@amirani/documents/cms';
import {
  DerReader,
  derElement,
  derNull,
  derOid,
  derUnsigned,
  hexOf,
  octetsOf,
  oidOf,
  sameBytes,
  smallInteger,
  tags,
  timeOf,
  unsignedBytes,
} from '@amirani/documents/der';
import { nodeCrypto, runNow } from '@amirani/documents/node';

const SHA256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** A request for a time stamp, and the number by which its answer is known. */
export interface StampRequest {
  /** `application/timestamp-query`. */
  readonly bytes: Uint8Array;
  readonly nonce: Uint8Array;
}

/** Asks for a time stamp over a SHA-256, with a nonce and the authority's certificate (RFC 3161, 2.4.1). */
export const stampRequest = (sha256: Uint8Array): StampRequest => {
  const nonce = randomBytes(8);
  const imprint = derElement(
    tags.sequence,
    derElement(tags.sequence, derOid(SHA256), derNull),
    derElement(tags.octetString, sha256),
  );
  const bytes = derElement(
    tags.sequence,
    derUnsigned(Uint8Array.of(1)),
    imprint,
    derUnsigned(nonce),
    derElement(tags.boolean, Uint8Array.of(0xff)),
  );
  return { bytes, nonce };
};

/** What a time stamp says, and whether it holds. */
export interface VerifiedStamp {
  readonly result: 'valid' | 'invalid';
  /** The first thing that does not hold; undefined where all does. */
  readonly problem?: StampProblem;
  readonly at?: Date;
  readonly authority?: string;
  readonly serial?: string;
  readonly policy?: string;
}

/** What can be wrong with an answer. */
export const stampProblems = [
  'unreadable',
  'refused',
  'other-digest',
  'other-nonce',
  'no-signer',
  'signature',
  'not-for-time-stamping',
  'not-trusted',
  'not-valid-then',
] as const;

/** One of {@link stampProblems}. */
type StampProblem = (typeof stampProblems)[number];

/**
 * Verifies an answer (RFC 3161, 2.2 and 2.4.2): granted, over this digest, with this nonce, signed by a certificate that is
 * for time stamping and nothing else, valid then, under one of the anchors. What the answer says is given even where it does
 * not hold. Never throws, whatever the bytes are.
 */
export const verifyStamp = (
  response: Uint8Array,
  expected: { readonly sha256: Uint8Array; readonly nonce: Uint8Array | undefined },
  anchors: readonly X509Certificate[],
): VerifiedStamp => {
  const reader = DerReader.over(response);
  const answer = reader.enter(tags.sequence);
  const status = smallInteger(answer.enter(tags.sequence).take(tags.integer));
  if (reader.fault !== undefined) return invalid('unreadable');
  if (status !== 0 && status !== 1) return invalid('refused');
  const { signedData } = readSignedData(answer.raw());
  const info = signedData?.content === undefined ? undefined : readInfo(signedData.content);
  if (signedData === undefined || signedData.contentType !== TST_INFO || info === undefined)
    return invalid('unreadable');
  const said = { at: info.at, serial: info.serial, policy: info.policy };
  if (info.algorithm !== SHA256 || !sameBytes(info.digest, expected.sha256))
    return invalid('other-digest', said);
  if (
    expected.nonce !== undefined &&
    (info.nonce === undefined || !sameBytes(info.nonce, withoutZeros(expected.nonce)))
  )
    return invalid('other-nonce', said);
  const [signer, ...others] = signedData.signers;
  if (signer === undefined || others.length > 0) return invalid('no-signer', said);
  const { certificate } = runNow(findSigner(signedData, signer), nodeCrypto);
  if (certificate === undefined) return invalid('no-signer', said);
  const checked = runNow(verifySigner(signedData, signer, certificate), nodeCrypto);
  const own = readCertificate(certificate.raw);
  if (own === undefined) return invalid('no-signer', said);
  const told = { ...said, authority: own.subject.replaceAll('\n', ', ') };
  if (checked.digest !== 'successful' || checked.signature !== 'successful')
    return invalid('signature', told);
  if (own.keyUsage?.length !== 1 || own.keyUsage[0] !== TIME_STAMPING)
    return invalid('not-for-time-stamping', told);
  const between = signedData.certificates.flatMap(({ raw }) => readCertificate(raw) ?? []);
  const chain = chainOf(own, between, anchors);
  if (chain === undefined) return invalid('not-trusted', told);
  const isValid = [own, ...chain].every(
    (one) =>
      Date.parse(one.validFrom) <= info.at.getTime() &&
      info.at.getTime() <= Date.parse(one.validTo),
  );
  return isValid ? { result: 'valid', ...told } : invalid('not-valid-then', told);
};

const invalid = (problem: StampProblem, said: Partial<VerifiedStamp> = {}): VerifiedStamp => ({
  ...said,
  result: 'invalid',
  problem,
});

/** OpenSSL refuses some encodings that we read. */
const readCertificate = (raw: Uint8Array): X509Certificate | undefined => {
  try {
    return new X509Certificate(raw);
  } catch {
    return undefined;
  }
};

/** A chain has no more certificates than this. */
const MOST_STEPS = 8;

/** The certificates above one, up to an anchor; undefined where none leads there. */
const chainOf = (
  own: X509Certificate,
  between: readonly X509Certificate[],
  anchors: readonly X509Certificate[],
): readonly X509Certificate[] | undefined => {
  const chain: X509Certificate[] = [];
  let below = own;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const isAnchor = anchors.some(({ raw }) => raw.equals(below.raw));
    if (isAnchor) return chain;
    const isIssuer = (one: X509Certificate): boolean =>
      one.ca && below.checkIssued(one) && below.verify(one.publicKey);
    const anchor = anchors.find(isIssuer);
    if (anchor !== undefined) return [...chain, anchor];
    const next = between.find((one) => !one.raw.equals(below.raw) && isIssuer(one));
    if (next === undefined) return undefined;
    chain.push(next);
    below = next;
  }
  return undefined;
};

interface Info {
  readonly policy: string;
  readonly algorithm: string;
  readonly digest: Uint8Array;
  readonly serial: string;
  readonly at: Date;
  readonly nonce: Uint8Array | undefined;
}

/** TSTInfo (RFC 3161, 2.4.2). */
const readInfo = (content: Uint8Array): Info | undefined => {
  const reader = DerReader.over(content);
  const info = reader.enter(tags.sequence);
  info.take(tags.integer);
  const policy = oidOf(info.take(tags.oid));
  const imprint = info.enter(tags.sequence);
  const algorithm = oidOf(imprint.enter(tags.sequence).take(tags.oid));
  const digest = octetsOf(imprint.take(tags.octetString));
  const serial = hexOf(unsignedBytes(info.take(tags.integer)));
  const at = timeOf(info.take(tags.generalizedTime));
  info.maybe(tags.sequence);
  info.maybe(tags.boolean);
  const nonceNode = info.maybe(tags.integer);
  if (reader.fault !== undefined || at === undefined || digest === undefined) return undefined;
  const nonce = nonceNode === undefined ? undefined : unsignedBytes(nonceNode);
  return { policy, algorithm, digest, serial, at: new Date(at.at), nonce };
};

const withoutZeros = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
};
