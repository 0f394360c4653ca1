import { type RuleRow, ruleRow } from '../data/rule-row.ts';

/** A State without border checks towards a neighbour in the area, which is not part of it. */
export interface OpenBorderRow extends RuleRow {
  readonly state: string;
  /** The Member State with whose residence permits its own are listed. */
  readonly permitsAs?: string;
}

/**
 * By the text of Art. 6(1) a day there is not spent on the territory of a Member State, but no record shows where it was
 * spent (disputed; Monaco's border is watched by France): the officer decides.
 */
export const openBorderRows: readonly OpenBorderRow[] = ['AD', 'MC', 'SM', 'VA'].map((state) =>
  ruleRow(
    // France has Monaco’s among its own in the list of Art. 39(1)(a) (Decision SCH/Com-ex (98) 19).
    { state, ...(state === 'MC' ? { permitsAs: 'FR' } : {}) },
    { from: '1995-03-26', source: 'Reg. (EU) 2016/399 Art. 6(1)', certainty: 'disputed' },
  ),
);

/** The State as whose a residence permit counts: for one of Monaco France, for any other the one that issued it. */
export const permitState = (issuer: string): string =>
  openBorderRows.find(({ state }) => state === issuer)?.permitsAs ?? issuer;
