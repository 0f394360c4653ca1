// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { sign } from 'node:crypto';
import { derBitString, derElement, derOid, tags } from '../../der/index.ts';
import { curveKey, pkcs1, pss, rsaKey, type TestScheme, type TestSod } from '../chips.ts';
import { edited, elementAt } from '../der-edit.ts';
import {
  authorityExtensions,
  certificateOf,
  extension,
  generalizedTime,
  newKey,
  signerExtensions,
  type TestCertificate,
  type TestExtension,
  type TestKey,
  type TestName,
} from '../pki.ts';
import { chipOf, GOOD, groups, md5WithRsa, type SodCase } from './base.ts';

const sequence = (...parts: readonly Uint8Array[]): Uint8Array =>
  derElement(tags.sequence, ...parts);
const MD5_WITH_RSA = md5WithRsa.algorithm;

const AUTHORITY: TestName = [
  ['C', 'UT'],
  ['O', 'Utopia'],
  ['CN', 'CSCA Utopia'],
];
const WITHOUT_COUNTRY: TestName = [['CN', 'CSCA Utopia']];
const OTHER: TestName = [
  ['C', 'UT'],
  ['CN', 'CSCA Erewhon'],
];
const authorityKey = newKey();
const key = curveKey('prime256v1');
const authorityOf = (subject: TestName = AUTHORITY): Uint8Array =>
  certificateOf({
    subject,
    key: authorityKey,
    extensions: authorityExtensions(authorityKey, authorityKey, 'UTO'),
  });
const authority = authorityOf();
const ofSigner = signerExtensions(authorityKey, 'UTO', 'P');
const certificate = (change: Partial<TestCertificate> = {}): Uint8Array =>
  certificateOf({
    subject: [
      ['C', 'UT'],
      ['CN', 'Document Signer 7'],
    ],
    issuer: AUTHORITY,
    issuerKey: authorityKey,
    serial: 7,
    extensions: ofSigner,
    key,
    ...change,
  });

/** A certificate with another body, signed again: its errors were written by the authority. */
const signedAnew = (
  body: Uint8Array,
  algorithm: Uint8Array = elementAt(certificate(), [1]),
  by: (data: Uint8Array) => Uint8Array = (data) =>
    new Uint8Array(sign('SHA256', data, authorityKey.privateKey)),
): Uint8Array => sequence(body, algorithm, derBitString(by(body)));

/** Places of the elements of what is signed (RFC 5280, 4.1). */
const at = { serial: 1, algorithm: 2, issuer: 3, validity: 4, key: 6 } as const;

const changed = (element: keyof typeof at, by: readonly Uint8Array[]): Uint8Array =>
  signedAnew(edited(elementAt(certificate(), [0]), [at[element]], () => by));
const without = (element: keyof typeof at): Uint8Array => changed(element, []);

const extensionsWith = (
  oid: string,
  ...others: readonly TestExtension[]
): readonly TestExtension[] => [...ofSigner.filter(([own]) => own !== oid), ...others];

/** A chip of a signer with this certificate, whose authority the operator chose. */
const signedBy = (
  der: Uint8Array,
  more: Partial<TestSod> = {},
  chosen: Uint8Array = authority,
  { ofKey = key, issuer = AUTHORITY }: { ofKey?: TestKey; issuer?: TestName } = {},
): SodCase['chip'] => {
  const signer = { authority: chosen, certificate: der, key: ofKey, issuer, serial: 7 };
  return () => ({ ...chipOf({ groups, signer, ...more })(), authorities: [chosen] });
};

/** The certificate is unreadable: the signature stays open, and nothing that depends on it is proven. */
const UNREADABLE = {
  'sod.signature': 'undetermined',
  'dg1.hash': 'undetermined',
  'signer.signature': 'undetermined',
  chain: 'undetermined',
} as const;
const unreadable = (name: string, der: Uint8Array): SodCase => ({
  name,
  chip: signedBy(der),
  results: UNREADABLE,
  codes: ['document.x509.unreadable'],
});
const TRUSTED = { ...GOOD, 'signer.signature': 'successful', chain: 'successful' } as const;

/** Signed by an authority with an RSA key: algorithm of the certificate, and of EF.SOD. */
const rsaBelow = (
  name: string,
  algorithm: Uint8Array,
  by: TestScheme['sign'],
  scheme: TestScheme,
  results: SodCase['results'],
  more: Partial<TestSod> & { readonly codes?: readonly string[] } = {},
): SodCase => ({
  name,
  chip: () => {
    const [issuer, own] = [rsaKey(3072), rsaKey(2048)];
    const body = edited(elementAt(certificate({ key: own }), [0]), [at.algorithm], () => algorithm);
    const der = signedAnew(body, algorithm, (data) => by(data, issuer.privateKey));
    // The signer of the authority does not matter here: the operator chose the authority.
    const chosen = edited(
      authority,
      [0, at.key],
      () => new Uint8Array(issuer.publicKey.export({ type: 'spki', format: 'der' })),
    );
    const { codes: _, ...sod } = more;
    return signedBy(der, { scheme, ...sod }, chosen, { ofKey: own })();
  },
  results,
  ...(more.codes === undefined ? {} : { codes: more.codes }),
});

export const certificates: readonly SodCase[] = [
  {
    name: 'certificate-version-2',
    chip: signedBy(certificate({ version: 1 })),
    results: { ...TRUSTED, 'sod.content': 'undetermined', 'signer.profile': 'failed' },
    codes: ['document.x509.version'],
  },
  {
    name: 'certificate-without-version',
    chip: signedBy(certificate({ version: 0 })),
    results: { ...TRUSTED, 'sod.content': 'undetermined', 'signer.profile': 'failed' },
    codes: ['document.x509.version'],
  },
  unreadable('certificate-without-serial-number', without('serial')),
  {
    name: 'certificate-with-two-algorithms',
    chip: signedBy(changed('algorithm', [sequence(derOid('1.2.840.10045.4.3.3'))])),
    results: { 'signer.signature': 'failed', 'signer.profile': 'failed', chain: 'failed' },
    codes: ['document.x509.algorithm.differs'],
  },
  unreadable('certificate-without-inner-algorithm', without('algorithm')),
  {
    name: 'certificate-issuer-without-country',
    chip: signedBy(certificate({ issuer: WITHOUT_COUNTRY }), {}, authorityOf(WITHOUT_COUNTRY), {
      issuer: WITHOUT_COUNTRY,
    }),
    results: { ...TRUSTED, 'issuing-state': 'undetermined' },
    codes: ['document.trust.profile.name.no-country'],
  },
  {
    name: 'certificate-issuer-of-another-name',
    chip: signedBy(certificate({ issuer: OTHER }), {}, authority, { issuer: OTHER }),
    results: TRUSTED,
    codes: ['document.trust.chain.name-differs'],
  },
  unreadable('certificate-without-issuer', without('issuer')),
  {
    name: 'certificate-with-long-years',
    chip: signedBy(
      changed('validity', [
        sequence(
          generalizedTime('2020-01-01T00:00:00Z', tags.utcTime),
          generalizedTime('2034-01-01T00:00:00Z', tags.utcTime),
        ),
      ]),
    ),
    results: {
      ...TRUSTED,
      'sod.content': 'undetermined',
      'signer.validity': 'undetermined',
      'signer.profile': 'failed',
    },
    codes: ['document.x509.time.unreadable'],
  },
  {
    name: 'certificate-with-generalized-time',
    chip: signedBy(
      changed('validity', [
        sequence(generalizedTime('2020-01-01T00:00:00Z'), generalizedTime('2034-01-01T00:00:00Z')),
      ]),
    ),
    results: TRUSTED,
    codes: ['document.x509.time.form'],
  },
  unreadable('certificate-without-validity', without('validity')),
  {
    name: 'certificate-key-for-md5',
    chip: () => {
      const own = rsaKey(2048);
      const body = edited(
        elementAt(certificate({ key: own }), [0]),
        [at.key, 0],
        () => MD5_WITH_RSA,
      );
      return signedBy(signedAnew(body), { scheme: pkcs1('sha256') }, authority, { ofKey: own })();
    },
    results: {
      'sod.signature': 'undetermined',
      'signer.profile': 'undetermined',
      'dg1.hash': 'undetermined',
    },
    codes: ['document.x509.key.unknown-algorithm'],
  },
  unreadable('certificate-without-key', without('key')),
  {
    name: 'certificate-authority-without-key-id',
    chip: signedBy(
      certificate({ extensions: extensionsWith('2.5.29.35', ['2.5.29.35', false, sequence()]) }),
    ),
    results: TRUSTED,
    codes: ['document.trust.profile.authority-key-identifier.no-key'],
  },
  {
    name: 'certificate-without-authority-key-id',
    chip: signedBy(certificate({ extensions: extensionsWith('2.5.29.35') })),
    results: TRUSTED,
    codes: ['document.trust.profile.extension.missing'],
  },
  {
    name: 'certificate-key-usage-not-critical',
    chip: signedBy(
      certificate({
        extensions: extensionsWith('2.5.29.15', ['2.5.29.15', false, extension.keyUsage(0)[2]]),
      }),
    ),
    results: TRUSTED,
    codes: ['document.trust.profile.extension.not-critical'],
  },
  {
    name: 'certificate-key-usage-of-another-kind',
    chip: signedBy(certificate({ extensions: extensionsWith('2.5.29.15', extension.keyUsage(4)) })),
    results: { ...TRUSTED, 'signer.profile': 'undetermined' },
    codes: ['document.trust.profile.key-usage.lacks', 'document.trust.profile.key-usage.exceeds'],
  },
  {
    name: 'certificate-without-key-usage',
    chip: signedBy(certificate({ extensions: extensionsWith('2.5.29.15') })),
    results: { ...TRUSTED, 'signer.profile': 'undetermined' },
    codes: ['document.trust.profile.key-usage.missing'],
  },
  rsaBelow(
    'certificate-signed-with-md5',
    MD5_WITH_RSA,
    md5WithRsa.sign,
    pkcs1('sha256'),
    { 'signer.signature': 'undetermined', 'signer.profile': 'undetermined', chain: 'undetermined' },
    { codes: ['document.trust.chain.signature-unsupported'] },
  ),
  unreadable(
    'certificate-without-outer-algorithm',
    edited(certificate(), [1], () => []),
  ),
  {
    name: 'certificate-with-wrong-signature',
    chip: () => {
      const der = certificate();
      return signedBy(der.with(der.length - 1, (der.at(-1) ?? 0) ^ 1))();
    },
    results: { 'signer.signature': 'failed', chain: 'failed' },
    codes: ['document.trust.chain.signature-invalid'],
  },
  unreadable(
    'certificate-without-signature',
    edited(certificate(), [2], () => []),
  ),
  rsaBelow(
    'rsa-pss-below-rsa-pss-sha224',
    pss('sha224', 28).algorithm,
    pss('sha224', 28).sign,
    pss('sha256', 32),
    TRUSTED,
  ),
  rsaBelow(
    'rsa-pss-below-rsa-pkcs1',
    pkcs1('sha256').algorithm,
    pkcs1('sha256').sign,
    pss('sha256', 32),
    TRUSTED,
  ),
  rsaBelow(
    'rsa-pss-over-sha224',
    pss('sha256', 32).algorithm,
    pss('sha256', 32).sign,
    pss('sha256', 32),
    TRUSTED,
    { hash: 'sha224', groupHash: 'sha224' },
  ),
  {
    name: 'rsa-pkcs1-over-sha224',
    chip: () =>
      signedBy(
        certificate({ key: rsaKey(2048) }),
        { scheme: pkcs1('sha256'), hash: 'sha224', groupHash: 'sha224' },
        authority,
        { ofKey: rsaKey(2048) },
      )(),
    results: TRUSTED,
  },
];
