import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../crypto/node.ts';
import { runNow } from '../crypto/port.ts';
import type { KnownDefect, TrustStore } from '../trust/index.ts';
import type { DocumentFacts } from './checks/facts.ts';
import { applyToDocument } from './defects.ts';
import type { Leaf } from './tree/build.ts';

const facts: DocumentFacts = {
  documentCode: 'P',
  issuingState: 'UTO',
  documentNumber: 'L898902C3',
  dateOfBirth: undefined,
  dateOfExpiry: undefined,
  dateOfIssue: undefined,
};
const defect = (type: string, change: Partial<KnownDefect> = {}): KnownDefect => ({
  list: 'defect-list',
  source: 'source-1',
  documents: { documentType: 'P' },
  type,
  name: `name of ${type}`,
  dataGroups: [],
  parameters: new Uint8Array(),
  trust: 'trusted',
  ...change,
});
const leaves: readonly Leaf[] = [
  { name: 'sod.signature', result: 'failed', findings: [], expected: true },
  { name: 'com.sod', result: 'failed', findings: [], expected: true },
  { name: 'signer.revocation', result: 'successful', findings: [], expected: true },
  { name: 'signer.profile', result: 'successful', findings: [], expected: true },
];
const applied = (defects: readonly KnownDefect[], of: Partial<DocumentFacts> = {}) => {
  const store = {
    profile: 'training',
    sources: [{ id: 'source-1', name: 'defects.bin' }],
    certificates: [],
    crls: [],
    defects,
  } as unknown as TrustStore;
  return runNow(
    applyToDocument(leaves, { store, facts: { ...facts, ...of }, chip: undefined }),
    nodeCrypto,
  );
};
/** BSI TR-03129: discrepancy of EF.COM and EF.SOD; revoked certificate. */
const COM_SOD = '0.4.0.127.0.7.3.1.5.2.3';
const REVOKED = '0.4.0.127.0.7.3.1.5.1.1';

describe('known defects', () => {
  test('change what they are about, and the check says what it was before', () => {
    const [sod, com] = applied([defect(COM_SOD)]);
    expect(sod).toEqual(leaves[0]);
    expect(com?.result).not.toBe('failed');
    expect(com?.defect).toEqual({ id: `name of ${COM_SOD}`, list: 'defects.bin', was: 'failed' });
    expect(com?.findings.length).toBe(1);
  });

  test('can condemn what seemed right', () => {
    const revocation = applied([defect(REVOKED)])[2];
    expect([revocation?.result, revocation?.defect?.was]).toEqual(['failed', 'successful']);
  });

  test('of other documents, or of lists that nobody vouches for, change nothing', () => {
    const results = (list: readonly Leaf[]) => list.map(({ result, defect: own }) => [result, own]);
    const before = leaves.map(({ result }) => [result, undefined]);
    expect(results(applied([]))).toEqual(before);
    expect(results(applied([defect(COM_SOD)], { documentCode: 'V' }))).toEqual(before);
    expect(results(applied([defect(COM_SOD, { trust: 'undetermined' })]))).toEqual(before);
    // What a person has to read is put before one.
    const other = applied([defect('1.2.3')]);
    expect(results(other)).toEqual(before);
    expect(other[3]?.findings.length).toBe(1);
  });
});
