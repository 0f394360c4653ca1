import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Check } from '../check/check.ts';
import { nodeCrypto } from '../crypto/node.ts';
import { runNow } from '../crypto/port.ts';
import { derElement, derNull, derOid, derUnsigned, tags } from '../der/index.ts';
import { generalizedTime, nameOf, signedDataOf } from '../test/pki.ts';
import { authority, codesOf, file, listSigner, signer, store } from '../test/trust-world.ts';
import {
  applyKnownDefects,
  type DefectQuery,
  type KnownDefect,
  knownDefectsOf,
  type TrustStore,
} from './index.ts';

const sequence = (...parts: readonly Uint8Array[]): Uint8Array =>
  derElement(tags.sequence, ...parts);
const text = (value: string, tag: number = tags.printableString): Uint8Array =>
  derElement(tag, new TextEncoder().encode(value));
const integer = (value: number): Uint8Array => derUnsigned(Uint8Array.of(value >> 8, value & 255));
const SHA256 = '2.16.840.1.101.3.4.2.1';

const csca = authority('LV', 'CSCA', 'LVA');
const ds = signer(csca);
const digest = new Uint8Array(createHash('sha256').update(ds.der).digest());

/** DeviationDocuments with what is named. */
const documents = ({
  type,
  serial,
  hash,
  from,
  to,
  numbers,
}: {
  readonly type?: string;
  readonly serial?: number;
  readonly hash?: Uint8Array;
  readonly from?: string;
  readonly to?: string;
  readonly numbers?: readonly string[];
}): Uint8Array =>
  sequence(
    ...(type === undefined ? [] : [text(type, 0x80)]),
    ...(serial === undefined ? [] : [derElement(0xa1, nameOf(csca.name), integer(serial))]),
    ...(hash === undefined ? [] : [derElement(0x83, hash)]),
    ...(from === undefined || to === undefined
      ? []
      : [derElement(0xa4, generalizedTime(from), generalizedTime(to))]),
    ...(numbers === undefined
      ? []
      : [derElement(0xa5, derElement(tags.set, ...numbers.map((number) => text(number))))]),
  );

const deviation = (
  of: Uint8Array,
  type: string,
  parameters?: Uint8Array,
  description?: string,
): Uint8Array =>
  sequence(
    of,
    derElement(
      tags.set,
      sequence(
        ...(description === undefined ? [] : [text(description)]),
        derOid(`2.23.136.1.1.7.${type}`),
        ...(parameters === undefined ? [] : [derElement(0xa0, parameters)]),
      ),
    ),
  );

const deviationList = (
  deviations: readonly Uint8Array[],
  by: { readonly key: (typeof csca)['key']; readonly der: Uint8Array } = listSigner(
    csca,
    {},
    '2.23.136.1.1.8',
  ),
): Uint8Array =>
  signedDataOf({
    contentType: '2.23.136.1.1.7',
    content: sequence(
      integer(0),
      sequence(derOid(SHA256), derNull),
      derElement(tags.set, ...deviations),
    ),
    signer: by.der,
    signerKey: by.key,
    signedAt: '2026-11-01T00:00:00Z',
  });

const opened = (list: Uint8Array, role: 'anchor' | 'evidence' = 'anchor'): TrustStore =>
  store([file('list', list), file('csca', csca.der, role)]);
const known = (of: TrustStore, query: DefectQuery): readonly KnownDefect[] =>
  runNow(knownDefectsOf(of, query), nodeCrypto);
const failed = (name: string): Check => ({ name, result: 'failed', findings: [] });

describe('deviation lists', () => {
  const italian = deviationList([
    deviation(
      documents({
        type: 'P',
        from: '2025-01-01T00:00:00Z',
        to: '2025-06-30T23:59:59Z',
        numbers: ['LV1234567', 'LV7654321'],
      }),
      '2.2',
      integer(12),
      'hash of DG12',
    ),
  ]);
  const query: DefectQuery = {
    signer: ds.certificate,
    documentType: 'PP',
    documentNumber: 'LV1234567<',
    issuingState: 'LVA',
    issuedOn: '2025-06-30',
  };

  test('all that the list names must fit', () => {
    const of = opened(italian);
    expect(of.sources[0]).toMatchObject({ kind: 'deviation-list', trust: 'trusted', count: 1 });
    expect(known(of, query)).toMatchObject([
      {
        name: 'id-Deviation-LDS-DGHashWrong',
        description: 'hash of DG12',
        dataGroups: [12],
        country: 'LV',
      },
    ]);
    for (const change of [
      { documentType: 'ID' },
      { documentNumber: 'LV0000000' },
      { issuedOn: '2025-07-01' },
      { documentType: undefined },
      { documentNumber: undefined },
      { issuedOn: undefined },
    ])
      expect(known(of, { ...query, ...change }), JSON.stringify(change)).toEqual([]);
  });

  test('a state is heard about its own documents only', () => {
    const of = opened(italian);
    const foreign = signer(authority('EE', 'CSCA', 'EST')).certificate;
    expect(known(of, { ...query, signer: foreign })).toEqual([]);
    expect(known(of, { ...query, issuingState: 'EST' })).toEqual([]);
    expect(known(of, { ...query, signer: undefined })).toHaveLength(1);
    expect(known(of, { ...query, signer: undefined, issuingState: undefined })).toEqual([]);
  });

  test('a certificate whose country is wrong is known by its digest, in documents of the state that says so', () => {
    const wrong = signer(csca, { subject: [['CN', 'DS without country']] });
    const hash = new Uint8Array(createHash('sha256').update(wrong.der).digest());
    const known1 = (named: Uint8Array, state: string | undefined): readonly KnownDefect[] =>
      known(opened(deviationList([deviation(named, '1.2')])), {
        signer: wrong.certificate,
        issuingState: state,
      });
    const found = known1(documents({ hash }), 'LVA');
    expect(found).toMatchObject([{ name: 'id-Deviation-CertOrKey-DSEncoding' }]);
    const [state] = applyKnownDefects([failed('issuing-state')], found, { sources: [] });
    expect(state?.result).toBe('not-supported');
    // A name and a number can be copied. Lists about documents of another state, or without a state, are ignored.
    expect(known1(documents({ serial: 4711 }), 'LVA')).toEqual([]);
    expect(known1(documents({ hash }), 'EST')).toEqual([]);
    expect(known1(documents({ hash }), undefined)).toEqual([]);
  });

  test('a known failure becomes not supported, and the check says by whom and what it was', () => {
    const of = opened(italian);
    const [hash, other] = applyKnownDefects(
      [failed('dg12.hash'), failed('dg1.hash')],
      known(of, query),
      of,
    );
    expect(hash?.result).toBe('not-supported');
    expect(hash?.findings.at(-1)).toMatchObject({
      code: 'document.trust.defect.applied',
      facts: { list: 'list', check: 'dg12.hash', before: 'failed' },
    });
    expect(other?.result).toBe('failed');
  });

  test('no defect makes a check successful that was not', () => {
    const of = opened(italian);
    for (const result of ['failed', 'undetermined', 'aborted', 'not-supported'] as const) {
      const [check] = applyKnownDefects(
        [{ name: 'dg12.hash', result, findings: [] }],
        known(of, query),
        of,
      );
      expect(check?.result).not.toBe('successful');
    }
    const whole: Check = { name: 'dg12.hash', result: 'successful', findings: [] };
    expect(applyKnownDefects([whole], known(of, query), of)[0]?.result).toBe('successful');
  });

  test('a list that nobody vouches for changes nothing, and that is said', () => {
    const of = opened(italian, 'evidence');
    const [hash, profile] = applyKnownDefects(
      [failed('dg12.hash'), failed('signer.profile')],
      known(of, query),
      of,
    );
    expect(hash?.result).toBe('failed');
    expect(profile?.findings.at(-1)?.code).toBe('document.trust.defect.not-trusted');
  });

  test('a list that a signer of master lists signed is refused', () => {
    const of = opened(deviationList([], listSigner(csca)));
    expect(of.sources[0]?.trust).toBe('refused');
    expect(codesOf(of, 'list')).toContain('list.signer-purpose');
  });

  test('a wrong signature of a signer is excused by the digest of its certificate, not by its name', () => {
    const apply = (named: Uint8Array): Check | undefined => {
      const of = opened(deviationList([deviation(named, '1.1')]));
      return applyKnownDefects([failed('signer.signature')], known(of, query), of)[0];
    };
    const byName = apply(documents({ serial: 4711 }));
    expect(byName?.result).toBe('failed');
    expect(byName?.findings.at(-1)?.code).toBe('document.trust.defect.by-hand');
    expect(apply(documents({ hash: digest }))?.result).toBe('not-supported');
    expect(apply(documents({ hash: digest.slice().reverse() }))?.result).toBe('failed');
    // Another certificate of the same name and number does not have the digest.
    expect(apply(documents({ serial: 4711, hash: digest }))?.result).toBe('not-supported');
    expect(apply(documents({ serial: 4712, hash: digest }))?.result).toBe('failed');
  });

  test('a proof with a key of active authentication that was compromised fails; one that was not made stays that', () => {
    const of = opened(deviationList([deviation(documents({ serial: 4711 }), '1.4')]));
    const check: Check = { name: 'active-authentication', result: 'successful', findings: [] };
    expect(applyKnownDefects([check], known(of, query), of)[0]?.result).toBe('failed');
    const notMade: Check = { ...check, result: 'not-supported' };
    expect(applyKnownDefects([notMade], known(of, query), of)[0]?.result).toBe('not-supported');
    expect(
      applyKnownDefects([failed('active-authentication')], known(of, query), of)[0]?.result,
    ).toBe('failed');
  });

  test('a type without a rule is put before a person', () => {
    const of = opened(deviationList([deviation(documents({}), '5', undefined, 'own use')]));
    const [check] = applyKnownDefects([failed('dg2.hash')], known(of, query), of);
    expect(check?.result).toBe('failed');
    expect(check?.findings.at(-1)).toMatchObject({
      code: 'document.trust.defect.by-hand',
      result: 'yours-to-judge',
      facts: { description: 'own use' },
    });
  });

  test('a period whose days cannot be read would be about documents of any day: the list is refused', () => {
    const days = [text('2025', tags.generalizedTime), generalizedTime('2025-06-30T23:59:59Z')];
    const of = opened(deviationList([deviation(sequence(derElement(0xa4, ...days)), '2.4')]));
    expect(of.sources[0]?.trust).toBe('refused');
    expect(known(of, query)).toEqual([]);
  });

  test('a broken list gives nothing', () => {
    const by = listSigner(csca, {}, '2.23.136.1.1.8');
    const of = opened(
      signedDataOf({
        contentType: '2.23.136.1.1.7',
        content: sequence(integer(0), derElement(tags.set, Uint8Array.of(1))),
        signer: by.der,
        signerKey: by.key,
        signedAt: '2026-11-01T00:00:00Z',
      }),
    );
    expect(of.sources[0]?.trust).toBe('refused');
    expect(codesOf(of, 'list')).toContain('list.malformed');
    expect(of.defects).toEqual([]);
  });
});

describe('defect lists', () => {
  const defectList = (
    serial: number,
    types: readonly (readonly [string, Uint8Array?])[],
    hash?: Uint8Array,
  ): Uint8Array => {
    const by = listSigner(csca, {}, '0.4.0.127.0.7.3.1.5.99');
    return signedDataOf({
      contentType: '0.4.0.127.0.7.3.1.5',
      content: sequence(
        integer(0),
        derOid(SHA256),
        derElement(
          tags.set,
          sequence(
            sequence(nameOf(csca.name), integer(serial)),
            ...(hash === undefined ? [] : [derElement(tags.octetString, hash)]),
            derElement(
              tags.set,
              ...types.map(([type, parameters]) =>
                sequence(
                  derOid(`0.4.0.127.0.7.3.1.5.${type}`),
                  ...(parameters === undefined ? [] : [parameters]),
                ),
              ),
            ),
          ),
        ),
      ),
      signer: by.der,
      signerKey: by.key,
      signedAt: '2026-11-01T00:00:00Z',
    });
  };

  test('a revoked signer fails, a malformed group is excused, by name and number of the signer', () => {
    const of = opened(
      defectList(4711, [['1.1'], ['2.1', derElement(tags.set, integer(2), integer(11))]]),
    );
    expect(of.sources[0]).toMatchObject({ kind: 'defect-list', trust: 'trusted', count: 2 });
    const defects = known(of, { signer: ds.certificate });
    const before: readonly Check[] = [
      { name: 'signer.revocation', result: 'successful', findings: [] },
      failed('dg2.content'),
      failed('dg11.content'),
      failed('dg11.hash'),
    ];
    const after = applyKnownDefects(before, defects, of);
    expect(after.map(({ result }) => result)).toEqual([
      'failed',
      'not-supported',
      'not-supported',
      'failed',
    ]);
  });

  /** A list of version 2, whose entries may name the certificate by its digest alone. */
  const secondVersion = (...entry: readonly Uint8Array[]): TrustStore => {
    const by = listSigner(csca, {}, '0.4.0.127.0.7.3.11.2.1.2');
    return opened(
      signedDataOf({
        contentType: '0.4.0.127.0.7.3.1.5',
        content: sequence(integer(1), derOid(SHA256), derElement(tags.set, sequence(...entry))),
        signer: by.der,
        signerKey: by.key,
        signedAt: '2026-11-01T00:00:00Z',
      }),
    );
  };
  const second = (type: string, ...more: readonly Uint8Array[]): readonly Uint8Array[] => [
    derOid(`0.4.0.127.0.7.3.1.5.${type}`),
    ...more,
  ];
  const malformed = second(
    '2.1',
    derElement(0xa0, derElement(tags.set, integer(11))),
    text('DG11 without its list', 0x81),
  );

  test.each([
    ['that hides the sequence', derElement(0xa0, ...malformed)],
    ['that holds the sequence', derElement(0xa0, sequence(...malformed))],
  ])('version 2 is read, with a tag %s', (_, one) => {
    const of = secondVersion(
      derElement(tags.octetString, digest),
      derElement(tags.set, one),
      text('first series', tags.utf8String),
    );
    expect(of.sources[0]).toMatchObject({ kind: 'defect-list', trust: 'trusted', count: 1 });
    expect(codesOf(of, 'list')).not.toContain('list.version');
    expect(known(of, { signer: ds.certificate })).toMatchObject([
      {
        name: 'id-ePassportDGMalformed',
        dataGroups: [11],
        description: 'DG11 without its list; first series',
      },
    ]);
    expect(known(of, { signer: signer(csca).certificate })).toEqual([]);
  });

  test('an entry that names no certificate would be about every document: the list is refused', () => {
    const of = secondVersion(derElement(tags.set, derElement(0xa0, ...malformed)));
    expect(of.sources[0]?.trust).toBe('refused');
    expect(of.defects).toEqual([]);
  });

  test('another signer is not touched', () => {
    const of = opened(defectList(4712, [['1.1']]));
    expect(known(of, { signer: ds.certificate })).toEqual([]);
    expect(known(of, {})).toEqual([]);
    const wrong = opened(defectList(4711, [['1.1']], digest.slice().reverse()));
    expect(known(wrong, { signer: ds.certificate })).toEqual([]);
  });
});
