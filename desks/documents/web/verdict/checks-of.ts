import {
  checksIn,
  type DocumentFinding,
  type Verdict,
  type VerdictCheck,
  type VerdictGroup,
} from '@amirani/documents/verdict';

/** A check with the document it belongs to; none for checks between documents. */
export interface PlacedCheck {
  readonly document: string | undefined;
  readonly check: VerdictCheck;
}

/** One reason why the verdict is what it is. */
export interface Reason extends PlacedCheck {
  readonly finding: DocumentFinding | undefined;
}

/** Every check of a verdict. */
export const checksOf = ({ documents, combined }: Verdict): readonly PlacedCheck[] => [
  ...documents.flatMap(({ id, groups }) =>
    groups.flatMap(checksIn).map((check) => ({ document: id, check })),
  ),
  ...checksIn(combined).map((check) => ({ document: undefined, check })),
];

/** Most reasons shown with a verdict; the tree has them all. */
const mostReasons = 3;

const severities = ['note', 'attention', 'obstacle'] as const;

/** What weighs most: failed before undetermined, the gravest finding of a check, one reason for each cause. */
export const reasonsOf = (verdict: Verdict, most: number = mostReasons): readonly Reason[] =>
  checksOf(verdict)
    .filter(({ check }) => check.result === 'failed' || check.result === 'undetermined')
    .map((placed): Reason => ({ ...placed, finding: gravest(placed.check) }))
    .toSorted((a, b) => weight(b) - weight(a))
    .filter((reason, at, all) => all.findIndex((other) => saysTheSame(other, reason)) === at)
    .slice(0, most);

/** One cause may hold up several checks: said once, it leaves room for the next. */
const saysTheSame = ({ finding: a, ...one }: Reason, { finding: b, ...other }: Reason): boolean =>
  a === undefined || b === undefined
    ? one.check === other.check
    : one.document === other.document &&
      a.code === b.code &&
      JSON.stringify(a.facts) === JSON.stringify(b.facts);

/** The finding of a check that weighs most; the first of several that weigh the same. */
export const gravest = ({ findings }: VerdictCheck): DocumentFinding | undefined =>
  findings.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity))[0];

const weight = ({ check, finding }: Reason): number =>
  (check.result === 'failed' ? 10 : 0) +
  (check.expected ? 4 : 0) +
  severities.indexOf(finding?.severity ?? 'note');

/** How many checks of a group came to each of the five words. */
export const countsOf = (group: VerdictGroup): ReadonlyMap<VerdictCheck['result'], number> => {
  const counts = new Map<VerdictCheck['result'], number>();
  for (const { result } of checksIn(group)) counts.set(result, (counts.get(result) ?? 0) + 1);
  return counts;
};
