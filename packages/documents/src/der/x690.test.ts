import { expect, test } from 'vitest';
import { hex } from '../test/signing-keys.ts';
import {
  bigInteger,
  bitString,
  booleanOf,
  contentOf,
  DerReader,
  derForm,
  derOid,
  hexOf,
  octetsOf,
  oidOf,
  smallInteger,
  tags,
  textOf,
  timeOf,
} from './index.ts';

/** The examples that ITU-T X.690 (02/2021) itself gives, by clause. */
const first = (text: string) => DerReader.over(hex(text)).next();
const text = (ascii: string) => Buffer.from(ascii).toString('hex');

test('8.2.2: BOOLEAN TRUE', () => {
  expect(booleanOf(first('0101ff'))).toBe(true);
  expect(booleanOf(first('010100'))).toBe(false);
});

test('8.6.4.2: the bit string 0A3B5F291CD in one piece', () => {
  const bits = bitString(first('0307040a3b5f291cd0'));
  expect(bits?.unused).toBe(4);
  expect(hexOf(bits?.bytes ?? new Uint8Array())).toBe('0a3b5f291cd0');
});

test('8.6.4.2: the same in pieces has an indefinite length', () => {
  const reader = DerReader.over(hex('23800303000a3b0305045f291cd00000'));
  const node = reader.next();
  expect(reader.fault).toBeUndefined();
  expect(reader.indefiniteAt).toBe(0);
  expect(node.end).toBe(16);
  expect(
    reader
      .into(node)
      .rest()
      .map(({ start }) => start),
  ).toEqual([2, 7]);
});

test('8.9.3: SEQUENCE of a name and TRUE', () => {
  const reader = DerReader.over(hex(`300a1605${text('Smith')}0101ff`));
  const body = reader.enter(tags.sequence);
  expect(textOf(body.take(tags.ia5String))).toBe('Smith');
  expect(booleanOf(body.take(tags.boolean))).toBe(true);
  expect([body.more, reader.more, reader.fault]).toEqual([false, false, undefined]);
});

test('8.14.3: the five ways to tag "Jones"', () => {
  expect(textOf(first(`1a05${text('Jones')}`))).toBe('Jones');
  expect(first(`4305${text('Jones')}`).tag).toBe(0x43);
  const explicit = DerReader.over(hex(`a2074305${text('Jones')}`));
  expect(hexOf(contentOf(explicit.enter(0xa2).take(0x43)))).toBe(text('Jones'));
  const application = DerReader.over(hex(`67074305${text('Jones')}`));
  expect(hexOf(contentOf(application.enter(0x67).take(0x43)))).toBe(text('Jones'));
  expect(hexOf(contentOf(first(`8205${text('Jones')}`)))).toBe(text('Jones'));
});

test('8.19.5: {joint-iso-itu-t 100 3}', () => {
  expect(oidOf(first('0603813403'))).toBe('2.100.3');
  expect(hexOf(derOid('2.100.3'))).toBe('0603813403');
});

test('8.21.5.4 and 8.23: strings', () => {
  expect(textOf(first(`1a05${text('Jones')}`))).toBe('Jones');
  expect(textOf(first('1e0400c103a9'))).toBe('ÁΩ');
  expect(textOf(first('1c080001f600000003a9'))).toBe('😀Ω');
  expect(textOf(first('0c02c3a9'))).toBe('é');
  expect(textOf(first('1401e9'))).toBe('é');
  expect(textOf(first('1e0300c103'))).toBe('Á\ufffd');
  expect(textOf(first('0401ff'))).toBeUndefined();
});

test('11.7: GeneralizedTime, those given as right and as wrong', () => {
  const time = (value: string) =>
    timeOf(first(`18${value.length.toString(16).padStart(2, '0')}${text(value)}`));
  expect(time('19920521000000Z')).toEqual({ at: '1992-05-21T00:00:00Z', strict: true });
  expect(time('19920622123421Z')).toEqual({ at: '1992-06-22T12:34:21Z', strict: true });
  // Right by X.690, but RFC 5280, 4.1.2.5.2 has no fractions.
  expect(time('19920722132100.3Z')).toEqual({ at: '1992-07-22T13:21:00Z', strict: false });
  expect(time('19920520240000Z')).toBeUndefined();
  expect(time('19920622123421.0Z')?.strict).toBe(false);
  expect(time('19920722132100.30Z')?.strict).toBe(false);
});

test('11.8: UTCTime, those given as right and as wrong', () => {
  const time = (value: string) =>
    timeOf(first(`17${value.length.toString(16).padStart(2, '0')}${text(value)}`));
  expect(time('920521000000Z')).toEqual({ at: '1992-05-21T00:00:00Z', strict: true });
  expect(time('920622123421Z')?.strict).toBe(true);
  expect(time('920722132100Z')?.strict).toBe(true);
  expect(time('920520240000Z')).toBeUndefined();
  expect(time('9207221321Z')).toEqual({ at: '1992-07-22T13:21:00Z', strict: false });
  // RFC 5280, 4.1.2.5.1: 50 and later is the twentieth century.
  expect(time('491231235959Z')?.at).toBe('2049-12-31T23:59:59Z');
  expect(time('500101000000Z')?.at).toBe('1950-01-01T00:00:00Z');
  expect(time('260101000000+0200')?.at).toBe('2025-12-31T22:00:00Z');
});

test('annex A.3: the personnel record', () => {
  const name = (given: string, initial: string, family: string) =>
    `6110 1a04${text(given)}1a01${text(initial)}1a05${text(family)}`.replace(
      '6110 1a04',
      given.length === 4 ? '61101a04' : '61111a05',
    );
  const child = (own: string, born: string) => `311f${own}a00a4308${text(born)}`;
  const record =
    `608185${name('John', 'P', 'Smith')}a00a1a08${text('Director')}420133` +
    `a10a4308${text('19710917')}a212${name('Mary', 'T', 'Smith')}a342` +
    child(name('Ralph', 'T', 'Smith'), '19571111') +
    child(name('Susan', 'B', 'Jones'), '19590717');
  const bytes = hex(record);
  expect(bytes.length).toBe(136);
  const reader = DerReader.over(bytes);
  const body = reader.enter(0x60);
  expect(body.enter(0x61).rest().map(textOf)).toEqual(['John', 'P', 'Smith']);
  expect(textOf(body.enter(0xa0).next())).toBe('Director');
  expect(smallInteger(body.take(0x42))).toBe(51);
  expect(hexOf(contentOf(body.enter(0xa1).next()))).toBe(text('19710917'));
  expect(body.enter(0xa2).enter(0x61).rest().map(textOf)).toEqual(['Mary', 'T', 'Smith']);
  const children = body.enter(0xa3).rest();
  expect(children.map((node) => textOf(reader.into(node).enter(0x61).next()))).toEqual([
    'Ralph',
    'Susan',
  ]);
  expect([body.more, reader.more, reader.fault]).toEqual([false, false, undefined]);
});

test('8.3: integers of one and more octets, both signs', () => {
  for (const [bytes, value] of [
    ['020100', 0n],
    ['02017f', 127n],
    ['02020080', 128n],
    ['020180', -128n],
    ['0202ff7f', -129n],
    ['020900ffffffffffffffff', 18_446_744_073_709_551_615n],
  ] as const) {
    expect(bigInteger(first(bytes)), bytes).toBe(value);
    if (value < 2n ** 47n) expect(smallInteger(first(bytes)), bytes).toBe(Number(value));
  }
  expect(bigInteger(first('0200'))).toBeUndefined();
  expect(smallInteger(first('0200'))).toBeUndefined();
});

test('8.7.3: an octet string in pieces, as indefinite length has it', () => {
  const node = first('24800402010204010304000000');
  expect(hexOf(octetsOf(node) ?? new Uint8Array())).toBe('010203');
  expect(hexOf(derForm(node) ?? new Uint8Array())).toBe('0403010203');
  expect(octetsOf(first('2403020101'))).toBeUndefined();
});

test('11.6: the elements of a SET in the order of their encodings', () => {
  expect(hexOf(derForm(first('3180020102020101040000 00')) ?? new Uint8Array())).toBe(
    '3108020101020102 0400'.replace(' ', ''),
  );
});
