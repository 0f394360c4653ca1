import { describe, expect, test } from 'vitest';
import type { LegRecord } from '../record.ts';
import { codes, pnr, readOne } from '../test/read-text.ts';

const legs = (...segments: readonly string[]): readonly LegRecord[] =>
  pnr('TIF+DOE+JANE:A:1', ...segments).bookings[0]?.legs ?? [];

describe('legs', () => {
  test('marketing and operating flight: the guide’s way, and with the numbers swapped', () => {
    expect(
      legs('TVL+020126:1000:020126:1200+FRA+IAD+DL:KL+9362:K', 'TVL+++++972:M')[0],
    ).toMatchObject({
      designator: 'DL9362',
      operatedAs: 'KL972',
      bookingClass: 'K',
    });
    // The pushed flight is XX988: it is the operating one, whichever number comes first.
    expect(
      legs('TVL+020126:1000+FRA+IAD+KE:XX+988:B', 'RPI+1+HK', 'TVL+++++0303:Y')[0],
    ).toMatchObject({
      designator: 'KE303',
      operatedAs: 'XX988',
      status: 'HK',
    });
  });

  test('TRA names the operating flight; a carrier without number stays a carrier', () => {
    expect(legs('TVL+110126:1900+LHR+ARN+SQ:SK+5678:Q', 'TRA+SK+1524:W')[0]?.operatedAs).toBe(
      'SK1524',
    );
    expect(legs('TVL+110126:1900+LHR+ARN+SQ:SK+5678:Q')[0]?.operatedAs).toBe('SK');
  });

  test('surface and open legs are left out, and are not undated', () => {
    const record = pnr('TVL+++++ARNK', 'TVL++JFK+FRA++OPEN', 'TVL++JFK+FRA+XX+OPEN');
    expect(record.bookings[0]?.legs).toEqual([
      { kind: 'surface' },
      { kind: 'open', from: 'JFK', to: 'FRA' },
      { kind: 'open', from: 'JFK', to: 'FRA', carrier: 'XX' },
    ]);
    expect(codes(record)).toEqual([]);
  });

  test.each([
    ['020126:2230:030126:0610', '2026-01-03T06:10'],
    ['020126:1000::1230', '2026-01-02T12:30'],
    ['020126:1000:1230', '2026-01-02T12:30'],
    ['020126:1000', undefined],
    ['020126:2200::0500', undefined],
    ['100126:0100:090126:2030', '2026-01-09T20:30'],
  ])('arrival of %s', (times, arrival) => {
    expect(legs(`TVL+${times}+FRA+IAD+XX+988:Y`)[0]?.arrival).toBe(arrival);
  });

  test('an impossible time leaves the date, an impossible date nothing; both are said', () => {
    const record = pnr('TVL+310126:0900:310126:4321+FRA+IAD+XX+2', 'TVL+310226:0900+FRA+IAD+XX+2');
    expect(record.bookings[0]?.legs[0]?.arrival).toBe('2026-01-31');
    expect(record.bookings[0]?.legs[1]?.departure).toBeUndefined();
    expect(codes(record)).toEqual(['message.date.impossible', 'message.leg.undated']);
  });

  test('numbers lose leading zeros and keep the suffix', () => {
    expect(legs('TVL+020126:1000+FRA+IAD+TZ+0006:S:A')[0]).toMatchObject({
      designator: 'TZ6A',
      suffix: 'A',
    });
  });

  test('a hotel gives neither a leg nor a status; the segments after it are read', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'TVL+020126:1000+FRA+IAD+XX+988:Y',
      'RPI+1+HK',
      'MSG+8',
      'TVL+020126:1500:050126+IAD:HOTEL++VN+67576:ROH',
      'RPI+1+UN',
      'TIF+ROE+RICHARD:A:2',
    );
    expect(record.bookings[0]?.legs).toHaveLength(1);
    expect(record.bookings[0]?.legs[0]?.status).toBe('HK');
    expect(record.travellers).toHaveLength(2);
  });

  test('the terminator between RPI and IFT is lost', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'TVL+020126:1000+FRA+IAD+XX+988:Y',
      'RPI+1+HKIFT+4:28+XX CTCM 99912345678',
    );
    expect(record.bookings[0]?.legs[0]?.status).toBe('HK');
    expect(record.bookings[0]?.contacts?.[0]?.value).toBe('99912345678');
    expect(codes(record)).toEqual(['message.text.lost-terminator']);
  });
});

describe('the booking', () => {
  const booking = (...segments: readonly string[]): ReturnType<typeof pnr>['bookings'][number] => {
    const [first] = pnr(...segments).bookings;
    if (first === undefined) throw new Error('no booking');
    return first;
  };

  test('locators: the pushing carrier’s first, the date in either place', () => {
    const one = booking('RCI+YY:OTHER+XX:MINE');
    expect(one.locator).toBe('ABC123');
    expect(one.locators?.map(({ locator }) => locator)).toEqual(['ABC123', 'OTHER', 'MINE']);
    expect(one.created).toBe('2026-01-01T10:00');
    const early = pnr().bookings[0];
    expect(early?.created).toBe('2026-01-01T10:00');
  });

  test('dates, agency, address, split', () => {
    const one = booking(
      'DAT+700:030126:1010+710:040126',
      'ORG+1A:MUC+12345678:111111+AMS+LH+A+NL:NLG:NL+0001AASU',
      'ADD++700:45 HIGH STREET:SAMPLETON:::UTO:12345:0044175363728',
      'TIF+DOE+JANE:A:1',
      'TVL+020126:1000+FRA+IAD+XX+988:Y',
      'EQN+4',
      'RCI+XX:SPLIT1',
    );
    expect(one).toMatchObject({
      changed: '2026-01-03T10:10',
      ticketed: '2026-01-04',
      agency: { carrier: '1A', location: 'MUC', number: '12345678', country: 'NL' },
      splits: [{ count: 4, locator: 'SPLIT1' }],
      contacts: [
        { kind: 'address', value: '45 HIGH STREET, SAMPLETON, UTO, 12345' },
        { kind: 'phone', value: '0044175363728' },
      ],
    });
    expect(one.locators).toHaveLength(1);
  });

  test('an empty ORG cancels in an update and nowhere else', () => {
    const text =
      "UNB+IATA:1+XX+GOV+260101:1000+1'UNH+1+PNRGOV:15:1:IA'MSG+:22'TVL+020126+FRA+IAD+XX+988'SRC'RCI+XX:A'ORG'UNT+7+1'UNZ+1+1'";
    expect(readOne(text).bookings[0]?.cancelled).toBeUndefined();
    expect(readOne(text.replace(':22', ':141')).bookings[0]?.cancelled).toBe(true);
  });

  test('of a card only the last four digits are read', () => {
    const one = booking(
      'TIF+DOE+JANE:A:1',
      'FOP+MS+CC::800.00:VI:4111111111111111:0718+CA::100.00',
    );
    expect(one.payments).toEqual([
      { form: 'MS' },
      { form: 'CC', vendor: 'VI', lastFour: '1111', expiry: '0718', amount: '800.00' },
      { form: 'CA', amount: '100.00' },
    ]);
    expect(JSON.stringify(one.payments)).not.toContain('41111');
  });

  test('parts of a push: told as incomplete, not as a wrong count', () => {
    const text = (part: string): string =>
      `UNB+IATA:1+XX+GOV+260101:1000+1'UNH+1+PNRGOV:15:1:IA+XX988${part}'MSG+:22'TVL+020126+FRA+IAD+XX+988'EQN+2'SRC'RCI+XX:A'UNT+7+1'UNZ+1+1'`;
    expect(codes(readOne(text('+02:F')))).toContain('message.part.incomplete');
    expect(codes(readOne(text('')))).toContain('message.count.eqn');
  });

  test('a push without PNRs is legal', () => {
    const text =
      "UNA:+.? 'UNB+IATA:1+XX+GOV+260101:1000+1'UNH+1+PNRGOV:15:1:IA'MSG+:22'TVL+020126+FRA+IAD+XX+988'EQN+0'UNT+5+1'UNZ+1+1'";
    expect(readOne(text).diagnostics).toEqual([]);
  });
});
