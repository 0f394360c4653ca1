import { algorithms } from './algorithms.ts';
import type { SodCase } from './base.ts';
import { comparisons } from './comparisons.ts';
import { contents } from './contents.ts';
import { signers } from './signers.ts';
import { structure } from './structure.ts';

export type { SodCase } from './base.ts';

/** All generated cases, by what they are about. */
export const sodCases: Readonly<Record<string, readonly SodCase[]>> = {
  algorithms,
  signers,
  structure,
  contents,
  comparisons,
};
