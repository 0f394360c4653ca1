import type { ChipVerification } from '../chip/index.ts';
import type { Steps } from '../crypto/index.ts';
import {
  applyKnownDefects,
  checkResults,
  knownDefectsOf,
  type TrustStore,
} from '../trust/index.ts';
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
    ...(chip === undefined ? {} : { named: chip.named }),
    documentType: facts.documentCode,
    documentNumber: facts.documentNumber,
    issuingState: facts.issuingState,
    issuedOn: facts.dateOfIssue ?? chip?.contents['EF.SOD']?.signedAt,
  });
  if (defects.length === 0) return leaves;
  const applied = applyKnownDefects(leaves, defects, store);
  return leaves.map((leaf, at) => {
    const { result, findings } = applied[at] ?? leaf;
    const defect =
      result === leaf.result ? replacedIn(leaf) : changedBy(leaf, findings[leaf.findings.length]);
    return { ...leaf, result, findings, ...(defect === undefined ? {} : { defect }) };
  });
}

type Reason = Leaf['findings'][number];

const changedBy = (
  { result }: Leaf,
  reason: Reason | undefined,
  was: string | number | undefined = result,
): AppliedDefect => ({
  id: String(reason?.facts['defect'] ?? ''),
  list: String(reason?.facts['list'] ?? ''),
  was: checkResults.find((one) => one === was) ?? result,
});

/** What a list brought in the place of something wrong changed the check before it came here. */
const replacedIn = (leaf: Leaf): AppliedDefect | undefined => {
  const reason = leaf.findings.find(({ code }) => code === 'document.trust.defect.replaced');
  const before = reason?.facts['before'];
  return before === undefined || before === leaf.result
    ? undefined
    : changedBy(leaf, reason, before);
};
