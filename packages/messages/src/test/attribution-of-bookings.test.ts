import { describe, expect, test } from 'vitest';
import { codes, docs, pax, pnr, traveller } from './read-text.ts';

describe('whose a segment of a booking is', () => {
  test.each(['TIX', 'TF', 'TIFF', 'ITF'])('%s with the values of a TIF is read as TIF', (tag) => {
    const record = pnr('TIF+DOE+JANE:A:1', 'REF+:1', `${tag}+ROE+JOHN:A:2`, 'REF+:2');
    expect(
      record.travellers.map(({ surname, uniqueReference }) => [surname, uniqueReference]),
    ).toEqual([
      ['DOE', '1'],
      ['ROE', '2'],
    ]);
    expect(codes(record)).toEqual(['message.segment.damaged']);
  });

  test('two travellers with one reference: the name decides, otherwise unassigned', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'TIF+ROE+JOHN:A:1',
      docs('/P/QMA/C2/QMA/01JAN80/M/01JAN30/ROE/JOHN', '1'),
      'SSR+SEAT:HK:1:XX:::FRA:IAD+12A::1',
    );
    expect(record.travellers.map(({ documents }) => documents?.[0]?.number)).toEqual([
      undefined,
      'C2',
    ]);
    expect(record.travellers.map(({ seats }) => seats)).toEqual([undefined, undefined]);
    expect(record.unassigned?.map(({ reason }) => reason)).toEqual([
      'message.value.several-owners',
    ]);
  });

  test('a reference of nobody gives nothing to the nearest', () => {
    const record = pnr('TIF+DOE+JANE:A:1', 'SSR+SEAT:HK:1:XX:::FRA:IAD+12A::7');
    expect(traveller(record).seats).toBeUndefined();
    expect(record.unassigned).toMatchObject([{ tag: 'SSR', reason: 'message.value.no-owner' }]);
  });

  test.each(['XX', 'XL', 'HX', 'UN', 'UC', 'NO'])('a DOCS with status %s is history', (status) => {
    const live = docs('/P/QMA/C2/QMA/01JAN80/F/01JAN30/DOE/JANE', '1');
    const gone = docs('/P/QGE/C1/QGE/02FEB70/M/01JAN30/DOE/JANE', '1').replace(
      ':HK:',
      `:${status}:`,
    );
    const person = traveller(pnr('TIF+DOE+JANE:A:1', gone, live));
    expect(person.documents).toMatchObject([{ number: 'C2' }, { number: 'C1', cancelled: true }]);
    expect(person).toMatchObject({ sex: 'F', birthDate: '1980-01-01', nationalities: ['QMA'] });
  });

  test.each([
    ['/P/QMA/C12345/QMA/01JAN80/F/01JAN30/DOE/JANE', false],
    ['/P/QMA/C12345/01JAN80/F/01JAN30/DOE/JANE', true],
    ['/P/C12345/QMA/01JAN80/F/01JAN30/DOE/JANE', true],
  ])('the fields of DOCS are taken by their shape: %s', (text, shifted) => {
    const record = pnr('TIF+DOE+JANE:A:1', docs(text, '1'));
    expect(traveller(record)).toMatchObject({
      sex: 'F',
      birthDate: '1980-01-01',
      documents: [{ type: 'P', number: 'C12345', expiry: '2030-01-01', surname: 'DOE' }],
    });
    expect(codes(record).includes('message.document.shifted')).toBe(shifted);
  });

  test('a date is never a sex', () => {
    const record = pnr('TIF+DOE+JANE:A:1', docs('/P/QMA/C1/QMA/01JAN80/01JAN30/DOE/JANE', '1'));
    expect(traveller(record).sex).toBeUndefined();
    expect(traveller(record).documents).toMatchObject([{ expiry: '2030-01-01', surname: 'DOE' }]);
    expect(traveller(pax('NAD+FL+++DOE:JANE', 'ATT+2++800101')).sex).toBeUndefined();
  });

  test.each(['EXST', 'CBBG', 'STCR'])('%s is a seat and no person', (code) => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'TIF+SMITH+JOHN:A:2',
      `TIF+DOE+${code}:A:3`,
      'SSR+SEAT:HK:2:XX:::FRA:IAD+12A::1+12B::3',
    );
    expect(
      record.travellers.map(({ surname, seats }) => [surname, seats?.map(({ seat }) => seat)]),
    ).toEqual([
      ['DOE', ['12A', '12B']],
      ['SMITH', undefined],
    ]);
    expect(codes(record)).toEqual(['message.seat.extra']);
  });

  test('a seat behind a traveller whose surname differs by one letter: the name counts, and it is said', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'TIF+ROE+JOHN:A:2',
      'TIF+DOE+EXST:A:3',
      'SSR+SEAT:HK:2:XX:::FRA:IAD+12A::1+12B::3',
    );
    expect(codes(record)).toContain('message.traveller.name-and-reference-disagree');
  });

  test('two seats of one leg with one reference: one is another traveller’s, so both stay unassigned', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'TIF+ROE+JOHN:A:2',
      'SSR+SEAT:HK:2:XX:::FRA:IAD+12A::1+12B::1',
    );
    expect(record.travellers.map(({ seats }) => seats)).toEqual([undefined, undefined]);
    expect(record.unassigned?.map(({ reason }) => reason)).toEqual([
      'message.value.several-owners',
    ]);
  });

  test('one seat of two travellers is said; one of an adult and an infant is not', () => {
    const seats = 'SSR+SEAT:HK:2:XX:::FRA:IAD+12A::1+12A::2';
    const both = pnr('TIF+DOE+JANE:A:1', 'TIF+ROE+JOHN:A:2', seats);
    expect(codes(both)).toContain('message.value.several-owners');
    const infant = pnr('TIF+DOE+JANE:A:1', 'TIF+ROE+JOHN:IN:2', seats);
    expect(codes(infant)).not.toContain('message.value.several-owners');
    // An infant sits with an adult, not the adult with an infant.
    const before = pnr('TIF+DOE+JANE:A:2', 'TIF+ROE+JOHN:IN:1', seats);
    expect(codes(before)).toContain('message.value.several-owners');
  });

  // Mutant: the cut at the second value itself. Then the FTI is DOE's.
  test('a TIF glued to its surname: what follows in the order of a traveller is not of the one before', () => {
    const group = (name: string, number: string): string[] => [
      name,
      `FTI+XX:${number}`,
      `REF+:R${number}`,
      'FAR+A',
      `TKT+000000000${number}:T:1`,
    ];
    const record = pnr(
      ...group('TIF+DOE+JANE:A:1', '1111').filter((line) => !line.startsWith('FTI')),
      ...group('TIFROE+JOHN:A:2', '2222'),
      ...group('TIF+SMITH+MARY:A:3', '3333'),
    );
    expect(
      record.travellers.map(({ surname, frequentFlyer, uniqueReference }) => [
        surname,
        frequentFlyer?.[0]?.number,
        uniqueReference,
      ]),
    ).toEqual([
      ['DOE', undefined, 'R1111'],
      [undefined, '2222', 'R2222'],
      ['SMITH', '3333', 'R3333'],
    ]);
    expect(codes(record)).toContain('message.person.boundary-lost');
  });

  test('a doubled separator before the given name: the name is read, and it is said', () => {
    const record = pnr('TIF+DOE++JANE:A:1', 'TIF+DOE+:A:2', docs('////////DOE/JANE', '1'));
    expect(traveller(record)).toMatchObject({ given: 'JANE', reference: '1', age: 'adult' });
    expect(traveller(record, 1).given).toBeUndefined();
    expect(codes(record)).toContain('message.segment.damaged');
  });

  const second = [
    'RCI+XX:NEXT22::010126:1000',
    'DAT+700:010126:1000',
    'TIF+ROE+JOHN:A:1',
    'REF+:2',
    'TKT+1234567890123:T:1',
  ];
  const leg = ['TVL+020126:1000:020126:1300+FRA+IAD+XX+988:Y', 'RPI+1+HK'];

  test.each([
    ['SRC is lost', second],
    ['SRC is lost behind the locator of the leg', ['RCI+XX:ABC123', ...second]],
    ['the terminator of SRC is lost', ['SRCRCI+XX:NEXT22::010126:1000', ...second.slice(1)]],
    [
      'the terminator of SRC is another character, behind the locator of the leg',
      ['RCI+XX:ABC123', 'SRC%RCI+XX:NEXT22::010126:1000', ...second.slice(1)],
    ],
  ])('%s: nobody has the locator of the PNR before', (_, lines) => {
    const record = pnr('TIF+DOE+JANE:A:1', 'REF+:1', ...leg, ...lines);
    expect(record.travellers.map(({ surname, booking }) => [surname, booking])).toEqual([
      ['DOE', 'ABC123'],
      ['ROE', 'NEXT22'],
    ]);
    expect(record.diagnostics.some(({ severity }) => severity === 'attention')).toBe(true);
  });

  test('the locator of a leg exchanged with SRC is not that of the next PNR', () => {
    const record = pnr('TIF+DOE+JANE:A:1', ...leg, 'SRC', 'RCI+XX:ABC123', ...second);
    expect(record.travellers.map(({ booking }) => booking)).toEqual(['ABC123', 'NEXT22']);
    expect(record.unassigned).toMatchObject([{ tag: 'RCI', reason: 'message.value.no-owner' }]);
  });

  test('the locator of a split exchanged with SRC is not that of the next PNR', () => {
    const record = pnr('TIF+DOE+JANE:A:1', ...leg, 'EQN+1', 'SRC', 'RCI+XX:SPLIT1', ...second);
    expect(record.travellers.map(({ booking }) => booking)).toEqual(['ABC123', 'NEXT22']);
    expect(record.unassigned).toMatchObject([{ tag: 'RCI', reason: 'message.value.no-owner' }]);
  });

  test('a check-in whose TRI is lost behind the locator of a leg opens no PNR', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      ...leg,
      'RCI+XX:LEG001',
      'DAT+2:020126:0900',
      'TIF+DOE+JANE:A:1',
      'SSD+12A++++Y',
    );
    expect(record.bookings).toHaveLength(1);
  });

  test('a check-in with an unknown name and contradicting references stays unassigned', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'TIF+SMITH+JOHN:A:2',
      ...leg,
      'TRI++2:::1',
      'TIF+XYZZY+QUUX:A:2',
      'SSD+12A++++Y',
    );
    expect(record.travellers.map(({ seats }) => seats)).toEqual([undefined, undefined]);
    expect(codes(record)).toContain('message.traveller.name-and-reference-disagree');
  });

  test('a check-in and a seat exchanged: the seat of the earlier check-in stays unassigned', () => {
    const lines = ['TIF+DOE+JANE:A:1', 'TIF+SMITH+JOHN:A:2', ...leg];
    const record = pnr(...lines, 'TRI++001:::1', 'TRI++002:::2', 'SSD+12A', 'SSD+14A');
    expect(record.travellers.map(({ seats }) => seats)).toEqual([undefined, undefined]);
    expect(record.unassigned?.map(({ tag }) => tag)).toEqual(['SSD', 'SSD']);
  });

  test('a DOCS cut short gives nothing to somebody who has a document', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      docs('/P/QMA/C1/QMA/01JAN80/F/01JAN30/DOE/JANE', '1'),
      'SSR+DOCS:HK:1:XX:::::/P/QMA/C2+QMA/01JAN20/MI/01JAN30/ROE/JOHN+::1',
    );
    expect(traveller(record).documents?.map(({ number }) => number)).toEqual(['C1']);
    expect(record.unassigned).toMatchObject([{ reason: 'message.document.no-traveller' }]);
  });

  test('what follows the request of another among a traveller’s segments is said to be unsure', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'SSR+WCHR:HK:1:XX:::::TEXT+::2',
      'TKT+1234567890123:T:1',
      'TIF+SMITH+JOHN:A:2',
    );
    expect(codes(record)).toContain('message.person.boundary-lost');
  });
});
