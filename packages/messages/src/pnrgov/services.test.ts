import { describe, expect, test } from 'vitest';
import { codes, docs, pnr, traveller } from '../test/read-text.ts';

const TWO = ['TIF+DOE+JANE:A:1', 'TIF+ROE+RICHARD:A:2'];
const LEG = 'TVL+020126:1000+FRA+IAD+XX+988:Y';

describe('check-in', () => {
  test('bags and seat go by the reference of TRI; no TIF need follow', () => {
    const record = pnr(
      ...TWO,
      LEG,
      'TRI++220:::2',
      'SSD+039G++++Y',
      'TBD++2:20:700++HP:5+XX:3020523456:2:CPH:220',
    );
    expect(traveller(record).bags).toBeUndefined();
    expect(traveller(record, 1)).toMatchObject({
      seats: [{ seat: '39G', from: 'FRA', to: 'IAD' }],
      bags: [
        {
          pieces: 2,
          weightKg: 20,
          tag: '3020523456',
          tagCount: 2,
          carrier: 'XX',
          to: 'CPH',
          pool: '5',
          poolRole: 'head',
        },
      ],
    });
  });

  test('the name in a check-in counts more than a wrong reference', () => {
    const record = pnr(...TWO, LEG, 'TRI++2:::1', 'TIF+ROE+RICHARD:A:2', 'SSD+15A++++Y');
    expect(traveller(record, 1).seats?.[0]?.seat).toBe('15A');
    expect(codes(record)).toEqual(['message.traveller.name-and-reference-disagree']);
  });

  test('an unknown reference with a known name', () => {
    const record = pnr(
      ...TWO,
      LEG,
      'TRI++199:::199',
      'TIF+DOE+JANE:A:1',
      'TBD++1:26:701+++XX:0621::IAD:006',
    );
    expect(traveller(record).bags?.[0]).toMatchObject({ pieces: 1, weightKg: 11.79, tag: '0621' });
  });

  test('a person whom only the check-in names is a traveller', () => {
    const record = pnr('TIF+DOE+JANE:A:1', LEG, 'TRI++9:::9', 'TIF+POE+EDGAR:A:9', 'SSD+1A++++Y');
    expect(record.travellers.map(({ surname }) => surname)).toEqual(['DOE', 'POE']);
    expect(record.bookings[0]?.travellers).toEqual([0, 1]);
  });

  test('a pool member without data, the pool in e2', () => {
    const record = pnr(...TWO, LEG, 'TRI++1:::1', 'TBD+++MP:0741234123456');
    expect(traveller(record).bags).toEqual([{ pool: '0741234123456', poolRole: 'member' }]);
  });

  test('two runs of tags: pieces and weight stand once; the next leg adds no second bag', () => {
    const bags = 'TBD++3:30:700+++XX:100:2:IAD:220+XX: 200 :1:JFK:220';
    const record = pnr(...TWO, LEG, 'TRI++1:::1', bags, LEG, 'TRI++1:::1', bags);
    expect(traveller(record).bags).toEqual([
      { pieces: 3, weightKg: 30, tag: '100', tagCount: 2, carrier: 'XX', to: 'IAD' },
      { tag: '200', tagCount: 1, carrier: 'XX', to: 'JFK' },
    ]);
  });

  test('seats and bags of nobody are said', () => {
    const record = pnr(...TWO, LEG, 'TRI++7:::7', 'SSD+15A', 'TBD++1:26:700');
    expect(codes(record)).toEqual(['message.seat.no-traveller', 'message.bag.no-traveller']);
  });
});

describe('seats', () => {
  test('one element a traveller; no seat where XXX or nothing is sent', () => {
    const record = pnr(
      ...TWO,
      LEG,
      'SSR+SEAT:HK:2:XX:::JFK:YVR+15E+15F::2',
      'SSR+SEAT:HK:2:XX:::FRA:IAD++XXX::1',
    );
    expect(traveller(record).seats).toBeUndefined();
    expect(traveller(record, 1).seats).toEqual([{ seat: '15F', from: 'JFK', to: 'YVR' }]);
    expect(codes(record)).toEqual(['message.seat.no-traveller']);
  });

  test('a seat in the text, for the only traveller', () => {
    const record = pnr('TIF+DOE+JANE:A:1', LEG, 'SSR+SEAT:DK:1:XX:::FRA:IAD:.03BN');
    expect(traveller(record).seats).toEqual([{ seat: '3B', from: 'FRA', to: 'IAD' }]);
    const two = pnr(...TWO, LEG, 'SSR+SEAT:DK:2:XX:::FRA:IAD:.03BN03AN');
    expect(codes(two)).toEqual(['message.seat.no-traveller']);
  });
});

describe('tickets, programmes, contacts, minors', () => {
  test('ticket of TKT and coupon of TKNE are one', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'TKT+1392178947000:T:1',
      'SSR+TKNE:HK:1:XX:::FRA:IAD:1392178947000C2+::1',
    );
    expect(traveller(record).tickets).toEqual([{ number: '1392178947000', coupon: '2' }]);
    expect(traveller(pnr('TIF+DOE+JANE:A:1', 'TKT+:1')).tickets).toBeUndefined();
  });

  test('a ticket in words', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      LEG,
      'SSR+TKNE::::::::TKT NBR 03751019954019 26AUG19 E JANEDOE',
    );
    expect(traveller(record).tickets).toEqual([{ number: '03751019954019' }]);
  });

  test('frequent flyer of FTI and FQTV', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'FTI+BA:12345678:::GOLD::GOLD+LH:9922:::::SEN',
      'SSR+FQTV:HK:1:SQ:::::SQ314655277-1DOE/JANE+::1',
    );
    expect(traveller(record).frequentFlyer).toEqual([
      { carrier: 'BA', number: '12345678', tier: 'GOLD' },
      { carrier: 'LH', number: '9922', tier: 'SEN' },
      { carrier: 'SQ', number: '314655277' },
    ]);
  });

  test.each([
    ['IFT+4:28::YY+CTCE MOLLY..LONT?+50BB//EXAMPLE.ORG', 'email', 'MOLLY_LONT+50BB@EXAMPLE.ORG'],
    ['IFT+CTCE A./B//EXAMPLE.ORG', 'email', 'A-B@EXAMPLE.ORG'],
    ['IFT+4:28+YY CTC M 123456789', 'phone', '123456789'],
    ['IFT+4:28+XX CTCM ?+4915112345678', 'phone', '+4915112345678'],
    ['IFT+4:28+AM CTCP QMA1800 002 5200 DOMESTIC TOLL FREE', 'phone', '18000025200'],
    ['IFT+4:28+AM CTCBOG 571-600 5820-A-COTOURIST', 'phone', '5716005820'],
    ['IFT+4:28::YY+CTCT SEA 866 746-4647 TRAVEL', 'phone', '8667464647'],
    ['SSR+CTCM:HK:1:XX:::::/4915112345678+::1', 'phone', '4915112345678'],
    ['SSR+CTCE:HK:1:XX:::::/J..DOE//EXAMPLE.ORG-1DOE/JANE+::1', 'email', 'J_DOE@EXAMPLE.ORG'],
    ['ADD++700:::::::EK CTC M 5432109876', 'phone', '5432109876'],
    ['ADD++E:::::::JANE@EXAMPLE.ORG', 'email', 'JANE@EXAMPLE.ORG'],
  ])('%s', (segment, kind, value) => {
    expect(traveller(pnr('TIF+DOE+JANE:A:1', segment)).contacts).toEqual([{ kind, value }]);
  });

  test('other free text gives nothing', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'IFT+4:28+XX PASSENGER IS A VIP 12345678',
      'IFT+4:15+FARE 123456789',
    );
    expect(traveller(record).contacts).toBeUndefined();
    expect(record.bookings[0]?.contacts).toBeUndefined();
  });

  test('an unaccompanied minor', () => {
    const record = pnr('TIF+DOE+LILI:C:1', 'SSR+UMNR:HK:1:XX:::::UM08+::1');
    expect(traveller(record)).toMatchObject({ unaccompaniedMinor: true, age: 'child' });
  });

  test('REF is the reference that stays', () => {
    expect(traveller(pnr('TIF+DOE+JANE:A:1', 'REF+:4928506894')).uniqueReference).toBe(
      '4928506894',
    );
  });
});

describe('unknown and masked', () => {
  test('an unknown segment is said and skipped', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'XYZ+NEW',
      docs('/P/DEU/C1/DEU/01JAN80/F/01JAN30/DOE/JANE', '1'),
    );
    expect(record.diagnostics.map(({ text }) => text)).toEqual(['unknown segment XYZ']);
    expect(traveller(record).documents).toHaveLength(1);
  });

  test('what the gate masked is absent without a word, and the rest of a value stays', () => {
    const m = '\x1a'.repeat(4);
    const record = pnr(
      `TIF+DOE+JANE ${m}:A:1`,
      `SSR+${m}:HK:1:XX+::1`,
      `IFT+4:28+${m}${m}`,
      `FOP+CC:::VI:${m}${m}${m}1111:0718`,
      LEG,
      `${m}${m}`,
      `TVL+020126:1200+IAD+${m.slice(1)}+XX+1`,
      `TBD++${m}:20:700`,
    );
    expect(traveller(record)).toMatchObject({ given: 'JANE', nameAsSent: 'DOE/JANE' });
    expect(record.bookings[0]?.payments).toEqual([
      { form: 'CC', vendor: 'VI', lastFour: '1111', expiry: '0718' },
    ]);
    expect(record.bookings[0]?.legs[1]?.to).toBeUndefined();
    expect(codes(record)).toEqual([]);
  });
});
