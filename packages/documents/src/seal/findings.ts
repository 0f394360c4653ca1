import type { BytePlace } from '../check/finding.ts';
import { meaningOf } from '../check/finding-row.ts';
import { type SealFindingCode, sealFindings } from './finding-codes.ts';
import type { SealFinding } from './model.ts';

/** Adds a finding: its code, what its text names, and where in the evidence it stands. */
export type SaySeal = (
  code: SealFindingCode,
  facts?: SealFinding['facts'],
  ...places: readonly BytePlace[]
) => void;

/** A finding of a code. */
export const sealFinding = (
  code: SealFindingCode,
  facts: SealFinding['facts'] = {},
  ...places: readonly BytePlace[]
): SealFinding => {
  const { severity, result, rule } = meaningOf(sealFindings[code]);
  return { code, severity, result, rule, facts, places };
};

/** As many findings of a reading as anybody would read; a seal of noise could give thousands. */
const MOST_SEAL_FINDINGS = 100;

/** Gathers findings into a list; what goes beyond {@link MOST_SEAL_FINDINGS} is one finding that says so. */
export const sayInto =
  (findings: SealFinding[]): SaySeal =>
  (code, facts, ...places) => {
    if (findings.length < MOST_SEAL_FINDINGS) findings.push(sealFinding(code, facts, ...places));
    else if (findings.length === MOST_SEAL_FINDINGS)
      findings.push(sealFinding('document.seal.findings.many', { count: MOST_SEAL_FINDINGS }));
  };
