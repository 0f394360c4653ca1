import { type CivilDate, parseCivilDate } from '@amirani/core';
import { fromLooseBase64 } from '@amirani/tables/base64';
import type { BytePlace } from '../check/finding.ts';
import { canonicalJson } from './canonical-json.ts';
import type { SaySeal } from './findings.ts';
import { isJsonTree, type JsonNode, member, readJson } from './json-tree.ts';
import type { SealFeature, SealHeader, SealSignature } from './model.ts';
import type { SealProfile } from './profile.ts';
import { ncProfile } from './profiles.ts';
import { nothingRead, type SealContent } from './vds.ts';

/**
 * Reads a seal for unconstrained environments: a JSON object with header, message and a signature over the
 * canonical form of both, with the certificate of the signer inside (ICAO TR VDS-NC).
 */
export const readVdsNc = (bytes: Uint8Array, source: string, say: SaySeal): SealContent => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const tree = readJson(text);
  const placeOf = placesIn(text, source);
  if (!isJsonTree(tree)) {
    const { offset } = placeOf({ start: tree.at, end: tree.at });
    const place = { source, offset, length: bytes.length - offset };
    if (tree.fault === 'depth') say('document.seal.json.depth', {}, place);
    else say('document.seal.json.syntax', { offset }, place);
    return nothingRead;
  }
  const look: Look = { say, placeOf, whole: tree };
  const data = wanted(look, tree, 'data', 'object');
  if (data === undefined) return nothingRead;
  const header = headerOf(look, data);
  const profile = ncProfile(header.type ?? '');
  if (profile === undefined)
    say('document.seal.profile.unknown', { profile: header.type ?? '' }, placeOf(data));
  const features = featuresOf(look, wanted(look, data, 'msg', 'object', 'data.'), profile);
  return {
    header,
    profile,
    features,
    signed: signedBytes(look, data, text),
    ...signatureOf(look, wanted(look, tree, 'sig', 'object')),
    complete: true,
  };
};

type Place = (node: { readonly start: number; readonly end: number }) => BytePlace;

interface Look {
  readonly say: SaySeal;
  readonly placeOf: Place;
  readonly whole: JsonNode;
}

/** Characters to bytes: places in a text of other letters than ASCII move. Worked out once, when first asked for. */
const placesIn = (text: string, source: string): Place => {
  let offsets: Uint32Array | undefined;
  const bytesTo = (at: number): number => {
    offsets ??= byteOffsets(text);
    return offsets[at] ?? 0;
  };
  return ({ start, end }) => {
    const offset = bytesTo(start);
    return { source, offset, length: bytesTo(end) - offset };
  };
};

/** The number of UTF-8 bytes before each character, and in all. */
const byteOffsets = (text: string): Uint32Array => {
  const offsets = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair counts two of its four bytes.
    const bytes = code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
    offsets[at + 1] = (offsets[at] ?? 0) + bytes;
  }
  return offsets;
};

const wanted = (
  { say, placeOf }: Look,
  node: JsonNode | undefined,
  name: string,
  type: JsonNode['type'],
  path = '',
): JsonNode | undefined => {
  const found = member(node, name);
  if (found?.type === type) return found;
  const at = found ?? node;
  say(
    'document.seal.json.member',
    { path: `${path}${name}` },
    ...(at === undefined ? [] : [placeOf(at)]),
  );
  return undefined;
};

const textIn = (
  look: Look,
  node: JsonNode | undefined,
  name: string,
  path: string,
): (JsonNode & { readonly type: 'string' }) | undefined => {
  const found = wanted(look, node, name, 'string', path);
  return found?.type === 'string' ? found : undefined;
};

const headerOf = (look: Look, data: JsonNode): SealHeader => {
  const hdr = wanted(look, data, 'hdr', 'object', 'data.');
  const type = textIn(look, hdr, 't', 'data.hdr.');
  const version = wanted(look, hdr, 'v', 'number', 'data.hdr.');
  const state = textIn(look, hdr, 'is', 'data.hdr.');
  return {
    version: version?.type === 'number' ? version.value : 0,
    issuingState: state?.value,
    signer: undefined,
    certificateReference: undefined,
    issuedOn: undefined,
    signedOn: signedOn(data),
    documentRef: undefined,
    type: type?.value,
    places: {
      ...(type === undefined ? {} : { type: look.placeOf(type) }),
      ...(version === undefined ? {} : { version: look.placeOf(version) }),
      ...(state === undefined ? {} : { issuingState: look.placeOf(state) }),
    },
  };
};

/** A test certificate says when the result was issued; others have no date of their own. */
const signedOn = (data: JsonNode): CivilDate | undefined => {
  const issued = member(member(member(data, 'msg'), 'dat'), 'ri');
  if (issued?.type !== 'string') return undefined;
  const day = parseCivilDate(issued.value.slice(0, 10));
  return day.ok ? day.value : undefined;
};

/** Every value of the message that holds no others is a feature, named by its path. */
const featuresOf = (
  look: Look,
  message: JsonNode | undefined,
  profile: SealProfile | undefined,
): readonly SealFeature[] => {
  if (message === undefined) return [];
  const features: SealFeature[] = [];
  collect(message, '', (path, node) => {
    const spec = profile?.features.find(({ tag }) => tag === path);
    const { value, ok } = leafValue(node);
    features.push({
      name: spec?.name,
      tag: path,
      coding: 'json',
      value,
      raw: new TextEncoder().encode(String(value ?? '')),
      place: look.placeOf(node),
      ok,
    });
  });
  for (const { tag, name, required } of profile?.features ?? [])
    if (required === true && !features.some((one) => one.tag === tag))
      look.say('document.seal.feature.missing', { name }, look.placeOf(message));
  return features;
};

const collect = (
  node: JsonNode,
  path: string,
  leaf: (path: string, node: JsonNode) => void,
): void => {
  const below = (name: string | number): string => (path === '' ? `${name}` : `${path}.${name}`);
  if (node.type === 'object')
    for (const { name, value } of node.members) collect(value, below(name), leaf);
  else if (node.type === 'array')
    for (const [at, item] of node.items.entries()) collect(item, below(at), leaf);
  else leaf(path, node);
};

const leafValue = (node: JsonNode): Pick<SealFeature, 'value' | 'ok'> => {
  if (node.type === 'string') return { value: node.value, ok: node.value.isWellFormed() };
  if (node.type === 'number') return { value: node.value, ok: Number.isFinite(node.value) };
  return { value: node.type === 'boolean' ? String(node.value) : undefined, ok: true };
};

const signedBytes = ({ say, placeOf }: Look, data: JsonNode, text: string): Uint8Array => {
  const canonical = canonicalJson(data);
  for (const { code, path, node } of canonical.issues)
    say(`document.seal.json.${code}`, { path: `data.${path}` }, placeOf(node));
  if (canonical.text !== text.slice(data.start, data.end))
    say('document.seal.json.not-canonical', {}, placeOf(data));
  return new TextEncoder().encode(canonical.text);
};

const hashes = { ES256: 'SHA-256', ES384: 'SHA-384', ES512: 'SHA-512' } as const;

const signatureOf = (
  look: Look,
  sig: JsonNode | undefined,
): Pick<SealContent, 'certificate' | 'signature'> => {
  const binary = (name: string): { bytes: Uint8Array; place: BytePlace } | undefined => {
    const found = textIn(look, sig, name, 'sig.');
    if (found === undefined) return undefined;
    const place = look.placeOf(found);
    const bytes = fromLooseBase64(found.value);
    if (bytes === undefined) look.say('document.seal.json.base64', { path: `sig.${name}` }, place);
    return bytes === undefined ? undefined : { bytes, place };
  };
  const certificate = sig === undefined ? undefined : binary('cer')?.bytes;
  const found = sig === undefined ? undefined : binary('sigvl');
  if (found === undefined) {
    look.say('document.seal.signature.absent', {}, look.placeOf(sig ?? look.whole));
    return { certificate, signature: undefined };
  }
  return { certificate, signature: signature(look, sig, found) };
};

const signature = (
  look: Look,
  sig: JsonNode | undefined,
  { bytes, place }: { readonly bytes: Uint8Array; readonly place: BytePlace },
): SealSignature => {
  const algorithm = textIn(look, sig, 'alg', 'sig.');
  const known = Object.entries(hashes).find(([name]) => name === algorithm?.value)?.[1];
  if (known === undefined && algorithm !== undefined)
    look.say(
      'document.seal.json.algorithm',
      { algorithm: algorithm.value },
      look.placeOf(algorithm),
    );
  if (bytes.length === 0 || (bytes.length % 2 === 1 && bytes[0] !== 0x30))
    look.say('document.seal.signature.odd', { bytes: bytes.length }, place);
  return { value: bytes, place, hash: known };
};
