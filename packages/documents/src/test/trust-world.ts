import { nodeCrypto } from '../crypto/node.ts';
import { runNow } from '../crypto/port.ts';
import {
  type ChainOptions,
  chainOf,
  openTrustStore,
  type TrustInput,
  type TrustOptions,
  type TrustStore,
} from '../trust/index.ts';
import { type Certificate, readCertificate } from '../x509/index.ts';
import {
  authorityExtensions,
  certificateOf,
  extension,
  masterListContent,
  newKey,
  signedDataOf,
  signerExtensions,
  type TestCertificate,
  type TestKey,
  type TestName,
} from './pki.ts';

/** The instant at which the tests of the trust store stand. */
export const AT = '2026-11-26T06:00:00Z';

/** An authority of tests: its key, its name and its self-signed certificate. */
export interface TestAuthority {
  readonly key: TestKey;
  readonly name: TestName;
  readonly der: Uint8Array;
}

/** A self-signed authority in line with the profile. `country` is real: a duty store refuses the others. */
export const authority = (
  country = 'LV',
  common = 'CSCA',
  state = 'LVA',
  change: Partial<TestCertificate> = {},
): TestAuthority => {
  const key = change.key ?? newKey();
  const name: TestName = [
    ['C', country],
    ['CN', common],
  ];
  const extensions = authorityExtensions(key, key, state);
  return { key, name, der: certificateOf({ subject: name, key, extensions, ...change }) };
};

/** A link certificate: the old authority certifies the key of the new one, and says where it changed its name. */
export const link = (
  from: TestAuthority,
  to: TestAuthority,
  change: Partial<TestCertificate> = {},
): Uint8Array =>
  certificateOf({
    subject: to.name,
    issuer: from.name,
    key: to.key,
    issuerKey: from.key,
    serial: 77,
    extensions: [
      ...authorityExtensions(to.key, from.key, 'LVA'),
      ...(commonOf(from) === commonOf(to) ? [] : [extension.nameChange]),
    ],
    ...change,
  });

const commonOf = ({ name }: TestAuthority): string | undefined =>
  name.find(([type]) => type === 'CN')?.[1];

/** A document signer of an authority, in use from January to March 2023. */
export const signer = (
  issuer: TestAuthority,
  change: Partial<TestCertificate> = {},
  ...types: readonly string[]
): { readonly key: TestKey; readonly der: Uint8Array; readonly certificate: Certificate } => {
  const key = change.key ?? newKey();
  const country = issuer.name.find(([type]) => type === 'C')?.[1] ?? 'LV';
  const der = certificateOf({
    subject: [
      ['C', country],
      ['CN', 'DS 1'],
    ],
    issuer: issuer.name,
    issuerKey: issuer.key,
    serial: 4711,
    from: '2023-01-01T00:00:00Z',
    to: '2033-03-31T00:00:00Z',
    extensions: signerExtensions(issuer.key, 'LVA', ...(types.length === 0 ? ['P'] : types)),
    ...change,
    key,
  });
  return { key, der, certificate: certificate(der) };
};

/** A certificate from its DER. */
export const certificate = (der: Uint8Array): Certificate => {
  const read = readCertificate(der);
  if (read.certificate === undefined) throw new Error(JSON.stringify(read.findings));
  return read.certificate;
};

/** A signer of master lists. */
export const listSigner = (
  issuer: TestAuthority,
  change: Partial<TestCertificate> = {},
  purpose = '2.23.136.1.1.3',
): { readonly key: TestKey; readonly der: Uint8Array } =>
  signer(issuer, {
    subject: [
      ['C', issuer.name.find(([type]) => type === 'C')?.[1] ?? 'LV'],
      ['CN', 'List Signer'],
    ],
    serial: 900,
    extensions: [extension.keyUsage(0), extension.purposes(true, purpose)],
    ...change,
  });

/** A signed master list of certificates. */
export const masterList = (
  by: { readonly key: TestKey; readonly der: Uint8Array },
  certificates: readonly Uint8Array[],
  change: Partial<Parameters<typeof signedDataOf>[0]> = {},
): Uint8Array =>
  signedDataOf({
    contentType: '2.23.136.1.1.2',
    content: masterListContent(certificates),
    signer: by.der,
    signerKey: by.key,
    signedAt: '2026-11-01T00:00:00Z',
    ...change,
  });

/** A file for the store. */
export const file = (
  name: string,
  bytes: Uint8Array,
  role: TrustInput['role'] = 'evidence',
): TrustInput => ({ name, bytes, role });

/** A store of files, on duty unless said otherwise. */
export const store = (
  inputs: readonly TrustInput[],
  options: Partial<TrustOptions> = {},
): TrustStore =>
  runNow(openTrustStore(inputs, { profile: 'duty', at: AT, ...options }), nodeCrypto);

/** The checks of a signer by their names, as results and codes. */
export const chain = (
  of: TrustStore,
  signerCertificate: Certificate | undefined,
  options: Partial<ChainOptions> = {},
) => {
  const reading = runNow(chainOf(of, signerCertificate, { at: AT, ...options }), nodeCrypto);
  const find = (name: string) => reading.checks.find((check) => check.name === name);
  return {
    ...reading,
    result: (name: string): string | undefined => find(name)?.result,
    codes: (name: string): readonly string[] =>
      (find(name)?.findings ?? []).map(({ code }) => code.replace('document.trust.', '')),
  };
};

/** Codes of the findings of a source, without their common beginning. */
export const codesOf = (of: TrustStore, name: string): readonly string[] =>
  (of.sources.find((source) => source.name === name)?.findings ?? []).map(({ code }) =>
    code.replace('document.trust.', ''),
  );
