import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { riskData } from './frontex-series.ts';

/** A monthly series of the M3 competition: what was given, and the 18 months that were asked for. */
export interface M3Series {
  readonly name: string;
  readonly past: Float64Array;
  readonly future: Float64Array;
}

/** All 1,428; undefined where the shared data is absent. */
export const readM3Monthly = (): readonly M3Series[] | undefined => {
  const file = join(riskData, 'm3/m3_monthly.json');
  if (!existsSync(file)) return undefined;
  const rows = JSON.parse(readFileSync(file, 'utf8')) as {
    sn: string;
    x: number[];
    xx: number[];
  }[];
  return rows.map(({ sn, x, xx }) => ({
    name: sn,
    past: Float64Array.from(x),
    future: Float64Array.from(xx),
  }));
};
