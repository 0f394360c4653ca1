import { type RuleRow, ruleRow } from '../data/rule-row.ts';

/** Passports of one authority of a State that are left out of the exemption while the row holds. */
export interface IssuerExclusion extends RuleRow {
  readonly state: string;
  /** As `DocumentFacts.authority` names it. */
  readonly authority: string;
}

/** Footnotes to Annex II of Reg. (EU) 2018/1806 that turn on who issued the passport. */
export const issuerExclusions: readonly IssuerExclusion[] = [
  ruleRow(
    { state: 'RS', authority: 'koordinaciona-uprava' },
    {
      from: '2009-12-19',
      // Reg. (EU) 2024/2495 was published on 23 September 2024; the day itself follows from the twentieth-day rule.
      to: '2024-10-12',
      source: 'Reg. (EU) 2018/1806 Annex II before Reg. (EU) 2024/2495',
    },
  ),
];
