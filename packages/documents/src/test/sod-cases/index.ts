import { algorithms } from './algorithms.ts';
import type { SodCase } from './base.ts';
import { certificates } from './certificates.ts';
import { comparisons } from './comparisons.ts';
import { contents } from './contents.ts';
import type { PlannedCase } from './plan.ts';
import { signers } from './signers.ts';
import { structure } from './structure.ts';

export type { SodCase } from './base.ts';
export { type PlannedCase, plannedCases } from './plan.ts';

/** All generated cases, by what they are about. */
export const sodCases: Readonly<Record<string, readonly SodCase[]>> = {
  algorithms,
  signers,
  certificates,
  structure,
  contents,
  comparisons,
};

const named = new Map(
  Object.values(sodCases).flatMap((cases) => cases.map((one) => [one.name, one])),
);

/** What the chips of a planned case come to here: the worst result of what they are about. */
export const outcomeOf = ({ made }: PlannedCase): string => {
  const cases = made.flatMap((name) => named.get(name) ?? []);
  const results = cases.flatMap((one) => Object.values(one.results));
  const worst = (['failed', 'undetermined'] as const).find((result) => results.includes(result));
  if (worst !== undefined) return worst;
  const said = cases.flatMap(({ codes = [] }) => codes);
  return said.some((code) => code !== 'document.sod.content.hash-outdated')
    ? 'taken, and said'
    : 'successful';
};
