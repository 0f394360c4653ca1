import { describe, expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import {
  authorityExtensions,
  certificateOf,
  crlOf,
  extension,
  keyIdOf,
  newKey,
  type TestExtension,
  type TestKey,
  type TestName,
} from '../test/pki.ts';
import { vdsOf } from '../test/seals.ts';
import type { TrustInput } from '../trust/model.ts';
import { openTrustStore } from '../trust/open.ts';
import { readSeal } from './read.ts';
import { verifySeal } from './verify.ts';

const at = '2026-11-26T06:00:00Z';
const CSCA: TestName = [
  ['C', 'UT'],
  ['CN', 'CSCA of Utopia'],
];
const authorityKey = newKey();
const key = newKey();

const authority = (own: TestKey = authorityKey): Uint8Array =>
  certificateOf({
    subject: CSCA,
    key: own,
    extensions: authorityExtensions(own, own, 'UTO'),
  });

const signer = (issuerKey: TestKey = authorityKey, ...more: readonly TestExtension[]): Uint8Array =>
  certificateOf({
    subject: [
      ['C', 'UT'],
      ['CN', 'TS'],
    ],
    issuer: CSCA,
    key,
    issuerKey,
    serial: 0x5b,
    from: '2023-06-01T00:00:00Z',
    to: '2033-01-01T00:00:00Z',
    extensions: [
      extension.authorityKeyId(keyIdOf(issuerKey)),
      extension.keyUsage(0),
      extension.usagePeriod('2023-06-01T00:00:00Z', '2024-08-01T00:00:00Z'),
      extension.subjectAltName('UTO'),
      extension.issuerAltName('UTO'),
      extension.distributionPoint('https://example.org/crl'),
      ...more,
    ],
  });

const crl = (...revoked: readonly number[]): TrustInput => ({
  name: 'crl',
  bytes: crlOf({
    issuer: CSCA,
    issuerKey: authorityKey,
    thisUpdate: '2026-11-01T00:00:00Z',
    nextUpdate: '2027-01-30T00:00:00Z',
    revoked: revoked.map((serial) => ({ serial, at: '2026-10-01T00:00:00Z' })),
  }),
});

const anchor: TrustInput = { name: 'anchor', bytes: authority(), role: 'anchor' };
const visaTypes = extension.documentTypes('V');

/** The chain check of a visa against a store of these files; the signer is in the store or named by the operator. */
const chainWith = (
  inputs: readonly TrustInput[],
  own: Uint8Array,
  named: boolean,
  profile: 'duty' | 'training' = 'training',
) => {
  const evidence: readonly TrustInput[] = named ? [] : [{ name: 'signer', bytes: own }];
  const store = runNow(openTrustStore([...inputs, ...evidence], { profile, at }), nodeCrypto);
  const signers = named ? [{ name: 'signer', bytes: own }] : [];
  const { checks, chain } = runNow(
    verifySeal(readSeal(vdsOf({ key, issuedOn: '2023-07-01', signedOn: '2023-07-01' })), {
      store,
      signers,
      at,
    }),
    nodeCrypto,
  );
  const check = checks.find(({ name }) => name === 'seal.chain');
  const signature = checks.find(({ name }) => name === 'seal.signature');
  return {
    signature: signature?.result,
    result: check?.result,
    codes: check?.findings.filter(({ result }) => result !== 'met').map(({ code }) => code),
    chain: chain.length,
  };
};

describe('the way from a seal to an anchor', () => {
  test('a signer in the store, under an anchor, not revoked, for visas', () => {
    const own = signer(authorityKey, visaTypes);
    expect(chainWith([anchor, crl()], own, false)).toEqual({
      signature: 'successful',
      result: 'successful',
      codes: [],
      chain: 2,
    });
    expect(chainWith([anchor, crl()], own, true).result).toBe('successful');
  });

  test.each([
    ['seals', '2.23.136.1.1.14.2', 'successful'],
    ['servers', '1.3.6.1.5.5.7.3.1', 'failed'],
  ])('a signer for %s', (_, purpose, result) => {
    const own = signer(authorityKey, visaTypes, extension.purposes(true, purpose));
    expect(chainWith([anchor, crl()], own, false).result).toBe(result);
  });

  test('a signer of nobody that is known is undetermined, unless the operator names it', () => {
    const stranger = signer(newKey(), visaTypes);
    const unknown = chainWith([crl()], stranger, false);
    expect(unknown).toMatchObject({ signature: 'successful', result: 'undetermined' });
    expect(chainWith([crl()], stranger, true).result).toBe('successful');
  });

  test('an authority of the right name with another key fails, named by any list (forgery 25)', () => {
    const imitation = newKey();
    const own = certificateOf({
      subject: [
        ['C', 'UT'],
        ['CN', 'TS'],
      ],
      issuer: CSCA,
      key,
      issuerKey: imitation,
      serial: 0x5b,
      extensions: [
        extension.authorityKeyId(keyIdOf(authorityKey)),
        extension.keyUsage(0),
        visaTypes,
      ],
    });
    for (const named of [false, true])
      expect(chainWith([anchor, crl()], own, named)).toMatchObject({ result: 'failed' });
  });

  test('a revoked signer fails, named by any list (forgery 27)', () => {
    for (const named of [false, true]) {
      const revoked = chainWith([anchor, crl(0x5b)], signer(authorityKey, visaTypes), named);
      expect(revoked.result).toBe('failed');
      expect(revoked.codes).toContain('document.trust.revocation.revoked');
    }
  });

  test('a signer of passports may not seal visas (forgery 29)', () => {
    const own = signer(authorityKey, extension.documentTypes('P'));
    const wrong = chainWith([anchor, crl()], own, false);
    expect(wrong).toMatchObject({ signature: 'successful', result: 'failed' });
    expect(wrong.codes).toEqual(['document.trust.document-type.not-allowed']);
  });

  test('a duty store refuses the synthetic world by name', () => {
    const duty = chainWith([anchor, crl()], signer(authorityKey, visaTypes), false, 'duty');
    expect(duty.result).not.toBe('successful');
    expect(duty.codes?.some((code) => code.includes('synthetic') || code.includes('refused'))).toBe(
      true,
    );
  });
});
