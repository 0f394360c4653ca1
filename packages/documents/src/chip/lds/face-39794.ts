import { imageAt } from '../images/located.ts';
import { type FileView, sayAbsent, within } from './file-view.ts';
import type { BiometricImage, FaceFeatures } from './model.ts';
import { numberOf, type Tlv, tlvAt } from './tlv.ts';

/**
 * Reads a face image data block of ISO/IEC 39794-5:2019 as Doc 9303-10 (application profile) has it: 7F2E, A1, 65. Finger and
 * iris blocks (64, 66) are recognised, and the pictures in them found by their headers. Undefined for other blocks.
 */
export const readFaces39794 = (
  view: FileView,
  block: Tlv,
): readonly BiometricImage[] | undefined => {
  const data = dataBlock(view, block);
  if (data === undefined) return undefined;
  if (data.tag !== FACE) return findImages(view, data, 0);
  const list = child(view, data, 0xa1);
  if (list === undefined) {
    sayAbsent(view, data, 0xa1);
    return [];
  }
  return within(view, list)
    .slice(0, MOST_REPRESENTATIONS)
    .flatMap((representation) => readRepresentation(view, representation));
};

const FACE = 0x65;
const FINGER_OR_IRIS: readonly number[] = [0x64, 0x66];
const MOST_REPRESENTATIONS = 64;

const dataBlock = (view: FileView, block: Tlv): Tlv | undefined => {
  let item = tlvAt(view.bytes, block.from, block.to);
  if (typeof item !== 'string' && item.tag === 0xa1) item = tlvAt(view.bytes, item.from, item.to);
  if (typeof item === 'string') return undefined;
  return item.tag === FACE || FINGER_OR_IRIS.includes(item.tag) ? item : undefined;
};

const child = (view: FileView, parent: Tlv | undefined, tag: number): Tlv | undefined =>
  parent === undefined ? undefined : within(view, parent).find((item) => item.tag === tag);

const path = (view: FileView, from: Tlv | undefined, ...tags: readonly number[]): Tlv | undefined =>
  tags.reduce<Tlv | undefined>((item, tag) => child(view, item, tag), from);

const number = (view: FileView, item: Tlv | undefined): number | undefined =>
  item === undefined ? undefined : numberOf(view.bytes, item.from, item.to);

/** The code of a choice between a code and an extension with a code to fall back on. */
const code = (view: FileView, item: Tlv | undefined): number | undefined =>
  number(view, child(view, item, 0x80) ?? path(view, item, 0xa1, 0x80));

const readRepresentation = (view: FileView, representation: Tlv): readonly BiometricImage[] => {
  const picture = path(view, representation, 0xa1, 0xa0, 0xa0);
  const image = child(view, picture, 0x80);
  if (image === undefined) {
    sayAbsent(view, representation, 0x80);
    return [];
  }
  const information = child(view, picture, 0xa1);
  const size = child(view, information, 0xa7);
  const width = number(view, child(view, size, 0x80));
  const height = number(view, child(view, size, 0x81));
  const stated = width === undefined || height === undefined ? undefined : { width, height };
  const face = features(view, representation, information);
  return [{ ...imageAt(view, image.from, image.to, stated), face }];
};

const features = (
  view: FileView,
  representation: Tlv,
  information: Tlv | undefined,
): FaceFeatures => {
  const identity = child(view, representation, 0xa8);
  const angles = child(view, identity, 0xa6);
  return {
    gender: code(view, child(view, identity, 0xa0)),
    eyeColour: code(view, child(view, identity, 0xa1)),
    hairColour: code(view, child(view, identity, 0xa2)),
    properties: flags(view, child(view, identity, 0xa4)),
    expression: flags(view, child(view, identity, 0xa5)),
    pose: [0xa0, 0xa1, 0xa2].map((tag) => degrees(view, path(view, angles, tag, 0x80))),
    points: [],
    imageType: code(view, child(view, information, 0xa1)),
    colourSpace: code(view, child(view, information, 0xa9)),
    sourceType: undefined,
    quality: undefined,
  };
};

/** Truth values by number, as bits. */
const flags = (view: FileView, block: Tlv | undefined): number | undefined =>
  block === undefined
    ? undefined
    : within(view, block).reduce(
        (bits, item) => (number(view, item) ? bits | (1 << (item.tag & 0x1f)) : bits),
        0,
      );

/** An integer of one or two bytes with sign. */
const degrees = (view: FileView, item: Tlv | undefined): number | undefined => {
  const value = number(view, item);
  if (value === undefined || item === undefined) return undefined;
  const range = 256 ** (item.to - item.from);
  return value >= range / 2 ? value - range : value;
};

/** Objects with an image header, wherever they lie. */
const findImages = (view: FileView, parent: Tlv, depth: number): readonly BiometricImage[] =>
  within(view, parent).flatMap((item) => {
    if (item.constructed) return depth > 12 ? [] : findImages(view, item, depth + 1);
    return isImage(view.bytes, item.from) ? [imageAt(view, item.from, item.to)] : [];
  });

const isImage = (bytes: Uint8Array, at: number): boolean =>
  STARTS.some((start) => start.every((byte, index) => bytes[at + index] === byte));

const STARTS: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0xff, 0xa0, 0xff],
  [0xff, 0x4f, 0xff, 0x51],
  [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50],
  [0x89, 0x50, 0x4e, 0x47],
];
