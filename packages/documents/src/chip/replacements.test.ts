// biome-ignore-all lint/correctness/noNodejsModules: a test, left out of the build
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../crypto/node.ts';
import { runNow } from '../crypto/port.ts';
import { derElement, tags } from '../der/index.ts';
import { dg1Of, groupOf, infoOf, sodOf, spkiOf, type TestSod } from '../test/chips.ts';
import { defectList, issuerAndSerial, type TestDefectSigner } from '../test/defect-lists.ts';
import { crlOf, newKey } from '../test/pki.ts';
import { AT, authority, file, signer, store } from '../test/trust-world.ts';
import { specimens } from '../test/zones.ts';
import type { TrustInput, TrustStore } from '../trust/index.ts';
import { applyToDocument } from '../verdict/defects.ts';
import { examineChip, type GivenFile } from './index.ts';

const csca = authority('LV', 'CSCA', 'LVA');
const key = newKey();
/** The replacements of the list, and the intended values of the documents. */
const right = signer(csca, { key, serial: 7 });
/** Of the same signer, with a signature that nobody made. */
const wrong = signer(csca, { key, serial: 7, issuerKey: newKey() });
const sha256 = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(createHash('sha256').update(bytes).digest());
const text = (value: string): Uint8Array =>
  derElement(tags.printableString, new TextEncoder().encode(value));

const dg1 = dg1Of(specimens.TD3.replaceAll('UTO', 'LVA'));
const groups = new Map([
  [1, dg1],
  [2, groupOf(2)],
]);
const sod = (certificates: readonly Uint8Array[], change: Partial<TestSod> = {}): GivenFile => ({
  name: 'EF.SOD',
  as: 'EF.SOD',
  bytes: sodOf({
    groups,
    signer: { authority: csca.der, certificate: right.der, key, issuer: csca.name, serial: 7 },
    certificates,
    ...change,
  }),
});
const DG1: GivenFile = { name: 'DG1', as: 'DG1', bytes: dg1 };

const trust = (list: Uint8Array | undefined, ...more: readonly TrustInput[]): TrustStore =>
  store([
    file('csca', csca.der, 'anchor'),
    ...(list === undefined ? [] : [file('defects.bin', list)]),
    ...more,
  ]);
const examine = (of: TrustStore, ...files: readonly GivenFile[]) => {
  const chip = runNow(examineChip({ files: [...files, DG1], store: of, at: AT }), nodeCrypto);
  const leaves = chip.checks.map((check) => ({ ...check, expected: true }));
  const facts = {
    documentCode: 'P',
    issuingState: 'LVA',
    documentNumber: 'L898902C3',
    dateOfBirth: undefined,
    dateOfExpiry: undefined,
    dateOfIssue: undefined,
  };
  const all = runNow(applyToDocument(leaves, { store: of, facts, chip }), nodeCrypto);
  return (name: string) => {
    const leaf = all.find((one) => one.name === name);
    const said = leaf?.findings.find(({ code }) => code === 'document.trust.defect.replaced');
    return { result: leaf?.result, was: leaf?.defect?.was, said: said?.facts, leaf };
  };
};
const named: TestDefectSigner = { issuer: csca.name, serial: 7 };
const replaced = (by: TestDefectSigner, certificate: Uint8Array = right.der): Uint8Array =>
  defectList(csca, [[by, ['1.2', certificate]]]);

describe('a certificate of the signer that a trusted list replaces (id-CertReplaced)', () => {
  const unreadable = derElement(tags.sequence, right.der);

  test('replacing an unreadable file: named by EF.SOD, and by the digest of the old bytes', () => {
    const without = examine(trust(undefined), sod([unreadable]));
    expect(without('sod.signature').result).toBe('undetermined');
    for (const by of [named, { ...named, digest: sha256(unreadable) }]) {
      const check = examine(trust(replaced(by)), sod([unreadable]));
      expect(check('sod.signature')).toMatchObject({
        result: 'successful',
        was: 'undetermined',
        said: {
          list: 'defects.bin',
          defect: 'id-CertReplaced',
          check: 'sod.signature',
          before: 'undetermined',
          after: 'successful',
        },
      });
      for (const name of ['signer.signature', 'chain', 'issuing-state', 'dg1.hash'])
        expect([name, check(name).result]).toEqual([name, 'successful']);
    }
    const other = replaced({ ...named, digest: sha256(right.der) });
    expect(examine(trust(other), sod([unreadable]))('sod.signature').result).toBe('undetermined');
  });

  test('in the place of one whose signature is wrong', () => {
    const without = examine(trust(undefined), sod([wrong.der]));
    expect(without('signer.signature').result).toBe('failed');
    const check = examine(trust(replaced(named)), sod([wrong.der]));
    expect(check('signer.signature')).toMatchObject({ result: 'successful', was: 'failed' });
    expect(check('chain')).toMatchObject({ result: 'successful', was: 'failed' });
    // What came out the same says so without being marked as changed.
    expect(check('sod.signature')).toMatchObject({ result: 'successful', was: undefined });
    expect(check('sod.signature').said).toBeDefined();
    expect(check('signer.validity').said).toBeUndefined();
  });

  test('believes nothing of what is brought: the key must verify EF.SOD, and an authority the certificate', () => {
    const forged = sod([right.der], { breakSignature: true });
    expect(examine(trust(replaced(named)), forged)('sod.signature').result).toBe('failed');
    const strangers = signer(authority('LV', 'CSCA', 'LVA'), { key, serial: 7 });
    const check = examine(trust(replaced(named, strangers.der)), sod([right.der]));
    expect(check('sod.signature').result).toBe('successful');
    expect(check('chain')).toMatchObject({ result: 'undetermined', was: 'successful' });
    // A forger who copies name and number into an own certificate is checked with the right one.
    const own = newKey();
    const copy = signer(csca, { key: own, serial: 7 });
    const mine = sod([copy.der], {
      signer: {
        authority: csca.der,
        certificate: copy.der,
        key: own,
        issuer: csca.name,
        serial: 7,
      },
    });
    expect(examine(trust(replaced(named)), mine)('sod.signature').result).toBe('failed');
  });

  test('not by a list that nobody vouches for, nor for another signer, nor by what cannot be read', () => {
    const stranger = authority('LV', 'CSCA 2', 'LVA');
    const untrusted = defectList(stranger, [[named, ['1.2', right.der]]]);
    const [of, other, broken] = [
      trust(untrusted),
      trust(replaced({ ...named, serial: 8 })),
      trust(replaced(named, text('no certificate'))),
    ].map((one) => examine(one, sod([wrong.der])));
    for (const check of [of, other, broken])
      expect(check?.('signer.signature').result).toBe('failed');
    const codes = broken?.('signer.profile').leaf?.findings.map(({ code }) => code);
    expect(codes).toContain('document.trust.defect.by-hand');
  });

  test('a revoked signer stays revoked, by a revocation list and by an entry about the one in EF.SOD', () => {
    const revoked = crlOf({
      issuer: csca.name,
      issuerKey: csca.key,
      thisUpdate: '2026-11-01T00:00:00Z',
      nextUpdate: '2027-01-01T00:00:00Z',
      revoked: [{ serial: 7, at: '2026-01-01T00:00:00Z' }],
    });
    const fresh = signer(csca, { key, serial: 8 });
    const byCrl = trust(replaced(named, fresh.der), file('crl', revoked));
    expect(examine(byCrl, sod([right.der]))('signer.revocation').result).toBe('failed');
    const both = defectList(csca, [
      [named, ['1.2', fresh.der]],
      [{ ...named, digest: sha256(right.der) }, ['1.1']],
    ]);
    const check = examine(trust(both), sod([right.der]));
    expect(check('signer.revocation').result).toBe('failed');
    expect(check('sod.signature').said).toBeDefined();
  });

  test('of two editions the later one counts', () => {
    const old = defectList(csca, [[named, ['1.2', wrong.der]]], '2025-11-01T00:00:00Z');
    for (const files of [
      [old, replaced(named)],
      [replaced(named), old],
    ]) {
      const of = trust(undefined, ...files.map((list, at) => file(`list ${at}`, list)));
      expect(examine(of, sod([wrong.der]))('signer.signature').result).toBe('successful');
    }
  });
});

test('the name by which EF.SOD should call its signer (id-sodWrongSignerIdentifier)', () => {
  const beside = signer(csca, { serial: 9 });
  const misnamed = sod([beside.der, right.der], { signerId: issuerAndSerial(csca.name, 9) });
  expect(examine(trust(undefined), misnamed)('sod.signature').result).toBe('failed');
  const list = defectList(csca, [
    [{ issuer: csca.name, serial: 9 }, ['2.4', issuerAndSerial(csca.name, 7)]],
  ]);
  expect(examine(trust(list), misnamed)('sod.signature')).toMatchObject({
    result: 'successful',
    was: 'failed',
    said: { defect: 'id-sodWrongSignerIdentifier' },
  });
});

test('the country that the certificate should have (id-IssuingCountryDefect); the authority above still counts', () => {
  const lithuanian = signer(csca, {
    key,
    serial: 7,
    subject: [
      ['C', 'LT'],
      ['CN', 'DS 1'],
    ],
  });
  const files = sod([lithuanian.der]);
  expect(examine(trust(undefined), files)('issuing-state').result).toBe('failed');
  const corrected = (country: string) =>
    examine(trust(defectList(csca, [[named, ['2.5', text(country)]]])), files)('issuing-state');
  expect(corrected('LV')).toMatchObject({ result: 'successful', was: 'failed' });
  expect(corrected('LVA').result).not.toBe('failed');
  expect(corrected('EE').result).toBe('failed');
});

test('EF.CardSecurity as it should be (id-CardSecurityMalformed): signed, and its reasons point to no byte of the chip', () => {
  const info = infoOf('0.4.0.127.0.7.2.2.1.2', spkiOf(newKey('named')), 1);
  const cardSecurity = (change: Partial<TestSod> = {}): Uint8Array =>
    sod([right.der], {
      content: derElement(tags.set, info),
      contentType: '0.4.0.127.0.7.3.2.1',
      wrapper: false,
      ...change,
    }).bytes;
  const onChip: GivenFile = {
    name: 'EF.CardSecurity',
    as: 'EF.CardSecurity',
    bytes: cardSecurity().subarray(4),
  };
  const files = [sod([right.der]), onChip] as const;
  expect(examine(trust(undefined), ...files)('card-security.signature').result).toBe('failed');
  const brought = (bytes: Uint8Array) =>
    examine(trust(defectList(csca, [[named, ['4.1', bytes]]])), ...files);
  const check = brought(cardSecurity());
  expect(check('card-security.signature')).toMatchObject({ result: 'successful', was: 'failed' });
  expect(check('card-security.chain').result).toBe('successful');
  for (const { places } of check('card-security.signature').leaf?.findings ?? [])
    expect(places).toEqual([]);
  expect(brought(cardSecurity({ breakSignature: true }))('card-security.signature').result).toBe(
    'failed',
  );
  // If the chip has no value, it is not replaced.
  const without = examine(trust(defectList(csca, [[named, ['4.1', cardSecurity()]]])), files[0]);
  expect(without('card-security.signature').result).toBe('not-supported');
});

test('whatever a list brings, nothing is thrown, and nothing that was wrong becomes right', () => {
  const whole = [right.der, issuerAndSerial(csca.name, 7), text('LV'), sod([right.der]).bytes];
  const parameters = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 40 }),
    fc
      .tuple(fc.constantFrom(...whole), fc.nat(600), fc.nat(255))
      .map(([bytes, at, value]) => bytes.with(at % bytes.length, value)),
  );
  const forged = sod([right.der], { breakSignature: true });
  fc.assert(
    fc.property(fc.constantFrom('1.2', '2.4', '2.5', '4.1'), parameters, (type, bytes) => {
      const check = examine(trust(defectList(csca, [[named, [type, bytes]]])), forged);
      expect(check('sod.signature').result).not.toBe('successful');
      expect(check('dg1.hash').result).not.toBe('successful');
    }),
    { numRuns: 150 },
  );
});
