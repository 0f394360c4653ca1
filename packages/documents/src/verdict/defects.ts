import type { ChipVerification } from '../chip/index.ts';
import type { TrustStore } from '../trust/index.ts';
import type { DocumentFacts } from './checks/facts.ts';
import type { Leaf } from './tree/build.ts';

/** What tells which known deviations and defects are about a document. */
export interface DefectScope {
  readonly store: TrustStore;
  readonly facts: DocumentFacts;
  readonly chip: ChipVerification | undefined;
}

export const applyToDocument = (leaves: readonly Leaf[], _scope: DefectScope): readonly Leaf[] =>
  leaves;
