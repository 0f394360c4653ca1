import type { Input } from '@platform/api/endpoint.ts';
import type { investigationsEndpoints } from '../../api/endpoints.ts';

/** How an exhibit is read, as the server takes it. */
export type Mapping = Input<(typeof investigationsEndpoints)['dryRunImport']>['body']['mapping'];

/** A mapping of the columns of a table. */
export type TableMapping = Extract<Mapping, { kind: 'statements' }>;

/** A grade of source and information (A to F, 1 to 6). */
export type Grading = TableMapping['grading'];

/** What a column of a table can be. */
export const columnRoles = [
  'name',
  'birth-date',
  'nationality',
  'passport',
  'address',
  'phone',
  'plate',
  'account',
  'cell',
  'place',
  'latitude',
  'longitude',
  'amount',
  'currency',
  'day',
] as const;

/** One of {@link columnRoles}. */
export type ColumnRole = (typeof columnRoles)[number];

/** Roles that are of the row, not of one of its two: what a payment was, and when. */
export const rowRoles: readonly ColumnRole[] = ['amount', 'currency', 'day'];

/** Whom of a row a column is about: a row may be about two. */
export type Side = 'first' | 'second';

/** What the reader says of a column; a column that nothing is said of is not read. */
export interface ColumnChoice {
  readonly role: ColumnRole;
  readonly side: Side;
}

/** What the reader says of a table. */
export interface TableChoice {
  readonly columns: Readonly<Record<string, ColumnChoice>>;
  /** What links the two of a row, in the reader's words; nothing where it is empty. */
  readonly link: string;
  readonly grading: Grading;
  readonly statementKind: 'fact' | 'assessment';
}

type Entity = TableMapping['entities'][number];

/** Properties of a person, by what a column is. */
const personal: Readonly<Partial<Record<ColumnRole, string>>> = {
  name: 'name',
  'birth-date': 'birthDate',
  nationality: 'nationality',
  passport: 'passportNumber',
  address: 'address',
};

/** Things that a person has, and how the person is named in them; an account has its owner in a link. */
const things = {
  phone: { schema: 'PhoneNumber', property: 'number', holder: 'subscriber' },
  plate: { schema: 'Vehicle', property: 'registrationNumber', holder: 'owner' },
  account: { schema: 'BankAccount', property: 'accountNumber', holder: undefined },
} as const;

/** Why no mapping can be made yet. */
export type MappingFault =
  | 'nothing'
  | 'no-name'
  | 'no-second'
  | 'no-payment'
  | 'no-place'
  | 'too-many';

/**
 * Makes a mapping from the choices, or returns the fault. Each side of a row has one person, identified by name and, if mapped,
 * date of birth. Telephones, vehicles, accounts and the place belong to that person. A cell belongs to no one.
 */
export const mappingOf = (choice: TableChoice): TableMapping | MappingFault => {
  const sides = [sideOf(choice, 'first'), sideOf(choice, 'second')] as const;
  const fault = sides.find((side) => typeof side === 'string');
  if (fault !== undefined) return fault;
  const [first = [], second = []] = sides.map((side) => (typeof side === 'string' ? [] : side));
  const entities = [...first, ...second];
  if (entities.length === 0) return 'nothing';
  const link = choice.link.trim();
  const [from, to] = endsOf(first, second);
  if (link !== '') {
    if (from === undefined || to === undefined) return 'no-second';
    entities.push({
      name: 'link',
      schema: 'UnknownLink',
      keys: [...new Set([...from.keys, ...to.keys])],
      properties: [
        { property: 'subject', entity: from.name },
        { property: 'object', entity: to.name },
        { property: 'role', value: link },
      ],
    });
  }
  const payment = paymentOf(choice, first, second);
  if (payment === 'no-payment') return payment;
  if (payment !== undefined) entities.push(payment);
  // The server takes twelve entities a row and ten columns that tell one.
  if (entities.length > 12 || entities.some(({ keys }) => keys.length > 10)) return 'too-many';
  const { grading, statementKind } = choice;
  return { kind: 'statements', entities, grading, statementKind };
};

/**
 * The payment of a row, where a column is an amount: from the first to the second, by their accounts where there are any. Without
 * a day it could not be followed; an amount without two ends is nobody's payment.
 */
const paymentOf = (
  { columns }: TableChoice,
  first: readonly Entity[],
  second: readonly Entity[],
): Entity | 'no-payment' | undefined => {
  const of = (role: ColumnRole): string | undefined =>
    Object.entries(columns).find(([, choice]) => choice.role === role)?.[0];
  const [amount, day, currency] = [of('amount'), of('day'), of('currency')];
  if (amount === undefined && day === undefined && currency === undefined) return undefined;
  const ends = [
    endOf(first, 'payer', 'payerAccount'),
    endOf(second, 'beneficiary', 'beneficiaryAccount'),
  ].filter((end) => end !== undefined);
  if (amount === undefined || day === undefined || ends.length < 2) return 'no-payment';
  return {
    name: 'payment',
    schema: 'Payment',
    keys: [],
    properties: [
      ...ends,
      { property: 'amount', column: amount },
      { property: 'date', column: day },
      ...(currency === undefined ? [] : [{ property: 'currency', column: currency }]),
    ],
  };
};

const endOf = (
  side: readonly Entity[],
  party: string,
  account: string,
): Entity['properties'][number] | undefined => {
  const held = side.find(({ schema }) => schema === 'BankAccount');
  if (held !== undefined) return { property: account, entity: held.name };
  const person = side.find(({ schema }) => schema === 'Person');
  return person === undefined ? undefined : { property: party, entity: person.name };
};

/**
 * Ends of a link: the two persons, or two things of one type if a side has no person. A link between a victim and another's
 * number would make the number the victim's.
 */
const endsOf = (
  first: readonly Entity[],
  second: readonly Entity[],
): readonly [Entity | undefined, Entity | undefined] => {
  for (const from of first) {
    const to = second.find(({ schema }) => schema === from.schema);
    if (to !== undefined) return [from, to];
  }
  return [first[0], second[0]];
};

const sideOf = ({ columns }: TableChoice, side: Side): Entity[] | 'no-name' | 'no-place' => {
  const own = Object.entries(columns).filter(([, choice]) => choice.side === side);
  const of = (role: ColumnRole): string[] =>
    own.filter(([, choice]) => choice.role === role).map(([column]) => column);
  const about: Entity['properties'] = own.flatMap(([column, { role }]) => {
    const property = personal[role];
    return property === undefined ? [] : [{ property, column }];
  });
  const [name] = of('name');
  if (about.length > 0 && name === undefined) return 'no-name';
  const places = placesOf(of, side);
  if (places === undefined) return 'no-place';
  const lives = places.find(({ schema }) => schema === 'Address');
  if (lives !== undefined && name !== undefined)
    about.push({ property: 'addressEntity', entity: lives.name });
  const person: Entity | undefined =
    name === undefined
      ? undefined
      : {
          name: `${side}-person`,
          schema: 'Person',
          properties: about,
          keys: [name, ...of('birth-date').slice(0, 1)],
        };
  const held = (['phone', 'plate', 'account'] as const).flatMap((role) =>
    of(role).flatMap((column, place) => thingOf(role, column, `${side}-${role}-${place}`, person)),
  );
  return [...(person === undefined ? [] : [person]), ...held, ...places];
};

/**
 * The cell or place of a side, with its position. Returns undefined for a latitude without a longitude, or a position without a
 * cell or place.
 */
const placesOf = (of: (role: ColumnRole) => string[], side: Side): Entity[] | undefined => {
  const [cell, place, latitude, longitude] = (
    ['cell', 'place', 'latitude', 'longitude'] as const
  ).map((role) => of(role)[0]);
  const point =
    latitude === undefined || longitude === undefined
      ? []
      : [
          { property: 'latitude', column: latitude },
          { property: 'longitude', column: longitude },
        ];
  const column = cell ?? place;
  if ((latitude === undefined) !== (longitude === undefined)) return undefined;
  if (column === undefined) return point.length === 0 ? [] : undefined;
  const [schema, property] = cell === undefined ? ['Address', 'name'] : ['Cell', 'cellId'];
  const own = { property, column };
  return [{ name: `${side}-place`, schema, keys: [column], properties: [own, ...point] }];
};

const thingOf = (
  role: keyof typeof things,
  column: string,
  name: string,
  person: Entity | undefined,
): Entity[] => {
  const { schema, property, holder } = things[role];
  const properties: Entity['properties'] = [{ property, column }];
  if (person !== undefined && holder !== undefined)
    properties.push({ property: holder, entity: person.name });
  const thing = { name, schema, keys: [column], properties };
  if (person === undefined || holder !== undefined) return [thing];
  const ends = [
    { property: 'owner', entity: person.name },
    { property: 'asset', entity: name },
  ];
  const keys = [column, ...person.keys];
  return [thing, { name: `${name}-owner`, schema: 'Ownership', keys, properties: ends }];
};
