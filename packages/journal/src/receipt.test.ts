import { expect, test } from 'vitest';
import { encodeEntry, type LoggedEntry } from './entry.ts';
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
  subjects: ['rLHxMCuFZT0pTHpVnc3EzA'],
  recipients: [],
  salt: 'c2FsdHNhbHRzYWx0',
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
