import type { CaseRecords, Leads } from '../leads/index.ts';
import { CallSheet } from './calling.ts';
import { caseOf, escorted, paid } from './leads-case.ts';

/** Everybody a village: people who call a few of the others. */
export const village = (sheet: CallSheet): CallSheet => {
  for (let at = 0; at < 40; at += 1)
    sheet.habit(`v${at}`, [1, 7, 19].map((step) => `v${(at + step) % 40}`).join(' '), [1, 20]);
  return sheet;
};

/** Three who call one another every third day, and nobody in common. */
export const trio = (sheet: CallSheet, a: string, b: string, c: string, days = 6): CallSheet =>
  sheet
    .habit(`tel-${a}`, `tel-${b}`, [1, 20], days + 2)
    .habit(`tel-${a}`, `tel-${c}`, [1, 20], days)
    .habit(`tel-${b}`, `tel-${c}`, [1, 20], days);

export const gathering = paid(
  'ann hub 1 90000',
  'bob hub 2 80000',
  'cid hub 3 110000',
  'dan hub 3 95000',
  'hub far 5 330000',
  'ann hub 15 70000',
  'bob hub 15 85000',
  'cid hub 16 99000',
  'eve hub 17 105000',
  'hub far 19 310000',
);

/** An escort who telephones with two others; money that is gathered; and a family, a couple and a village around them. */
export const story = (victims: readonly string[] = []): CaseRecords =>
  caseOf({
    people: 'kay lia max una ida ned ann bob cid dan eve hub far mum dad kid',
    sheet: trio(village(new CallSheet()), 'kay', 'lia', 'max')
      .habit('tel-kay', 'tel-mum tel-dad tel-kid', [1, 20], 20)
      .habit('tel-mum', 'tel-dad tel-kid', [1, 20], 20)
      .habit('tel-hub', 'tel-mum', [1, 20], 7)
      .habit('tel-kay', 'tel-una v1', [1, 3], 2)
      .habit('tel-lia', 'v5 v9', [1, 20], 5)
      // On the days of other calls: days are counted, not calls.
      .habit('tel-kay', 'tel-lia', [1, 20], 8),
    payments: gathering,
    trips: escorted('kay', 'una ida ned'),
    victims,
  });

/** Three phones that call next to nobody but one another, replaced together. */
export const ringOf = (...holdings: CaseRecords['holdings']): CaseRecords => {
  const sheet = village(new CallSheet());
  for (const [time, days] of [
    ['old', [1, 10]],
    ['new', [11, 20]],
  ] as const) {
    sheet.habit(`${time}1`, `${time}2 ${time}3`, days, 9).habit(`${time}2`, `${time}3`, days, 9);
    sheet.habit(`${time}1`, 'v3 v8', days, 3).habit(`${time}2`, 'v10 v21', days, 3);
    sheet.habit(`${time}3`, 'v14 v33', days, 3);
  }
  return {
    ...caseOf({ people: 'pia', sheet }),
    holdings,
    persons: [{ id: 'pia', status: 'unknown' }],
  };
};

/** Leads by their findings, then contacts by those whom they are near. */
export const told = ({ people, contacts }: Leads) => [
  ...people.map(({ person, grade, findings }) =>
    [person, grade, ...findings.map(({ code }) => code.slice('network.lead.'.length))].join(' '),
  ),
  ...contacts.map(({ person, near }) => `${person} contact of ${near.join(' ')}`),
];
