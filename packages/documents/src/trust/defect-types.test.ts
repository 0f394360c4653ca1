import { describe, expect, test } from 'vitest';
import type { Check } from '../check/check.ts';
import type { CheckResult } from '../check/result.ts';
import { derElement, tags } from '../der/index.ts';
import { applyKnownDefects, type KnownDefect } from './index.ts';

/** A defect of BSI TR-03129-2, 7.3, with its parameters. */
const defect = (type: string, change: Partial<KnownDefect> = {}): KnownDefect => ({
  list: 'defect-list',
  source: 'list',
  documents: { certificateDigest: '00' },
  type: `0.4.0.127.0.7.3.1.5.${type}`,
  name: type,
  dataGroups: [],
  parameters: new Uint8Array(0),
  trust: 'trusted',
  ...change,
});
const status = (code: number): Pick<KnownDefect, 'parameters'> => ({
  parameters: derElement(tags.enumerated, Uint8Array.of(code)),
});
const after = (
  one: KnownDefect,
  before: Readonly<Record<string, CheckResult>>,
): Readonly<Record<string, CheckResult>> => {
  const checks: readonly Check[] = Object.entries(before).map(([name, result]) => ({
    name,
    result,
    findings: [],
  }));
  return Object.fromEntries(
    applyKnownDefects(checks, [one], { sources: [] }).map(({ name, result }) => [name, result]),
  );
};
const codesAfter = (one: KnownDefect, name: string, result: CheckResult): readonly string[] =>
  applyKnownDefects([{ name, result, findings: [] }], [one], { sources: [] }).flatMap((check) =>
    check.findings.map(({ code }) => code.replace('document.trust.defect.', '')),
  );

describe('what a defect of TR-03129-2 does to the checks (TR-03135-1, 5.8.2)', () => {
  test.each([
    [0, 'failed', 'revoked'],
    [1, 'undetermined', 'doubted'],
    [2, 'failed', 'revoked'],
    [3, 'failed', 'revoked'],
    [4, 'failed', 'revoked'],
    [5, 'undetermined', 'doubted'],
    [32, 'undetermined', 'doubted'],
  ] as const)('a revoked signer with status %i is %s (table 5.54)', (code, result, said) => {
    const revoked = defect('1.1', status(code));
    expect(after(revoked, { 'signer.revocation': 'successful' })).toEqual({
      'signer.revocation': result,
    });
    expect(codesAfter(revoked, 'signer.revocation', 'successful')).toEqual([said]);
    expect(after(revoked, { 'signer.revocation': 'failed' })['signer.revocation']).toBe('failed');
  });

  test('without a status a revoked signer fails', () => {
    expect(after(defect('1.1'), { 'signer.revocation': 'successful' })).toEqual({
      'signer.revocation': 'failed',
    });
  });

  test('keys of chip authentication in other hands devalue the mapping of PACE as well (5.6.4.1.3)', () => {
    const before = { 'chip-authentication': 'successful', 'pace-cam': 'successful' } as const;
    expect(after(defect('1.3'), before)).toEqual({
      'chip-authentication': 'failed',
      'pace-cam': 'failed',
    });
  });

  test.each([
    [0, ['chip-authentication']],
    [1, ['active-authentication']],
    [2, ['chip-authentication', 'active-authentication']],
    [3, ['pace-cam']],
    [4, ['chip-authentication', 'pace-cam']],
    [5, ['active-authentication', 'pace-cam']],
    [6, ['chip-authentication', 'active-authentication', 'pace-cam']],
  ] as const)('a protocol that fails on these chips, status %i, leaves it open', (code, opened) => {
    const names = ['chip-authentication', 'active-authentication', 'pace-cam'] as const;
    const all = Object.fromEntries(names.map((name) => [name, 'failed' as const]));
    const result = after(defect('1.5', status(code)), all);
    for (const name of names)
      expect(result[name]).toBe(opened.some((one) => one === name) ? 'undetermined' : 'failed');
  });

  test.each([
    [0, ['chain.validity']],
    [1, ['signer.validity', 'signer.usage-period']],
    [2, ['chain.validity', 'signer.validity', 'signer.usage-period']],
  ] as const)('a wrong period of validity, status %i, does not fail', (code, opened) => {
    const names = ['chain.validity', 'signer.validity', 'signer.usage-period'] as const;
    const all = Object.fromEntries(names.map((name) => [name, 'failed' as const]));
    const result = after(defect('1.6', status(code)), all);
    for (const name of names)
      expect(result[name]).toBe(opened.some((one) => one === name) ? 'undetermined' : 'failed');
  });

  test('an unknown status excuses nothing and is shown to a person', () => {
    for (const type of ['1.5', '1.6'])
      for (const parameters of [status(9), {}]) {
        const one = defect(type, parameters);
        expect(after(one, { 'pace-cam': 'failed', 'signer.validity': 'failed' })).toEqual({
          'pace-cam': 'failed',
          'signer.validity': 'failed',
        });
        expect(codesAfter(one, 'signer.profile', 'successful')).toEqual(['by-hand']);
      }
  });

  test('a data group that is encoded wrongly is still the one that was signed, or it is not', () => {
    expect(
      after(defect('2.1', { dataGroups: [2] }), { 'dg2.hash': 'failed', 'dg2.content': 'failed' }),
    ).toEqual({ 'dg2.hash': 'failed', 'dg2.content': 'not-supported' });
  });

  test.each([
    ['1.2', 'sod.signature'],
    ['2.4', 'sod.signature'],
    ['2.5', 'issuing-state'],
    ['4.1', 'card-security.signature'],
  ])(
    '%s that brings nothing to be read excuses nothing and is put before a person',
    (type, name) => {
      for (const parameters of [new Uint8Array(0), Uint8Array.of(5, 0), Uint8Array.of(48, 9, 1)]) {
        const one = defect(type, { parameters });
        expect(after(one, { [name]: 'failed' })).toEqual({ [name]: 'failed' });
        expect(codesAfter(one, name, 'failed')).toEqual(['by-hand']);
      }
    },
  );

  test('an unknown defect of the document leaves the chip unproven (TR-03129-2, 7.3.3)', () => {
    const before = { 'sod.signature': 'successful', 'dg1.hash': 'successful' } as const;
    expect(after(defect('4.99'), before)).toEqual({
      'sod.signature': 'undetermined',
      'dg1.hash': 'successful',
    });
    expect(after(defect('4.99'), { 'sod.signature': 'failed' })['sod.signature']).toBe('failed');
    expect(after(defect('2.99'), before)).toEqual(before);
  });
});
