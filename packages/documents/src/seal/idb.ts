import { parseCivilDate } from '@amirani/core';
import { Unzlib } from 'fflate';
import type { BytePlace } from '../check/finding.ts';
import { hexOf, joined } from '../der/index.ts';
import { fromBase32 } from './base32.ts';
import { decodeC40 } from './c40.ts';
import type { SaySeal } from './findings.ts';
import { MOST_SEAL_BYTES } from './input.ts';
import type { SealFeature, SealHeader, SealSignature } from './model.ts';
import type { SealProfile } from './profile.ts';
import { barcodeFeatures, barcodeInner } from './profiles.ts';
import { derLength, type TlvElement, tlvElements } from './tlv.ts';
import { nothingRead, type SealContent, sayMissing, signatureOf, taggedFeatures } from './vds.ts';
import { decodeMaskedDate } from './vds-date.ts';

/** What a barcode text holds: its payload, unzipped, and whether it says that it is signed. */
export interface BarcodePayload {
  readonly bytes: Uint8Array;
  readonly signed: boolean;
}

/**
 * The payload of ICAO's data structure for barcode: an identifier of four characters, a flag (A plain, B signed,
 * C zipped, D both), Base32.
 */
export const barcodePayload = (
  text: string,
  source: string,
  say: SaySeal,
): BarcodePayload | undefined => {
  const whole: BytePlace = { source, offset: 0, length: text.length };
  const flag = text.charCodeAt(4) - 65;
  if (!(flag >= 0 && flag <= 3)) {
    say('document.seal.barcode.flag', { flag: text.charAt(4) }, { source, offset: 4, length: 1 });
    return undefined;
  }
  const packed = fromBase32(text.slice(5).trim());
  if (packed === undefined) {
    say('document.seal.barcode.base32', {}, whole);
    return undefined;
  }
  const bytes = flag >= 2 ? unzipped(packed) : packed;
  if (bytes === undefined) say('document.seal.barcode.zip', {}, whole);
  return bytes === undefined ? undefined : { bytes, signed: flag % 2 === 1 };
};

/** At most as many bytes as a seal may have: what would be more is refused before it is there. */
const unzipped = (packed: Uint8Array): Uint8Array | undefined => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    // Each step gives at most a thousand times its length.
    for (let at = 0; at < packed.length && length <= MOST_SEAL_BYTES; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return undefined;
  }
  return length > MOST_SEAL_BYTES ? undefined : joined(parts);
};

const STEP = 64;

const OBJECTS = { message: 0x61, certificate: 0x7e, signature: 0x7f } as const;

/** Reads header, message group, certificate and signature of a barcode payload. Places are counted in the payload. */
export const readIdb = (
  { bytes, signed }: BarcodePayload,
  source: string,
  say: SaySeal,
): SealContent => {
  say('document.seal.barcode.draft');
  const end = signed ? 12 : 2;
  if (bytes.length < end) {
    say('document.seal.header.truncated', {}, { source, offset: 0, length: bytes.length });
    return nothingRead;
  }
  const { header, hash } = headerOf(bytes, signed, source, say);
  const objects = objectsOf(bytes, end, source, say);
  const message = objects.found.get(OBJECTS.message);
  if (message === undefined)
    say('document.seal.barcode.object', { tag: '61' }, { source, offset: end, length: 0 });
  const certificate = objects.found.get(OBJECTS.certificate);
  const signature = objects.found.get(OBJECTS.signature);
  if (signature === undefined) {
    const code = signed ? 'document.seal.signature.absent' : 'document.seal.signature.unsigned';
    say(code, {}, { source, offset: bytes.length, length: 0 });
  }
  return {
    header,
    profile: undefined,
    features: message === undefined ? [] : featuresOf(bytes, message, source, say),
    signed: message === undefined ? undefined : bytes.subarray(0, message.end),
    signature:
      signature === undefined ? undefined : signatureOf(bytes, source, signature, hash, say),
    certificate:
      certificate === undefined ? undefined : bytes.subarray(certificate.body, certificate.end),
    complete: objects.complete && message !== undefined,
  };
};

const algorithms = [undefined, 'SHA-256', 'SHA-384', 'SHA-512'] as const;

const headerOf = (
  bytes: Uint8Array,
  signed: boolean,
  source: string,
  say: SaySeal,
): { readonly header: SealHeader; readonly hash: SealSignature['hash'] } => {
  const place = (offset: number, length: number): BytePlace => ({ source, offset, length });
  const issuing = decodeC40(bytes.subarray(0, 2));
  if (issuing.problemAt >= 0)
    say('document.seal.header.c40', { what: 'issuing state' }, place(0, 2));
  const base = {
    version: 1,
    issuingState: issuing.problemAt < 0 ? issuing.text.trimEnd() || undefined : undefined,
    signer: undefined,
    issuedOn: undefined,
    documentRef: undefined,
    type: undefined,
  };
  if (!signed)
    return {
      header: {
        ...base,
        certificateReference: undefined,
        signedOn: undefined,
        places: { issuingState: place(0, 2) },
      },
      hash: undefined,
    };
  const algorithm = bytes[2] ?? 0;
  const hash = algorithms[algorithm];
  if (hash === undefined) say('document.seal.barcode.algorithm', { algorithm }, place(2, 1));
  const day = parseCivilDate(decodeMaskedDate(bytes.subarray(8, 12)) ?? '');
  if (!day.ok) say('document.seal.header.date', { what: 'date of signature' }, place(8, 4));
  return {
    header: {
      ...base,
      certificateReference: hexOf(bytes.subarray(3, 8)),
      signedOn: day.ok ? day.value : undefined,
      places: {
        issuingState: place(0, 2),
        certificateReference: place(3, 5),
        signedOn: place(8, 4),
      },
    },
    hash,
  };
};

const objectsOf = (
  bytes: Uint8Array,
  from: number,
  source: string,
  say: SaySeal,
): { readonly found: ReadonlyMap<number, TlvElement>; readonly complete: boolean } => {
  const { elements, stop } = tlvElements(bytes, from, derLength);
  const found = new Map<number, TlvElement>();
  for (const element of elements) {
    const { tag, start, end } = element;
    const known = Object.values(OBJECTS).some((one) => one === tag) && !found.has(tag);
    if (known) found.set(tag, element);
    else
      say(
        'document.seal.barcode.object',
        { tag: tag.toString(16).padStart(2, '0') },
        { source, offset: start, length: end - start },
      );
  }
  const rest = bytes.length - stop;
  if (rest > 0)
    say(
      'document.seal.feature.truncated',
      { tag: bytes[stop] ?? 0 },
      { source, offset: stop, length: rest },
    );
  return { found, complete: rest === 0 };
};

/** The messages of the group. One that holds the message zone of a seal of its own has that zone's features behind it. */
const featuresOf = (
  bytes: Uint8Array,
  { body, end }: TlvElement,
  source: string,
  say: SaySeal,
): readonly SealFeature[] => {
  const group = bytes.subarray(0, end);
  const { elements, stop } = tlvElements(group, body, derLength);
  if (stop < end) {
    const place = { source, offset: stop, length: end - stop };
    say('document.seal.feature.truncated', { tag: bytes[stop] ?? 0 }, place);
  }
  const features = taggedFeatures(group, source, elements, barcodeFeatures, say);
  return features.flatMap((feature) => {
    const spec = barcodeFeatures.features.find(({ tag }) => tag === feature.tag);
    const profile = barcodeInner.find(({ id }) => id === spec?.inner);
    return profile === undefined
      ? [feature]
      : [feature, ...innerFeatures(group, feature, profile, source, say)];
  });
};

const innerFeatures = (
  bytes: Uint8Array,
  { place: { offset, length } }: SealFeature,
  profile: SealProfile,
  source: string,
  say: SaySeal,
): readonly SealFeature[] => {
  const zone = bytes.subarray(0, offset + length);
  const { elements, stop } = tlvElements(zone, offset, derLength);
  if (stop < zone.length) {
    const place = { source, offset: stop, length: zone.length - stop };
    say('document.seal.feature.truncated', { tag: bytes[stop] ?? 0 }, place);
  }
  const features = taggedFeatures(zone, source, elements, profile, say);
  sayMissing(profile, features, say);
  return features;
};
