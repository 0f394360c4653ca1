import { type RuleRow, ruleRow } from '../data/rule-row.ts';

/** A State without border checks towards a neighbour in the area, which is not part of it. */
export interface OpenBorderRow extends RuleRow {
  readonly state: string;
}

/**
 * By the text of Art. 6(1) a day there is not spent on the territory of a Member State, but no record shows where it was
 * spent (disputed; Monaco's border is watched by France): the officer decides.
 */
export const openBorderRows: readonly OpenBorderRow[] = ['AD', 'MC', 'SM', 'VA'].map((state) =>
  ruleRow(
    { state },
    { from: '1995-03-26', source: 'Reg. (EU) 2016/399 Art. 6(1)', certainty: 'disputed' },
  ),
);
