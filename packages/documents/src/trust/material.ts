import { readSignedData, type SignedData } from '../cms/index.ts';
import { digest, type Steps } from '../crypto/index.ts';
import { hexOf } from '../der/index.ts';
import { type Certificate, type Crl, readCertificate, readCrl } from '../x509/index.ts';
import { type ReadDefect, readDefectList, readDeviationList } from './defect-lists.ts';
import { derKindOf } from './file-kind.ts';
import { type LdifEntry, looksLikeLdif, readLdif } from './ldif.ts';
import { limits } from './limits.ts';
import { type ListFault, splitMasterList } from './list-content.ts';
import type { Provenance, TrustInput, TrustRole, TrustSourceKind } from './model.ts';
import { looksLikePem, readPem } from './pem.ts';
import { Findings, finding } from './say.ts';

/** A file, or a list inside one, before anything is made of it. */
export interface SourceDraft {
  readonly id: string;
  readonly name: string;
  kind: TrustSourceKind;
  role: TrustRole;
  count: number;
  readonly findings: Findings;
}

/** A certificate where it was found. */
interface FoundCertificate {
  readonly certificate: Certificate;
  readonly provenance: Provenance;
  readonly source: SourceDraft;
}

/** A signed list: its signature is yet to be checked. */
export interface FoundList {
  readonly source: SourceDraft;
  readonly signedData: SignedData;
  /** Whether its content could be used. */
  readonly sound: boolean;
  /** Of deviation and defect lists. */
  readonly defects: readonly ReadDefect[];
}

/** A revocation list where it was found. */
export interface FoundCrl {
  readonly source: SourceDraft;
  readonly crl: Crl;
}

/** Everything that was found in files. */
export interface Material {
  readonly sources: Map<string, SourceDraft>;
  readonly certificates: FoundCertificate[];
  readonly lists: FoundList[];
  readonly crls: FoundCrl[];
}

/** Content types of lists: Doc 9303-12, 9.1 and 10.1, and BSI TR-03129. */
const listKinds: Readonly<Record<string, TrustSourceKind>> = {
  '2.23.136.1.1.2': 'master-list',
  '2.23.136.1.1.7': 'deviation-list',
  '0.4.0.127.0.7.3.1.5': 'defect-list',
};

/**
 * Takes files apart by what their bytes are; names of files say nothing. A file that is given twice counts once, in the
 * stronger of its roles.
 */
export function* materialOf(inputs: readonly TrustInput[]): Steps<Material> {
  const material: Material = { sources: new Map(), certificates: [], lists: [], crls: [] };
  for (const input of inputs) yield* takeFile(input, material);
  const chosen = new Set(material.certificates.map(({ source }) => source));
  for (const source of material.sources.values()) {
    const { kind, role, name, findings } = source;
    // Only certificates can be chosen: the role of anything else does nothing, and that is said.
    if (role !== 'evidence' && (kind !== 'certificate' || !chosen.has(source)))
      findings.add(finding('document.trust.file.role', { name, role }));
  }
  return material;
}

const STRENGTH: Readonly<Record<TrustRole, number>> = { evidence: 0, csca: 1, anchor: 2 };

/** A new source; undefined where the same bytes were given already. */
function* sourceOf(
  { name, bytes, role = 'evidence' }: TrustInput,
  kind: TrustSourceKind,
  { sources }: Material,
): Steps<SourceDraft | undefined> {
  const id = hexOf(yield* digest('SHA-256', bytes));
  const known = sources.get(id);
  if (known !== undefined) {
    if (STRENGTH[role] > STRENGTH[known.role]) known.role = role;
    return undefined;
  }
  const source = { id, name, kind, role, count: 0, findings: new Findings() };
  sources.set(id, source);
  return source;
}

function* takeFile(input: TrustInput, material: Material): Steps<void> {
  const { bytes, name } = input;
  // A SEQUENCE with a length of several octets is not text: lists need not be searched for words.
  const isText = bytes[0] !== 0x30 || (bytes[1] ?? 0) < 0x80;
  const isLdif = isText && looksLikeLdif(bytes);
  const limit = isLdif ? limits.ldifBytes : limits.bytes;
  if (bytes.length > limit) {
    const source = yield* sourceOf(input, 'unknown', material);
    const facts = { name, size: bytes.length, limit };
    source?.findings.add(finding('document.trust.file.too-large', facts));
    return;
  }
  if (isLdif) yield* takeLdif(input, material);
  else if (isText && looksLikePem(bytes)) yield* takePem(input, material);
  else yield* takeDer(input, material);
}

function* takeLdif(input: TrustInput, material: Material): Steps<void> {
  const { name, bytes } = input;
  const source = yield* sourceOf(input, 'ldif', material);
  if (source === undefined) return;
  const { entries, problems, tooMany } = readLdif(bytes, limits.values);
  for (const { code, line } of problems) source.findings.add(finding(code, { line, name }));
  if (tooMany) {
    source.findings.add(finding('document.trust.list.too-many', { limit: limits.values }));
    return;
  }
  for (const entry of entries) yield* takeEntry(entry, source, material);
}

/** Attributes of the ICAO PKD (Doc 9303-12, 5): certificates, revocation lists and signed lists, told by their bytes. */
function* takeEntry(
  { dn, values }: LdifEntry,
  source: SourceDraft,
  material: Material,
): Steps<void> {
  for (const { attribute, bytes, offset, length } of values) {
    if (!BINARY.test(attribute)) continue;
    const name = `${source.name}: ${dn}`;
    const kind = derKindOf(bytes);
    if (kind === 'certificate') {
      const position = source.count++;
      const provenance = { source: source.id, position, offset, length, entry: dn };
      takeCertificate(bytes, name, 0, provenance, source, material);
    } else if (kind !== 'unknown') {
      source.count++;
      yield* takeDer({ name, bytes }, material);
    }
  }
}

const BINARY = /certificate|crl|revocationlist|masterlist|deviationlist|;binary/;

function* takePem(input: TrustInput, material: Material): Steps<void> {
  const { name, bytes } = input;
  const source = yield* sourceOf(input, 'certificate', material);
  if (source === undefined) return;
  let position = 0;
  for (const block of readPem(bytes)) {
    const facts = { position: position++, name };
    if (block.bytes === undefined) source.findings.add(finding('document.trust.pem.base64', facts));
    else {
      const kind = derKindOf(block.bytes);
      const { offset, length } = block;
      const provenance = { source: source.id, position: source.count, offset, length };
      if (kind === 'certificate') {
        takeCertificate(block.bytes, name, 0, provenance, source, material);
        source.count++;
      } else if (kind === 'unknown')
        source.findings.add(finding('document.trust.pem.label', { ...facts, label: block.label }));
      else
        yield* takeDer({ name: `${name}, block ${facts.position}`, bytes: block.bytes }, material);
    }
  }
  if (position === 0) unknown(source);
}

function* takeDer(input: TrustInput, material: Material): Steps<void> {
  const { name, bytes } = input;
  const kind = derKindOf(bytes);
  const source = yield* sourceOf(input, kind === 'signed-data' ? 'unknown' : kind, material);
  if (source === undefined) return;
  if (kind === 'signed-data') takeSignedData(bytes, source, material);
  else if (kind === 'crl') takeCrl(bytes, source, material);
  else if (kind === 'unknown') unknown(source);
  else {
    source.count = 1;
    const provenance = { source: source.id, position: 0, offset: 0, length: bytes.length };
    takeCertificate(bytes, name, 0, provenance, source, material);
  }
}

const takeCertificate = (
  bytes: Uint8Array,
  name: string,
  base: number,
  provenance: Provenance,
  source: SourceDraft,
  material: Material,
): void => {
  const { certificate, findings } = readCertificate(bytes, name, base);
  if (certificate !== undefined) material.certificates.push({ certificate, provenance, source });
  else {
    const fault = findings.at(-1);
    source.findings.add(
      finding(
        'document.trust.list.certificate-unreadable',
        { position: provenance.position, name: source.name, fault: fault?.facts['fault'] ?? '' },
        fault?.places,
      ),
    );
  }
};

const takeCrl = (bytes: Uint8Array, source: SourceDraft, material: Material): void => {
  const { crl, findings } = readCrl(bytes, source.name);
  if (crl !== undefined) {
    source.count = crl.revoked.size;
    material.crls.push({ source, crl });
    return;
  }
  const fault = findings.at(-1);
  source.findings.add(
    finding('document.trust.crl.malformed', { fault: fault?.facts['fault'] ?? '' }, fault?.places),
  );
};

const takeSignedData = (bytes: Uint8Array, source: SourceDraft, material: Material): void => {
  const { signedData, findings } = readSignedData(bytes, {
    source: source.name,
    mostBytes: limits.bytes,
  });
  if (signedData === undefined) {
    const fault = findings.at(-1);
    const facts = { offset: fault?.facts['offset'] ?? 0, fault: fault?.facts['fault'] ?? '' };
    source.findings.add(finding('document.trust.list.malformed', facts, fault?.places));
    return;
  }
  const kind = listKinds[signedData.contentType];
  if (kind === undefined) {
    takeBundle(signedData, source, material);
    return;
  }
  source.kind = kind;
  for (const [index, certificate] of signedData.certificates.entries())
    takeBeside(certificate, index, source, material);
  if (kind === 'master-list') {
    const sound = takeMasterList(signedData, source, material);
    material.lists.push({ source, signedData, sound, defects: [] });
  } else material.lists.push({ source, signedData, ...takeDefects(signedData, source) });
  for (const crl of signedData.crls) material.crls.push({ source, crl });
};

/** Certificates that came with a signature; what is signed does not hold them. */
const takeBeside = (
  certificate: Certificate,
  position: number,
  source: SourceDraft,
  material: Material,
): void => {
  const { offset, length } = certificate.place;
  const provenance = { source: source.id, position, offset, length, beside: true as const };
  material.certificates.push({ certificate, provenance, source });
};

/** A bundle of certificates (PKCS #7) without signers; anything else is nothing that is known. */
const takeBundle = (signedData: SignedData, source: SourceDraft, material: Material): void => {
  if (signedData.signers.length > 0 || signedData.certificates.length === 0) {
    unknown(source);
    return;
  }
  source.kind = 'certificate';
  for (const certificate of signedData.certificates) {
    const { offset, length } = certificate.place;
    const provenance = { source: source.id, position: source.count++, offset, length };
    material.certificates.push({ certificate, provenance, source });
  }
};

/** Whether the content of a master list could be used; of a broken one nothing is taken. */
const takeMasterList = (
  { content, contentOffset = 0 }: SignedData,
  source: SourceDraft,
  material: Material,
): boolean => {
  const list = splitMasterList(content ?? new Uint8Array(0), limits.certificates);
  if (!isSound(list, limits.certificates, contentOffset, source)) return false;
  for (const { position, offset, bytes } of list.certificates) {
    const at = contentOffset + offset;
    const provenance = { source: source.id, position, offset: at, length: bytes.length };
    takeCertificate(bytes, source.name, at, provenance, source, material);
  }
  source.count = list.certificates.length;
  return true;
};

/** The entries of a deviation or defect list; none of a broken one. */
const takeDefects = (
  { content = new Uint8Array(0), contentOffset = 0 }: SignedData,
  source: SourceDraft,
): Pick<FoundList, 'sound' | 'defects'> => {
  const read = source.kind === 'deviation-list' ? readDeviationList : readDefectList;
  const list = read(content, limits.defects);
  if (!isSound(list, limits.defects, contentOffset, source)) return { sound: false, defects: [] };
  source.count = list.defects.length;
  return { sound: true, defects: list.defects };
};

interface ListReading {
  readonly version: number;
  readonly fault: ListFault | undefined;
}

const isSound = (
  { version, fault: problem }: ListReading,
  limit: number,
  base: number,
  { name, kind, findings }: SourceDraft,
): boolean => {
  if (problem === 'too-many') {
    findings.add(finding('document.trust.list.too-many', { limit }));
    return false;
  }
  if (problem !== undefined) {
    const place = { source: name, offset: base + problem.offset, length: 1 };
    const facts = { offset: place.offset, fault: problem.fault };
    findings.add(finding('document.trust.list.malformed', facts, [place]));
    return false;
  }
  // Of defect lists there are two (BSI TR-03129-2, 7.1).
  if (version !== 0 && !(version === 1 && kind === 'defect-list'))
    findings.add(finding('document.trust.list.version', { version }));
  return true;
};

const unknown = (source: SourceDraft): void => {
  source.kind = 'unknown';
  source.findings.add(finding('document.trust.file.unknown', { name: source.name }));
};
