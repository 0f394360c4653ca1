import type { Fact } from '@amirani/contract';
import type { BookingRecord, TravellerRecord } from '@amirani/messages';

/** The parts of a traveller's page. */
export type FactGroup = Fact['group'];

/** One thing that a record says, with what it is about and where it stands in the record. */
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

/** Everything a traveller record says, in the order of the page. */
export const statementsOf = (record: TravellerRecord): readonly Statement[] => [
  ...SINGLE.flatMap(({ group, field, exclusive }) => single(record, group, field, exclusive)),
  ...plural('nationality', 'nationalities', record.nationalities, (value) => value),
  ...(record.birthDateCandidates ?? []).map((value, index) =>
    statement('birth', 'birthDateCandidates', value, value, `birthDateCandidates.${index}`),
  ),
  ...listed('document', 'documents', record.documents, ({ type, number }, index) =>
    number === undefined ? `${type ?? ''}#${index}` : number.toUpperCase(),
  ),
  ...listed('seat', 'seats', record.seats, ({ from, to }) => `${from ?? ''}-${to ?? ''}`),
  ...listed('bag', 'bags', record.bags, ({ tag }, index) => tag ?? `#${index}`),
  ...listed('ticket', 'tickets', record.tickets, ({ number }) => number),
  ...listed('contact', 'contacts', record.contacts, ({ value }) => value),
  ...listed('programme', 'frequentFlyer', record.frequentFlyer, ({ carrier, number }, index) =>
    number === undefined ? `${carrier ?? ''}#${index}` : `${carrier ?? ''}${number}`,
  ),
];

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

/** Fields of which a traveller has one: group, name, and whether another value is a disagreement. */
const SINGLE: readonly {
  readonly group: FactGroup;
  readonly field: keyof TravellerRecord & string;
  readonly exclusive: boolean;
}[] = [
  { group: 'name', field: 'surname', exclusive: true },
  { group: 'name', field: 'given', exclusive: true },
  { group: 'name', field: 'title', exclusive: true },
  { group: 'name', field: 'nameAsSent', exclusive: false },
  { group: 'birth', field: 'birthDate', exclusive: true },
  { group: 'birth', field: 'sex', exclusive: true },
  { group: 'birth', field: 'birthPlace', exclusive: true },
  { group: 'nationality', field: 'residence', exclusive: true },
  { group: 'document', field: 'documentVerified', exclusive: false },
  { group: 'journey', field: 'role', exclusive: true },
  { group: 'journey', field: 'age', exclusive: true },
  { group: 'journey', field: 'embark', exclusive: true },
  { group: 'journey', field: 'debark', exclusive: true },
  { group: 'journey', field: 'infantOf', exclusive: false },
  { group: 'journey', field: 'unaccompaniedMinor', exclusive: false },
  { group: 'booking', field: 'booking', exclusive: false },
  { group: 'reference', field: 'reference', exclusive: false },
  { group: 'reference', field: 'uniqueReference', exclusive: false },
];

const BOOKING_SINGLE = ['created', 'changed', 'ticketed', 'cancelled'] as const;

/** Fields of lists that name the item itself: another value is another item. */
const NAMING = new Set([
  'documents.number',
  'tickets.number',
  'contacts.value',
  'contacts.kind',
  'frequentFlyer.number',
  'bags.tag',
  'locators.locator',
  'splits.locator',
  'payments.lastFour',
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
  exclusive: boolean,
): Statement[] => {
  const value = text(record[field]);
  return value === undefined ? [] : [statement(group, field, '', value, field, exclusive)];
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
        : [
            statement(
              group,
              field,
              item(one, index),
              value,
              `${list}.${index}.${key}`,
              !NAMING.has(field),
            ),
          ];
    }),
  );

const statement = (
  group: FactGroup,
  field: string,
  item: string,
  value: string,
  path: string,
  exclusive = false,
): Statement => ({ group, field, item, value, path, bulk: BULK.has(field), exclusive });

const text = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};
