import type { BytePlace } from '../check/finding.ts';
import { featureValue } from './feature-value.ts';
import type { SaySeal } from './findings.ts';
import type { SealFeature, SealReading, SealSignature } from './model.ts';
import type { SealProfile } from './profile.ts';
import { vdsProfile } from './profiles.ts';
import { derLength, plainLength, type TlvElement, type TlvElements, tlvElements } from './tlv.ts';
import { readVdsHeader } from './vds-header.ts';

/** What the reader of one kind of seal found. */
export type SealContent = Omit<SealReading, 'kind' | 'form' | 'bytes' | 'feature' | 'findings'>;

/** Reads a visible digital seal: header, message zone, signature zone (Doc 9303-13, 2). */
export const readVds = (bytes: Uint8Array, source: string, say: SaySeal): SealContent => {
  const start = readVdsHeader(bytes, source, say);
  if (start === undefined) return nothingRead;
  const { header, end } = start;
  const profile = vdsProfile(header.documentRef ?? -1);
  if (profile === undefined) {
    const ref = (header.documentRef ?? 0).toString(16).padStart(4, '0');
    say('document.seal.profile.unknown', { profile: ref }, { source, offset: end - 2, length: 2 });
  }
  const { elements, stop } = elementsOf(bytes, end, header.version, source, say);
  const signature = elements.find(({ tag }) => tag === SIGNATURE);
  const features = featuresOf(
    bytes,
    source,
    elements.filter(({ tag }) => tag !== SIGNATURE),
    profile,
    say,
  );
  const cut = stop < bytes.length && signature === undefined;
  if (cut) sayCut(bytes, source, stop, say);
  else if (signature === undefined)
    say('document.seal.signature.absent', {}, { source, offset: bytes.length, length: 0 });
  else sayRest(bytes, source, signature.end, say);
  return {
    header,
    profile,
    features,
    signed: bytes.subarray(0, signature?.start ?? stop),
    signature:
      signature === undefined ? undefined : signatureOf(bytes, source, signature, undefined, say),
    certificate: undefined,
    complete: !cut,
  };
};

/** What is left of a seal that ends in its header. */
export const nothingRead: SealContent = {
  header: undefined,
  profile: undefined,
  features: [],
  signed: undefined,
  signature: undefined,
  certificate: undefined,
  complete: false,
};

/** Tag of the signature zone. */
const SIGNATURE = 0xff;

/**
 * Tags and lengths up to the signature. Up to version 3 a length is one plain byte, from version 4 on it is DER
 * (Doc 9303-13, 2.3). Seals exist that do it the other way: where only that comes to the end of the seal, it is taken.
 */
const elementsOf = (
  bytes: Uint8Array,
  from: number,
  version: number,
  source: string,
  say: SaySeal,
): TlvElements => {
  const [standard, other] = version > 3 ? [derLength, plainLength] : [plainLength, derLength];
  const read = tlvElements(bytes, from, standard, SIGNATURE);
  if (read.stop === bytes.length) return read;
  const differently = tlvElements(bytes, from, other, SIGNATURE);
  const better = differently.stop === bytes.length || (!isSigned(read) && isSigned(differently));
  if (!better) return read;
  const code =
    version > 3 ? 'document.seal.feature.plain-length' : 'document.seal.feature.der-length';
  say(code, {}, { source, offset: from, length: differently.stop - from });
  return differently;
};

const isSigned = ({ elements }: TlvElements): boolean => elements.at(-1)?.tag === SIGNATURE;

const sayCut = (bytes: Uint8Array, source: string, stop: number, say: SaySeal): void => {
  const place: BytePlace = { source, offset: stop, length: bytes.length - stop };
  const tag = bytes[stop] ?? 0;
  if (tag !== SIGNATURE) say('document.seal.feature.truncated', { tag }, place);
  else {
    const [expected, body] = derLength(bytes, stop + 1);
    const facts = { bytes: Math.max(bytes.length - body, 0), expected: Math.max(expected, 0) };
    say('document.seal.signature.truncated', facts, place);
  }
};

/** Pads of the symbologies (ISO/IEC 16022: 129) and what scanners put behind, none of which is signed. */
const PADDING: readonly number[] = [0, 10, 13, 129];

const sayRest = (bytes: Uint8Array, source: string, end: number, say: SaySeal): void => {
  const rest = bytes.subarray(end);
  if (rest.length === 0) return;
  const code = rest.every((byte) => PADDING.includes(byte))
    ? 'document.seal.padding'
    : 'document.seal.trailing';
  say(code, { bytes: rest.length }, { source, offset: end, length: rest.length });
};

const featuresOf = (
  bytes: Uint8Array,
  source: string,
  elements: readonly TlvElement[],
  profile: SealProfile | undefined,
  say: SaySeal,
): readonly SealFeature[] => {
  const features = taggedFeatures(bytes, source, elements, profile, say);
  sayMissing(profile, features, say);
  return features;
};

/** The features of a profile with tags, in the order in which they stand; a tag that comes twice is said. */
export const taggedFeatures = (
  bytes: Uint8Array,
  source: string,
  elements: readonly TlvElement[],
  profile: Pick<SealProfile, 'features' | 'open'> | undefined,
  say: SaySeal,
): readonly SealFeature[] => {
  const seen = new Set<number>();
  return elements.map(({ tag, body, end }) => {
    const place: BytePlace = { source, offset: body, length: end - body };
    if (seen.has(tag)) say('document.seal.feature.duplicate', { tag }, place);
    seen.add(tag);
    return taggedFeature(bytes.subarray(body, end), tag, place, profile, say);
  });
};

const taggedFeature = (
  raw: Uint8Array,
  tag: number,
  place: BytePlace,
  profile: Pick<SealProfile, 'features' | 'open'> | undefined,
  say: SaySeal,
): SealFeature => {
  const spec = profile?.features.find((feature) => feature.tag === tag);
  if (spec === undefined) {
    // Features that no profile names do not speak against a seal (Doc 9303-13, 2.3.1).
    if (profile !== undefined && profile.open !== true)
      say('document.seal.feature.unknown', { tag }, place);
    const value = featureValue('bytes', raw);
    return { name: undefined, tag, coding: 'bytes', value, raw, place, ok: true };
  }
  const { name, coding, lines } = spec;
  const [least, most] = spec.bytes ?? [0, raw.length];
  const fits = raw.length >= least && raw.length <= most;
  if (!fits) say('document.seal.feature.length', { name, bytes: raw.length, least, most }, place);
  const value = featureValue(coding, raw, lines);
  if (value === undefined) say('document.seal.feature.content', { name }, place);
  return { name, tag, coding, value, raw, place, ok: fits && value !== undefined };
};

/** Names the required features that are not there. A visa has its zone in either of two. */
export const sayMissing = (
  profile: SealProfile | undefined,
  features: readonly SealFeature[],
  say: SaySeal,
): void => {
  const missing = (profile?.features ?? [])
    .filter(({ tag, required }) => required === true && !features.some((one) => one.tag === tag))
    .map(({ name }) => name);
  if (profile?.id === 'visa' && !features.some(({ name }) => name === 'mrz'))
    missing.unshift('mrz');
  for (const name of missing) say('document.seal.feature.missing', { name });
};

/** The signature in an element: r and s. */
export const signatureOf = (
  bytes: Uint8Array,
  source: string,
  { body, end }: Pick<TlvElement, 'body' | 'end'>,
  hash: SealSignature['hash'],
  say: SaySeal,
): SealSignature => {
  const place: BytePlace = { source, offset: body, length: end - body };
  // A DER sequence, which some write, may have any length.
  if (place.length === 0 || (place.length % 2 === 1 && bytes[body] !== 0x30))
    say('document.seal.signature.odd', { bytes: place.length }, place);
  return { value: bytes.subarray(body, end), place, hash };
};
