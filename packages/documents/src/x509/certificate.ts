import type { BytePlace } from '../check/finding.ts';
import {
  bitString,
  contextTag,
  type DerNode,
  DerReader,
  nothing,
  rawOf,
  smallInteger,
  tags,
} from '../der/index.ts';
import {
  formatAlgorithm,
  readSignatureAlgorithm,
  type SignatureAlgorithm,
  sameAlgorithm,
} from './algorithm.ts';
import { type Extensions, readExtensions } from './extensions.ts';
import { type Name, readName } from './names.ts';
import { type PublicKeyInfo, publicKeyInfo } from './public-key.ts';
import { type Say, say, sayUnreadable, silent, type X509Finding } from './say.ts';
import { readSerial, type SerialNumber } from './serial.ts';
import { type CertificateTime, readTime } from './time.ts';

/** An X.509 certificate (RFC 5280, 4.1) as it was read, with the bytes it was read from. Says nothing about trust. */
export interface Certificate {
  /** Where it stands. */
  readonly place: BytePlace;
  /** Its encoding; a view. */
  readonly raw: Uint8Array;
  /** What is signed; a view. */
  readonly tbs: Uint8Array;
  /** 1 to 3. */
  readonly version: number;
  readonly serial: SerialNumber;
  readonly issuer: Name;
  readonly subject: Name;
  /** Undefined where it cannot be read. */
  readonly notBefore: CertificateTime | undefined;
  readonly notAfter: CertificateTime | undefined;
  readonly publicKey: PublicKeyInfo;
  /** The algorithm in the signed part. */
  readonly algorithm: SignatureAlgorithm;
  /** The algorithm beside the signature; if it differs, the certificate is refused. */
  readonly outerAlgorithm: SignatureAlgorithm;
  readonly signature: Uint8Array;
  /** issuerUniqueID or subjectUniqueID are there, which the profile forbids. */
  readonly uniqueIds: boolean;
  readonly extensions: Extensions;
  /** Not DER: an indefinite length, or a length with too many octets. */
  readonly isBer: boolean;
}

/** Result of reading a certificate; `findings` includes accepted tolerances. */
export interface CertificateReading {
  /** Undefined if these bytes are not a certificate. */
  readonly certificate: Certificate | undefined;
  readonly findings: readonly X509Finding[];
}

/**
 * Reads a certificate from its DER (or BER). `source` is what findings call it, `base` where the bytes begin in that source.
 * Never throws; bytes behind the certificate are said and left.
 */
export const readCertificate = (
  bytes: Uint8Array,
  source = 'certificate',
  base = 0,
): CertificateReading => {
  const to: Say = { source, base, findings: [] };
  const reader = DerReader.over(bytes);
  const node = reader.take(tags.sequence);
  const certificate = certificateFrom(reader, node, to);
  if (certificate !== undefined && node.end < bytes.length)
    say(
      to,
      'document.x509.trailing-bytes',
      { bytes: bytes.length - node.end },
      node.end,
      bytes.length,
    );
  return { certificate, findings: to.findings };
};

const certificateFrom = (reader: DerReader, node: DerNode, to: Say): Certificate | undefined => {
  const outer = reader.into(node);
  const tbsNode = outer.take(tags.sequence);
  const algorithmNode = outer.take(tags.sequence);
  const signature = bitString(outer.take(tags.bitString));
  const tbs = reader.into(tbsNode);
  const versionNode = tbs.maybeEnter(contextTag(0))?.take(tags.integer);
  const serialNode = tbs.take(tags.integer);
  const innerNode = tbs.take(tags.sequence);
  const issuerNode = tbs.take(tags.sequence);
  const validity = tbs.enter(tags.sequence);
  const [fromNode, toNode] = [validity.next(), validity.next()];
  const subjectNode = tbs.take(tags.sequence);
  const keyNode = tbs.take(tags.sequence);
  const uniqueIds = skipUniqueIds(tbs);
  const extensionNode = tbs.maybe(contextTag(3));
  if (outer.more || tbs.more) reader.fail('unexpected', outer.more ? outer.offset : tbs.offset);
  if (reader.fault === undefined && signature?.unused !== 0) reader.fail('content', node.start);
  if (reader.fault !== undefined) {
    sayUnreadable(to, 'document.x509.unreadable', reader);
    return undefined;
  }
  const version = (smallInteger(versionNode) ?? 0) + 1;
  if (version !== 3) say(to, 'document.x509.version', { version }, tbsNode.start, serialNode.start);
  const algorithm = readSignatureAlgorithm(innerNode, to);
  const outerAlgorithm = readSignatureAlgorithm(algorithmNode, silent());
  if (!sameAlgorithm(algorithm, outerAlgorithm))
    sayDiffers(algorithm, outerAlgorithm, algorithmNode, to);
  const publicKey = publicKeyInfo(keyNode, to.source, to.base);
  to.findings.push(...publicKey.findings);
  const isBer = reader.indefiniteAt >= 0 || reader.longLengthAt >= 0;
  if (isBer) sayBer(reader, to);
  return {
    place: { source: to.source, offset: to.base + node.start, length: node.end - node.start },
    raw: rawOf(node),
    tbs: rawOf(tbsNode),
    version,
    serial: readSerial(serialNode, to),
    issuer: readName(issuerNode, 'issuer', to),
    subject: readName(subjectNode, 'subject', to),
    notBefore: readTime(fromNode, 'notBefore', to),
    notAfter: readTime(toNode, 'notAfter', to),
    publicKey,
    algorithm,
    outerAlgorithm,
    signature: signature?.bytes ?? new Uint8Array(0),
    uniqueIds,
    extensions: extensionsIn(extensionNode, to),
    isBer,
  };
};

const skipUniqueIds = (tbs: DerReader): boolean => {
  let found = false;
  for (const tag of [0x81, 0xa1, 0x82, 0xa2]) if (tbs.maybe(tag) !== undefined) found = true;
  return found;
};

const extensionsIn = (node: DerNode | undefined, to: Say): Extensions => {
  if (node === undefined || node === nothing) return { all: [] };
  const reader = DerReader.inside(node);
  const extensions = readExtensions(reader.enter(tags.sequence), to);
  if (reader.fault !== undefined || reader.more)
    say(to, 'document.x509.extension.unreadable', { oid: 'list' }, node.start, node.end);
  return extensions;
};

/** Says that the algorithms inside and outside of what is signed are not the same. */
export const sayDiffers = (
  inner: SignatureAlgorithm,
  outer: SignatureAlgorithm,
  { start, end }: DerNode,
  to: Say,
): void => {
  const facts = { inside: formatAlgorithm(inner), outside: formatAlgorithm(outer) };
  say(to, 'document.x509.algorithm.differs', facts, start, end);
};

/** Says what of an input is BER but not DER. */
export const sayBer = ({ indefiniteAt, longLengthAt }: DerReader, to: Say): void => {
  const offset = indefiniteAt >= 0 ? indefiniteAt : longLengthAt;
  const form = indefiniteAt >= 0 ? 'indefinite length' : 'length with too many octets';
  say(to, 'document.x509.ber', { form, offset: to.base + offset }, offset, offset + 2);
};
