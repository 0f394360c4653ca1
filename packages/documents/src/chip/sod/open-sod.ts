import type { DocumentFinding } from '../../check/finding.ts';
import { readSignedData, type SignedData } from '../../cms/index.ts';
import { type DerNode, DerReader } from '../../der/index.ts';
import { isFilling } from '../files/filling.ts';
import { type FileView, placeIn } from '../lds/file-view.ts';
import { readSecurityObject, type SecurityObject } from '../lds/security-object.ts';
import { findingList } from '../say.ts';

/** EF.SOD as it was read, before anything is verified. */
export interface OpenedSod {
  readonly signedData: SignedData;
  /** Undefined if the content is not an LDS security object. */
  readonly securityObject: SecurityObject | undefined;
  /** The content type is one that security objects have, or once had. */
  readonly knownType: boolean;
}

/** Result of reading EF.SOD. */
export interface SodReading {
  readonly sod: OpenedSod | undefined;
  readonly findings: readonly DocumentFinding[];
}

const SECURITY_OBJECT = '2.23.136.1.1.1';

/**
 * Content types that genuine documents have in place of the one of the standard: its first edition, Dutch documents, plain
 * data (some Chinese ones).
 */
const legacyTypes: readonly string[] = [
  '1.3.27.1.1.1',
  '1.2.528.1.1006.1.20.1',
  '1.2.840.113549.1.7.1',
];

/** A file of a chip has its signer's certificate, and perhaps some above; thousands are there to keep a reader busy. */
export const MOST_CERTIFICATES = 64;

/** Doc 9303-10, 4.6.2.2. */
const VERSION = 3;
const TAG = 0x77;
const SEQUENCE = 0x30;

/** Reads EF.SOD: template 77, signed data, LDS security object (Doc 9303-10, 4.6.2). Never throws. */
export const openSod = (bytes: Uint8Array): SodReading => {
  const list = findingList();
  const findings: DocumentFinding[] = [];
  const view: FileView = { file: 'EF.SOD', bytes, say: list.say };
  const { node, fault } = outerOf(bytes);
  if (node === undefined) {
    if (bytes.length === 0) view.say('document.chip.file.empty', { facts: { file: view.file } });
    view.say('document.sod.malformed', {
      facts: { why: fault },
      places: [placeIn(view, 0, bytes.length)],
    });
    return { sod: undefined, findings: list.findings };
  }
  if (node.tag === SEQUENCE)
    view.say('document.sod.wrapper', { places: [placeIn(view, node.start, node.body)] });
  sayTrailing(view, node.end);
  const [from, to] = node.tag === SEQUENCE ? [node.start, node.end] : [node.body, node.bodyEnd];
  const read = readSignedData(bytes.subarray(from, to), {
    source: view.file,
    base: from,
    mostCertificates: MOST_CERTIFICATES,
  });
  findings.push(...read.findings);
  const { signedData } = read;
  if (signedData === undefined) {
    const reason = read.findings.at(-1)?.facts['fault'] ?? 'unreadable';
    view.say('document.sod.malformed', {
      facts: { why: reason },
      places: [placeIn(view, from, to)],
    });
    return { sod: undefined, findings: [...list.findings, ...findings] };
  }
  if (signedData.version !== VERSION)
    view.say('document.sod.version', {
      facts: { version: signedData.version },
      places: [signedData.place],
    });
  const knownType = sayType(view, signedData);
  const securityObject = contentOfSod(view, signedData);
  return {
    sod: { signedData, securityObject, knownType },
    findings: [...list.findings, ...findings],
  };
};

const outerOf = (
  bytes: Uint8Array,
): { readonly node: DerNode | undefined; readonly fault: string } => {
  const reader = DerReader.over(bytes);
  const node = reader.next();
  if (reader.fault !== undefined) return { node: undefined, fault: reader.fault.fault };
  return node.tag === TAG || node.tag === SEQUENCE
    ? { node, fault: '' }
    : { node: undefined, fault: 'tag' };
};

/** Readers read whole blocks; what else stands behind EF.SOD, somebody added. */
const sayTrailing = (view: FileView, end: number): void => {
  const { bytes, file } = view;
  if (end >= bytes.length) return;
  const length = bytes.length - end;
  const places = [placeIn(view, end, bytes.length)];
  if (isFilling(bytes.subarray(end)))
    view.say('document.chip.file.trailing', { facts: { file, length }, places });
  else view.say('document.sod.trailing', { facts: { length }, places });
};

const sayType = (view: FileView, { contentType, place }: SignedData): boolean => {
  if (contentType === SECURITY_OBJECT) return true;
  const isLegacy = legacyTypes.includes(contentType);
  view.say(isLegacy ? 'document.sod.content-type-legacy' : 'document.sod.content-type', {
    facts: { oid: contentType },
    places: [place],
  });
  return isLegacy;
};

const contentOfSod = (view: FileView, signedData: SignedData): SecurityObject | undefined => {
  const { content, contentOffset, place } = signedData;
  if (content === undefined) {
    view.say('document.sod.content.absent', { places: [place] });
    return undefined;
  }
  return readSecurityObject(
    content,
    (from, to) =>
      contentOffset === undefined
        ? undefined
        : placeIn(view, contentOffset + from, contentOffset + to),
    view.say,
  );
};
