import { ruleRow } from '../data/rule-row.ts';
import type { ListPosition } from './position.ts';

/** The day on which Reg. (EU) 2018/1806 came into force; for earlier days the list is kept only where a row says so. */
export const listsSince = '2018-12-18';

const act = 'Reg. (EU) 2018/1806 Annex I (02018R1806-20251230)';

const states =
  'AF AM AO AZ BD BF BH BI BJ BO BT BW BY BZ CD CF CG CI CM CN CU CV DJ DO DZ EC EG ER ET FJ GA GH GM GN GQ GW GY HT ID ' +
  'IN IQ IR JM JO KE KG KH KM KP KW KZ LA LB LK LR LS LY MA MG ML MM MN MR MV MW MZ NA NE NG NP OM PG PH PK QA RU RW SA ' +
  'SD SL SN SO SR SS ST SY SZ TD TG TH TJ TM TN TR TZ UG UZ VN YE ZA ZM ZW';

const before = (state: string, from: string, to: string, source: string): ListPosition =>
  ruleRow({ state, list: 'annex-i' as const }, { from, to, source, certainty: 'unverified' });

/** Annex I: States whose nationals need a visa to cross the external border (Art. 3(1)). */
export const annexI: readonly ListPosition[] = [
  ...states
    .split(' ')
    .map(
      (state): ListPosition =>
        ruleRow({ state, list: 'annex-i' as const }, { from: listsSince, source: act }),
    ),
  // The Palestinian Authority: an entity that at least one Member State does not recognise as a State (part 2).
  ruleRow({ state: 'PS', list: 'annex-i' as const }, { from: listsSince, source: `${act} part 2` }),
  ruleRow(
    { state: 'VU', list: 'annex-i' as const },
    { from: '2025-02-03', source: 'Reg. (EU) 2025/11' },
  ),
  // Before they moved to Annex II.
  ...[
    ['MK', '2009-12-18'],
    ['ME', '2009-12-18'],
    ['RS', '2009-12-18'],
    ['AL', '2010-12-14'],
    ['BA', '2010-12-14'],
    ['MD', '2014-04-27'],
    ['GE', '2017-03-27'],
    ['UA', '2017-06-10'],
  ].map(([state, to]) =>
    before(state as string, '2001-04-10', to as string, 'Reg. (EC) 539/2001 Annex I'),
  ),
  before(
    'XK',
    '2009-12-19',
    '2023-12-31',
    'Reg. (EC) 539/2001 Annex I, as amended by Reg. (EC) 1244/2009',
  ),
];
