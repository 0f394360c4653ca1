import type { BytePlace } from '../check/finding.ts';
import {
  contentOf,
  contextTag,
  type DerNode,
  DerReader,
  implicitTag,
  isConstructed,
  nothing,
  octetsOf,
  oidOf,
  rawOf,
  smallInteger,
  tags,
} from '../der/index.ts';
import {
  type Certificate,
  type Crl,
  readCertificateOnce,
  readCrl,
  readHash,
  readName,
  readSignatureAlgorithm,
  type Say,
  serialOf,
} from '../x509/index.ts';
import { readAttributes } from './attributes.ts';
import type { DigestAlgorithm, SignedData, Signer, SignerId } from './model.ts';
import { type CmsFinding, cmsFinding } from './say.ts';

/** Result of reading signed data; `findings` includes accepted tolerances. */
export interface SignedDataReading {
  /** Undefined if these bytes are not signed data. */
  readonly signedData: SignedData | undefined;
  readonly findings: readonly CmsFinding[];
}

/** What findings call the source, and where the bytes begin in it. */
export interface SignedDataOptions {
  readonly source?: string;
  readonly base?: number;
  /** The most bytes that are read; more is the fault `size`. */
  readonly mostBytes?: number;
  /** The most certificates, and the most revocation lists, that are read; more is the fault `size`. */
  readonly mostCertificates?: number;
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';

/**
 * Reads a ContentInfo with SignedData (RFC 5652, 3 and 5.1) in BER or DER. Never throws. Content, certificates and signers
 * are views; certificates that cannot be read are left out and said.
 */
export const readSignedData = (
  bytes: Uint8Array,
  options: SignedDataOptions = {},
): SignedDataReading => {
  const { source = 'signed data', base = 0, mostBytes, mostCertificates: most } = options;
  const reader = DerReader.over(bytes, mostBytes);
  const draft: Draft = { reader, source, base, most: most ?? MOST_CERTIFICATES, findings: [] };
  const info = reader.take(tags.sequence);
  const inner = reader.into(info);
  const typeNode = inner.take(tags.oid);
  if (typeNode !== nothing && oidOf(typeNode) !== SIGNED_DATA)
    reader.fail('content', typeNode.start);
  const node = inner.enter(contextTag(0)).take(tags.sequence);
  const signedData = signedDataFrom(node, draft);
  if (signedData !== undefined && info.end < bytes.length)
    draft.findings.push(
      cmsFinding(
        'document.cms.trailing-bytes',
        { source, offset: base + info.end, length: bytes.length - info.end },
        { bytes: bytes.length - info.end },
      ),
    );
  return { signedData, findings: draft.findings };
};

interface Draft {
  readonly reader: DerReader;
  readonly source: string;
  readonly base: number;
  readonly most: number;
  readonly findings: CmsFinding[];
}

const placeOf = ({ source, base }: Draft, { start, end }: DerNode): BytePlace => ({
  source,
  offset: base + start,
  length: end - start,
});

const signedDataFrom = (node: DerNode, draft: Draft): SignedData | undefined => {
  const { reader, findings } = draft;
  const body = reader.into(node);
  const version = smallInteger(body.take(tags.integer)) ?? -1;
  const digests = body.enter(tags.set).rest().map(readHash);
  const content = readContent(body.enter(tags.sequence), draft);
  const certificateList = body.maybe(contextTag(0));
  const crlList = body.maybe(contextTag(1));
  const signerList = body.enter(tags.set);
  const signers: Signer[] = [];
  while (signerList.more && signers.length < MOST_SIGNERS)
    signers.push(readSigner(signerList.take(tags.sequence), draft));
  if (body.more) reader.fail('unexpected', body.offset);
  const { certificates, unread } = certificatesIn(certificateList, draft);
  const crls = crlsIn(crlList, draft);
  const { fault } = reader;
  if (fault !== undefined) {
    // No octet is to blame where the input ends too early.
    const length = fault.offset < reader.end ? 1 : 0;
    const place = { source: draft.source, offset: draft.base + fault.offset, length };
    const facts = { fault: fault.fault, offset: place.offset };
    // What was found within is not worth a word where the whole cannot be read.
    findings.length = 0;
    findings.push(cmsFinding('document.cms.unreadable', place, facts));
    return undefined;
  }
  const place = placeOf(draft, node);
  sayForm(draft);
  if (version < 1 || version > 5)
    findings.push(cmsFinding('document.cms.version', place, { version }));
  if (signers.length !== 1)
    findings.push(cmsFinding('document.cms.signer.count', place, { count: signers.length }));
  for (const { digest, place: of } of signers)
    if (!digests.some(({ oid }) => oid === digest.oid))
      findings.push(cmsFinding('document.cms.digest.not-listed', of, { oid: digest.oid }));
  return { place, version, digests, ...content, certificates, unread, crls, signers };
};

const MOST_SIGNERS = 16;
const MOST_CERTIFICATES = 10_000;

const sayForm = ({ reader, source, base, findings }: Draft): void => {
  const { indefiniteAt, longLengthAt } = reader;
  if (indefiniteAt < 0 && longLengthAt < 0) return;
  const offset = base + (indefiniteAt >= 0 ? indefiniteAt : longLengthAt);
  const form = indefiniteAt >= 0 ? 'indefinite length' : 'length with too many octets';
  const place = { source, offset, length: 2 };
  findings.push(cmsFinding('document.cms.ber', place, { form, offset }));
};

type Content = Pick<SignedData, 'contentType' | 'content' | 'contentOffset'>;

/** EncapsulatedContentInfo (RFC 5652, 5.2). */
const readContent = (reader: DerReader, draft: Draft): Content => {
  const typeNode = reader.take(tags.oid);
  const contentType = oidOf(typeNode);
  const wrapper = reader.maybeEnter(contextTag(0));
  if (wrapper === undefined) {
    draft.findings.push(cmsFinding('document.cms.content.absent', placeOf(draft, typeNode)));
    return { contentType, content: undefined, contentOffset: undefined };
  }
  const node = wrapper.next();
  if (node.tag !== tags.octetString && node.tag !== CONSTRUCTED_OCTETS) {
    draft.findings.push(cmsFinding('document.cms.content.not-octets', placeOf(draft, node)));
    return { contentType, content: contentOf(node), contentOffset: draft.base + node.body };
  }
  const content = octetsOf(node);
  if (content === undefined) draft.reader.fail('content', node.start);
  const contentOffset = isConstructed(node.tag) ? undefined : draft.base + node.body;
  return { contentType, content, contentOffset };
};

const CONSTRUCTED_OCTETS = 0x24;

const certificatesIn = (
  list: DerNode | undefined,
  draft: Draft,
): Pick<SignedData, 'certificates' | 'unread'> => {
  const certificates: Certificate[] = [];
  const unread: Uint8Array[] = [];
  for (const node of elementsOf(list, draft)) {
    if (node.tag !== tags.sequence) {
      addAll(draft, [cmsFinding('document.cms.certificate.other-kind', placeOf(draft, node))]);
      continue;
    }
    const read = readCertificateOnce(node, draft.source, draft.base);
    addAll(draft, read.findings);
    if (read.certificate === undefined) unread.push(rawOf(node));
    else certificates.push(read.certificate);
  }
  return { certificates, unread };
};

/** Keeps findings of what lies inside, up to a number; that there are more is said once. */
const addAll = (draft: Draft, more: readonly CmsFinding[]): void => {
  const { findings } = draft;
  for (const one of more) {
    if (findings.length > MOST_FINDINGS) return;
    findings.push(
      findings.length < MOST_FINDINGS
        ? one
        : cmsFinding('document.cms.findings.many', one.places[0], { kept: MOST_FINDINGS }),
    );
  }
};

const MOST_FINDINGS = 1024;

const crlsIn = (list: DerNode | undefined, draft: Draft): readonly Crl[] => {
  const crls: Crl[] = [];
  for (const node of elementsOf(list, draft)) {
    if (node.tag !== tags.sequence) continue;
    const read = readCrl(rawOf(node), draft.source, draft.base + node.start);
    addAll(draft, read.findings);
    if (read.crl !== undefined) crls.push(read.crl);
  }
  return crls;
};

const elementsOf = (list: DerNode | undefined, { reader, most }: Draft): readonly DerNode[] => {
  const nodes: DerNode[] = [];
  if (list === undefined) return nodes;
  const inner = reader.into(list);
  while (inner.more && nodes.length < most) nodes.push(inner.next());
  if (inner.more) reader.fail('size', list.start);
  return nodes;
};

/** SignerInfo (RFC 5652, 5.3). */
const readSigner = (node: DerNode, draft: Draft): Signer => {
  const { reader, source, base, findings } = draft;
  const to: Say = { source, base, findings: [] };
  const body = reader.into(node);
  const version = smallInteger(body.take(tags.integer)) ?? -1;
  const id = readSignerId(body, to);
  const digest: DigestAlgorithm = readHash(body.take(tags.sequence));
  const attributeNode = body.maybe(contextTag(0));
  const algorithmNode = body.take(tags.sequence);
  const signature = octetsOf(body.take(tags.octetString)) ?? new Uint8Array(0);
  body.maybe(contextTag(1));
  if (body.more) reader.fail('unexpected', body.offset);
  const attributes =
    attributeNode === undefined ? undefined : readAttributes(attributeNode, source, base, findings);
  const algorithm = readSignatureAlgorithm(algorithmNode, to);
  findings.push(...to.findings);
  const place = placeOf(draft, node);
  if (version !== (id.kind === 'key-id' ? 3 : 1))
    findings.push(cmsFinding('document.cms.signer.version', place, { version }));
  return { place, version, id, digest, attributes, algorithm, signature };
};

const readSignerId = (body: DerReader, to: Say): SignerId => {
  const keyId = body.maybe(implicitTag(0));
  if (keyId !== undefined) return { kind: 'key-id', keyId: contentOf(keyId) };
  const pair = body.enter(tags.sequence);
  const issuer = readName(pair.take(tags.sequence), 'signer', to);
  return { kind: 'issuer-serial', issuer, serial: serialOf(pair.take(tags.integer)) };
};
