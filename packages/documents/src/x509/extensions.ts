import {
  bitString,
  booleanOf,
  contentOf,
  contextTag,
  type DerNode,
  DerReader,
  hasBit,
  implicitTag,
  nothing,
  oidOf,
  smallInteger,
  tags,
  timeOf,
} from '../der/index.ts';
import { type DocumentTypes, readDocumentTypes } from './document-types.ts';
import { type Name, readName } from './names.ts';
import { type Say, say } from './say.ts';
import { type SerialNumber, serialOf } from './serial.ts';
import type { CertificateTime } from './time.ts';

/** One extension of a certificate or a revocation list. */
export interface Extension {
  readonly oid: string;
  readonly critical: boolean;
  /** FALSE written out where DER leaves the default away. */
  readonly criticalWritten: boolean;
  /** The DER inside its OCTET STRING; a view. */
  readonly value: Uint8Array;
}

/** Which key signed (RFC 5280, 4.2.1.1). */
interface AuthorityKeyId {
  readonly keyId: Uint8Array | undefined;
  readonly issuers: readonly Name[];
  readonly serial: SerialNumber | undefined;
}

/** RFC 5280, 4.2.1.9. */
interface BasicConstraints {
  readonly authority: boolean;
  readonly pathLength: number | undefined;
  /** FALSE written out where DER leaves the default away. */
  readonly defaultWritten: boolean;
}

/** What a key may be used for, in the order of the bits of RFC 5280, 4.2.1.3. */
const keyUsages = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;

/** One of {@link keyUsages}. */
type KeyUsage = (typeof keyUsages)[number];

/** When the private key is in use (RFC 3280, 4.2.1.4; Doc 9303-12, 7.1); open where an end is left out. */
interface PrivateKeyUsagePeriod {
  readonly from: CertificateTime | undefined;
  readonly to: CertificateTime | undefined;
}

/** Other names of a subject or issuer (RFC 5280, 4.2.1.6). */
export interface AlternativeName {
  readonly directoryNames: readonly Name[];
  readonly emails: readonly string[];
  readonly dnsNames: readonly string[];
  readonly uris: readonly string[];
  /** The localities of its directory names: Doc 9303-12, 7.1.1.2 puts the code of the state there. */
  readonly localities: readonly string[];
}

/** The extensions that are read; absent ones are undefined. */
export interface Extensions {
  readonly all: readonly Extension[];
  readonly subjectKeyId?: Uint8Array;
  readonly authorityKeyId?: AuthorityKeyId;
  readonly basicConstraints?: BasicConstraints;
  readonly keyUsage?: readonly KeyUsage[];
  readonly extendedKeyUsage?: readonly string[];
  readonly privateKeyUsagePeriod?: PrivateKeyUsagePeriod;
  readonly documentTypes?: DocumentTypes;
  readonly policies?: readonly string[];
  readonly subjectAltName?: AlternativeName;
  readonly issuerAltName?: AlternativeName;
  /** The addresses of its revocation lists. */
  readonly distributionPoints?: readonly string[];
  /** The authority changed its name (Doc 9303-12, 7.1.1.5). */
  readonly nameChange?: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What one extension adds; false where it does not have its form. */
type ReadExtension = (into: Mutable<Extensions>, reader: DerReader, to: Say) => boolean | undefined;

/**
 * The extensions that follow in a reader, each at most once; a second one of a kind is said and left. `known` are those that
 * the caller handles: critical ones among them need no word.
 */
export const readExtensions = (
  list: DerReader,
  to: Say,
  known: ReadonlySet<string> = new Set(),
): Extensions => {
  const all: Extension[] = [];
  const into: Mutable<Extensions> = { all };
  while (list.more && all.length < MOST_EXTENSIONS) {
    const node = list.take(tags.sequence);
    if (node === nothing) break;
    const pair = list.into(node);
    const oid = oidOf(pair.take(tags.oid));
    const written = booleanOf(pair.maybe(tags.boolean));
    const octets = pair.take(tags.octetString);
    if (octets === nothing) break;
    const repeated = all.some((other) => other.oid === oid);
    all.push({
      oid,
      critical: written === true,
      criticalWritten: written === false,
      value: contentOf(octets),
    });
    if (repeated) say(to, 'document.x509.extension.repeated', { oid }, node.start, node.end);
    else if (!readOne(oid, into, octets, to) && written === true && !known.has(oid))
      say(to, 'document.x509.extension.critical-unknown', { oid }, node.start, node.end);
  }
  return into;
};

const MOST_EXTENSIONS = 256;

/** Whether the extension is one that is known here. */
const readOne = (oid: string, into: Mutable<Extensions>, octets: DerNode, to: Say): boolean => {
  const read = readers[oid];
  if (read === undefined) return false;
  const inner = DerReader.inside(octets);
  const good = read(into, inner, to) !== false && inner.fault === undefined && !inner.more;
  if (!good) say(to, 'document.x509.extension.unreadable', { oid }, octets.start, octets.end);
  return true;
};

/** Object identifiers of the extensions that are read. */
export const extensionOids = {
  subjectKeyId: '2.5.29.14',
  keyUsage: '2.5.29.15',
  privateKeyUsagePeriod: '2.5.29.16',
  subjectAltName: '2.5.29.17',
  issuerAltName: '2.5.29.18',
  basicConstraints: '2.5.29.19',
  distributionPoints: '2.5.29.31',
  policies: '2.5.29.32',
  authorityKeyId: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  nameChange: '2.23.136.1.1.6.1',
  documentTypes: '2.23.136.1.1.6.2',
  /** What some French certificates carry in place of 2.23.136.1.1.6.2. */
  documentTypesFormer: '2.23.136.1.1.4',
} as const;

const readSubjectKeyId: ReadExtension = (into, reader) => {
  const node = reader.take(tags.octetString);
  if (node === nothing) return false;
  into.subjectKeyId = contentOf(node);
  return true;
};

const readKeyUsage: ReadExtension = (into, reader) => {
  const bits = bitString(reader.take(tags.bitString));
  if (bits === undefined) return false;
  into.keyUsage = keyUsages.filter((_, number) => hasBit(bits, number));
  return true;
};

const readUsagePeriod: ReadExtension = (into, reader) => {
  const body = reader.enter(tags.sequence);
  const from = implicitTime(body.maybe(implicitTag(0)));
  const to = implicitTime(body.maybe(implicitTag(1)));
  if (from === null || to === null) return false;
  into.privateKeyUsagePeriod = { from, to };
  return !body.more;
};

/** An implicitly tagged GeneralizedTime, or null. */
const implicitTime = (node: DerNode | undefined): CertificateTime | undefined | null => {
  if (node === undefined) return undefined;
  const time = timeOf({ ...node, tag: tags.generalizedTime });
  return time === undefined ? null : { at: time.at, form: 'generalized', strict: time.strict };
};

const readBasicConstraints: ReadExtension = (into, reader) => {
  const body = reader.enter(tags.sequence);
  const written = booleanOf(body.maybe(tags.boolean));
  const pathNode = body.maybe(tags.integer);
  into.basicConstraints = {
    authority: written === true,
    pathLength: smallInteger(pathNode),
    defaultWritten: written === false,
  };
  return !body.more;
};

const readAuthorityKeyId: ReadExtension = (into, reader, to) => {
  const body = reader.enter(tags.sequence);
  const key = body.maybe(implicitTag(0));
  const issuers = body.maybe(contextTag(1));
  const serial = body.maybe(implicitTag(2));
  into.authorityKeyId = {
    keyId: key === undefined ? undefined : contentOf(key),
    issuers: issuers === undefined ? [] : alternativeName(body.into(issuers), to).directoryNames,
    serial: serial === undefined ? undefined : serialOf({ ...serial, tag: tags.integer }),
  };
  return !body.more;
};

const readPurposes: ReadExtension = (into, reader) => {
  into.extendedKeyUsage = reader.enter(tags.sequence).rest().map(oidOf);
  return true;
};

const readPolicies: ReadExtension = (into, reader) => {
  const body = reader.enter(tags.sequence);
  const policies: string[] = [];
  while (body.more) policies.push(oidOf(body.enter(tags.sequence).next()));
  into.policies = policies;
  return true;
};

const readSubjectAltName: ReadExtension = (into, reader, to) => {
  into.subjectAltName = alternativeName(reader.enter(tags.sequence), to);
  return true;
};

const readIssuerAltName: ReadExtension = (into, reader, to) => {
  into.issuerAltName = alternativeName(reader.enter(tags.sequence), to);
  return true;
};

const LOCALITY = '2.5.4.7';

/** GeneralNames; kinds that no profile of travel documents asks for are passed over. */
const alternativeName = (list: DerReader, to: Say): AlternativeName => {
  const directoryNames: Name[] = [];
  const [emails, dnsNames, uris]: [string[], string[], string[]] = [[], [], []];
  const localities: string[] = [];
  while (list.more) {
    const node = list.next();
    if (node.tag === implicitTag(1)) emails.push(latin(node));
    else if (node.tag === implicitTag(2)) dnsNames.push(latin(node));
    else if (node.tag === implicitTag(6)) uris.push(latin(node));
    else if (node.tag === contextTag(4)) {
      const name = readName(list.into(node).take(tags.sequence), 'alternative name', to);
      directoryNames.push(name);
      for (const rdn of name.rdns)
        for (const { type, value } of rdn) if (type === LOCALITY) localities.push(value);
    }
  }
  return { directoryNames, emails, dnsNames, uris, localities };
};

/** IA5String, implicitly tagged. */
const latin = (node: DerNode): string => {
  let text = '';
  for (const octet of contentOf(node)) text += String.fromCharCode(octet);
  return text;
};

const readDistributionPoints: ReadExtension = (into, reader, to) => {
  const body = reader.enter(tags.sequence);
  const uris: string[] = [];
  while (body.more) {
    const point = body.enter(tags.sequence);
    const names = point.maybeEnter(contextTag(0))?.maybeEnter(contextTag(0));
    if (names !== undefined) uris.push(...alternativeName(names, to).uris);
  }
  into.distributionPoints = uris;
  return true;
};

const readNameChange: ReadExtension = (into, reader) => {
  reader.next();
  into.nameChange = true;
  return true;
};

const readTypes: ReadExtension = (into, reader, to) => {
  const node = reader.next();
  const types = readDocumentTypes(node);
  if (types === undefined) return false;
  into.documentTypes = types;
  if (types.encoding !== 'set')
    say(
      to,
      'document.x509.document-types.encoding',
      { form: types.encoding },
      node.start,
      node.end,
    );
  return true;
};

const readFormerTypes: ReadExtension = (into, reader, to) => {
  const node = reader.next();
  const types = readDocumentTypes(node);
  if (types === undefined) return false;
  into.documentTypes ??= { ...types, encoding: 'former-identifier' };
  const form = 'former-identifier';
  say(to, 'document.x509.document-types.encoding', { form }, node.start, node.end);
  return true;
};

const readers: Readonly<Record<string, ReadExtension>> = {
  [extensionOids.subjectKeyId]: readSubjectKeyId,
  [extensionOids.keyUsage]: readKeyUsage,
  [extensionOids.privateKeyUsagePeriod]: readUsagePeriod,
  [extensionOids.subjectAltName]: readSubjectAltName,
  [extensionOids.issuerAltName]: readIssuerAltName,
  [extensionOids.basicConstraints]: readBasicConstraints,
  [extensionOids.distributionPoints]: readDistributionPoints,
  [extensionOids.policies]: readPolicies,
  [extensionOids.authorityKeyId]: readAuthorityKeyId,
  [extensionOids.extendedKeyUsage]: readPurposes,
  [extensionOids.nameChange]: readNameChange,
  [extensionOids.documentTypes]: readTypes,
  [extensionOids.documentTypesFormer]: readFormerTypes,
};

/** The DER of an extension's element by its identifier, or undefined. */
export const extensionOf = (extensions: Extensions, oid: string): Extension | undefined =>
  extensions.all.find((extension) => extension.oid === oid);
