import { daysBetween } from '@amirani/core';
import { type DatedRow, holdsOn } from '../data/dated-row.ts';
import { type RuleRow, ruleRow } from '../data/rule-row.ts';
import { type Reason, reason } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import type { ReasonCode } from '../facts/reason-codes.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';

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

/** Whether a row is an amount of this table. */
export const isReferenceAmount = (row: DatedRow): row is ReferenceAmount =>
  referenceAmounts.some((one) => one === row);

/** What an amount says, by when it applies. */
const saidAs: Readonly<Record<ReferenceAmount['when'], ReasonCode>> = {
  any: 'schengen.means.reference.day',
  hotel: 'schengen.means.reference.hotel',
  'private-host': 'schengen.means.reference.private-host',
  'prepaid-hotel': 'schengen.means.reference.prepaid-hotel',
  'no-booking': 'schengen.means.reference.no-booking',
  'first-three-days': 'schengen.means.reference.first-three-days',
};

/**
 * The amounts of the State of destination beside what the traveller shows, for the officer to compare (Art. 6(4)): for each day,
 * and for the days of the intended stay where its end is known.
 */
export const amountsBeside = (
  { on, departure, destination, enterAt, journey }: CrossingFacts,
  twins: RuleTwins,
): { readonly reasons: readonly Reason[]; readonly rows: readonly ReferenceAmount[] } => {
  const code = destination ?? enterAt;
  const state = code === undefined ? undefined : ruleState(code, twins);
  const rows = referenceAmounts.filter((row) => row.state === state && holdsOn(row, on));
  const days = departure === undefined ? 0 : daysBetween(on, departure) + 1;
  const daily = rows.filter(({ per }) => per === 'day');
  return {
    reasons: [
      ...(journey?.meansShown === undefined
        ? []
        : [reason('schengen.means.shown', { shown: journey.meansShown })]),
      ...rows.map(({ when, per, amount, currency }) =>
        reason(when === 'any' && per === 'stay' ? 'schengen.means.reference.stay' : saidAs[when], {
          state: state ?? '',
          amount,
          currency,
        }),
      ),
      ...(days < 1 || daily.length === 0
        ? []
        : [
            reason('schengen.means.for-days', {
              days,
              totals: daily
                .map(({ amount, currency }) => `${amount * days} ${currency}`)
                .join(', '),
            }),
          ]),
      ...rows
        .filter(({ certainty }) => certainty !== 'seen')
        .slice(0, 1)
        .map(({ checkedOn }) => reason('schengen.means.seen', { seen: checkedOn })),
    ],
    rows,
  };
};
