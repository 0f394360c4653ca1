import { isSchema, propertiesOf } from '@amirani/network/schema';
import { endpoints } from '@platform/desks/endpoints.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ColumnChoice, columnRoles, mappingOf, type TableChoice } from './mapping.ts';

const choice = (columns: Record<string, ColumnChoice>, link = ''): TableChoice => ({
  columns,
  link,
  statementKind: 'fact',
  grading: { source: 'B', information: '2' },
});

test('a person with a telephone and an account, linked with the telephone of another', () => {
  const made = mappingOf(
    choice(
      {
        who: { role: 'name', side: 'first' },
        born: { role: 'birth-date', side: 'first' },
        mobile: { role: 'phone', side: 'first' },
        iban: { role: 'account', side: 'first' },
        calls: { role: 'phone', side: 'second' },
      },
      'calls',
    ),
  );
  expect(made).toMatchObject({
    entities: [
      { schema: 'Person', keys: ['who', 'born'] },
      { schema: 'PhoneNumber', properties: [{ column: 'mobile' }, { entity: 'first-person' }] },
      { schema: 'BankAccount', keys: ['iban'] },
      { schema: 'Ownership', properties: [{ entity: 'first-person' }, { property: 'asset' }] },
      { schema: 'PhoneNumber', properties: [{ column: 'calls' }] },
      {
        schema: 'UnknownLink',
        keys: ['mobile', 'calls'],
        properties: [{ entity: 'first-phone-0' }, { entity: 'second-phone-0' }, { value: 'calls' }],
      },
    ],
  });
});

test('a table of cells says where each lies; a place with a person is where they live', () => {
  const point = {
    lat: { role: 'latitude', side: 'first' },
    lon: { role: 'longitude', side: 'first' },
  } as const;
  const cells = mappingOf(choice({ id: { role: 'cell', side: 'first' }, ...point }));
  expect(typeof cells === 'string' ? cells : cells.entities).toEqual([
    {
      name: 'first-place',
      schema: 'Cell',
      keys: ['id'],
      properties: [
        { property: 'cellId', column: 'id' },
        { property: 'latitude', column: 'lat' },
        { property: 'longitude', column: 'lon' },
      ],
    },
  ]);
  const who = { role: 'name', side: 'first' } as const;
  const lives = mappingOf(choice({ who, flat: { role: 'place', side: 'first' }, ...point }));
  expect(lives).toMatchObject({
    entities: [
      { schema: 'Person', properties: [{ column: 'who' }, { property: 'addressEntity' }] },
      { schema: 'Address', keys: ['flat'] },
    ],
  });
  expect(mappingOf(choice({ who, lat: point.lat }))).toBe('no-place');
  expect(mappingOf(choice({ who, ...point }))).toBe('no-place');
});

test('what cannot be read is said, not guessed', () => {
  expect(mappingOf(choice({}))).toBe('nothing');
  expect(mappingOf(choice({ born: { role: 'birth-date', side: 'first' } }))).toBe('no-name');
  expect(mappingOf(choice({ who: { role: 'name', side: 'first' } }, 'knows'))).toBe('no-second');
});

test('a row with an amount is a payment from the first to the second, by their accounts', () => {
  const paid = {
    from: { role: 'account', side: 'first' },
    to: { role: 'account', side: 'second' },
    sum: { role: 'amount', side: 'first' },
    on: { role: 'day', side: 'first' },
  } as const;
  const made = mappingOf(choice(paid));
  expect(typeof made === 'string' ? made : made.entities.at(-1)).toEqual({
    name: 'payment',
    schema: 'Payment',
    keys: [],
    properties: [
      { property: 'payerAccount', entity: 'first-account-0' },
      { property: 'beneficiaryAccount', entity: 'second-account-0' },
      { property: 'amount', column: 'sum' },
      { property: 'date', column: 'on' },
    ],
  });
  const { to: _, ...oneEnd } = paid;
  expect(mappingOf(choice(oneEnd))).toBe('no-payment');
  const { on: __, ...noDay } = paid;
  expect(mappingOf(choice(noDay))).toBe('no-payment');
});

const columns = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.record({
    role: fc.constantFrom(...columnRoles),
    side: fc.constantFrom('first' as const, 'second' as const),
  }),
  { maxKeys: 12 },
);

test('every mapping is one that the server takes: its schemata, properties and names exist', () => {
  fc.assert(
    fc.property(columns, fc.constantFrom('', 'knows'), (given, link) => {
      const made = mappingOf(choice(given, link));
      if (typeof made === 'string') return;
      const body = { id: crypto.randomUUID(), exhibit: crypto.randomUUID(), mapping: made };
      expect(endpoints.dryRunImport.body.safeParse(body).success).toBe(true);
      const names = made.entities.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { schema, keys, properties } of made.entities) {
        expect(isSchema(schema)).toBe(true);
        for (const key of keys) expect(Object.keys(given)).toContain(key);
        for (const { property, entity } of properties) {
          expect(propertiesOf(schema).has(property)).toBe(true);
          if (entity !== undefined) expect(names).toContain(entity);
        }
      }
    }),
  );
});
