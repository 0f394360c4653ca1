import { type CurveName, curveOf, type EcKey, ecKey, sameSizeCurves } from '../crypto/index.ts';
import { hexOf } from '../der/index.ts';

/**
 * The same point as a key on the curve of the same size that it lies on; undefined where it lies on the curve that the key
 * names, or on none, or is compressed. A point lies on two such curves only by a chance of 1 to 2 to the size.
 */
export const onOtherCurve = (key: EcKey): EcKey | undefined => {
  if (key.point[0] !== 4 || liesOn(key.point, key.curve)) return undefined;
  const other = sameSizeCurves(key.curve).find((curve) => liesOn(key.point, curve));
  return other === undefined ? undefined : ecKey(other, key.point);
};

/** Whether y² = x³ + ax + b holds for an uncompressed point. */
const liesOn = (point: Uint8Array, name: CurveName): boolean => {
  const curve = curveOf(name);
  const [p, a, b] = [number(curve.p), number(curve.a), number(curve.b)];
  const half = (point.length - 1) / 2;
  const x = number(hexOf(point.subarray(1, 1 + half)));
  const y = number(hexOf(point.subarray(1 + half)));
  return x < p && y < p && (y * y - (x * x * x + a * x + b)) % p === 0n;
};

const number = (hex: string): bigint => BigInt(`0x${hex}`);
