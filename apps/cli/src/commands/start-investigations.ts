import { type CasePerson, type CaseWorld, caseWorld } from '@amirani/scenario/networks';
import type { CaseDemonstration } from '@desk/investigations/server/demonstration.ts';

/** The seed of the case that a training server shows; the same for everybody who starts one on a day. */
const SEED = 3;
/** Days of the records: as many as the order of the court covers. */
const DAYS = 28;
/** The records of a case begin this long before the day on which it is shown: all of them are of the past. */
const BEFORE = 115;
const DAY = 86_400_000;

/**
 * A case of a world that does not exist: a register of people with their phones and accounts, the call records of some of them
 * for four weeks, journeys and payments. The people are those an informant might name. No person is marked as a suspect, and
 * journeys and payments wait to be imported.
 */
export const caseOf = (day: string): CaseDemonstration => {
  const first = dayBefore(day, BEFORE);
  const world = caseWorld({ seed: SEED, first: first as CaseWorld['first'] });
  const last = dayBefore(day, BEFORE - DAYS);
  const named = namedPersons(world);
  const phones = Map.groupBy(
    world.holdings.filter(({ kind }) => kind === 'phone'),
    ({ person }) => person,
  );
  const phonesOf = (id: string): string[] => (phones.get(id) ?? []).map(({ value }) => value);
  const covered = new Set([...named].flatMap(phonesOf));
  const calls = world.calls.filter(
    ({ caller, callee, start }) => start < last && (covered.has(caller) || covered.has(callee)),
  );
  const called = new Set(calls.flatMap(({ caller, callee }) => [caller, callee]));
  const people = world.persons.filter(
    ({ id }) => named.has(id) || phonesOf(id).some((phone) => called.has(phone)),
  );
  const known = new Set(people.map(({ id }) => id));
  const accounts = new Set(
    world.holdings.flatMap(({ kind, value, person }) =>
      kind === 'account' && known.has(person) ? [value] : [],
    ),
  );
  const { grading } = GRADE;
  return {
    title: 'Training: the drivers of the pass',
    offences: ['migrant-smuggling'],
    basis: 'training order 1: a case that does not exist',
    suspicion: 'an informant of the training world names drivers who collect money for crossings',
    order: {
      ...{ authority: 'Court of the training world', number: 'T-1', numbers: [...covered] },
      ...{ from: `${first}T00:00:00.000Z`, to: `${last}T00:00:00.000Z` },
    },
    exhibits: [
      {
        ...{ title: 'Register of subscribers and accounts', name: 'register.csv', kind: 'file' },
        from: 'Register of the training world',
        content: registerOf(world, people),
        mapping: () => ({ kind: 'statements', statementKind: 'fact', grading, entities: REGISTER }),
      },
      {
        ...{ title: 'Call records of four weeks', name: 'calls.csv', kind: 'call-records' },
        from: 'Operator of the training world',
        content: table(
          ['caller', 'callee', 'start', 'duration', 'imei', 'imsi', 'cell'],
          calls.map((call) => [
            ...[call.caller, call.callee, `${call.start}Z`, String(call.duration)],
            ...[call.imei, call.imsi, call.cell],
          ]),
        ),
        mapping: (authorisation) => ({ kind: 'calls', authorisation, columns: {}, grading }),
      },
      {
        ...{ title: 'Journeys disclosed to this case', name: 'journeys.csv', kind: 'file' },
        from: 'Passenger data unit of the training world',
        content: table(
          JOURNEY,
          disclosedTrips(world, called).map((trip) =>
            JOURNEY.map((field) => String(trip[field] ?? '')),
          ),
        ),
      },
      {
        ...{ title: 'Payments of these accounts', name: 'payments.csv', kind: 'account-records' },
        from: 'Banks of the training world',
        content: table(
          ['id', 'from', 'to', 'date', 'amount', 'channel'],
          world.payments
            .filter(({ from, to }) => accounts.has(from) || accounts.has(to))
            .map(({ id, from, to, date, amount, channel }) => [
              ...[id, from, to, date, (amount / 100).toFixed(2), channel],
            ]),
        ),
      },
      {
        ...{ title: 'Cells, laid over the map of Georgia', name: 'cells.csv', kind: 'file' },
        from: 'Operator of the training world',
        content: table(
          ['cell', 'latitude', 'longitude', 'radius'],
          [...new Set(calls.map(({ cell }) => cell))].sort().flatMap(cellRow),
        ),
        mapping: () => ({ kind: 'statements', statementKind: 'fact', grading, entities: CELLS }),
      },
    ],
  };
};

/**
 * A cell of the world on the road from Tbilisi to the pass: the world has no geography, and the map of cells needs one for
 * training.
 */
const cellRow = (cell: string): string[][] => {
  const number = Number(/^QVR-(\d+)$/.exec(cell)?.[1] ?? Number.NaN) - 100;
  if (Number.isNaN(number)) return [];
  const latitude = 41.7 + number * 0.026;
  const longitude = 44.8 - number * 0.004 + (((number * 7) % 5) - 2) * 0.05;
  return [[cell, latitude.toFixed(4), longitude.toFixed(4), '1500']];
};

const CELLS = [
  {
    ...{ name: 'cell', schema: 'Cell', keys: ['cell'] },
    properties: [
      { property: 'cellId', column: 'cell' },
      { property: 'latitude', column: 'latitude' },
      { property: 'longitude', column: 'longitude' },
      { property: 'radius', column: 'radius' },
    ],
  },
] as const;

const JOURNEY = [
  ...(['list', 'date', 'from', 'to', 'surname', 'given', 'birthDate', 'document'] as const),
  ...(['booking', 'bookedAt', 'phone', 'card', 'address'] as const),
] as const;

/** Lists are disclosed whole: all lists that have one of these telephones in a booking. */
const disclosedTrips = ({ trips }: CaseWorld, phones: ReadonlySet<string>): CaseWorld['trips'] => {
  const lists = new Set(trips.filter(({ phone }) => phones.has(phone)).map(({ list }) => list));
  return trips.filter(({ list }) => lists.has(list));
};

const GRADE = { grading: { source: 'B', information: '2' } } as const;

/** Who was named: the people of one network that collects money, and as many who have nothing to do with it. */
const namedPersons = ({ truth, persons }: CaseWorld): ReadonlySet<string> => {
  const network = truth.networks.find(({ kind }) => kind === 'fan-in') ?? truth.networks[0];
  const members = network?.members.map(({ person }) => person) ?? [];
  const step = Math.max(1, Math.floor(persons.length / (members.length + 1)));
  const others = persons.filter((_, place) => place % step === 1).slice(0, members.length);
  return new Set([...members, ...others.map(({ id }) => id)]);
};

const REGISTER = [
  {
    ...{ name: 'person', schema: 'Person', keys: ['person'] },
    properties: [
      { property: 'name', column: 'name' },
      { property: 'birthDate', column: 'birthDate' },
      { property: 'nationality', column: 'nationality' },
      { property: 'category', column: 'protection' },
    ],
  },
  {
    ...{ name: 'phone', schema: 'PhoneNumber', keys: [] },
    properties: [
      { property: 'number', column: 'phone' },
      { property: 'subscriber', entity: 'person' },
    ],
  },
  {
    ...{ name: 'account', schema: 'BankAccount', keys: ['account'] },
    properties: [{ property: 'accountNumber', column: 'account' }],
  },
  {
    ...{ name: 'holding', schema: 'Ownership', keys: ['account'] },
    properties: [
      { property: 'owner', entity: 'person' },
      { property: 'asset', entity: 'account' },
    ],
  },
] as const;

/** A row for every phone or account of a person. */
const registerOf = ({ holdings }: CaseWorld, people: readonly CasePerson[]): string =>
  table(
    ['person', 'name', 'birthDate', 'nationality', 'protection', 'phone', 'account'],
    people.flatMap((person) => {
      const head = [
        ...[person.id, `${person.given} ${person.surname}`, person.birthDate, person.nationality],
        person.status === 'victim' ? 'victim' : '',
      ];
      const own = holdings.filter((one) => one.person === person.id);
      return own
        .filter(({ kind }) => kind === 'phone' || kind === 'account')
        .map(({ kind, value }) => [...head, ...(kind === 'phone' ? [value, ''] : ['', value])]);
    }),
  );

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, ...rows]
    .map((row) =>
      row
        .map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(','),
    )
    .join('\n')
    .concat('\n');

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
