import { generateKeyPairSync } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import {
  certificateOf,
  extension,
  newKey,
  pemOf,
  type TestCertificate,
  type TestKey,
} from '../test/pki.ts';
import { c40, vdsOf, visaWith } from '../test/seals.ts';
import { readSeal } from './read.ts';
import { sealCheckNames } from './seal-check.ts';
import type { SealSignerFile } from './signers.ts';
import { verifySeal } from './verify.ts';

const key = newKey();
const at = '2026-11-26T06:00:00Z';
const certificate = (over: Partial<TestCertificate> = {}): Uint8Array =>
  certificateOf({
    subject: [
      ['C', 'UT'],
      ['CN', 'TS'],
    ],
    key,
    serial: 0x5b,
    from: '2026-01-01T00:00:00Z',
    to: '2036-01-01T00:00:00Z',
    extensions: [extension.keyUsage(0)],
    ...over,
  });
const signer = (bytes: Uint8Array = certificate()): SealSignerFile => ({ name: 'signer', bytes });

const checksOf = (
  seal: Uint8Array | string,
  signers: readonly SealSignerFile[] = [signer()],
  on?: CivilDate,
) => {
  const { checks } = runNow(
    verifySeal(readSeal(seal), { signers, at, ...(on === undefined ? {} : { on }) }),
    nodeCrypto,
  );
  return Object.fromEntries(
    checks.map(({ name, result, findings }) => [
      name,
      { result, codes: findings.map(({ code }) => code.replace('document.', '')) },
    ]),
  );
};

describe('a seal and its signer', () => {
  test('all is well', () => {
    const { checks } = runNow(
      verifySeal(readSeal(vdsOf({ key })), { signers: [signer()], at }),
      nodeCrypto,
    );
    expect(checks.map(({ name }) => name)).toEqual(sealCheckNames);
    expect(checks.map(({ result }) => result)).toEqual(sealCheckNames.map(() => 'successful'));
  });

  test('the signer is found in PEM, among others, by country, name and serial number', () => {
    const others = [
      signer(certificate({ serial: 0x5c, key: newKey() })),
      signer(
        certificate({
          subject: [
            ['C', 'UT'],
            ['CN', 'TT'],
          ],
          key: newKey(),
        }),
      ),
      signer(
        certificate({
          subject: [
            ['C', 'QM'],
            ['CN', 'TS'],
          ],
          key: newKey(),
        }),
      ),
      signer(pemOf('CERTIFICATE', certificate())),
    ];
    expect(checksOf(vdsOf({ key }), others)['seal.signature']).toEqual({
      result: 'successful',
      codes: ['seal.signature.valid'],
    });
  });

  test('what is sealed with another key than that of the signer fails', () => {
    const checks = checksOf(vdsOf({ key: newKey() }));
    expect(checks['seal.signature']).toEqual({
      result: 'failed',
      codes: ['seal.signature.invalid'],
    });
    // The signer that the seal names is judged all the same.
    expect(checks['seal.signer-validity']?.result).toBe('successful');
  });

  test('without the certificate of the signer nothing is decided', () => {
    for (const signers of [[], [signer(certificate({ serial: 0x5c, key: newKey() }))]]) {
      const checks = checksOf(vdsOf({ key }), signers);
      expect(checks['seal.readability']?.result).toBe('successful');
      expect(checks['seal.signature']).toEqual({
        result: 'undetermined',
        codes: ['seal.signer.unknown'],
      });
      for (const name of ['seal.signer-validity', 'seal.chain', 'seal.country'])
        expect(checks[name]).toEqual({ result: 'undetermined', codes: ['seal.signer.none'] });
    }
  });

  test('a certificate of the same number with another name, or named for its key alone, is said', () => {
    const renamed = signer(
      certificate({
        subject: [
          ['C', 'UT'],
          ['CN', 'Seals of Utopia'],
        ],
      }),
    );
    expect(checksOf(vdsOf({ key }), [renamed])['seal.signature']).toEqual({
      result: 'successful',
      codes: ['seal.signature.valid', 'seal.signer.name'],
    });
    const renumbered = signer(certificate({ serial: 7 }));
    expect(checksOf(vdsOf({ key }), [renumbered])['seal.signature']).toEqual({
      result: 'successful',
      codes: ['seal.signature.valid', 'seal.signer.reference'],
    });
  });

  test('two certificates of one reference are both tried', () => {
    const twins = [signer(certificate({ key: newKey() })), signer()];
    expect(checksOf(vdsOf({ key }), twins)['seal.signature']).toEqual({
      result: 'successful',
      codes: ['seal.signer.several', 'seal.signature.valid'],
    });
    const strangers = [
      signer(certificate({ key: newKey() })),
      signer(certificate({ key: newKey() })),
    ];
    expect(checksOf(vdsOf({ key }), strangers)['seal.signature']).toEqual({
      result: 'failed',
      codes: ['seal.signer.several', 'seal.signature.invalid', 'seal.signature.invalid'],
    });
  });

  test('reports a file that is not a certificate', () => {
    const checks = checksOf(vdsOf({ key }), [signer(), { name: 'x', bytes: Uint8Array.of(1) }]);
    expect(checks['seal.signature']?.codes).toEqual([
      'seal.signer.unreadable',
      'seal.signature.valid',
    ]);
  });

  test('a signature as DER sequence is understood and said', () => {
    const plain = vdsOf({ key });
    const body = plain.subarray(0, plain.indexOf(0xff, 60));
    const signature = plain.subarray(plain.length - 64);
    const integer = (bytes: Uint8Array): number[] => {
      const digits = [...bytes];
      while (digits.length > 1 && digits[0] === 0) digits.shift();
      if ((digits[0] ?? 0) > 127) digits.unshift(0);
      return [2, digits.length, ...digits];
    };
    const sequence = [...integer(signature.subarray(0, 32)), ...integer(signature.subarray(32))];
    const der = [0x30, sequence.length, ...sequence];
    const seal = Uint8Array.from([
      ...plain.subarray(0, plain.length - 66),
      0xff,
      der.length,
      ...der,
    ]);
    expect(body.length).toBeGreaterThan(60);
    expect(checksOf(seal)['seal.signature']).toEqual({
      result: 'successful',
      codes: ['seal.signature.valid', 'seal.signature.der'],
    });
  });
});

describe('the hash follows from the order of the curve (Doc 9303-13, 2.4)', () => {
  test.each([
    ['secp224r1', 'sha224'],
    ['prime256v1', 'sha256'],
    ['brainpoolP320r1', 'sha384'],
    ['brainpoolP384r1', 'sha384'],
    ['brainpoolP512r1', 'sha512'],
    ['secp521r1', 'sha512'],
  ])('%s goes with %s, and with no other', (namedCurve, hash) => {
    const own: TestKey = generateKeyPairSync('ec', { namedCurve });
    const signers = [signer(certificate({ key: own }))];
    expect(checksOf(vdsOf({ key: own, hash }), signers)['seal.signature']?.result).toBe(
      'successful',
    );
    const other = hash === 'sha256' ? 'sha384' : 'sha256';
    expect(checksOf(vdsOf({ key: own, hash: other }), signers)['seal.signature']?.result).toBe(
      'failed',
    );
  });

  test('a key off its curve verifies nothing', () => {
    const rsa: TestKey = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const signers = [signer(certificate({ key: rsa, issuerKey: key }))];
    expect(checksOf(vdsOf({ key }), signers)['seal.signature']).toEqual({
      result: 'undetermined',
      codes: ['seal.signature.unsupported'],
    });
  });
});

describe('the time of the signer', () => {
  const validity = (over: Partial<TestCertificate>, on?: CivilDate) =>
    checksOf(vdsOf({ key }), [signer(certificate(over))], on)['seal.signer-validity'];

  test.each<[string, Partial<TestCertificate>, readonly string[]]>([
    ['signed before it was certified', { from: '2026-03-03T00:00:00Z' }, ['seal.signer.validity']],
    ['signed on its first day', { from: '2026-03-02T23:00:00Z' }, []],
    [
      'signed after its key was out of use (forgery 26)',
      {
        extensions: [
          extension.keyUsage(0),
          extension.usagePeriod('2024-01-01T00:00:00Z', '2026-03-01T00:00:00Z'),
        ],
      },
      ['seal.signer.usage-period'],
    ],
    [
      'signed while its key was in use',
      {
        extensions: [
          extension.keyUsage(0),
          extension.usagePeriod('2026-01-01T00:00:00Z', '2027-03-01T00:00:00Z'),
        ],
      },
      [],
    ],
    ['expired at inspection', { to: '2026-11-25T00:00:00Z' }, ['seal.signer.expired']],
  ])('%s', (_, over, codes) => {
    expect(validity(over)).toEqual({ result: codes.length === 0 ? 'successful' : 'failed', codes });
  });

  test('a seal of tomorrow is of nobody', () => {
    expect(validity({}, '2026-03-01' as CivilDate)).toEqual({
      result: 'failed',
      codes: ['seal.header.future'],
    });
    expect(validity({}, '2026-03-02' as CivilDate)?.result).toBe('successful');
  });
});

describe('the state', () => {
  test('a state that seals for another is found (header, certificate, authority)', () => {
    const country = (seal: Uint8Array, over: Partial<TestCertificate> = {}) =>
      checksOf(seal, [signer(certificate(over))])['seal.country'];
    expect(country(vdsOf({ key }))?.result).toBe('successful');
    expect(country(vdsOf({ state: 'QMA', key }))).toEqual({
      result: 'failed',
      codes: ['seal.country.signer', 'seal.country.zone', 'trust.state.signer-differs'],
    });
    const issuer = {
      issuer: [
        ['C', 'QM'],
        ['CN', 'CA'],
      ],
    } as const;
    expect(country(vdsOf({ key }), issuer)).toEqual({
      result: 'failed',
      codes: ['trust.state.issuer-differs'],
    });
  });

  test('a zone of another state in the seal is not decided by the seal alone', () => {
    const zone = 'V<QMAERIKSSON<<ANNA<MARIA<<<<<<<<<<<V456789019UTO7408122F2612317';
    const checks = checksOf(vdsOf({ features: visaWith([2, c40(zone)]), key }));
    expect(checks['seal.country']).toEqual({
      result: 'undetermined',
      codes: ['seal.country.zone'],
    });
  });
});

describe('what cannot be read', () => {
  test.each(['nothing', '', 'RDB1', '{"a":1}'])('%j is checked in no part', (text) => {
    const checks = checksOf(text);
    expect(Object.keys(checks)).toEqual([...sealCheckNames]);
    expect(checks['seal.readability']?.result).not.toBe('successful');
    for (const name of sealCheckNames.slice(1))
      expect(checks[name]).toEqual({ result: 'undetermined', codes: ['seal.unread'] });
  });

  test('a seal that ends in its features is not verified', () => {
    const checks = checksOf(vdsOf({ key }).subarray(0, 60));
    expect(checks['seal.readability']?.result).toBe('failed');
    expect(checks['seal.signature']).toEqual({ result: 'undetermined', codes: ['seal.unread'] });
  });
});
