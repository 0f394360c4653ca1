import { isFictitious } from '@amirani/core';
import type { DocumentFinding } from '../../check/finding.ts';
import type { MrzReading } from '../../mrz/index.ts';
import type { Examination, VisualZone } from '../examination.ts';
import { verdictFinding } from '../say.ts';
import type { Leaf } from '../tree/build.ts';

/** Places of state codes in a document. */
export interface CodePlaces {
  readonly printed: MrzReading | undefined;
  readonly chip: MrzReading | undefined;
  readonly visual: VisualZone | undefined;
  /** Codes that seals carry. */
  readonly seals: readonly string[];
}

/**
 * A duty profile refuses by name whatever carries a code of the synthetic world (R67). In training the check does not
 * exist.
 */
export const checkSynthetic = (
  profile: Examination['trustProfile'],
  { printed, chip, visual, seals }: CodePlaces,
): readonly Leaf[] => {
  if (profile !== 'duty') return [];
  const zone = (reading: MrzReading | undefined, where: string) =>
    (['issuingState', 'nationality'] as const).map((field) => [reading?.value(field), where]);
  const codes = [
    ...zone(printed, 'MRZ'),
    ...zone(chip, 'DG1'),
    [visual?.issuingState, 'VIZ'],
    [visual?.nationality, 'VIZ'],
    ...seals.map((code) => [code, 'seal']),
  ];
  const seen = new Set<string>();
  const findings: DocumentFinding[] = [];
  for (const [code, where = ''] of codes)
    if (code !== undefined && isFictitious(code) && !seen.has(`${code} ${where}`)) {
      seen.add(`${code} ${where}`);
      findings.push(verdictFinding('document.verdict.synthetic', { code, where }));
    }
  const known = codes.some(([code]) => code !== undefined);
  return [
    {
      name: 'state.synthetic',
      result: findings.length > 0 ? 'failed' : known ? 'successful' : 'not-supported',
      findings: known ? findings : [verdictFinding('document.verdict.no-code')],
      expected: known,
    },
  ];
};
