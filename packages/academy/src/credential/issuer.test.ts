import { expect, test } from 'vitest';
import { sampleIssuer } from '../test/sample-credential.ts';
import { didKeyDocument, issuerDocumentOf } from './index.ts';
import { assertionKey } from './issuer.ts';

const document = didKeyDocument(sampleIssuer.id, 'Border Academy of Utopia');
const [method] = document?.verificationMethod ?? [];

test('the document of a key is read again from JSON', () => {
  expect(issuerDocumentOf(JSON.parse(JSON.stringify(document)))).toEqual(document);
  expect(didKeyDocument(sampleIssuer.id)).not.toHaveProperty('name');
  for (const none of ['did:key:', 'did:key:z6Mk', 'did:web:academy.example', ''])
    expect(didKeyDocument(none)).toBeUndefined();
});

test('a key counts only under its id, for its controller, in its form and for this use', () => {
  if (document === undefined || method === undefined) throw new Error('an issuer is its key');
  const key = (change: object) =>
    assertionKey({ ...document, verificationMethod: [{ ...method, ...change }] }, method.id);
  expect(key({})).toBeInstanceOf(Uint8Array);
  for (const change of [
    { id: 'did:x#1' },
    { type: 'JsonWebKey' },
    { controller: 'did:x' },
    { publicKeyMultibase: 'z6Mk' },
  ])
    expect(key(change)).toBeUndefined();
  expect(assertionKey({ ...document, assertionMethod: [] }, method.id)).toBeUndefined();
});

test('rejects documents without an id or key, and leaves out keys of other kinds', () => {
  if (document === undefined || method === undefined) throw new Error('an issuer is its key');
  const other = { id: 'did:x#2', type: 'JsonWebKey', controller: 'did:x', publicKeyJwk: {} };
  const more = {
    ...document,
    name: 7,
    verificationMethod: [other, null, 'x', { ...method, controller: 3 }, method],
    assertionMethod: [3, method.id, { id: 'embedded' }],
    service: [],
  };
  const { name: _, ...nameless } = document;
  expect(issuerDocumentOf(more)).toEqual(nameless);
  for (const none of [
    undefined,
    null,
    3,
    'did:key:z6Mk',
    [],
    {},
    { ...document, id: 3 },
    { ...document, assertionMethod: undefined },
    { ...document, verificationMethod: [other] },
  ])
    expect(issuerDocumentOf(none)).toBeUndefined();
});
