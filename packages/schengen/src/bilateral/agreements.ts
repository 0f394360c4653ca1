import type { CivilDate } from '@amirani/core';
import { holdsOn } from '../data/dated-row.ts';
import { type RuleRow, ruleRow } from '../data/rule-row.ts';

/**
 * A visa waiver agreement of one State, older than its accession, that may give a stay beyond 90 days there
 * (CISA Art. 20(2), as replaced by Reg. (EU) 2017/2226 Art. 60).
 */
export interface BilateralAgreement extends RuleRow {
  /** The Member State. */
  readonly state: string;
  readonly nationality: string;
}

const rows = (state: string, nationalities: string, source: string): BilateralAgreement[] =>
  nationalities
    .split(' ')
    .map((nationality) =>
      ruleRow(
        { state, nationality },
        { from: '1995-03-26', source, certainty: 'unverified', staleAfter: '2026-11-24' },
      ),
    );

/** Agreements that were seen in secondary sources. The list is not complete: who is not on it may have one. */
export const bilateralAgreements: readonly BilateralAgreement[] = [
  ...rows(
    'DK',
    'AU CA CL IL JP KR MY NZ SG US',
    'Danish agreements; days in the Nordic States are deducted',
  ),
  ...rows('DE', 'AU CA CL IL JP KR NZ US', 'Aufenthaltsverordnung section 16 and Annex A'),
  ...rows('PL', 'US', 'Agreement between Poland and the United States'),
];

/** The agreement of a State with a nationality; undefined: none is known, which does not say that there is none. */
export const bilateralAgreement = (
  state: string,
  nationality: string,
  on: CivilDate,
): BilateralAgreement | undefined =>
  bilateralAgreements.find(
    (row) => row.state === state && row.nationality === nationality && holdsOn(row, on),
  );
