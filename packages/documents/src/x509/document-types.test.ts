import { expect, test } from 'vitest';
import { DerReader, derElement, derUnsigned, tags } from '../der/index.ts';
import { certificateOf, newKey } from '../test/pki.ts';
import { readDocumentTypes } from './document-types.ts';
import { readCertificate } from './index.ts';

const printable = (text: string): Uint8Array =>
  derElement(tags.printableString, new TextEncoder().encode(text));
const version = derUnsigned(Uint8Array.of(0));
const [P, ID] = [printable('P'), printable('ID')];
const read = (...parts: readonly Uint8Array[]) =>
  readDocumentTypes(DerReader.over(derElement(tags.sequence, ...parts)).next());

test('the encoding of Doc 9303-12 and the two others that states use', () => {
  const types = ['P', 'ID'];
  expect(read(version, derElement(tags.set, P, ID))).toEqual({ types, encoding: 'set' });
  expect(read(version, derElement(tags.set, P), derElement(tags.set, ID))).toEqual({
    types,
    encoding: 'sets',
  });
  expect(read(version, P, ID)).toEqual({ types, encoding: 'sequence' });
  expect(read(P)).toEqual({ types: ['P'], encoding: 'sequence' });
});

test('rejects invalid lists of types', () => {
  expect(read(version, derElement(tags.set, version))).toBeUndefined();
  expect(read(version, derElement(tags.null))).toBeUndefined();
  expect(readDocumentTypes(DerReader.over(P).next())).toBeUndefined();
});

test('under the identifier that French signers carry', () => {
  const value = derElement(tags.sequence, version, derElement(tags.set, P));
  const { certificate, findings } = readCertificate(
    certificateOf({
      subject: [['C', 'UT']],
      key: newKey(),
      extensions: [['2.23.136.1.1.4', false, value]],
    }),
  );
  expect(certificate?.extensions.documentTypes).toEqual({
    types: ['P'],
    encoding: 'former-identifier',
  });
  expect(findings.map(({ facts }) => facts['form'])).toEqual(['former-identifier']);
});
