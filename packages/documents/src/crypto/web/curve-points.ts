import {
  type WeierstrassPoint,
  type WeierstrassPointCons,
  weierstrass,
} from '@noble/curves/abstract/weierstrass.js';
import type { CurveName } from '../curve-data.ts';
import { curveOf } from '../curves.ts';
import type { EcKey } from '../keys.ts';

/** A point of a curve over a prime field. */
export type CurvePoint = WeierstrassPoint<bigint>;

const curves = new Map<CurveName, WeierstrassPointCons<bigint>>();

/** The points of a known curve, from the same parameters that explicit ones are compared with. */
export const pointsOf = (name: CurveName): WeierstrassPointCons<bigint> => {
  const known = curves.get(name);
  if (known !== undefined) return known;
  const { p, a, b, x, y, n } = curveOf(name);
  const number = (hex: string): bigint => BigInt(`0x${hex}`);
  const points = weierstrass({
    p: number(p),
    n: number(n),
    h: 1n,
    a: number(a),
    b: number(b),
    Gx: number(x),
    Gy: number(y),
  });
  curves.set(name, points);
  return points;
};

const decoded = new WeakMap<EcKey, CurvePoint>();

/** The point of a key; undefined where it does not lie on its curve. */
export const pointOf = (key: EcKey): CurvePoint | undefined => {
  const known = decoded.get(key);
  if (known !== undefined) return known;
  try {
    const point = pointsOf(key.curve).fromBytes(key.point);
    point.assertValidity();
    decoded.set(key, point);
    return point;
  } catch {
    return undefined;
  }
};
