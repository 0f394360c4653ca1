import { type RuleRow, ruleRow } from '../data/rule-row.ts';

/** What the law of Georgia asks a citizen to show or to be before the exit. */
export interface ExitRequirementRow extends RuleRow {
  /** The last part of the code of its condition: `return-ticket`. */
  readonly requirement: string;
}

const row = (requirement: string): ExitRequirementRow =>
  ruleRow(
    { requirement },
    {
      from: '2021-01-01',
      source:
        'Law of Georgia on the rules and procedures for Georgian citizens exiting and entering Georgia, as amended on 2 September 2020',
      certainty: 'unverified',
    },
  );

/** The requirements of the exit, in the order of the checks; not compared with matsne.gov.ge yet. */
export const exitRequirements: readonly ExitRequirementRow[] = [
  'passport-genuine',
  'passport-biometric',
  'passport-age',
  'passport-validity',
  'return-ticket',
  'lodging',
  'health-insurance',
  'means',
  'known-ban',
  'exit-ban',
  'child-consent',
].map(row);

/** The row of a condition, by its code: `schengen.exit.return-ticket`. */
export const exitRequirementOf = (code: string): readonly ExitRequirementRow[] =>
  exitRequirements.filter(({ requirement }) => code === `schengen.exit.${requirement}`);
