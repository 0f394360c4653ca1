import { type Call, type ReplacedPhones, replacedRings } from '../calls/index.ts';
import {
  type EscortPattern,
  escortPatterns,
  type SharedContact,
  sharedContacts,
  type Traveller,
  travellersOf,
} from '../journeys/index.ts';
import { type MoneyPattern, moneyPatterns } from '../money/index.ts';
import type { Actors } from './actors.ts';
import type { FindingCode, LeadDoubt, LeadFinding } from './finding.ts';
import { byText, type CaseRecords, paymentsBetween, rowsOf } from './records.ts';
import { keepVictimsApart, phonesOnlyOf } from './victims.ts';

/** What the finders found, with those in it who are customers, not organisers. */
export interface Gathered {
  readonly findings: readonly LeadFinding[];
  /** Accounts without a known holder, and travellers known only by a document or a row. */
  readonly accounts: ReadonlySet<string>;
  readonly travellers: ReadonlySet<string>;
  /** People who pay into a fan, are brought, or are in bookings with others: telephone calls never make them a lead. */
  readonly passengers: ReadonlySet<string>;
}

/** Victims and leads are separated only in `leadsOf`. */
const unparted = () => 'uncategorised' as const;

/** Runs the finders and brings what they found to one form. */
export const gather = (
  records: CaseRecords,
  actors: Actors,
  acquainted: (a: string, b: string) => boolean,
  { calls, phones }: { readonly calls: readonly Call[]; readonly phones: ReplacedPhones },
): Gathered => {
  const passengers = new Set<string>();
  const payments = paymentsBetween(
    records.payments,
    (account) => actors.holder('account', account) ?? account,
  );
  const payers = new Map(payments.map(({ id, from }) => [id, from]));
  const money = moneyPatterns(payments, { categoryOf: unparted, acquainted }).patterns;
  const rows = rowsOf(records.trips);
  const { travellers } = travellersOf(rows, (document) => actors.holder('document', document));
  keepVictimsApart(travellers, records.persons, actors);
  const ofRow = new Map(travellers.flatMap((one) => one.rows.map(({ id }) => [id, one] as const)));
  const escorts = escortPatterns(travellers, unparted);
  const ownerOf = (kind: SharedContact['kind'], value: string): string | undefined =>
    kind === 'card'
      ? actors.holder('card', value)
      : kind === 'phone'
        ? actors.ofPhone(value)
        : undefined;
  const shared = sharedContacts(travellers, unparted, { ownerOf });
  for (const { kind, doubts, payments: all, links } of money) {
    if (kind !== 'fan-in' || doubts.length > 0) continue;
    const within = new Set(links.flatMap((link) => link.payments));
    for (const id of all) if (!within.has(id)) passengers.add(payers.get(id) ?? '');
  }
  for (const { kind, journeys } of escorts)
    if (kind === 'escort')
      for (const { companion } of journeys) passengers.add(ofRow.get(companion)?.id ?? '');
  for (const { doubts, rows: uses } of shared)
    if (doubts.length === 0) for (const row of uses) passengers.add(ofRow.get(row)?.id ?? '');
  for (const one of phonesOnlyOf(passengers, travellers, actors)) passengers.add(one);
  const found = [
    ...money.flatMap(ofMoney),
    ...escorts.map((pattern) => ofEscort(pattern, ofRow)),
    ...shared.flatMap(ofShared),
    ...replacedRings(phones.pairs, calls).map(({ pairs, links }) => {
      const people = pairs.map(({ after }) => actors.ofPhone(after));
      return finding('network.lead.phones-replaced-together', true, people, {
        links: links.flatMap(([a, b]) => pairOf(people[a], people[b])),
        // The number of a victim is her name.
        records: pairs.flatMap(({ before, after }) =>
          actors.isApart(actors.ofPhone(after)) ? [] : [before, after],
        ),
      });
    }),
  ];
  return {
    findings: found,
    accounts: new Set(payments.flatMap(({ from, to }) => [from, to])),
    travellers: new Set(travellers.map(({ id }) => id)),
    passengers,
  };
};

const moneyCodes = {
  'fan-in': 'network.lead.money-gathered',
  'fan-out': 'network.lead.money-spread',
  chain: 'network.lead.money-chain',
  'round-trip': 'network.lead.money-round-trip',
} as const satisfies Record<MoneyPattern['kind'], FindingCode>;

/**
 * Money that went the same way twice or more, in other amounts, between people who mostly do not know each other, is strong:
 * wages, remittances and common purses are not so. A single event counts only with another finding.
 */
const ofMoney = ({ kind, named, links, doubts, ...more }: MoneyPattern): readonly LeadFinding[] => {
  const repeated = more.rounds > 1;
  if (doubts.some((doubt) => doubt !== 'once')) return [];
  return [
    finding(
      moneyCodes[kind],
      doubts.length === 0 && repeated,
      named.map(({ id }) => id),
      {
        links: links.flatMap(({ source, target }) => pairOf(source, target)),
        counted: more.payers,
        records: more.payments,
        doubts: repeated ? [] : ['network.lead.happened-once'],
      },
    ),
  ];
};

/** Going out with others and coming back alone three times is enough to be found: nobody travels so by habit. */
const ofEscort = (
  { kind, escort, holder, brought, journeys }: EscortPattern,
  rows: ReadonlyMap<string, Traveller>,
): LeadFinding =>
  finding(
    kind === 'escort' ? 'network.lead.escort' : 'network.lead.look-alike-relay',
    true,
    [escort, ...(holder === undefined ? [] : [holder])],
    {
      links: pairOf(escort, holder),
      counted: brought,
      records: journeys.flatMap(
        ({ out }) => rows.get(out)?.rows.find(({ id }) => id === out)?.list ?? [],
      ),
      doubts: kind === 'escort' ? [] : ['network.lead.may-not-know'],
    },
  );

const sharedCodes = {
  phone: 'network.lead.shared-phone',
  card: 'network.lead.shared-card',
  address: 'network.lead.shared-address',
} as const satisfies Record<SharedContact['kind'], FindingCode>;

/** A number or card in five bookings of strangers who do not come back is strong; a household's is something beside more. */
const ofShared = (contact: SharedContact): readonly LeadFinding[] => {
  if (contact.named.length === 0 || contact.doubts.includes('returns')) return [];
  return [
    finding(
      sharedCodes[contact.kind],
      contact.doubts.length === 0,
      contact.named.map(({ id }) => id),
      {
        counted: contact.travellers,
        records: [contact.value],
        doubts: [
          'network.lead.may-only-help',
          ...(contact.doubts.length === 0 ? [] : (['network.lead.may-be-habit'] as const)),
        ],
      },
    ),
  ];
};

/** A finding with everything in a fixed order. */
const finding = (
  code: FindingCode,
  strong: boolean,
  people: readonly string[],
  more: {
    readonly links?: readonly (readonly [string, string])[];
    readonly counted?: number;
    readonly records?: readonly string[];
    readonly doubts?: readonly LeadDoubt[];
  },
): LeadFinding => ({
  code,
  strong,
  people: [...new Set(people)].sort(byText),
  links: more.links ?? [],
  counted: more.counted ?? 0,
  records: [...new Set(more.records)].sort(byText),
  doubts: more.doubts ?? [],
});

/** Two known and different people, in the order of texts. */
const pairOf = (
  a: string | undefined,
  b: string | undefined,
): readonly (readonly [string, string])[] =>
  a === undefined || b === undefined || a === b ? [] : [a < b ? [a, b] : [b, a]];
