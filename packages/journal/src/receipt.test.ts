import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, decodeEntry, encodeEntry, type LoggedEntry } from './entry.ts';
import { nodeSigner } from './node.ts';
import type { Verifier } from './note.ts';
import { signReceipt, verifyReceipt } from './receipt.ts';
import { leafHash } from './tree.ts';

const signer = nodeSigner(
  'journal.example/qge',
  '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n',
);
const verifier: Verifier = { name: signer.name, kind: 'log', publicKey: signer.publicKey };

const entry: LoggedEntry = {
  schema: 1,
  at: '2026-11-25T02:00:00.000000Z',
  operation: 'consultation',
  actor: 'n.officer',
  role: 'border-officer',
  purpose: 'border-check',
  reference: 'ღამის ცვლა',
  action: 'getTraveller',
  outcome: 'done',
  subjects: ['9f2c'],
  recipients: [],
  salt: 'c2FsdA',
};

test('a receipt holds for its own leaf, time and log', () => {
  const receipt = signReceipt(leafHash(encodeEntry(entry)), entry.at, signer);
  expect(verifyReceipt(receipt, verifier)).toBe(true);
  expect(
    verifyReceipt({ ...receipt, leafHash: receipt.leafHash.replace(/^./, '0') }, verifier),
  ).toBe(receipt.leafHash.startsWith('0'));
  expect(verifyReceipt({ ...receipt, at: '2026-11-25T02:00:01.000000Z' }, verifier)).toBe(false);
  expect(verifyReceipt({ ...receipt, origin: 'other' }, verifier)).toBe(false);
  expect(verifyReceipt({ ...receipt, signature: '' }, verifier)).toBe(false);
  expect(verifyReceipt(receipt, { ...verifier, kind: 'cosigner' })).toBe(false);
});

test('R32: an entry comes back with who, why, when and to whom', () => {
  expect(decodeEntry(encodeEntry(entry))).toEqual(entry);
});

test('an entry that is not in canonical form, or of an unknown schema, is refused', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const text = canonicalJson(entry);
  expect(decodeEntry(bytes(text.replace('{', '{ ')))).toBeUndefined();
  expect(decodeEntry(bytes(text.replace('"schema":1', '"schema":2')))).toBeUndefined();
  expect(decodeEntry(bytes(text.replace('consultation', 'peeking')))).toBeUndefined();
  for (const bad of ['', 'null', '[]', '{', '7']) expect(decodeEntry(bytes(bad))).toBeUndefined();
  fc.assert(
    fc.property(fc.uint8Array(), (any) => {
      expect(decodeEntry(any)).toBeUndefined();
    }),
  );
});

test('canonical JSON does not depend on the order in which fields were set', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
      const backwards = Object.fromEntries(Object.entries(fields).reverse());
      expect(canonicalJson(backwards)).toBe(canonicalJson(fields));
      expect(JSON.parse(canonicalJson(fields))).toEqual(JSON.parse(JSON.stringify(fields)));
    }),
  );
});
