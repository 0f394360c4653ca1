import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DerReader, derElement, derOid, tags } from '../der/index.ts';
import { nameOf } from '../test/pki.ts';
import { formatName, looseNameKey, type Name, nameKey, readName, sameName } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (der: Uint8Array): Name =>
  readName(DerReader.over(der).next(), 'subject', { source: 'test', base: 0, findings: [] });

const attribute = (oid: string, tag: number, value: string): Uint8Array =>
  derElement(tags.sequence, derOid(oid), derElement(tag, bytes(value)));
const rdn = (...attributes: readonly Uint8Array[]): Uint8Array =>
  derElement(tags.set, ...attributes);
const name = (...rdns: readonly Uint8Array[]): Name => read(derElement(tags.sequence, ...rdns));

const C = (value: string, tag: number = tags.printableString) =>
  rdn(attribute('2.5.4.6', tag, value));
const CN = (value: string, tag: number = tags.utf8String) => rdn(attribute('2.5.4.3', tag, value));

test('RFC 5280, 7.1: string type, case and blanks do not count', () => {
  const plain = name(C('UT'), CN('Country Signer'));
  for (const other of [
    name(C('ut'), CN('Country Signer', tags.printableString)),
    name(C('UT', tags.utf8String), CN('COUNTRY  signer')),
    name(C('UT'), CN('  Country Signer ')),
  ])
    expect(sameName(plain, other)).toBe(true);
});

test('other words, another order, more or fewer attributes are another name', () => {
  const plain = name(C('UT'), CN('Country Signer'));
  for (const other of [
    name(C('UT'), CN('Country Signer 2')),
    name(CN('Country Signer'), C('UT')),
    name(C('UT')),
    name(C('UT'), CN('Country Signer'), CN('Country Signer')),
    name(
      rdn(
        attribute('2.5.4.6', tags.printableString, 'UT'),
        attribute('2.5.4.3', 12, 'Country Signer'),
      ),
    ),
    name(),
  ])
    expect(sameName(plain, other), formatName(other)).toBe(false);
  expect(looseNameKey(name(CN('a'), C('UT')))).toBe(looseNameKey(name(C('UT'), CN('A'))));
});

test('the order within one relative name does not count', () => {
  const [a, b] = [attribute('2.5.4.6', 19, 'UT'), attribute('2.5.4.3', 12, 'x')];
  expect(sameName(name(rdn(a, b)), name(rdn(b, a)))).toBe(true);
});

test('RFC 4514: the most particular first, special characters escaped', () => {
  const written = formatName(
    name(C('UT'), rdn(attribute('2.5.4.10', 12, 'a, b + "c"')), CN('#x\u202e\n ')),
  );
  expect(written).toBe('CN=\\#x\\e2\\80\\ae\\0a\\ , O=a\\, b \\+ \\"c\\", C=UT');
});

test('shows an attribute that is not a string in hexadecimal', () => {
  const odd = rdn(derElement(tags.sequence, derOid('2.5.4.3'), derElement(tags.null)));
  expect(formatName(name(odd))).toBe('CN=#0500');
});

test('no value can make one name look like the key of another', () => {
  const word = fc.string({
    maxLength: 8,
    unit: fc.constantFrom('a', ',', '+', '=', '\\', '2', '.'),
  });
  const parts = fc.array(fc.tuple(fc.constantFrom<'O' | 'CN'>('O', 'CN'), word), { maxLength: 3 });
  fc.assert(
    fc.property(parts, parts, (first, second) => {
      const [a, b] = [read(nameOf(first)), read(nameOf(second))];
      const equal = JSON.stringify(first) === JSON.stringify(second);
      expect(nameKey(a) === nameKey(b)).toBe(equal);
      if (equal) expect(formatName(a)).toBe(formatName(b));
    }),
    { numRuns: 400 },
  );
});
