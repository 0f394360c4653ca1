import type { ChipVerification } from '../chip/index.ts';
import type { Steps } from '../crypto/index.ts';
import { applyKnownDefects, knownDefectsOf, type TrustStore } from '../trust/index.ts';
import type { DocumentFacts } from './checks/facts.ts';
import type { AppliedDefect } from './model.ts';
import type { Leaf } from './tree/build.ts';

/** What tells which known deviations and defects are about a document. */
export interface DefectScope {
  readonly store: TrustStore;
  readonly facts: DocumentFacts;
  readonly chip: ChipVerification | undefined;
}

/**
 * Applies the deviations and defects that trusted lists know of a document (TR-03135-1, 5.8). Where one changes a result
 * the check says which, and what the result was.
 */
export function* applyToDocument(
  leaves: readonly Leaf[],
  { store, facts, chip }: DefectScope,
): Steps<readonly Leaf[]> {
  const defects = yield* knownDefectsOf(store, {
    signer: chip?.chain[0]?.certificate,
    documentType: facts.documentCode,
    documentNumber: facts.documentNumber,
    issuingState: facts.issuingState,
    issuedOn: facts.dateOfIssue ?? chip?.contents['EF.SOD']?.signedAt,
  });
  if (defects.length === 0) return leaves;
  const applied = applyKnownDefects(leaves, defects, store);
  return leaves.map((leaf, at) => {
    const { result, findings } = applied[at] ?? leaf;
    const defect = result === leaf.result ? undefined : changedBy(leaf, findings);
    return { ...leaf, result, findings, ...(defect === undefined ? {} : { defect }) };
  });
}

/** The first defect among the findings that were added. */
const changedBy = (leaf: Leaf, findings: Leaf['findings']): AppliedDefect => {
  const [reason] = findings.slice(leaf.findings.length);
  return {
    id: String(reason?.facts['defect'] ?? ''),
    list: String(reason?.facts['list'] ?? ''),
    was: leaf.result,
  };
};
