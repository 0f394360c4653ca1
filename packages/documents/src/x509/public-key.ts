import {
  type CurveName,
  curveByOid,
  ecKey,
  fieldOctets,
  type PublicKey,
  rsaBits,
  rsaKey,
} from '../crypto/index.ts';
import {
  bitString,
  type DerNode,
  DerReader,
  isNegative,
  nothing,
  oidOf,
  rawOf,
  tags,
  unsignedBytes,
} from '../der/index.ts';
import { matchCurve } from './explicit-curve.ts';
import { type Say, say, type X509Finding } from './say.ts';

/** A SubjectPublicKeyInfo (RFC 5280, 4.1.2.7). */
export interface PublicKeyInfo {
  /** Object identifier of the type of key. */
  readonly algorithm: string;
  /** The key to work with; undefined where it cannot or must not be worked with, for which `findings` has the reason. */
  readonly key: PublicKey | undefined;
  /** Refused, and not only unknown: parameters of a curve were altered, or the key does not have its form. */
  readonly refused: boolean;
  /** How an EC key gives its curve; Doc 9303-12, 4.4.2 asks for `explicit`. */
  readonly parameters: 'named' | 'explicit' | 'none';
  /** Bits of the modulus, of the prime or of the field; 0 where not known. */
  readonly bits: number;
  /** The content of subjectPublicKey; a view. The SHA-1 of it is the usual key identifier. */
  readonly keyBytes: Uint8Array;
  /** Its DER in the source; a view. */
  readonly raw: Uint8Array;
  readonly findings: readonly X509Finding[];
}

const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const EC = '1.2.840.10045.2.1';
/** BSI TR-03110-3, A.2.1.1 and A.2.1.2: keys for chip authentication name their types thus in some documents. */
const ECDH = '1.3.132.1.12';
const DSA = '1.2.840.10040.4.1';
const DH_PKCS3 = '1.2.840.113549.1.3.1';
const DH_X942 = '1.2.840.10046.2.1';

/** A public key from the bytes of a SubjectPublicKeyInfo, for instance in DG14 and DG15; `base`: where they begin in the source. */
export const readPublicKey = (bytes: Uint8Array, source: string, base = 0): PublicKeyInfo =>
  publicKeyInfo(DerReader.over(bytes).next(), source, base);

/** A public key from its SubjectPublicKeyInfo element. */
export const publicKeyInfo = (node: DerNode, source: string, base = 0): PublicKeyInfo => {
  const to: Say = { source, base, findings: [] };
  const reader = DerReader.inside(node);
  const algorithmNode = reader.take(tags.sequence);
  const inner = DerReader.inside(algorithmNode);
  const algorithm = oidOf(inner.take(tags.oid));
  const bits = bitString(reader.take(tags.bitString));
  const draft: Draft = {
    node,
    to,
    algorithm,
    parameters: inner.more ? inner.next() : nothing,
    bytes: bits === undefined || bits.unused !== 0 ? new Uint8Array(0) : bits.bytes,
  };
  const read =
    draft.bytes.length === 0 ? unreadable(draft) : (readers[algorithm] ?? unknown)(draft);
  return { algorithm, keyBytes: draft.bytes, raw: rawOf(node), findings: to.findings, ...read };
};

interface Draft {
  readonly node: DerNode;
  readonly to: Say;
  readonly algorithm: string;
  readonly parameters: DerNode;
  readonly bytes: Uint8Array;
}

type Read = Pick<PublicKeyInfo, 'key' | 'refused' | 'parameters' | 'bits'>;

const unreadable = ({ node, to }: Draft): Read => {
  say(to, 'document.x509.key.unreadable', {}, node.start, node.end);
  return { key: undefined, refused: true, parameters: 'none', bits: 0 };
};

const unknown = ({ node, to, algorithm }: Draft): Read => {
  say(to, 'document.x509.key.unknown-algorithm', { oid: algorithm }, node.start, node.end);
  return { key: undefined, refused: false, parameters: 'none', bits: 0 };
};

const readRsa = (draft: Draft): Read => {
  const reader = DerReader.over(draft.bytes);
  const body = reader.enter(tags.sequence);
  const modulus = body.take(tags.integer);
  const exponent = body.take(tags.integer);
  if (
    reader.fault !== undefined ||
    body.more ||
    reader.more ||
    isNegative(modulus) ||
    isNegative(exponent)
  )
    return unreadable(draft);
  // The form that OpenSSL imports as plain RSA is used unchanged; a key for PSS alone is rewritten.
  const asItIs =
    draft.algorithm === RSA && draft.parameters.tag === tags.null && reader.longLengthAt < 0;
  const key = rsaKey(
    unsignedBytes(modulus),
    unsignedBytes(exponent),
    asItIs ? rawOf(draft.node) : undefined,
  );
  return { key, refused: false, parameters: 'none', bits: rsaBits(key) };
};

const readEc = (draft: Draft): Read => {
  const { parameters, to, node } = draft;
  if (parameters.tag === tags.oid) {
    const curve = curveByOid(oidOf(parameters));
    if (curve !== undefined) return ecRead(draft, curve.name, 'named');
    say(to, 'document.x509.key.curve-unknown', {}, parameters.start, parameters.end);
    return { key: undefined, refused: false, parameters: 'named', bits: 0 };
  }
  if (parameters.tag !== tags.sequence) {
    say(to, 'document.x509.key.curve-unknown', {}, node.start, node.end);
    return { key: undefined, refused: false, parameters: 'none', bits: 0 };
  }
  const match = matchCurve(parameters);
  if (match.curve !== undefined && match.altered === undefined) {
    if (match.withoutCofactor)
      say(
        to,
        'document.x509.key.cofactor-absent',
        { curve: match.curve },
        parameters.start,
        parameters.end,
      );
    return ecRead(draft, match.curve, 'explicit');
  }
  if (match.curve !== undefined && match.altered !== undefined)
    say(
      to,
      'document.x509.key.curve-altered',
      { curve: match.curve, parameter: match.altered },
      parameters.start,
      parameters.end,
    );
  else say(to, 'document.x509.key.curve-unknown', {}, parameters.start, parameters.end);
  return { key: undefined, refused: match.curve !== undefined, parameters: 'explicit', bits: 0 };
};

const ecRead = (draft: Draft, curve: CurveName, parameters: 'named' | 'explicit'): Read => {
  const { bytes, node, algorithm } = draft;
  const octets = fieldOctets(curve);
  const form = bytes[0];
  const fits =
    (form === 4 && bytes.length === 1 + 2 * octets) ||
    ((form === 2 || form === 3) && bytes.length === 1 + octets);
  if (!fits) return unreadable(draft);
  const asItIs = parameters === 'named' && algorithm === EC;
  const key = ecKey(curve, bytes, asItIs ? rawOf(node) : undefined);
  return { key, refused: false, parameters, bits: octets * 8 - (curve === 'P-521' ? 7 : 0) };
};

const readDsa = ({ node, parameters }: Draft): Read => {
  const prime = DerReader.inside(parameters).maybe(tags.integer);
  const bits = prime === undefined ? 0 : unsignedBytes(prime).length * 8;
  return { key: { type: 'dsa', spki: rawOf(node) }, refused: false, parameters: 'none', bits };
};

/** PKCS #3 (prime, generator) and X9.42 (prime, generator, order) begin alike. */
const readDh = (draft: Draft): Read => {
  const inner = DerReader.inside(draft.parameters);
  const prime = inner.take(tags.integer);
  const generator = inner.take(tags.integer);
  const value = DerReader.over(draft.bytes).maybe(tags.integer);
  if (inner.fault !== undefined || value === undefined) return unreadable(draft);
  const key: PublicKey = {
    type: 'dh',
    prime: unsignedBytes(prime),
    generator: unsignedBytes(generator),
    value: unsignedBytes(value),
  };
  return { key, refused: false, parameters: 'none', bits: key.prime.length * 8 };
};

const readers: Readonly<Record<string, (draft: Draft) => Read>> = {
  [RSA]: readRsa,
  [RSA_PSS]: readRsa,
  [EC]: readEc,
  [ECDH]: readEc,
  [DSA]: readDsa,
  [DH_PKCS3]: readDh,
  [DH_X942]: readDh,
};
