import type { BytePlace } from '../check/finding.ts';
import {
  bigInteger,
  bitString,
  booleanOf,
  contextTag,
  type DerNode,
  DerReader,
  nothing,
  oidOf,
  rawOf,
  smallInteger,
  tags,
} from '../der/index.ts';
import { readSignatureAlgorithm, type SignatureAlgorithm, sameAlgorithm } from './algorithm.ts';
import { type Certificate, sayBer, sayDiffers } from './certificate.ts';
import { type Extensions, extensionOids, readExtensions } from './extensions.ts';
import { type Name, readName } from './names.ts';
import { type Say, say, sayUnreadable, silent, type X509Finding } from './say.ts';
import { type SerialNumber, serialOf } from './serial.ts';
import { type CertificateTime, readTime } from './time.ts';

/** A certificate that its authority revoked (RFC 5280, 5.1.2.6). */
export interface RevokedCertificate {
  readonly serial: SerialNumber;
  /** Undefined where it cannot be read. */
  readonly at: CertificateTime | undefined;
  /** Of {@link revocationReasons}; undefined where none is given. */
  readonly reason: RevocationReason | undefined;
  /** Identifiers of the extensions of the entry. */
  readonly extensions: readonly string[];
  /** The first unknown critical extension, or undefined. */
  readonly unknownCritical: string | undefined;
  /** Where the entry stands. */
  readonly place: BytePlace;
}

/** Why a certificate was revoked, by number (RFC 5280, 5.3.1); number 7 is not used. */
const revocationReasons = [
  'unspecified',
  'keyCompromise',
  'cACompromise',
  'affiliationChanged',
  'superseded',
  'cessationOfOperation',
  'certificateHold',
  'unused',
  'removeFromCRL',
  'privilegeWithdrawn',
  'aACompromise',
] as const;

/** One of {@link revocationReasons}. */
export type RevocationReason = (typeof revocationReasons)[number];

/** A certificate revocation list (RFC 5280, 5.1) as it was read. Says nothing about trust or freshness. */
export interface Crl {
  readonly place: BytePlace;
  /** Its encoding; a view. */
  readonly raw: Uint8Array;
  /** What is signed; a view. */
  readonly tbs: Uint8Array;
  /** 1 or 2. */
  readonly version: number;
  readonly issuer: Name;
  readonly thisUpdate: CertificateTime | undefined;
  readonly nextUpdate: CertificateTime | undefined;
  /** By serial number. */
  readonly revoked: ReadonlyMap<SerialNumber, RevokedCertificate>;
  /** The list of entries is present but empty, which RFC 5280 forbids. */
  readonly emptyWritten: boolean;
  /** The number of the list (RFC 5280, 5.2.3), or undefined. */
  readonly number: bigint | undefined;
  /**
   * Not the complete list of its authority: a delta, one with a scope, or one with a critical extension that is not known here
   * and may restrict it (RFC 5280, 5.2 and 5.3). That a certificate is not in it says nothing.
   */
  readonly partial: boolean;
  readonly extensions: Extensions;
  readonly algorithm: SignatureAlgorithm;
  /** See `Certificate.outerAlgorithm`. */
  readonly outerAlgorithm: SignatureAlgorithm;
  readonly signature: Uint8Array;
  readonly isBer: boolean;
}

/** Result of reading a revocation list. */
export interface CrlReading {
  /** Undefined if these bytes are not a revocation list. */
  readonly crl: Crl | undefined;
  readonly findings: readonly X509Finding[];
}

/** Reads a revocation list, like `readCertificate`. A list with more than `mostEntries` entries is not read. */
export const readCrl = (
  bytes: Uint8Array,
  source = 'CRL',
  base = 0,
  mostEntries = 1_000_000,
): CrlReading => {
  const to: Say = { source, base, findings: [] };
  const reader = DerReader.over(bytes);
  const node = reader.take(tags.sequence);
  const crl = crlFrom(reader, node, to, mostEntries);
  if (crl !== undefined && node.end < bytes.length)
    say(
      to,
      'document.x509.trailing-bytes',
      { bytes: bytes.length - node.end },
      node.end,
      bytes.length,
    );
  return { crl, findings: to.findings };
};

const crlFrom = (
  reader: DerReader,
  node: DerNode,
  to: Say,
  mostEntries: number,
): Crl | undefined => {
  const outer = reader.into(node);
  const tbsNode = outer.take(tags.sequence);
  const algorithmNode = outer.take(tags.sequence);
  const signature = bitString(outer.take(tags.bitString));
  const tbs = reader.into(tbsNode);
  const version = (smallInteger(tbs.maybe(tags.integer)) ?? 0) + 1;
  const innerNode = tbs.take(tags.sequence);
  const issuerNode = tbs.take(tags.sequence);
  const thisNode = tbs.next();
  const hasNext = tbs.is(tags.utcTime) || tbs.is(tags.generalizedTime);
  const nextNode = hasNext ? tbs.next() : undefined;
  const listNode = tbs.maybe(tags.sequence);
  const extensionNode = tbs.maybe(contextTag(0));
  if (outer.more || tbs.more) reader.fail('unexpected', outer.more ? outer.offset : tbs.offset);
  if (reader.fault === undefined && signature?.unused !== 0) reader.fail('content', node.start);
  const revoked =
    listNode === undefined ? NO_ENTRIES : readEntries(reader.into(listNode), to, mostEntries);
  if (reader.fault !== undefined) {
    sayUnreadable(to, 'document.x509.crl.unreadable', reader);
    return undefined;
  }
  const algorithm = readSignatureAlgorithm(innerNode, to);
  const outerAlgorithm = readSignatureAlgorithm(algorithmNode, silent());
  if (!sameAlgorithm(algorithm, outerAlgorithm))
    sayDiffers(algorithm, outerAlgorithm, algorithmNode, to);
  if (nextNode === undefined)
    say(to, 'document.x509.crl.next-update-absent', {}, tbsNode.start, tbsNode.end);
  const isBer = reader.indefiniteAt >= 0 || reader.longLengthAt >= 0;
  if (isBer) sayBer(reader, to);
  const { extensions, number, partial } = extensionsOf(extensionNode, revoked, to);
  return {
    place: { source: to.source, offset: to.base + node.start, length: node.end - node.start },
    raw: rawOf(node),
    tbs: rawOf(tbsNode),
    version,
    issuer: readName(issuerNode, 'issuer', to),
    thisUpdate: readTime(thisNode, 'thisUpdate', to),
    nextUpdate: nextNode === undefined ? undefined : readTime(nextNode, 'nextUpdate', to),
    revoked,
    emptyWritten: listNode !== undefined && revoked.size === 0,
    number,
    partial,
    extensions,
    algorithm,
    outerAlgorithm,
    signature: signature?.bytes ?? new Uint8Array(0),
    isBer,
  };
};

const NO_ENTRIES: ReadonlyMap<SerialNumber, RevokedCertificate> = new Map();

const readEntries = (
  list: DerReader,
  to: Say,
  most: number,
): ReadonlyMap<SerialNumber, RevokedCertificate> => {
  const revoked = new Map<SerialNumber, RevokedCertificate>();
  let entry = 0;
  while (list.more) {
    const node = list.take(tags.sequence);
    if (node === nothing) break;
    if (++entry > most) {
      list.fail('size', node.start);
      break;
    }
    const body = list.into(node);
    const serial = serialOf(body.take(tags.integer));
    const at = readTime(body.next(), `revocationDate of entry ${entry}`, to);
    const extra = body.maybeEnter(tags.sequence);
    const extensions: string[] = [];
    let reason: RevocationReason | undefined;
    let unknownCritical: string | undefined;
    while (extra?.more) {
      const pair = extra.enter(tags.sequence);
      const oid = oidOf(pair.take(tags.oid));
      const critical = booleanOf(pair.maybe(tags.boolean)) === true;
      const value = pair.take(tags.octetString);
      extensions.push(oid);
      if (critical && !KNOWN_IN_ENTRIES.has(oid)) unknownCritical ??= oid;
      if (oid === REASON)
        reason =
          revocationReasons[smallInteger(DerReader.inside(value).take(tags.enumerated)) ?? -1];
    }
    if (serial === '')
      say(to, 'document.x509.crl.entry-unreadable', { entry }, node.start, node.end);
    // Of two entries for one certificate the first stands: it was revoked then.
    else if (!revoked.has(serial)) {
      const place = {
        source: to.source,
        offset: to.base + node.start,
        length: node.end - node.start,
      };
      revoked.set(serial, { serial, at, reason, extensions, unknownCritical, place });
    }
  }
  return revoked;
};

const REASON = '2.5.29.21';
const CERTIFICATE_ISSUER = '2.5.29.29';
const NUMBER = '2.5.29.20';
const DELTA = '2.5.29.27';
const SCOPE = '2.5.29.28';

interface CrlExtensions {
  readonly extensions: Extensions;
  readonly number: bigint | undefined;
  readonly partial: boolean;
}

const extensionsOf = (
  node: DerNode | undefined,
  revoked: Crl['revoked'],
  to: Say,
): CrlExtensions => {
  if (node === undefined) return { extensions: { all: [] }, number: undefined, partial: false };
  const reader = DerReader.inside(node);
  const extensions = readExtensions(reader.enter(tags.sequence), to, KNOWN);
  if (reader.fault !== undefined || reader.more)
    say(to, 'document.x509.extension.unreadable', { oid: 'list' }, node.start, node.end);
  let number: bigint | undefined;
  let partialBy: string | undefined;
  for (const { oid, critical, value } of extensions.all) {
    if (oid === NUMBER) number ??= bigInteger(DerReader.over(value).maybe(tags.integer));
    if (oid === DELTA || oid === SCOPE || (critical && !PROCESSED.has(oid))) partialBy ??= oid;
  }
  for (const { extensions: inEntry, unknownCritical } of revoked.values())
    partialBy ??= inEntry.includes(CERTIFICATE_ISSUER) ? CERTIFICATE_ISSUER : unknownCritical;
  if (partialBy !== undefined)
    say(to, 'document.x509.crl.partial', { oid: partialBy }, node.start, node.end);
  return { extensions, number, partial: partialBy !== undefined };
};

/** Extensions of revocation lists that are handled here and not among those of certificates. */
const KNOWN: ReadonlySet<string> = new Set([NUMBER, DELTA, SCOPE]);

/** What a list may have critical and still be a complete one: its number, its key, the other names of its issuer. */
const PROCESSED: ReadonlySet<string> = new Set([
  NUMBER,
  extensionOids.authorityKeyId,
  extensionOids.issuerAltName,
]);

/** Reason, instruction on a hold, date of invalidity: none of them changes which certificates are meant. */
const KNOWN_IN_ENTRIES: ReadonlySet<string> = new Set([
  REASON,
  '2.5.29.23',
  '2.5.29.24',
  CERTIFICATE_ISSUER,
]);

/** The entry that revokes a certificate, or undefined. The caller must compare the issuers. */
export const revocationOf = (
  crl: Crl,
  certificate: Pick<Certificate, 'serial'>,
): RevokedCertificate | undefined => crl.revoked.get(certificate.serial);
