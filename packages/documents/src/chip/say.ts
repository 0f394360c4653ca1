import type { BytePlace, DocumentFinding } from '../check/finding.ts';
import { meaningOf } from '../check/finding-row.ts';
import { type ChipFindingCode, chipFindings } from './finding-codes.ts';

/** What a finding may carry beside its code. */
export interface Said {
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly places?: readonly BytePlace[];
}

/** Notes a finding. */
export type Say = (code: ChipFindingCode, said?: Said) => void;

/** A finding of this room, with severity, result and rule of its code. */
export const chipFinding = (
  code: ChipFindingCode,
  { facts = {}, places = [] }: Said = {},
): DocumentFinding<ChipFindingCode> => {
  const { severity, result, rule } = meaningOf(chipFindings[code]);
  return { code, severity, result, rule, facts, places };
};

/** How many findings of one file are kept: broken files could make many. */
const MOST_FINDINGS = 256;

/** A list of findings and how to add to it. */
export const findingList = (): {
  readonly findings: DocumentFinding<ChipFindingCode>[];
  readonly say: Say;
} => {
  const findings: DocumentFinding<ChipFindingCode>[] = [];
  return {
    findings,
    say: (code, said) => {
      if (findings.length < MOST_FINDINGS) findings.push(chipFinding(code, said));
      else if (findings.length === MOST_FINDINGS)
        findings.push(
          chipFinding('document.chip.findings.many', { facts: { kept: MOST_FINDINGS } }),
        );
    },
  };
};
