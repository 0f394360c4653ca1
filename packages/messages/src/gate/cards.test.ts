import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, gated, gatedList } from '../test/gated.ts';
import { pnrgov } from '../test/pnrgov.ts';
import { holds } from '../test/values.ts';
import { luhn } from './card-number.ts';
import { gate } from './index.ts';

test('R7: card numbers lose all but four digits wherever they stand; tickets and telephones do not', () => {
  expect(
    gated(
      'FOP+CC:::VI:4111111111111111:0128',
      'FOP+CC:::AX:372395XXXXX9581:0318',
      'IFT+4:43+JANE DOE+HIGH STREET 4111 1111 1111 1111+TEL 5500-0000-0000-0004',
      'ADD++702:5555555555554444 MAIN:BOX:::GB::4012888888881881',
      'TIF+DOE+JANE 378282246310005:A:1',
      'SSR+CTCM:HK:1:XX:::::/4111111111111111+::1',
      'SSR+FOID:HK:1:XX:::::CCVI4111111111111111+::1',
      'TKT+4111111111111:T:1',
      'IFT+4:28+CTCM ?+4111111111111',
    ),
  ).toEqual([
    'FOP+CC:::VI:############1111:0128',
    'FOP+CC:::AX:######XXXXX9581:0318',
    'IFT+4:43+JANE DOE+HIGH STREET ###############1111+### ###############0004',
    'ADD++702:############4444 MAIN:BOX:::GB::############1881',
    'TIF+DOE+JANE ###########0005:A:1',
    'SSR+CTCM:HK:1:XX:::::/############1111+::1',
    'SSR+FOID:HK:1:XX:::::CCVI############1111+::1',
    'TKT+4111111111111:T:1',
    'IFT+4:28+CTCM ?+4111111111111',
  ]);
});

/** Numbers that card schemes publish for tests, one of each range. */
const published = [
  '4111111111111111',
  '4222222222222',
  '5555555555554444',
  '2223003122003222',
  '378282246310005',
  '6011111111111117',
  '6511111111111112',
  '3530111333300000',
  '30569309025904',
  '36227206271667',
  '38520000023237',
  '6200000000000005',
  '6759649826438453',
];

test('R7: a card number in the place of another identifier is a card number', () => {
  for (const card of published) {
    expect(luhn(card)).toBe(true);
    const masked = '#'.repeat(card.length - 4) + card.slice(-4);
    const places = [
      (number: string) => `REF+:${number}`,
      (number: string) => `FTI+ZZ:${number}`,
      (number: string) => `FTI+ZZ:VI${number}`,
      (number: string) =>
        `SSR+DOCS:HK:1:XX:::::/P/UTO/${number}/UTO/01JAN80/M/01JAN30/DOE/JANE+::1`,
      (number: string) => `SSR+DOCO:HK:1:XX:::::/HERE/V/${number}/THERE/01JAN20/UTO`,
      (number: string) => `SSR+FQTV:HK:1:XX:::::ZZ${number}`,
    ];
    for (const place of places) expect(gated(place(card))).toEqual([place(masked)]);
    expect(gatedList(`RFF+CR:${card}`, `RFF+ABO:${card}`)).toEqual([
      `RFF+CR:${masked}`,
      `RFF+ABO:${masked}`,
    ]);
    // A ticket number is shorter.
    if (card.length < 15) continue;
    expect(gated(`TKT+${card}:T:1`)).toEqual([`TKT+${masked}:T:1`]);
    expect(gatedList(`RFF+YZY:${card}`)).toEqual([`RFF+YZY:${masked}`]);
  }
  expect(gated('REF+:4111 1111 1111 1111')).toEqual(['REF+:###############1111']);
});

test('R7: ticket numbers stay, whatever their digits', () => {
  holds(
    fc.stringMatching(/^[3-6][0-9]{12}$/),
    (number) => {
      const booking = [
        `TKT+${number}:T:1`,
        `SSR+TKNE:HK:1:XX:::::${number}C1`,
        `SSR+TKNE:HK:1:XX:::::INF${number}C1`,
      ];
      expect(gated(...booking)).toEqual(booking);
      expect(gatedList(`RFF+YZY:${number}C1`)).toEqual([`RFF+YZY:${number}C1`]);
    },
    300,
  );
});

test('R7: numbers that no card scheme issues stay, and so does the number of the message', () => {
  const references = [
    '1234567890123452',
    '9111111111111111',
    '4111111111111112',
    '41111111111111111111',
  ];
  for (const number of references) {
    expect(gated(`REF+:${number}`)).toEqual([`REF+:${number}`]);
    expect(gatedList(`RFF+ABO:${number}`)).toEqual([`RFF+ABO:${number}`]);
  }
  expect(gatedList('RFF+TN:4111111111111111')).toEqual(['RFF+TN:4111111111111111']);
});

test('a value longer than any that may be kept is masked whole', () => {
  const contact = 'CTCE JANE@MAIL.COM ';
  const after = (length: number): Record<string, number> => {
    const text = contact.padEnd(length, 'A@B.CC ');
    const { bytes, dropped } = gate(bytesOf(pnrgov(`IFT+4:28+${text}`)));
    return { ...dropped, kept: bytes.filter((byte) => byte === 0x40).length };
  };
  expect(after(4096)['kept']).toBeGreaterThan(500);
  expect(after(4097)).toEqual({ 'free-text': 1, kept: 0 });
  for (const long of [
    `TIF+${'A'.repeat(4097)}`,
    `TIF+DOE+${'A'.repeat(4097)}`,
    `SSR+DOCS:HK:1:XX:::::/P/UTO/C1/UTO/01JAN80/M/01JAN30/${'A'.repeat(4097)}/JANE`,
    `SSR+${'A'.repeat(4097)}`,
    `IFT+4:43+X+Y+${'A'.repeat(4097)}`,
    `ADD++700:${'A'.repeat(4097)}`,
    `REF+:${'1'.repeat(4097)}`,
    `FAR+N+++++${'A'.repeat(4097)}`,
    `IFT+${'4'.repeat(4097)}`,
    `LTS+${'A'.repeat(4097)}`,
  ]) {
    const once = gate(bytesOf(pnrgov(long))).bytes;
    expect(once.filter((byte) => byte === 0x1a).length).toBeGreaterThan(4096);
    expect(gate(once).dropped).toEqual({});
  }
});
