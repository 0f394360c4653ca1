import { type HashName, hashNames, hashOids, type SignatureScheme } from '../crypto/index.ts';
import {
  contextTag,
  type DerNode,
  DerReader,
  KeptByBytes,
  nothing,
  oidOf,
  rawOf,
  sameBytes,
  smallInteger,
  tags,
} from '../der/index.ts';
import { type Say, saidNothing, say } from './say.ts';

/** An AlgorithmIdentifier (RFC 5280, 4.1.1.2) of a signature. */
export interface SignatureAlgorithm {
  readonly oid: string;
  /** How signatures are made by it; undefined where it is not known, or where it does not say the hash. */
  readonly scheme: SignatureScheme | undefined;
  /** Identifiers of keys that stand where one of signatures belongs: the hash comes from elsewhere (CMS). */
  readonly bare: 'rsa-pkcs1' | 'ecdsa' | 'rsa-pss' | undefined;
  /** Its DER; a copy. */
  readonly raw: Uint8Array;
}

const pkcs1 = (hash: HashName): SignatureScheme => ({ kind: 'rsa-pkcs1', hash });
const ecdsa = (hash: HashName): SignatureScheme => ({ kind: 'ecdsa', hash, form: 'der' });
const plain = (hash: HashName): SignatureScheme => ({ kind: 'ecdsa', hash, form: 'plain' });
const dsa = (hash: HashName): SignatureScheme => ({ kind: 'dsa', hash });

/** RFC 4055, RFC 5758, RFC 3279, and BSI TR-03111, 5.2.1 (plain). */
const schemes: Readonly<Record<string, SignatureScheme>> = {
  '1.2.840.113549.1.1.5': pkcs1('SHA-1'),
  '1.3.14.3.2.29': pkcs1('SHA-1'),
  '1.2.840.113549.1.1.14': pkcs1('SHA-224'),
  '1.2.840.113549.1.1.11': pkcs1('SHA-256'),
  '1.2.840.113549.1.1.12': pkcs1('SHA-384'),
  '1.2.840.113549.1.1.13': pkcs1('SHA-512'),
  '1.2.840.10045.4.1': ecdsa('SHA-1'),
  '1.2.840.10045.4.3.1': ecdsa('SHA-224'),
  '1.2.840.10045.4.3.2': ecdsa('SHA-256'),
  '1.2.840.10045.4.3.3': ecdsa('SHA-384'),
  '1.2.840.10045.4.3.4': ecdsa('SHA-512'),
  '0.4.0.127.0.7.1.1.4.1.1': plain('SHA-1'),
  '0.4.0.127.0.7.1.1.4.1.2': plain('SHA-224'),
  '0.4.0.127.0.7.1.1.4.1.3': plain('SHA-256'),
  '0.4.0.127.0.7.1.1.4.1.4': plain('SHA-384'),
  '0.4.0.127.0.7.1.1.4.1.5': plain('SHA-512'),
  '1.2.840.10040.4.3': dsa('SHA-1'),
  '2.16.840.1.101.3.4.3.1': dsa('SHA-224'),
  '2.16.840.1.101.3.4.3.2': dsa('SHA-256'),
  '2.16.840.1.101.3.4.3.3': dsa('SHA-384'),
  '2.16.840.1.101.3.4.3.4': dsa('SHA-512'),
};

const bareKinds: Readonly<Record<string, 'rsa-pkcs1' | 'ecdsa'>> = {
  '1.2.840.113549.1.1.1': 'rsa-pkcs1',
  '1.2.840.10045.2.1': 'ecdsa',
  '1.2.840.10045.4.3': 'ecdsa',
};

const PSS = '1.2.840.113549.1.1.10';
const MGF1 = '1.2.840.113549.1.1.8';

const hashesByOid: ReadonlyMap<string, HashName> = new Map(
  hashNames.map((name) => [hashOids[name], name]),
);

/** The hash function of an identifier; undefined where it is not known. */
export const hashByOid = (oid: string): HashName | undefined => hashesByOid.get(oid);

/** The hash function of an AlgorithmIdentifier element, with NULL parameters or with none. */
export const readHash = (
  node: DerNode,
): { readonly oid: string; readonly hash: HashName | undefined } => {
  const oid = oidOf(DerReader.inside(node).next());
  return { oid, hash: hashByOid(oid) };
};

/** A signature algorithm from its AlgorithmIdentifier element. */
export const readSignatureAlgorithm = (node: DerNode, to: Say): SignatureAlgorithm => {
  const known = kept.find(node.source, node.start, node.end);
  if (known !== undefined) return known;
  const said = to.findings.length;
  const algorithm = algorithmFrom(node, to);
  // One of which something is to be said is read each time, for where it stands.
  if (saidNothing(to, said) && algorithm.oid !== '') kept.keep(algorithm.raw, algorithm);
  return algorithm;
};

const kept = new KeptByBytes<SignatureAlgorithm>(256, 256);

const algorithmFrom = (node: DerNode, to: Say): SignatureAlgorithm => {
  const reader = DerReader.inside(node);
  const oid = oidOf(reader.next());
  const raw = new Uint8Array(rawOf(node));
  if (oid === PSS) {
    const parameters = reader.maybe(tags.sequence);
    if (parameters === undefined) {
      say(to, 'document.x509.algorithm.pss-defaults', {}, node.start, node.end);
      return { oid, scheme: pssDefaults, bare: 'rsa-pss', raw };
    }
    const scheme = readPss(parameters);
    if (scheme === undefined)
      say(to, 'document.x509.algorithm.unknown', { oid }, node.start, node.end);
    return { oid, scheme, bare: undefined, raw };
  }
  const scheme = schemes[oid];
  const bare = bareKinds[oid];
  if (scheme === undefined && bare === undefined && node !== nothing)
    say(to, 'document.x509.algorithm.unknown', { oid }, node.start, node.end);
  return { oid, scheme, bare, raw };
};

const pssDefaults: SignatureScheme = {
  kind: 'rsa-pss',
  hash: 'SHA-1',
  mgfHash: 'SHA-1',
  saltLength: 20,
};

/** RSASSA-PSS-params (RFC 4055, 3.1): what is left out has its default. */
const readPss = (node: DerNode): SignatureScheme | undefined => {
  const reader = DerReader.inside(node);
  const hashNode = reader.maybeEnter(contextTag(0))?.take(tags.sequence);
  const mgfNode = reader.maybeEnter(contextTag(1))?.enter(tags.sequence);
  const saltNode = reader.maybeEnter(contextTag(2))?.take(tags.integer);
  const trailerNode = reader.maybeEnter(contextTag(3))?.take(tags.integer);
  const hash = hashNode === undefined ? 'SHA-1' : readHash(hashNode).hash;
  let mgfHash: HashName | undefined = 'SHA-1';
  if (mgfNode !== undefined)
    mgfHash =
      oidOf(mgfNode.next()) === MGF1 ? readHash(mgfNode.take(tags.sequence)).hash : undefined;
  const saltLength = saltNode === undefined ? 20 : smallInteger(saltNode);
  const trailer = trailerNode === undefined ? 1 : smallInteger(trailerNode);
  if (reader.fault !== undefined || reader.more || trailer !== 1) return undefined;
  if (hash === undefined || mgfHash === undefined) return undefined;
  if (saltLength === undefined || saltLength < 0 || saltLength > 2048) return undefined;
  return { kind: 'rsa-pss', hash, mgfHash, saltLength };
};

/** The scheme of an algorithm when the hash is said elsewhere, as CMS does in digestAlgorithm. */
export const schemeWith = (
  algorithm: SignatureAlgorithm,
  hash: HashName | undefined,
): SignatureScheme | undefined => {
  if (algorithm.bare === undefined || hash === undefined) return algorithm.scheme;
  if (algorithm.bare === 'ecdsa') return ecdsa(hash);
  return algorithm.bare === 'rsa-pkcs1' ? pkcs1(hash) : algorithm.scheme;
};

/** Whether two identifiers name the same algorithm: the same bytes, or the same but for NULL parameters. */
export const sameAlgorithm = (a: SignatureAlgorithm, b: SignatureAlgorithm): boolean =>
  sameBytes(a.raw, b.raw) || (a.oid === b.oid && a.oid !== '' && sameScheme(a.scheme, b.scheme));

const sameScheme = (a: SignatureScheme | undefined, b: SignatureScheme | undefined): boolean => {
  if (a === undefined || b === undefined || a.kind !== b.kind || a.hash !== b.hash) return false;
  if (a.kind === 'rsa-pss' && b.kind === 'rsa-pss')
    return a.mgfHash === b.mgfHash && a.saltLength === b.saltLength;
  return true;
};

/** An algorithm as people write it: `RSASSA-PSS SHA-256`, `ECDSA SHA-384`; the identifier where it is not known. */
export const formatAlgorithm = ({ oid, scheme, bare }: SignatureAlgorithm): string => {
  if (scheme === undefined) return bare === undefined ? oid : schemeNames[bare];
  return `${schemeNames[scheme.kind]} ${scheme.hash}`;
};

const schemeNames = {
  'rsa-pkcs1': 'RSASSA-PKCS1',
  'rsa-pss': 'RSASSA-PSS',
  ecdsa: 'ECDSA',
  dsa: 'DSA',
} as const;
