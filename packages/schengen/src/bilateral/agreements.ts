import type { CivilDate } from '@amirani/core';
import { holdsOn } from '../data/dated-row.ts';
import { type RuleRow, ruleRow } from '../data/rule-row.ts';
import { type Reason, reason } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';

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

/** The known agreement of a State with a nationality, or undefined; others may exist. */
export const bilateralAgreement = (
  state: string,
  nationality: string,
  on: CivilDate,
): BilateralAgreement | undefined =>
  bilateralAgreements.find(
    (row) => row.state === state && row.nationality === nationality && holdsOn(row, on),
  );

/**
 * What is known of an agreement that may give more days in the one State where they are to be spent: on request, at the entry
 * or by the last working day of the 90 (CISA Art. 20(2)(b), (2a)). Undefined where State or nationality is not known.
 */
export const agreementBeside = (
  { on, person, destination, enterAt }: CrossingFacts,
  twins: RuleTwins,
): { readonly said: Reason; readonly row?: BilateralAgreement } | undefined => {
  const [state, nationality] = [destination ?? enterAt, person?.nationality].map((code) =>
    code === undefined ? undefined : ruleState(code, twins),
  );
  if (state === undefined || nationality === undefined) return undefined;
  const row = bilateralAgreement(state, nationality, on);
  const facts = { state, nationality };
  return row === undefined
    ? { said: reason('schengen.stay.agreement-unseen', facts) }
    : { said: reason('schengen.stay.agreement', facts), row };
};
