import { describe, expect, test } from 'vitest';
import { derElement, tags } from '../der/index.ts';
import {
  authorityExtensions,
  crlOf,
  extension,
  keyIdOf,
  newKey,
  signerExtensions,
  type TestCertificate,
  type TestExtension,
} from '../test/pki.ts';
import { authority, certificate, link, listSigner, signer } from '../test/trust-world.ts';
import { readCrl } from '../x509/index.ts';
import { profileOf, profileOfCrl, trustFindings } from './index.ts';
import { checkProfile } from './profile.ts';

const short = (codes: readonly { readonly code: string }[]): readonly string[] =>
  codes.map(({ code }) => code.replace('document.trust.profile.', ''));

const csca = authority();
const root = (change: Partial<TestCertificate>): readonly string[] =>
  short(profileOf(certificate(authority('LV', 'CSCA', 'LVA', change).der)));
const ds = (change: Partial<TestCertificate>): readonly string[] =>
  short(checkProfile(signer(csca, change).certificate).findings);
const without = (
  extensions: readonly TestExtension[],
  ...oids: readonly string[]
): readonly TestExtension[] => extensions.filter(([oid]) => !oids.includes(oid));
const changed = (
  extensions: readonly TestExtension[],
  by: TestExtension,
): readonly TestExtension[] => extensions.map((one) => (one[0] === by[0] ? by : one));

describe('profiles of certificates', () => {
  const own = authorityExtensions(csca.key, csca.key, 'LVA');
  const signing = signerExtensions(csca.key, 'LVA', 'P');

  test('a certificate in line with its profile has nothing said of it', () => {
    expect(profileOf(certificate(csca.der))).toEqual([]);
    expect(profileOf(signer(csca).certificate)).toEqual([]);
    expect(profileOf(certificate(link(csca, authority())))).toEqual([]);
  });

  test.each<[string, Partial<TestCertificate>]>([
    ['serial.zero', { serial: 0 }],
    ['serial.long', { serial: new Uint8Array(21).fill(0x11) }],
    ['algorithm.hash', { hash: 'SHA1' }],
    ['validity.order', { from: '2034-01-01T00:00:00Z', to: '2020-01-01T00:00:00Z' }],
    ['validity.long', { to: '2045-01-01T00:00:00Z' }],
    ['name.no-country', { subject: [['CN', 'CSCA']] }],
    [
      'name.country-case',
      {
        subject: [
          ['C', 'lv'],
          ['CN', 'CSCA'],
        ],
      },
    ],
    [
      'name.country-form',
      {
        subject: [
          ['C', 'LVA'],
          ['CN', 'CSCA'],
        ],
      },
    ],
    [
      'name.no-common-name',
      {
        subject: [
          ['C', 'LV'],
          ['O', 'State'],
        ],
      },
    ],
    ['extensions.none', { extensions: [] }],
  ])('an authority: %s', (code, change) => {
    const extensions = change.extensions ?? own;
    // The key of the extensions is another, which no profile looks at.
    expect(root({ key: csca.key, ...change, extensions })).toContain(code);
  });

  test.each<[string, readonly TestExtension[]]>([
    ['extension.missing', without(own, '2.5.29.14')],
    ['key-usage.missing', without(own, '2.5.29.15')],
    ['extension.not-critical', changed(own, ['2.5.29.15', false, extension.keyUsage(5, 6)[2]])],
    [
      'extension.critical',
      changed(own, ['2.5.29.14', true, extension.subjectKeyId(keyIdOf(csca.key))[2]]),
    ],
    ['key-usage.lacks', changed(own, extension.keyUsage(5))],
    ['key-usage.exceeds', changed(own, extension.keyUsage(0, 5, 6))],
    ['basic-constraints.no-authority', changed(own, extension.basicConstraints(false, undefined))],
    ['basic-constraints.path-length', changed(own, extension.basicConstraints(true, 1))],
    [
      'private-key-usage-period.order',
      changed(own, extension.usagePeriod('2024-01-01T00:00:00Z', '2020-01-01T00:00:00Z')),
    ],
    [
      'private-key-usage-period.outside',
      changed(own, extension.usagePeriod('2019-01-01T00:00:00Z', '2021-01-01T00:00:00Z')),
    ],
    [
      'private-key-usage-period.long',
      changed(own, extension.usagePeriod('2020-01-01T00:00:00Z', '2033-01-01T00:00:00Z')),
    ],
    [
      'private-key-usage-period.empty',
      changed(own, ['2.5.29.16', false, derElement(tags.sequence)]),
    ],
    ['alternative-name.no-state', changed(own, ['2.5.29.17', false, derElement(tags.sequence)])],
    ['alternative-name.state-differs', changed(own, extension.subjectAltName('EST'))],
    [
      'authority-key-identifier.no-key',
      changed(own, ['2.5.29.35', false, derElement(tags.sequence)]),
    ],
    ['crl-distribution-points.scheme', changed(own, extension.distributionPoint('file:///crl'))],
    ['extension.forbidden', [...own, extension.purposes(true, '2.23.136.1.1.99')]],
  ])('extensions of an authority: %s', (code, extensions) => {
    expect(root({ key: csca.key, extensions })).toContain(code);
  });

  test.each<[string, Partial<TestCertificate>]>([
    [
      'country-differs',
      {
        subject: [
          ['C', 'EE'],
          ['CN', 'DS'],
        ],
      },
    ],
    ['key-usage.lacks', { extensions: changed(signing, extension.keyUsage(1)) }],
    [
      'extension.forbidden',
      { extensions: [...signing, extension.basicConstraints(false, undefined)] },
    ],
    ['document-type.empty', { extensions: changed(signing, extension.documentTypes()) }],
    ['document-type.form', { extensions: changed(signing, extension.documentTypes('PASS')) }],
    [
      'private-key-usage-period.long',
      {
        extensions: changed(
          signing,
          extension.usagePeriod('2023-01-01T00:00:00Z', '2024-01-01T00:00:00Z'),
        ),
      },
    ],
    ['key.named-curve', { key: newKey('named') }],
  ])('a signer: %s', (code, change) => {
    expect(ds(change)).toContain(code);
  });

  test('a signer that is marked as an authority is not passed', () => {
    const marked = signer(csca, { extensions: [...signing, extension.basicConstraints()] });
    const { result, findings } = checkProfile(marked.certificate);
    expect(short(findings)).toContain('basic-constraints.authority');
    expect(result).toBe('undetermined');
  });

  test('a signer of lists has its one purpose', () => {
    const two = listSigner(csca, {
      extensions: [
        extension.keyUsage(0),
        extension.purposes(true, '2.23.136.1.1.3', '1.3.6.1.5.5.7.3.1'),
      ],
    });
    expect(short(profileOf(certificate(two.der)))).toContain('extended-key-usage.purpose');
  });

  test('a link whose names are the same announces no change of name', () => {
    const next = authority();
    const same = link(csca, next, {
      extensions: [...authorityExtensions(next.key, csca.key, 'LVA'), extension.nameChange],
    });
    expect(short(profileOf(certificate(same)))).toContain('name-change.unneeded');
    const renamed = authority('LV', 'New');
    const other = link(csca, renamed, {
      extensions: [...authorityExtensions(renamed.key, csca.key, 'LVA'), extension.nameChange],
    });
    expect(short(profileOf(certificate(other)))).toEqual([]);
  });

  test('what reading took in its stride is told, too', () => {
    const findings = profileOf(signer(csca, { serial: Uint8Array.of(0x80) }).certificate);
    expect(findings.map(({ code }) => code)).toContain('document.x509.serial.negative');
  });
});

describe('the profile of revocation lists', () => {
  const list = (change: Partial<Parameters<typeof crlOf>[0]> = {}): readonly string[] => {
    const bytes = crlOf({
      issuer: csca.name,
      issuerKey: csca.key,
      thisUpdate: '2026-11-01T00:00:00Z',
      nextUpdate: '2027-01-29T00:00:00Z',
      ...change,
    });
    const { crl } = readCrl(bytes);
    return crl === undefined ? ['unreadable'] : short(profileOfCrl(crl, certificate(csca.der)));
  };

  test('a list in line with it has nothing said of it', () => {
    expect(list()).toEqual([]);
  });

  test.each<[string, Partial<Parameters<typeof crlOf>[0]>]>([
    ['crl.number.missing', { extensions: [extension.authorityKeyId(keyIdOf(csca.key))] }],
    [
      'crl.authority-key-identifier.missing',
      { extensions: [['2.5.29.20', false, Uint8Array.of(2, 1, 1)]] },
    ],
    [
      'crl.authority-key-identifier.differs',
      {
        extensions: [
          extension.authorityKeyId(new Uint8Array(20)),
          ['2.5.29.20', false, Uint8Array.of(2, 1, 1)],
        ],
      },
    ],
    [
      'crl.number.form',
      {
        extensions: [
          extension.authorityKeyId(keyIdOf(csca.key)),
          ['2.5.29.20', false, Uint8Array.of(2, 1, 0xff)],
        ],
      },
    ],
    [
      'crl.extension.forbidden',
      {
        extensions: [
          extension.authorityKeyId(keyIdOf(csca.key)),
          ['2.5.29.20', false, Uint8Array.of(2, 1, 1)],
          ['2.5.29.27', true, Uint8Array.of(2, 1, 1)],
        ],
      },
    ],
    ['crl.next-update.late', { nextUpdate: '2027-03-01T00:00:00Z' }],
    [
      'crl.entry-extension.forbidden',
      { revoked: [{ serial: 1, at: '2026-01-01T00:00:00Z', reason: 1 }] },
    ],
    [
      'crl.country-case',
      {
        issuer: [
          ['C', 'lv'],
          ['CN', 'CSCA'],
        ],
      },
    ],
  ])('%s', (code, change) => {
    expect(list(change)).toContain(code);
  });
});

test('a deviation is formal, of weight, or fatal, and only four kinds are fatal', () => {
  const fatal = Object.entries(trustFindings).filter(
    ([code, [, result]]) => code.includes('.profile.') && result === 'failed',
  );
  expect(short(fatal.map(([code]) => ({ code }))).toSorted()).toEqual([
    'extended-key-usage.other-purpose',
    'key.unknown-curve',
    'key.weak',
    'validity.order',
  ]);
});
