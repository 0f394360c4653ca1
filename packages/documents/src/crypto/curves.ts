import { type CurveData, type CurveName, curveData } from './curve-data.ts';

const byOid: ReadonlyMap<string, CurveData> = new Map(curveData.map((curve) => [curve.oid, curve]));
const byName: ReadonlyMap<CurveName, CurveData> = new Map(
  curveData.map((curve) => [curve.name, curve]),
);

/** The curve with this object identifier, if it is known. */
export const curveByOid = (oid: string): CurveData | undefined => byOid.get(oid);

/** The parameters of a known curve. */
export const curveOf = (name: CurveName): CurveData => {
  const curve = byName.get(name);
  if (curve === undefined) throw new RangeError(`no curve ${name}`);
  return curve;
};

/** Octets of a coordinate (SEC 1, 2.3.5). */
export const fieldOctets = (name: CurveName): number => curveOf(name).p.length / 2;

/** Octets of a scalar: of r and of s in a signature written plain (BSI TR-03111, 5.2.1). */
export const orderOctets = (name: CurveName): number => curveOf(name).n.length / 2;

/** Other known curves whose coordinates take as many octets. */
export const sameSizeCurves = (name: CurveName): readonly CurveName[] => {
  const octets = fieldOctets(name);
  return curveData
    .filter((curve) => curve.name !== name && curve.p.length / 2 === octets)
    .map((curve) => curve.name);
};
