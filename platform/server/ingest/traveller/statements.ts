import type { BookingRecord, TravellerRecord } from '@amirani/messages';
import type { Fact } from '@platform/api/types.ts';
import type { boardingOf } from '../flight/push.ts';

/** The parts of a traveller's page. */
type FactGroup = Fact['group'];

/** One statement of a record, with its subject and its place in the record. */
export interface Statement {
  readonly group: FactGroup;
  /** The field's name in the record without its place in a list: `surname`, `documents.number`. */
  readonly field: string;
  /** What tells one document, bag or ticket from the next across messages; empty for single fields. */
  readonly item: string;
  readonly value: string;
  /** Key into the record's `source`: `documents.0.number`. */
  readonly path: string;
  /** Bulk data, shown masked until asked for (R10). */
  readonly bulk: boolean;
  /** Whether two messages that give different values disagree, or only say more. */
  readonly exclusive: boolean;
}

/** What was said of whether a person flies; `named-again` takes a cancellation back. */
export type BoardingSaid = NonNullable<ReturnType<typeof boardingOf>> | 'named-again';

/** Everything that is said of a traveller, in the order of the page. */
export const statementsOf = (
  record: TravellerRecord,
  boarding?: BoardingSaid,
): readonly Statement[] => [
  ...SINGLE.flatMap(([group, field]) => single(record, group, field)),
  ...(boarding === undefined
    ? []
    : [
        statement(
          ...(['journey', 'boarding', '', boarding] as const),
          boarding === 'named-again' ? 'nameAsSent' : 'boarding',
        ),
      ]),
  ...plural('nationality', 'nationalities', record.nationalities, (value) => value),
  ...(record.birthDateCandidates ?? []).map((value, index) =>
    statement('birth', 'birthDateCandidates', value, value, `birthDateCandidates.${index}`),
  ),
  ...listed('document', 'documents', record.documents, documentItem),
  ...listed('seat', 'seats', record.seats, seatItem),
  ...listed('bag', 'bags', record.bags, ({ tag }, index) => tag ?? `#${index}`),
  ...listed('ticket', 'tickets', record.tickets, ({ number }) => number),
  ...listed('contact', 'contacts', record.contacts, ({ value }) => value),
  ...listed('programme', 'frequentFlyer', record.frequentFlyer, ({ carrier, number }, index) =>
    number === undefined ? `${carrier ?? ''}#${index}` : `${carrier ?? ''}${number}`,
  ),
];

/** What tells one document from another: its number. */
export const documentItem = (
  { type, number }: { readonly type?: string; readonly number?: string },
  index: number,
): string => (number === undefined ? `${type ?? ''}#${index}` : number.toUpperCase());

/** What tells one seat from another: its leg. */
export const seatItem = ({ from, to }: { readonly from?: string; readonly to?: string }): string =>
  `${from ?? ''}-${to ?? ''}`;

/** Everything a booking record says that is not said of its travellers. */
export const bookingStatementsOf = (record: BookingRecord): readonly Statement[] => [
  ...BOOKING_SINGLE.flatMap((field) => {
    const value = text(record[field]);
    return value === undefined ? [] : [statement('booking', field, '', value, field, true)];
  }),
  ...Object.entries(record.agency ?? {}).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [statement('booking', `agency.${key}`, '', value, `agency.${key}`, true)],
  ),
  ...listed('booking', 'locators', record.locators, ({ locator }) => locator),
  ...listed('contact', 'contacts', record.contacts, ({ value }) => value),
  ...listed('payment', 'payments', record.payments, (payment, index) =>
    payment.lastFour === undefined ? `#${index}` : `${payment.vendor ?? ''}${payment.lastFour}`,
  ),
  ...listed('booking', 'splits', record.splits, ({ locator }, index) => locator ?? `#${index}`),
];

/** Fields of which a traveller has one, by group, in the order of the page. */
const SINGLE: readonly (readonly [group: FactGroup, field: keyof TravellerRecord & string])[] = [
  ['name', 'surname'],
  ['name', 'given'],
  ['name', 'title'],
  ['name', 'nameAsSent'],
  ['birth', 'birthDate'],
  ['birth', 'sex'],
  ['birth', 'birthPlace'],
  ['nationality', 'residence'],
  ['document', 'documentVerified'],
  ['journey', 'role'],
  ['journey', 'age'],
  ['journey', 'embark'],
  ['journey', 'debark'],
  ['journey', 'infantOf'],
  ['journey', 'unaccompaniedMinor'],
  ['booking', 'booking'],
  ['reference', 'reference'],
  ['reference', 'uniqueReference'],
];

/**
 * Fields of which a person can have only one value at a time, so that two messages with different ones
 * disagree. Others say more, name the item itself, or change in the course of things (bags, tickets).
 */
export const exclusiveFields = {
  single: ['surname', 'given', 'birthDate', 'sex', 'birthPlace', 'residence'],
  documents: ['type', 'issuer', 'expiry', 'issued', 'nationality'],
  seats: ['seat'],
} as const;

const BOOKING_SINGLE = ['created', 'changed', 'ticketed', 'cancelled'] as const;

const EXCLUSIVE: ReadonlySet<string> = new Set([
  ...exclusiveFields.single,
  ...exclusiveFields.documents.map((field) => `documents.${field}`),
  ...exclusiveFields.seats.map((field) => `seats.${field}`),
]);

const BULK = new Set([
  'documents.number',
  'contacts.value',
  'frequentFlyer.number',
  'payments.lastFour',
  'payments.expiry',
]);

const single = (
  record: TravellerRecord,
  group: FactGroup,
  field: keyof TravellerRecord & string,
): Statement[] => {
  const value = text(record[field]);
  return value === undefined ? [] : [statement(group, field, '', value, field)];
};

const plural = (
  group: FactGroup,
  field: string,
  values: readonly string[] | undefined,
  item: (value: string) => string,
): Statement[] =>
  (values ?? []).map((value, index) =>
    statement(group, field, item(value), value, `${field}.${index}`),
  );

const listed = <T extends object>(
  group: FactGroup,
  list: string,
  items: readonly T[] | undefined,
  item: (one: T, index: number) => string,
): Statement[] =>
  (items ?? []).flatMap((one, index) =>
    Object.entries(one).flatMap(([key, raw]) => {
      const value = text(raw);
      const field = `${list}.${key}`;
      return value === undefined
        ? []
        : [statement(group, field, item(one, index), value, `${list}.${index}.${key}`)];
    }),
  );

const statement = (
  group: FactGroup,
  field: string,
  item: string,
  value: string,
  path: string,
  exclusive = EXCLUSIVE.has(field),
): Statement => ({ group, field, item, value, path, bulk: BULK.has(field), exclusive });

const text = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};
