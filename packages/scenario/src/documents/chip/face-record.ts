import { concat, fromNumber } from '../encoding/bytes.ts';
import { emblemSize } from '../picture/emblem.ts';

/**
 * A facial record of ISO/IEC 19794-5:2005, 5.4 to 5.8, with one JPEG and no feature points. Sex, colour of eyes
 * and hair, expression and pose are not specified: the picture shows nobody.
 */
export const faceRecord = (jpeg: Uint8Array): Uint8Array => {
  const information = FACE_INFORMATION + IMAGE_INFORMATION + jpeg.length;
  return concat(
    text('FAC\0'),
    text('010\0'),
    number(HEADER + information, 4),
    number(1, 2),
    number(information, 4),
    number(0, 2),
    new Uint8Array(FACE_INFORMATION - 6),
    // Full frontal, JPEG.
    Uint8Array.of(1, 0),
    number(emblemSize.width, 2),
    number(emblemSize.height, 2),
    // 24 bits of RGB, source and device not specified, quality unspecified.
    Uint8Array.of(1, 0),
    number(0, 2),
    number(0, 2),
    jpeg,
  );
};

const HEADER = 14;
const FACE_INFORMATION = 20;
const IMAGE_INFORMATION = 12;

const number = (value: number, length: number): Uint8Array => fromNumber(BigInt(value), length);

const text = (value: string): Uint8Array => Uint8Array.from(value, (c) => c.charCodeAt(0));
