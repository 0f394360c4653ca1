// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  derBitString,
  derElement,
  derNull,
  derOid,
  derUnsigned,
  joined,
  tags,
} from '../der/index.ts';

/** A key pair of tests. */
export interface TestKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A new P-256 key with its curve by name, or by explicit parameters. */
export const newKey = (paramEncoding: 'named' | 'explicit' = 'explicit'): TestKey =>
  generateKeyPairSync('ec', { namedCurve: 'prime256v1', paramEncoding });

/** Attributes of a name in their order: short name and value. */
export type TestName = readonly (readonly [keyof typeof ATTRIBUTES, string])[];

const ATTRIBUTES = {
  C: ['2.5.4.6', tags.printableString],
  O: ['2.5.4.10', tags.utf8String],
  OU: ['2.5.4.11', tags.utf8String],
  CN: ['2.5.4.3', tags.utf8String],
  serialNumber: ['2.5.4.5', tags.printableString],
  L: ['2.5.4.7', tags.utf8String],
  /** A country in UTF-8, as some write it. */
  C8: ['2.5.4.6', tags.utf8String],
} as const;

/** One extension: identifier, critical, DER of its value. */
export type TestExtension = readonly [oid: string, critical: boolean, value: Uint8Array];

/** What a certificate of tests is made of; what is left out is as the profile of an authority has it. */
export interface TestCertificate {
  readonly subject: TestName;
  readonly issuer?: TestName;
  readonly key: TestKey;
  readonly issuerKey?: TestKey;
  readonly serial?: number | Uint8Array;
  readonly from?: string;
  readonly to?: string;
  readonly version?: number;
  readonly extensions: readonly TestExtension[];
  /** Bytes that stand where the signature belongs. */
  readonly signature?: Uint8Array;
  readonly hash?: 'SHA256' | 'SHA1';
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sequence = (...parts: readonly Uint8Array[]): Uint8Array =>
  derElement(tags.sequence, ...parts);
const boolean = derElement(tags.boolean, Uint8Array.of(255));

/** DER of a name. */
export const nameOf = (name: TestName): Uint8Array =>
  sequence(
    ...name.map(([type, value]) => {
      const [oid, tag] = ATTRIBUTES[type];
      return derElement(tags.set, sequence(derOid(oid), derElement(tag, bytes(value))));
    }),
  );

/** A UTCTime, or a GeneralizedTime from 2050 on. */
export const timeOf = (at: string): Uint8Array => {
  const digits = at.replace(/[-:T]/g, '').replace(/\.\d+/, '');
  return Number(at.slice(0, 4)) < 2050
    ? derElement(tags.utcTime, bytes(digits.slice(2)))
    : derElement(tags.generalizedTime, bytes(digits));
};

/** A GeneralizedTime. */
export const generalizedTime = (at: string, tag: number = tags.generalizedTime): Uint8Array =>
  derElement(tag, bytes(at.replace(/[-:T]/g, '').replace(/\.\d+/, '')));

/** The usual key identifier: SHA-1 of the public point. */
export const keyIdOf = (key: TestKey): Uint8Array => {
  const spki = key.publicKey.export({ type: 'spki', format: 'der' });
  return new Uint8Array(createHash('sha1').update(spki.subarray(-65)).digest());
};

const ecdsa = { SHA256: '1.2.840.10045.4.3.2', SHA1: '1.2.840.10045.4.1' };
const algorithm = (hash: 'SHA256' | 'SHA1'): Uint8Array => sequence(derOid(ecdsa[hash]));

const signed = (
  body: Uint8Array,
  key: TestKey,
  hash: 'SHA256' | 'SHA1',
  signature?: Uint8Array,
): Uint8Array =>
  sequence(
    body,
    algorithm(hash),
    derBitString(signature ?? new Uint8Array(sign(hash, body, key.privateKey))),
  );

const serialOf = (serial: number | Uint8Array): Uint8Array =>
  typeof serial === 'number'
    ? derUnsigned(Uint8Array.of(serial >> 8, serial & 255))
    : derElement(tags.integer, serial);

const extensionsOf = (tag: number, extensions: readonly TestExtension[]): readonly Uint8Array[] =>
  extensions.length === 0
    ? []
    : [
        derElement(
          tag,
          sequence(
            ...extensions.map(([oid, critical, value]) =>
              sequence(
                derOid(oid),
                ...(critical ? [boolean] : []),
                derElement(tags.octetString, value),
              ),
            ),
          ),
        ),
      ];

/** A certificate, signed with ECDSA. */
export const certificateOf = ({
  subject,
  issuer = subject,
  key,
  issuerKey = key,
  serial = 1,
  from = '2020-01-01T00:00:00Z',
  to = '2034-01-01T00:00:00Z',
  version = 2,
  extensions,
  signature,
  hash = 'SHA256',
}: TestCertificate): Uint8Array =>
  signed(
    sequence(
      ...(version === 0 ? [] : [derElement(0xa0, derUnsigned(Uint8Array.of(version)))]),
      serialOf(serial),
      algorithm(hash),
      nameOf(issuer),
      sequence(timeOf(from), timeOf(to)),
      nameOf(subject),
      new Uint8Array(key.publicKey.export({ type: 'spki', format: 'der' })),
      ...extensionsOf(0xa3, extensions),
    ),
    issuerKey,
    hash,
    signature,
  );

/** Extensions by their names. */
export const extension = {
  basicConstraints: (authority = true, pathLength: number | undefined = 0): TestExtension => [
    '2.5.29.19',
    true,
    sequence(
      ...(authority ? [boolean] : []),
      ...(pathLength === undefined ? [] : [derUnsigned(Uint8Array.of(pathLength))]),
    ),
  ],
  /** Bits by their numbers: 0 digital signature, 5 sign certificates, 6 sign revocation lists. */
  keyUsage: (...bits: readonly number[]): TestExtension => {
    let mask = 0;
    for (const bit of bits) mask |= 0x80 >> bit;
    const unused = bits.length === 0 ? 0 : 7 - Math.max(...bits);
    return ['2.5.29.15', true, derElement(tags.bitString, Uint8Array.of(unused, mask))];
  },
  subjectKeyId: (id: Uint8Array): TestExtension => [
    '2.5.29.14',
    false,
    derElement(tags.octetString, id),
  ],
  authorityKeyId: (id: Uint8Array): TestExtension => [
    '2.5.29.35',
    false,
    sequence(derElement(0x80, id)),
  ],
  usagePeriod: (from: string, to: string): TestExtension => [
    '2.5.29.16',
    false,
    sequence(generalizedTime(from, 0x80), generalizedTime(to, 0x81)),
  ],
  purposes: (critical: boolean, ...oids: readonly string[]): TestExtension => [
    '2.5.29.37',
    critical,
    sequence(...oids.map(derOid)),
  ],
  documentTypes: (...types: readonly string[]): TestExtension => [
    '2.23.136.1.1.6.2',
    false,
    sequence(
      derUnsigned(Uint8Array.of(0)),
      derElement(tags.set, ...types.map((type) => derElement(tags.printableString, bytes(type)))),
    ),
  ],
  nameChange: ['2.23.136.1.1.6.1', false, derNull] as TestExtension,
  subjectAltName: (state: string): TestExtension => ['2.5.29.17', false, altName(state)],
  issuerAltName: (state: string): TestExtension => ['2.5.29.18', false, altName(state)],
  distributionPoint: (url: string): TestExtension => [
    '2.5.29.31',
    false,
    sequence(sequence(derElement(0xa0, derElement(0xa0, derElement(0x86, bytes(url)))))),
  ],
};

const altName = (state: string): Uint8Array => sequence(derElement(0xa4, nameOf([['L', state]])));

/** The extensions of an authority in line with the profile. */
export const authorityExtensions = (
  key: TestKey,
  issuerKey: TestKey,
  state: string,
): readonly TestExtension[] => [
  extension.authorityKeyId(keyIdOf(issuerKey)),
  extension.subjectKeyId(keyIdOf(key)),
  extension.keyUsage(5, 6),
  extension.usagePeriod('2020-01-01T00:00:00Z', '2024-01-01T00:00:00Z'),
  extension.subjectAltName(state),
  extension.issuerAltName(state),
  extension.basicConstraints(),
  extension.distributionPoint('https://example.org/crl'),
];

/** The extensions of a document signer in line with the profile. */
export const signerExtensions = (
  issuerKey: TestKey,
  state: string,
  ...types: readonly string[]
): readonly TestExtension[] => [
  extension.authorityKeyId(keyIdOf(issuerKey)),
  extension.keyUsage(0),
  extension.usagePeriod('2023-01-01T00:00:00Z', '2023-03-31T00:00:00Z'),
  extension.subjectAltName(state),
  extension.issuerAltName(state),
  extension.distributionPoint('https://example.org/crl'),
  extension.documentTypes(...types),
];

/** One revoked certificate of a list of tests. */
export interface TestRevocation {
  readonly serial: number;
  readonly at: string;
  /** Reason code of RFC 5280, 5.3.1. */
  readonly reason?: number;
}

/** What a revocation list of tests is made of. */
export interface TestCrl {
  readonly issuer: TestName;
  readonly issuerKey: TestKey;
  readonly number?: number;
  readonly thisUpdate: string;
  readonly nextUpdate?: string;
  readonly revoked?: readonly TestRevocation[];
  /** DER of further entries. */
  readonly entries?: readonly Uint8Array[];
  readonly extensions?: readonly TestExtension[];
  readonly signature?: Uint8Array;
}

/** A certificate revocation list, signed with ECDSA. */
export const crlOf = ({
  issuer,
  issuerKey,
  number = 1,
  thisUpdate,
  nextUpdate,
  revoked = [],
  entries = [],
  extensions,
  signature,
}: TestCrl): Uint8Array =>
  signed(
    sequence(
      derUnsigned(Uint8Array.of(1)),
      algorithm('SHA256'),
      nameOf(issuer),
      timeOf(thisUpdate),
      ...(nextUpdate === undefined ? [] : [timeOf(nextUpdate)]),
      ...(revoked.length + entries.length === 0
        ? []
        : [sequence(...revoked.map(revocationOf), ...entries)]),
      ...extensionsOf(
        0xa0,
        extensions ?? [
          extension.authorityKeyId(keyIdOf(issuerKey)),
          ['2.5.29.20', false, derUnsigned(Uint8Array.of(number >> 8, number & 255))],
        ],
      ),
    ),
    issuerKey,
    'SHA256',
    signature,
  );

const revocationOf = ({ serial, at, reason }: TestRevocation): Uint8Array =>
  sequence(
    serialOf(serial),
    timeOf(at),
    ...(reason === undefined
      ? []
      : [
          sequence(
            sequence(
              derOid('2.5.29.21'),
              derElement(tags.octetString, derElement(tags.enumerated, Uint8Array.of(reason))),
            ),
          ),
        ]),
  );

/** What a signed list of tests is made of. */
export interface TestSignedData {
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly signer: Uint8Array;
  readonly signerKey: TestKey;
  /** Key identifier that names the signer. */
  readonly signerId?: Uint8Array;
  readonly certificates?: readonly Uint8Array[];
  readonly signedAt?: string;
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const SHA256 = sequence(derOid('2.16.840.1.101.3.4.2.1'));

const attribute = (oid: string, value: Uint8Array): Uint8Array =>
  sequence(derOid(oid), derElement(tags.set, value));

/** A CMS SignedData with signed attributes (RFC 5652), the signer named by its key. */
export const signedDataOf = ({
  contentType,
  content,
  signer,
  signerKey,
  signerId = keyIdOf(signerKey),
  certificates = [signer],
  signedAt,
}: TestSignedData): Uint8Array => {
  const digest = new Uint8Array(createHash('sha256').update(content).digest());
  const attributes = [
    attribute('1.2.840.113549.1.9.3', derOid(contentType)),
    attribute('1.2.840.113549.1.9.4', derElement(tags.octetString, digest)),
    ...(signedAt === undefined ? [] : [attribute('1.2.840.113549.1.9.5', timeOf(signedAt))]),
  ].sort(Buffer.compare);
  const toSign = derElement(tags.set, ...attributes);
  const signerInfo = sequence(
    derUnsigned(Uint8Array.of(3)),
    derElement(0x80, signerId),
    SHA256,
    derElement(0xa0, ...attributes),
    algorithm('SHA256'),
    derElement(tags.octetString, new Uint8Array(sign('SHA256', toSign, signerKey.privateKey))),
  );
  return sequence(
    derOid(SIGNED_DATA),
    derElement(
      0xa0,
      sequence(
        derUnsigned(Uint8Array.of(3)),
        derElement(tags.set, SHA256),
        sequence(derOid(contentType), derElement(0xa0, derElement(tags.octetString, content))),
        derElement(0xa0, ...certificates),
        derElement(tags.set, signerInfo),
      ),
    ),
  );
};

/** The content of a master list. */
export const masterListContent = (certificates: readonly Uint8Array[], version = 0): Uint8Array =>
  sequence(derUnsigned(Uint8Array.of(version)), derElement(tags.set, ...certificates));

/** PEM of DER. */
export const pemOf = (label: string, der: Uint8Array): Uint8Array => {
  const text = Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n');
  return bytes(`-----BEGIN ${label}-----\n${text}\n-----END ${label}-----\n`);
};

/** Byte strings one behind the other. */
export const concatenated = joined;
