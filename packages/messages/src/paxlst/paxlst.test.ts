import { describe, expect, test } from 'vitest';
import { codes, enveloped, lit, pax, paxText, readOne, traveller } from '../test/read-text.ts';

const DOE = 'NAD+FL+++DOE:JANE';

describe('persons', () => {
  test('one, two and three names; the case is kept', () => {
    const record = pax('NAD+FL+++SUKARNO', DOE, 'NAD+FL+++Fenner:Jacki:Anja');
    expect(record.travellers.map(({ surname, given }) => [surname, given])).toEqual([
      ['SUKARNO', undefined],
      ['DOE', 'JANE'],
      ['Fenner', 'Jacki Anja'],
    ]);
  });

  test.each([
    ['FL', 'passenger'],
    ['FM', 'crew'],
    ['DDU', 'transit-passenger'],
    ['DDT', 'transit-crew'],
  ])('NAD %s is %s', (qualifier, role) => {
    expect(traveller(pax(`NAD+${qualifier}+++DOE:JANE`)).role).toBe(role);
  });

  test('a flight close mentions people of an earlier list; an unassigned NAD is reported', () => {
    const segments = [
      'NAD+ZZZ',
      'ATT+2++F',
      'RFF+ABO:12',
      'NAD+ZZZ',
      'RFF+AVF:ABC123',
      'NAD+FL',
      'ATT+2++F',
      DOE,
      'CNT+42:3',
    ];
    const record = pax(...segments);
    const said = (record.mentions ?? []).map(({ source, ...references }) => [
      references,
      Object.keys(source).map((path) => lit(paxText(...segments), record, source, path)),
    ]);
    expect(said).toEqual([
      [{ uniqueReference: '12' }, ['12']],
      [{ booking: 'ABC123' }, ['ABC123']],
    ]);
    expect(record.travellers.map(({ surname }) => surname)).toEqual(['DOE']);
    expect(traveller(record).sex).toBeUndefined();
    expect(traveller(record).source['sex']).toBeUndefined();
    expect(codes(record)).toEqual(['message.segment.unplaced']);
    expect(codes(pax('NAD+ZZZ', 'RFF+ABO:12', 'CNT+42:2'))).toEqual(['message.count.cnt']);
    expect(pax(DOE).mentions).toBeUndefined();
  });

  test('birthplace as code, as text, as both; neither it nor the issuing state is a nationality', () => {
    const record = pax(
      DOE,
      'LOC+180+GBR:::LONDON',
      'DOC+P+C1',
      'LOC+91+DEU',
      DOE,
      'LOC+180+:::Hartford USA',
      DOE,
      'LOC+180+SYR',
      DOE,
      'LOC+180+UTO:::A+:::B+:::C',
    );
    expect(record.travellers.map(({ birthPlace }) => birthPlace)).toEqual([
      'GBR LONDON',
      'Hartford USA',
      'SYR',
      'UTO A B C',
    ]);
    expect(record.travellers.every(({ nationalities }) => nationalities === undefined)).toBe(true);
  });

  test('two nationalities, residence, places, references, seat, ticket, verification', () => {
    const record = pax(
      DOE,
      'ATT+2++X',
      'GEI+4+173',
      'LOC+22+IAD',
      'LOC+178+WDH',
      'LOC+179+FRA',
      'LOC+174+USA',
      'NAT+2+DEU',
      'NAT+2+TUR',
      'RFF+AVF:ABC123',
      'RFF+ABO:77',
      'RFF+SEA:44G',
      'RFF+YZY:7842836432717C2',
      'RFF+AEA:1',
      'RFF+CR:2',
    );
    expect(traveller(record)).toMatchObject({
      sex: 'X',
      documentVerified: true,
      embark: 'WDH',
      debark: 'FRA',
      residence: 'USA',
      nationalities: ['DEU', 'TUR'],
      booking: 'ABC123',
      uniqueReference: '77',
      seats: [{ seat: '44G' }],
      tickets: [{ number: '7842836432717', coupon: '2' }],
    });
    expect(codes(record)).toEqual([]);
  });

  test('unknown qualifiers are said and refuse nothing', () => {
    const record = pax(
      DOE,
      'LOC+999+X',
      'MEA+XX++:1',
      'RFF+ZZ9:1',
      'FTX+AAI+++X',
      'DTM+999:1',
      'NAD+XX+++A',
      DOE,
    );
    expect(record.travellers).toHaveLength(2);
    expect(
      record.diagnostics.filter(({ code }) => code === 'message.qualifier.unknown'),
    ).toHaveLength(6);
  });

  test('address and contacts', () => {
    const record = pax(
      'NAD+FL+++DOE:JANE+1 HIGH STREET+UTOPOLIS+UT+12345+UTO',
      'COM+99912345:TE+J.at.EXAMPLE.ORG:EM',
    );
    expect(traveller(record).contacts).toEqual([
      { kind: 'address', value: '1 HIGH STREET, UTOPOLIS, UT, 12345, UTO' },
      { kind: 'phone', value: '99912345' },
      { kind: 'email', value: 'J@EXAMPLE.ORG' },
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['800101', '1980-01-01'],
    ['19800101:102', '1980-01-01'],
    ['800101:101', '1980-01-01'],
    ['19250412:102', '1925-04-12'],
    ['150102', '2015-01-02'],
  ])('born %s', (sent, birthDate) => {
    expect(traveller(pax(DOE, `DTM+329:${sent}`)).birthDate).toBe(birthDate);
  });

  test('born 250412: a child of the year or a person of a hundred, both stay', () => {
    const record = pax(DOE, 'DTM+329:250412');
    expect(traveller(record).birthDate).toBeUndefined();
    expect(traveller(record).birthDateCandidates).toEqual(['1925-04-12', '2025-04-12']);
    expect(codes(record)).toEqual(['message.date.two-centuries']);
  });

  test('an impossible date is said', () => {
    expect(codes(pax(DOE, 'DTM+329:502010', 'DOC+P+C1', 'DTM+36:301332'))).toEqual([
      'message.date.impossible',
    ]);
  });
});

describe('documents', () => {
  test('expiry, issue and issuer go to the DOC before them, junk in its type is ignored', () => {
    const record = pax(
      DOE,
      'DOC+P:1812019+C1',
      'DTM+36:300101',
      'DTM+182:200101',
      'LOC+91+DEU',
      'DOC+V+V1',
      'LOC+91+UTO',
      'LOC+178+FRA',
      'DTM+329:800101',
    );
    expect(traveller(record)).toMatchObject({
      embark: 'FRA',
      birthDate: '1980-01-01',
      documents: [
        { type: 'P', number: 'C1', expiry: '2030-01-01', issued: '2020-01-01', issuer: 'DEU' },
        { type: 'V', number: 'V1', issuer: 'UTO' },
      ],
    });
  });

  test('an empty DOC does not make a document', () => {
    const record = pax(DOE, 'DOC++', 'DTM+36:190919', 'LOC+91+');
    expect(traveller(record).documents).toBeUndefined();
    expect(codes(record)).toEqual(['message.value.unreadable']);
  });
});

describe('bags', () => {
  test.each([
    ['MEA+CT++:3', { pieces: 3 }],
    ['MEA+CT++3', { pieces: 3 }],
    ['MEA+WT++KGM:33', { weightKg: 33 }],
    ['MEA+WT++LBR:20', { weightKg: 9.07 }],
    ['MEA+WT++33', { weightKg: 33 }],
  ])('%s', (segment, bag) => {
    expect(traveller(pax(DOE, segment)).bags).toEqual([bag]);
  });

  test('tags join the counted bags', () => {
    const record = pax(
      DOE,
      'MEA+CT++:3',
      'MEA+WT++KGM:40',
      'FTX+BAG+++XX0443:2',
      'FTX+BAG+++XX0445',
    );
    expect(traveller(record).bags).toEqual([
      { pieces: 3, weightKg: 40, tag: 'XX0443', tagCount: 2 },
      { tag: 'XX0445' },
    ]);
  });
});

describe('counts', () => {
  test.each([
    ['CNT+42:7', 'CNT declares 7, counted 1'],
    ['CNT+41+8', 'CNT declares 8, counted 0'],
    ['CNT+3:2', 'CNT declares 2, counted 1'],
  ])('%s', (segment, text) => {
    expect(pax(DOE, 'DOC+P+C1', segment).diagnostics.map((one) => one.text)).toEqual([text]);
  });

  test('a right CNT and a missing one', () => {
    expect(pax(DOE, 'DOC+P+C1', 'CNT+42:1').diagnostics).toEqual([]);
    expect(pax(DOE, 'DOC+P+C1').diagnostics.map(({ code }) => code)).toEqual([
      'message.count.cnt-missing',
    ]);
  });
});

describe('legs', () => {
  const read = (...segments: readonly string[]): ReturnType<typeof readOne> =>
    readOne(enveloped(['UNH+1+PAXLST:D:05B:UN:IATA', 'BGM+745', ...segments, DOE]));
  const LEGS = [
    'LOC+92+JFK',
    'DTM+189:2601010220:201',
    'LOC+92+ANC',
    'DTM+232:2601010550:201',
    'LOC+125+ANC',
    'DTM+189:2601010650:201',
    'LOC+87+ICN',
    'DTM+232:2601020840:201',
  ];

  test('one TDT with four places, two TDT with two each: the leg over the border is the flight', () => {
    const one = read('TDT+20+KE250+++KE', ...LEGS);
    const two = read(
      'TDT+20+KE250+++KE',
      ...LEGS.slice(0, 4),
      'TDT+20+KE250+++KE',
      ...LEGS.slice(4),
    );
    for (const record of [one, two]) {
      expect(record.legs.map(({ from, to, departure }) => [from, to, departure])).toEqual([
        ['JFK', 'ANC', '2026-01-01T02:20'],
        ['ANC', 'ICN', '2026-01-01T06:50'],
      ]);
      expect(record.flight).toMatchObject({ designator: 'KE250', from: 'ANC', to: 'ICN' });
    }
  });

  test('a place that goes on from the last', () => {
    const record = read(
      'TDT+20+XX1',
      'LOC+125+FRA',
      'DTM+189:2601010220:201',
      'LOC+87+IAD',
      'LOC+92+ORD',
    );
    expect(record.legs.map(({ from, to }) => [from, to])).toEqual([
      ['FRA', 'IAD'],
      ['IAD', 'ORD'],
    ]);
  });

  test.each([
    ['TDT+20+UA0989+++UA', 'UA989'],
    ['TDT+20+3U8888A', '3U8888A'],
    ['TDT+20+0989+++UA', 'UA989'],
    ['TDT+20+DLH400', 'DLH400'],
  ])('%s', (segment, designator) => {
    expect(
      read(segment, 'LOC+125+FRA', 'DTM+189:2601010220:201', 'LOC+87+IAD').flight?.designator,
    ).toBe(designator);
  });

  test('no flight, and a leg without date', () => {
    expect(codes(read())).toEqual(['message.flight.absent']);
    expect(codes(read('TDT+20+XX1', 'LOC+125+FRA', 'LOC+87+IAD'))).toEqual(['message.leg.undated']);
  });
});

describe('the US dialect', () => {
  const read = (...details: readonly string[]): ReturnType<typeof readOne> =>
    readOne(
      enveloped([
        'UNH+1+PAXLST:001:000:NZ+SA812/020131/2300+01:C',
        'CTA+IC+:FRED',
        'TDT++SA812+40+SA',
        'LOC+005+NZAKL:50',
        'DTM+136+020131+1030+M05',
        'LOC+008+USLAX:50',
        'DTM+132+020131+2200+M05',
        'UNS+D',
        ...details,
      ]),
    );

  test('flight, person, document', () => {
    const record = read("PDT+P/E54321A:980831:IE+O?'LEARY:KRIS:ANN:331231:F+PAX+NZAKL:USLAX");
    expect(record.flight).toMatchObject({
      designator: 'SA812',
      from: 'AKL',
      to: 'LAX',
      departure: '2002-01-31T10:30',
    });
    expect(record.part).toBe('01:C');
    expect(traveller(record)).toMatchObject({
      surname: "O'LEARY",
      given: 'KRIS ANN',
      birthDate: '1933-12-31',
      sex: 'F',
      embark: 'AKL',
      debark: 'LAX',
      documents: [{ type: 'P', number: 'E54321A', issuer: 'IE', expiry: '1998-08-31' }],
    });
  });

  test('a sex moved left if the birth date is missing, and a middle initial M that is not a sex', () => {
    expect(traveller(read('PDT+P/1+SHEA:IAN:M+PAX'))).toMatchObject({ given: 'IAN', sex: 'M' });
    expect(traveller(read('PDT+P/1+SHEA:IAN:M:590429:F+PAX'))).toMatchObject({
      given: 'IAN M',
      sex: 'F',
    });
  });

  test('crew and transit', () => {
    const record = read('PDT+P/1+A:B+CRW', 'PDT+P/1+A:B+ITI');
    expect(record.travellers.map(({ role }) => role)).toEqual(['crew', 'transit-passenger']);
  });
});

test('source lights the values, wrapped ones too', () => {
  const text = paxText('NAD+FL+++D\r\nOE:JANE', 'DOC+P:110:111+C01X00T47');
  const record = readOne(text);
  const { source, surname } = traveller(record);
  expect(surname).toBe('DOE');
  expect(lit(text, record, source, 'surname')).toBe('D\r\nOE');
  expect(lit(text, record, source, 'documents.0.number')).toBe('C01X00T47');
  expect(lit(text, record, record.source ?? {}, 'flight.departure')).toBe('2601021000');
});
