import { describe, expect, test } from 'vitest';
import type { PersonCategory } from '../statements/index.ts';
import {
  disclosedRows,
  escortPatterns,
  type JourneyRow,
  routesOf,
  sharedContacts,
  travellersOf,
  travelTogether,
} from './index.ts';

const nobody = (): PersonCategory => 'uncategorised';

let count = 0;

/** One traveller of a list: `QMA>QMB 5` is the flight of day 5. */
const row = (way: string, name: string, more: Partial<JourneyRow> = {}): JourneyRow => {
  const [route = '', day = '0'] = way.split(' ');
  const [from = '', to = ''] = route.split('>');
  count += 1;
  return { id: `r${count}`, list: way, day: Number(day), from, to, name, ...more };
};

/** Out and back of somebody with a document, each with a booking of its own. */
const outAndBack = (
  name: string,
  document: string,
  day: number,
  bookedAt: number,
): JourneyRow[] => [
  row(`QMA>QMB ${day}`, name, { document, booking: `${document}-${day}`, bookedAt }),
  row(`QMB>QMA ${day + 2}`, name, { document, booking: `${document}-${day + 2}`, bookedAt }),
];

describe('R3: only lists that were disclosed to this case', () => {
  const rows = [row('QMA>QMB 1', 'A'), row('QMA>QMB 2', 'B'), row('QMA>QMB 3', 'C')];
  const disclosure = { list: 'QMA>QMB 1', case: 'c1', reference: '12/2026', offence: 'annex-2.11' };

  test('rows of other lists and of other cases are refused and counted', () => {
    const { rows: kept, refused } = disclosedRows(
      rows,
      [disclosure, { ...disclosure, list: 'QMA>QMB 2', case: 'c2' }],
      'c1',
    );
    expect(kept.map(({ name }) => name)).toEqual(['A']);
    expect(refused).toBe(2);
  });

  test('R2: a disclosure without a reasoned request, or without an offence, discloses nothing', () => {
    const { rows: kept, faults } = disclosedRows(
      rows,
      [
        { ...disclosure, reference: ' ' },
        { ...disclosure, list: 'QMA>QMB 2', offence: '' },
      ],
      'c1',
    );
    expect(kept).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual([
      'network.disclosure.reference-missing',
      'network.disclosure.offence-missing',
    ]);
  });
});

describe('travellers under all spellings', () => {
  test('one document and one name written differently: one traveller, with the reason', () => {
    const { travellers } = travellersOf([
      row('QMA>QMB 1', 'KIPIANI TAMAR', { document: 'QA 12', birthDate: '1980-02-03' }),
      row('QMB>QMA 5', 'QIPIANI TAMARI', { document: 'qa12', birthDate: '1980-02-03' }),
      row('QMA>QMB 9', 'BERIDZE NINO', { document: 'QA99', birthDate: '1980-02-03' }),
    ]);
    expect(travellers.map(({ names }) => names)).toEqual([
      ['KIPIANI TAMAR', 'QIPIANI TAMARI'],
      ['BERIDZE NINO'],
    ]);
    expect(travellers[0]?.reasons[0]?.sameDocument).toBe(true);
    expect(travellers[0]?.reasons[0]?.spellings.join('|')).toContain('KIPIANI');
  });

  test('a new document and the same person; the case knows whose it is', () => {
    const { travellers } = travellersOf(
      [
        row('QMA>QMB 1', 'KIPIANI TAMAR', { document: 'OLD1', birthDate: '1980-02-03' }),
        row('QMA>QMB 9', 'KIPIANI TAMAR', { document: 'NEW1', birthDate: '1980-02-03' }),
      ],
      (document) => (document === 'NEW1' ? 'person-7' : undefined),
    );
    expect(travellers).toHaveLength(1);
    expect(travellers[0]?.id).toBe('person-7');
  });

  test('one document under two different names is reported, and no persons are joined', () => {
    const { travellers, sharedDocuments } = travellersOf([
      row('QMA>QMB 1', 'KIPIANI TAMAR', { document: 'Q1', birthDate: '1980-02-03' }),
      row('QMA>QMB 2', 'OZOLS ANDRIS', { document: 'Q1', birthDate: '1991-07-08' }),
    ]);
    expect(travellers).toHaveLength(2);
    expect(sharedDocuments).toEqual([{ document: 'Q1', names: ['KIPIANI TAMAR', 'OZOLS ANDRIS'] }]);
  });

  test('without document and date of birth rows stand alone', () => {
    const rows = [row('QMA>QMB 1', 'KIPIANI TAMAR'), row('QMA>QMB 2', 'KIPIANI TAMAR')];
    expect(travellersOf(rows).travellers).toHaveLength(2);
  });
});

describe('people who travel together', () => {
  test('again and again, under spelling variants, with how their bookings belong together', () => {
    const rows = [1, 20, 40].flatMap((day) => [
      row(`QMA>QMB ${day}`, day === 20 ? 'QIPIANI TAMAR' : 'KIPIANI TAMAR', {
        document: 'T1',
        booking: `B${day}`,
      }),
      row(`QMA>QMB ${day}`, 'BERIDZE NINO', { document: 'N1', booking: `B${day}` }),
      row(`QMA>QMB ${day}`, `OTHER ${'ABC'[day % 3]}`, { document: `X${day}` }),
      ...[1, 2, 3].map((more) =>
        row(`QMA>QMC ${day + more}`, `OTHER ${more}`, { document: `Y${day}${more}` }),
      ),
    ]);
    const found = travelTogether(travellersOf(rows).travellers, nobody);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ tied: 3, ties: ['booking'] });
    expect(found[0]?.names.flat()).toContain('QIPIANI TAMAR');
  });

  test('two who fly the same route every week are there by chance', () => {
    const rows = [1, 8, 15, 22].flatMap((day) =>
      ['A1', 'B1'].map((document) => row(`QMA>QMB ${day}`, `NAME ${document}`, { document })),
    );
    expect(travelTogether(travellersOf(rows).travellers, nobody)).toEqual([]);
  });
});

describe('escorts and relays', () => {
  const escort = (): JourneyRow[] =>
    [0, 10, 20].flatMap((day) => [
      ...outAndBack('GUIDE ONE', 'E1', day, day * 100),
      row(`QMA>QMB ${day}`, `GUEST ${'ABC'[day / 10]}`, {
        document: `G${day}`,
        booking: `g${day}`,
        bookedAt: day * 100 + 20,
      }),
    ]);

  test('out with somebody else each time and back alone: the escort is named, those who are brought are counted', () => {
    const [found, ...others] = escortPatterns(travellersOf(escort()).travellers, nobody);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'escort', escort: 'E1', brought: 3 });
    expect(found?.named).toEqual([{ id: 'E1', category: 'uncategorised' }]);
    expect(found?.journeys).toHaveLength(3);
  });

  test('a guide comes back with the group; a couple has one booking', () => {
    const group = escort().concat(
      [0, 10, 20].map((day) =>
        row(`QMB>QMA ${day + 2}`, `GUEST ${'ABC'[day / 10]}`, {
          document: `G${day}`,
          booking: `g${day}`,
        }),
      ),
    );
    expect(escortPatterns(travellersOf(group).travellers, nobody)).toEqual([]);
    const couple = escort().map((one) =>
      one.document?.startsWith('G') ? { ...one, booking: `E1-${one.day}` } : one,
    );
    expect(escortPatterns(travellersOf(couple).travellers, nobody)).toEqual([]);
  });

  test('the same document leaves again and again without having come back: a relay', () => {
    const rows = [0, 10, 20].flatMap((day) => [
      ...outAndBack('COURIER ONE', 'C1', day, day * 100),
      row(`QMA>QMB ${day}`, 'HOLDER TWO', {
        document: 'H1',
        booking: `h${day}`,
        bookedAt: day * 100,
      }),
    ]);
    const [found] = escortPatterns(travellersOf(rows).travellers, nobody);
    expect(found).toMatchObject({
      kind: 'look-alike-relay',
      escort: 'C1',
      holder: 'H1',
      brought: 0,
    });
  });

  test('R40: an escort who is a victim is not named', () => {
    const [found] = escortPatterns(travellersOf(escort()).travellers, () => 'victim');
    expect(found?.named).toEqual([]);
    expect(found?.apart).toBe(1);
  });
});

describe('numbers, cards and addresses of many bookings', () => {
  const bookings = (back: boolean): JourneyRow[] =>
    [1, 2, 3, 4, 5].flatMap((at) => {
      const more = {
        document: `D${at}`,
        booking: `B${at}`,
        phone: at % 2 ? '+995 555 00' : '0099555500',
      };
      const name = `${'ABCDE'[at - 1]}SURNAME GIVEN`;
      return [
        row(`QMA>QMB ${at}`, name, more),
        ...(back ? [row(`QMB>QMA ${at + 5}`, name, more)] : []),
      ];
    });

  test('of people who have nothing else in common and do not come back: whose it is, is named', () => {
    const [found] = sharedContacts(travellersOf(bookings(false)).travellers, nobody, {
      ownerOf: (kind) => (kind === 'phone' ? 'p1' : undefined),
    });
    expect(found).toMatchObject({
      kind: 'phone',
      travellers: 5,
      bookings: 5,
      oneWay: 5,
      doubts: [],
    });
    expect(found?.named.map(({ id }) => id)).toEqual(['p1']);
  });

  test('an agency books ways back, and a household has one name: said as doubts', () => {
    const [agency] = sharedContacts(travellersOf(bookings(true)).travellers, nobody);
    expect(agency?.doubts).toEqual(['returns']);
    const family = bookings(false).map((one, at) => ({ ...one, name: `SAME GIVEN${'ABCDE'[at]}` }));
    expect(sharedContacts(travellersOf(family).travellers, nobody)[0]?.doubts).toEqual([
      'household',
    ]);
  });
});

test('routes: legs that go on are one way, the way back is another', () => {
  const rows = [
    row('QMA>QMB 1', 'A', { document: 'A' }),
    row('QMB>QMC 2', 'A', { document: 'A' }),
    row('QMC>QMA 9', 'A', { document: 'A' }),
    row('QMA>QMB 3', 'B', { document: 'B' }),
    row('QMB>QMC 3', 'B', { document: 'B' }),
  ];
  expect(
    routesOf(travellersOf(rows).travellers).map(({ places, journeys }) => [
      places.join('-'),
      journeys,
    ]),
  ).toEqual([
    ['QMA-QMB-QMC', 2],
    ['QMC-QMA', 1],
  ]);
});
