// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import {
  constants,
  createHash,
  generateKeyPairSync,
  type KeyObject,
  type SignKeyObjectInput,
  sign,
} from 'node:crypto';
import { derElement, derNull, derOid, derUnsigned, joined, tags } from '../der/index.ts';
import {
  authorityExtensions,
  certificateOf,
  nameOf,
  newKey,
  signerExtensions,
  type TestKey,
  type TestName,
  timeOf,
} from './pki.ts';

const sequence = (...parts: readonly Uint8Array[]): Uint8Array =>
  derElement(tags.sequence, ...parts);
const octets = (bytes: Uint8Array): Uint8Array => derElement(tags.octetString, bytes);
const small = (value: number): Uint8Array => derUnsigned(Uint8Array.of(value));
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Hash functions by the names of Node. */
export const testHashes = {
  sha1: '1.3.14.3.2.26',
  sha224: '2.16.840.1.101.3.4.2.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const;

/** One of {@link testHashes}. */
export type TestHash = keyof typeof testHashes;

/** A digest as OpenSSL computes it. */
export const digestOf = (hash: TestHash, bytes: Uint8Array): Uint8Array =>
  new Uint8Array(createHash(hash).update(bytes).digest());

/** How a security object of tests is signed: AlgorithmIdentifier, and the signature of bytes. */
export interface TestScheme {
  readonly algorithm: Uint8Array;
  readonly sign: (data: Uint8Array, key: KeyObject) => Uint8Array;
}

const signed = (hash: TestHash, data: Uint8Array, key: SignKeyObjectInput): Uint8Array =>
  new Uint8Array(sign(hash, data, key));

const pkcs1Oids: Readonly<Record<TestHash, string>> = {
  sha1: '1.2.840.113549.1.1.5',
  sha224: '1.2.840.113549.1.1.14',
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
  sha512: '1.2.840.113549.1.1.13',
};
const ecdsaOids: Readonly<Record<TestHash, string>> = {
  sha1: '1.2.840.10045.4.1',
  sha224: '1.2.840.10045.4.3.1',
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
};
const plainOids: Readonly<Record<TestHash, string>> = {
  sha1: '0.4.0.127.0.7.1.1.4.1.1',
  sha224: '0.4.0.127.0.7.1.1.4.1.2',
  sha256: '0.4.0.127.0.7.1.1.4.1.3',
  sha384: '0.4.0.127.0.7.1.1.4.1.4',
  sha512: '0.4.0.127.0.7.1.1.4.1.5',
};

/** RSASSA-PKCS1-v1_5; `rsaEncryption` where the algorithm is to name the key alone. */
export const pkcs1 = (hash: TestHash, oid: string = pkcs1Oids[hash]): TestScheme => ({
  algorithm: sequence(derOid(oid), derNull),
  sign: (data, key) => signed(hash, data, { key, padding: constants.RSA_PKCS1_PADDING }),
});

/** RSASSA-PSS with one hash for both and the parameters written out. */
export const pss = (hash: TestHash, saltLength: number): TestScheme => {
  const hashAlgorithm = sequence(derOid(testHashes[hash]), derNull);
  return {
    algorithm: sequence(
      derOid('1.2.840.113549.1.1.10'),
      sequence(
        derElement(0xa0, hashAlgorithm),
        derElement(0xa1, sequence(derOid('1.2.840.113549.1.1.8'), hashAlgorithm)),
        derElement(0xa2, small(saltLength)),
      ),
    ),
    sign: (data, key) =>
      signed(hash, data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }),
  };
};

/** ECDSA, as ECDSA-Sig-Value. */
export const ecdsa = (hash: TestHash): TestScheme => ({
  algorithm: sequence(derOid(ecdsaOids[hash])),
  sign: (data, key) => signed(hash, data, { key, dsaEncoding: 'der' }),
});

/** ECDSA with r and s plain, under the identifiers of BSI TR-03111. */
export const ecdsaPlain = (hash: TestHash): TestScheme => ({
  algorithm: sequence(derOid(plainOids[hash])),
  sign: (data, key) => signed(hash, data, { key, dsaEncoding: 'ieee-p1363' }),
});

/** DSA (RFC 3279, FIPS 186-4). */
export const dsa = (hash: 'sha1' | 'sha224' | 'sha256'): TestScheme => ({
  algorithm: sequence(
    derOid(
      {
        sha1: '1.2.840.10040.4.3',
        sha224: '2.16.840.1.101.3.4.3.1',
        sha256: '2.16.840.1.101.3.4.3.2',
      }[hash],
    ),
  ),
  sign: (data, key) => signed(hash, data, { key, dsaEncoding: 'der' }),
});

/** An authority and a document signer below it. */
export interface TestSigner {
  readonly authority: Uint8Array;
  readonly certificate: Uint8Array;
  readonly key: TestKey;
  readonly issuer: TestName;
  readonly serial: number;
}

const AUTHORITY: TestName = [
  ['C', 'UT'],
  ['O', 'Utopia'],
  ['CN', 'CSCA Utopia'],
];

/** A document signer of Utopia with a key of any type. */
export const testSigner = (
  key: TestKey,
  serial = 7,
  more: ReturnType<typeof signerExtensions> = [],
): TestSigner => {
  const authorityKey = newKey();
  return {
    authority: certificateOf({
      subject: AUTHORITY,
      key: authorityKey,
      extensions: authorityExtensions(authorityKey, authorityKey, 'UTO'),
    }),
    certificate: certificateOf({
      subject: [
        ['C', 'UT'],
        ['CN', 'Document Signer 7'],
      ],
      issuer: AUTHORITY,
      key,
      issuerKey: authorityKey,
      serial,
      extensions: [...signerExtensions(authorityKey, 'UTO', 'P'), ...more],
    }),
    key,
    issuer: AUTHORITY,
    serial,
  };
};

/** RSA keys take long to make: one for each size and file of tests. */
const rsaKeys = new Map<number, TestKey>();
export const rsaKey = (bits: number): TestKey => {
  const known = rsaKeys.get(bits);
  if (known !== undefined) return known;
  const made = generateKeyPairSync('rsa', { modulusLength: bits });
  rsaKeys.set(bits, made);
  return made;
};

/** A key on a curve as OpenSSL calls it. */
export const curveKey = (
  namedCurve: string,
  paramEncoding: 'named' | 'explicit' = 'explicit',
): TestKey => generateKeyPairSync('ec', { namedCurve, paramEncoding });

/** What a security object of tests is made of; what is left out is as the standard has it. */
export interface TestSod {
  readonly groups: ReadonlyMap<number, Uint8Array>;
  readonly signer: TestSigner;
  readonly scheme?: TestScheme;
  /** Of the signed attributes. */
  readonly hash?: TestHash;
  /** Of the data groups. */
  readonly groupHash?: TestHash;
  /** The algorithm that is named, where it is to be another than the one that is used. */
  readonly hashOid?: string;
  /** Numbers and hashes in place of those of the groups. */
  readonly hashes?: readonly (readonly [number, Uint8Array])[];
  readonly version?: number;
  readonly contentType?: string;
  /** The content in place of the one that is made. */
  readonly content?: Uint8Array;
  /** LDS and Unicode version: makes the security object version 1. */
  readonly versions?: readonly [string, string];
  readonly objectVersion?: number;
  readonly certificates?: readonly Uint8Array[];
  readonly signerId?: Uint8Array;
  readonly signerVersion?: number;
  readonly attributes?: 'none' | 'no-digest' | 'other-type' | 'other-digest' | 'unsorted';
  readonly signedAt?: string;
  readonly signers?: number;
  readonly wrapper?: boolean;
  readonly indefinite?: boolean;
  readonly breakSignature?: boolean;
  /** The content does not stand inside. */
  readonly detached?: boolean;
  readonly digestAlgorithms?: Uint8Array;
}

/** The LDS security object (Doc 9303-10, 4.6.2.3). */
export const securityObjectOf = ({
  groups,
  groupHash = 'sha256',
  hashOid = testHashes[groupHash],
  hashes = [...groups].map(([number, bytes]) => [number, digestOf(groupHash, bytes)] as const),
  versions,
  objectVersion = versions === undefined ? 0 : 1,
}: Pick<
  TestSod,
  'groups' | 'groupHash' | 'hashOid' | 'hashes' | 'versions' | 'objectVersion'
>): Uint8Array =>
  sequence(
    small(objectVersion),
    sequence(derOid(hashOid), derNull),
    sequence(...hashes.map(([number, hash]) => sequence(small(number), octets(hash)))),
    ...(versions === undefined
      ? []
      : [sequence(...versions.map((text) => derElement(tags.printableString, ascii(text))))]),
  );

const SECURITY_OBJECT = '2.23.136.1.1.1';
const attribute = (oid: string, value: Uint8Array): Uint8Array =>
  sequence(derOid(oid), derElement(tags.set, value));

const attributesOf = (sod: TestSod, content: Uint8Array): readonly Uint8Array[] => {
  const { attributes, contentType = SECURITY_OBJECT, hash = 'sha256', signedAt } = sod;
  const digest = digestOf(hash, attributes === 'other-digest' ? ascii('other') : content);
  const type = attributes === 'other-type' ? '1.2.840.113549.1.7.1' : contentType;
  const list = [
    attribute('1.2.840.113549.1.9.3', derOid(type)),
    ...(attributes === 'no-digest' ? [] : [attribute('1.2.840.113549.1.9.4', octets(digest))]),
    ...(signedAt === undefined ? [] : [attribute('1.2.840.113549.1.9.5', timeOf(signedAt))]),
  ];
  const sorted = list.toSorted((a, b) => Buffer.compare(a, b));
  return attributes === 'unsorted' ? sorted.toReversed() : sorted;
};

/** EF.SOD with its tag 77. */
export const sodOf = (sod: TestSod): Uint8Array => {
  const {
    signer,
    scheme = ecdsa('sha256'),
    hash = 'sha256',
    contentType = SECURITY_OBJECT,
    content = securityObjectOf(sod),
    certificates = [signer.certificate],
    signers = 1,
    signerId = sequence(nameOf(signer.issuer), small(signer.serial)),
    signerVersion = signerId[0] === 0x80 ? 3 : 1,
    digestAlgorithms = sequence(derOid(testHashes[hash]), derNull),
  } = sod;
  const attributes = sod.attributes === 'none' ? [] : attributesOf(sod, content);
  const der = (list: readonly Uint8Array[]): readonly Uint8Array[] =>
    list.toSorted((a, b) => Buffer.compare(a, b));
  const toSign = attributes.length === 0 ? content : derElement(tags.set, ...der(attributes));
  const signature = scheme.sign(toSign, signer.key.privateKey);
  if (sod.breakSignature === true) signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
  const signerInfo = sequence(
    small(signerVersion),
    signerId,
    sequence(derOid(testHashes[hash]), derNull),
    ...(attributes.length === 0 ? [] : [derElement(0xa0, ...attributes)]),
    scheme.algorithm,
    octets(signature),
  );
  const body = [
    small(sod.version ?? 3),
    derElement(tags.set, digestAlgorithms),
    sod.detached === true
      ? sequence(derOid(contentType))
      : sequence(derOid(contentType), derElement(0xa0, octets(content))),
    ...(certificates.length === 0 ? [] : [derElement(0xa0, ...certificates)]),
    derElement(tags.set, ...Array.from({ length: signers }, () => signerInfo)),
  ];
  const info = (tag: (tag: number, ...parts: readonly Uint8Array[]) => Uint8Array): Uint8Array =>
    tag(tags.sequence, derOid('1.2.840.113549.1.7.2'), tag(0xa0, tag(tags.sequence, ...body)));
  const signedData = info(sod.indefinite === true ? indefinite : derElement);
  return sod.wrapper === false ? signedData : derElement(0x77, signedData);
};

const indefinite = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  joined([Uint8Array.of(tag, 0x80), ...parts, Uint8Array.of(0, 0)]);

/** EF.COM of LDS 1.7. */
export const comOf = (
  groups: readonly number[],
  version = '0107',
  unicode = '040000',
): Uint8Array =>
  derElement(
    0x60,
    derElement(0x5f01, ascii(version)),
    derElement(0x5f36, ascii(unicode)),
    derElement(
      0x5c,
      Uint8Array.from(groups, (number) => GROUP_TAGS[number] ?? 0),
    ),
  );

const GROUP_TAGS: readonly number[] = [
  0, 0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70,
];

/** DG1 with a zone of TD1, TD2 or TD3 on one line. */
export const dg1Of = (zone: string): Uint8Array =>
  derElement(0x61, derElement(0x5f1f, ascii(zone.replaceAll('\n', ''))));

/** A data group with its tag and any content: its hash is all that is looked at. */
export const groupOf = (number: number, content: Uint8Array = ascii('content')): Uint8Array =>
  derElement(GROUP_TAGS[number] ?? 0, derElement(0x5f50, content));

/** DG15 with a key. */
export const dg15Of = ({ publicKey }: Pick<TestKey, 'publicKey'>): Uint8Array =>
  derElement(0x6f, new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })));

/** A security information. */
export const infoOf = (oid: string, ...values: readonly (Uint8Array | number)[]): Uint8Array =>
  sequence(
    derOid(oid),
    ...values.map((value) => (typeof value === 'number' ? small(value) : value)),
  );

/** DG14 with security information. */
export const dg14Of = (...infos: readonly Uint8Array[]): Uint8Array =>
  derElement(0x6e, derElement(tags.set, ...infos));

/** SubjectPublicKeyInfo of a key. */
export const spkiOf = ({ publicKey }: Pick<TestKey, 'publicKey'>): Uint8Array =>
  new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
