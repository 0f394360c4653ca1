import type { CivilDate } from '@amirani/core';
import { type DatedRow, dated } from '../data/dated-row.ts';

/** A State on whose territory days count towards the 90, and from when. */
export interface MemberRow extends DatedRow {
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
}

const checkedOn = '2026-11-24' as CivilDate;
const staleAfter = '2027-05-24' as CivilDate;

const row = (state: string, from: string, act: string): MemberRow =>
  dated({ state, from, source: act, checkedOn, staleAfter });

const convention =
  'Convention implementing the Schengen Agreement, Art. 139; Decision SCH/Com-ex (94) 29';
const enlargement = 'Council Decision 2007/801/EC';

/**
 * The States without checks at internal borders, and the first day on which a day of stay there counts
 * (Reg. (EU) 2016/399 Art. 6(1)). The date of the day decides, not the date of the question: what was spent in
 * Croatia in 2022 is not counted in 2023. Bulgaria and Romania count from the day air and sea controls were lifted.
 */
export const members: readonly MemberRow[] = [
  ...['BE', 'DE', 'ES', 'FR', 'LU', 'NL', 'PT'].map((state) =>
    row(state, '1995-03-26', convention),
  ),
  row('IT', '1997-10-26', 'Decision SCH/Com-ex (97) 27'),
  row('AT', '1997-12-01', 'Decision SCH/Com-ex (97) 28'),
  row('GR', '2000-01-01', 'Council Decision 1999/848/EC'),
  ...['DK', 'FI', 'IS', 'NO', 'SE'].map((state) =>
    row(state, '2001-03-25', 'Council Decision 2000/777/EC'),
  ),
  ...['CZ', 'EE', 'HU', 'LT', 'LV', 'MT', 'PL', 'SI', 'SK'].map((state) =>
    row(state, '2007-12-21', enlargement),
  ),
  row('CH', '2008-12-12', 'Council Decision 2008/903/EC'),
  row('LI', '2011-12-19', 'Council Decision 2011/842/EU'),
  row('HR', '2023-01-01', 'Council Decision (EU) 2022/2451'),
  row('BG', '2024-03-31', 'Council Decision (EU) 2024/210'),
  row('RO', '2024-03-31', 'Council Decision (EU) 2024/210'),
];
