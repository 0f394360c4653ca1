import { bilateralAgreements } from '../bilateral/agreements.ts';
import { refusalLetters } from '../borders-code/annex-v.ts';
import { categoryRules } from '../borders-code/annex-vii.ts';
import { referenceAmounts } from '../borders-code/article-6-4-reference-amounts.ts';
import { recording } from '../ees/dates.ts';
import { etiasPhases } from '../etias/phases.ts';
import { freeMovement } from '../free-movement/beneficiaries.ts';
import { exitRequirements } from '../georgia/exit-requirements.ts';
import { members } from '../territory/members.ts';
import { openBorderRows } from '../territory/open-border-states.ts';
import { airportTransitList, transitExemptions } from '../visa-code/airport-transit-lists.ts';
import { annexI } from '../visa-list/annex-i.ts';
import { annexII } from '../visa-list/annex-ii.ts';
import { issuerExclusions } from '../visa-list/issuers.ts';
import { suspensions } from '../visa-list/suspensions.ts';
import type { DatedRow } from './dated-row.ts';

/** A table of rule data. */
export interface RuleTable {
  /** Stable: `annex-ii`. */
  readonly id: string;
  readonly act: string;
  readonly rows: readonly DatedRow[];
}

/** All tables of rule data in this package, for a page that shows every row with its source and its age. */
export const ruleTables: readonly RuleTable[] = [
  { id: 'members', act: 'Reg. (EU) 2016/399', rows: members },
  { id: 'open-borders', act: 'Reg. (EU) 2016/399 Art. 6(1)', rows: openBorderRows },
  { id: 'annex-i', act: 'Reg. (EU) 2018/1806', rows: annexI },
  { id: 'annex-ii', act: 'Reg. (EU) 2018/1806', rows: annexII },
  { id: 'suspensions', act: 'Reg. (EU) 2018/1806 Art. 8', rows: suspensions },
  { id: 'issuer-exclusions', act: 'Reg. (EU) 2018/1806 Annex II', rows: issuerExclusions },
  { id: 'airport-transit', act: 'Reg. (EC) 810/2009 Art. 3', rows: airportTransitList },
  {
    id: 'transit-exemptions',
    act: 'Reg. (EC) 810/2009 Art. 3(5)',
    rows: transitExemptions,
  },
  { id: 'free-movement', act: 'Directive 2004/38/EC', rows: freeMovement },
  { id: 'refusal-letters', act: 'Reg. (EU) 2016/399 Annex V', rows: refusalLetters },
  { id: 'categories', act: 'Reg. (EU) 2016/399 Annex VII', rows: categoryRules },
  { id: 'reference-amounts', act: 'Reg. (EU) 2016/399 Art. 6(4)', rows: referenceAmounts },
  { id: 'bilateral-agreements', act: 'CISA Art. 20(2)', rows: bilateralAgreements },
  { id: 'exit-requirements', act: 'Law of Georgia on exit and entry', rows: exitRequirements },
  { id: 'recording', act: 'Reg. (EU) 2017/2226', rows: recording },
  { id: 'etias-phases', act: 'Reg. (EU) 2018/1240', rows: etiasPhases },
];
