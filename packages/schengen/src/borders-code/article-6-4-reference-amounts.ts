import { type RuleRow, ruleRow } from '../data/rule-row.ts';

/** What a State has notified as sufficient means. It is shown with its date beside what the traveller shows, and decides nothing. */
export interface ReferenceAmount extends RuleRow {
  readonly state: string;
  readonly amount: number;
  readonly currency: string;
  readonly per: 'day' | 'stay';
  /** When the amount applies. */
  readonly when:
    | 'any'
    | 'hotel'
    | 'private-host'
    | 'prepaid-hotel'
    | 'no-booking'
    | 'first-three-days';
}

const row = (
  state: string,
  amount: number,
  currency: string,
  when: ReferenceAmount['when'] = 'any',
  per: ReferenceAmount['per'] = 'day',
): ReferenceAmount =>
  ruleRow(
    { state, amount, currency, per, when },
    {
      from: '2006-10-13',
      source:
        'Notification under Reg. (EU) 2016/399 Art. 6(4) and 39(1)(c), from a secondary source',
      certainty: 'unverified',
      // Amounts move; none of these was compared with the Official Journal.
      staleAfter: '2026-11-24',
    },
  );

/** Reference amounts by State, as far as they were seen. A State without a row: not known. */
export const referenceAmounts: readonly ReferenceAmount[] = [
  row('BE', 45, 'EUR', 'private-host'),
  row('BE', 95, 'EUR', 'hotel'),
  row('DE', 45, 'EUR'),
  row('DK', 350, 'DKK'),
  row('DK', 500, 'DKK', 'hotel'),
  row('EE', 86, 'EUR'),
  row('FI', 30, 'EUR'),
  row('FR', 120, 'EUR', 'no-booking'),
  row('FR', 65, 'EUR', 'prepaid-hotel'),
  row('GR', 50, 'EUR'),
  row('GR', 300, 'EUR', 'any', 'stay'),
  row('LT', 40, 'EUR'),
  row('LV', 14, 'EUR'),
  row('NL', 34, 'EUR'),
  row('NO', 500, 'NOK'),
  row('PL', 300, 'PLN', 'first-three-days', 'stay'),
  row('SE', 450, 'SEK'),
];
