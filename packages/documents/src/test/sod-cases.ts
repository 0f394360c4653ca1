// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { generateKeyPairSync } from 'node:crypto';
import type { CheckResult } from '../check/result.ts';
import { derElement, derNull, derOid, tags } from '../der/index.ts';
import type { GivenFile, SignerFile } from '../chip/index.ts';
import {
  comOf,
  curveKey,
  dg1Of,
  digestOf,
  dsa,
  ecdsa,
  ecdsaPlain,
  groupOf,
  pkcs1,
  pss,
  rsaKey,
  sodOf,
  type TestHash,
  type TestScheme,
  type TestSod,
  testHashes,
  testSigner,
} from './chips.ts';
import { keyIdOf, type TestKey } from './pki.ts';
import { specimens } from './zones.ts';

/** A generated chip, and what its examination has to say. */
export interface SodCase {
  /** As `docs/tr-03105-sod.md` lists it. */
  readonly name: string;
  readonly chip: () => {
    readonly files: readonly GivenFile[];
    readonly signers?: readonly SignerFile[];
    readonly transcript?: Readonly<Record<string, unknown>>;
    /** Certificates of authorities that the operator chose. */
    readonly authorities?: readonly Uint8Array[];
  };
  readonly results: Readonly<Record<string, CheckResult>>;
  /** Codes that have to be said. */
  readonly codes?: readonly string[];
}

const hashes: readonly TestHash[] = ['sha1', 'sha224', 'sha256', 'sha384', 'sha512'];

/** DG1, DG2 and DG14 of all generated chips. */
const groups: ReadonlyMap<number, Uint8Array> = new Map([
  [1, dg1Of(specimens.TD3)],
  [2, groupOf(2)],
  [14, groupOf(14)],
]);

const ecSigner = testSigner(curveKey('prime256v1'));
const plain: TestSod = { groups, signer: ecSigner };

const given = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  bytes,
  as: name as NonNullable<GivenFile['as']>,
});
const groupFiles = (map: ReadonlyMap<number, Uint8Array> = groups): readonly GivenFile[] =>
  [...map].map(([number, bytes]) => given(`DG${number}`, bytes));
const chipOf =
  (sod: TestSod | Uint8Array, ...more: readonly GivenFile[]): SodCase['chip'] =>
  () => ({
    files: [
      given('EF.SOD', sod instanceof Uint8Array ? sod : sodOf(sod)),
      ...groupFiles(),
      ...more,
    ],
  });

const GOOD = {
  'sod.content': 'successful',
  'sod.digest': 'successful',
  'sod.signature': 'successful',
  'dg1.hash': 'successful',
  'dg2.hash': 'successful',
  'dg14.hash': 'successful',
} as const;

const FORGED = {
  'sod.digest': 'successful',
  'sod.signature': 'failed',
  'dg1.hash': 'undetermined',
} as const;

/** One case that is right, and the same with one bit of the signature changed. */
const signedBy = (
  name: string,
  key: () => TestKey,
  scheme: TestScheme,
  hash: TestHash,
  codes: readonly string[] = [],
): readonly SodCase[] => {
  const sod = (): TestSod => ({ groups, signer: testSigner(key()), scheme, hash, groupHash: hash });
  const old = hash === 'sha1' ? ['document.sod.content.hash-outdated'] : [];
  return [
    { name, chip: () => chipOf(sod())(), results: GOOD, codes: [...codes, ...old] },
    {
      name: `${name}-broken`,
      chip: () => chipOf({ ...sod(), breakSignature: true })(),
      results: FORGED,
      codes: ['document.chip.hash.unsigned'],
    },
  ];
};

const rsa = (): TestKey => rsaKey(2048);
let dsaPair: TestKey | undefined;
const dsaKey = (): TestKey => {
  dsaPair ??= generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
  return dsaPair;
};
const saltOf: Readonly<Record<TestHash, number>> = {
  sha1: 20,
  sha224: 28,
  sha256: 32,
  sha384: 48,
  sha512: 64,
};
const curves = [
  ['secp224r1', 'sha224'],
  ['prime256v1', 'sha256'],
  ['secp384r1', 'sha384'],
  ['secp521r1', 'sha512'],
  ['brainpoolP224r1', 'sha224'],
  ['brainpoolP256r1', 'sha256'],
  ['brainpoolP320r1', 'sha256'],
  ['brainpoolP384r1', 'sha384'],
  ['brainpoolP512r1', 'sha512'],
] as const;

const algorithms: readonly SodCase[] = [
  ...hashes.flatMap((hash) => signedBy(`rsa-pkcs1-${hash}`, rsa, pkcs1(hash), hash)),
  ...signedBy('rsa-encryption-sha256', rsa, pkcs1('sha256', '1.2.840.113549.1.1.1'), 'sha256'),
  ...hashes.flatMap((hash) => signedBy(`rsa-pss-${hash}`, rsa, pss(hash, saltOf[hash]), hash)),
  ...signedBy('rsa-pss-sha256-salt-0', rsa, pss('sha256', 0), 'sha256'),
  ...signedBy('rsa-pss-sha256-salt-20', rsa, pss('sha256', 20), 'sha256'),
  ...hashes.flatMap((hash) =>
    signedBy(`ecdsa-${hash}`, () => curveKey('prime256v1'), ecdsa(hash), hash),
  ),
  ...curves.flatMap(([curve, hash]) => [
    ...signedBy(`ecdsa-${curve}-explicit`, () => curveKey(curve, 'explicit'), ecdsa(hash), hash),
    ...signedBy(`ecdsa-${curve}-named`, () => curveKey(curve, 'named'), ecdsa(hash), hash),
  ]),
  ...hashes.flatMap((hash) =>
    signedBy(`bsi-ecdsa-plain-${hash}`, () => curveKey('brainpoolP256r1'), ecdsaPlain(hash), hash),
  ),
  ...(['sha1', 'sha224', 'sha256'] as const).flatMap((hash) =>
    signedBy(`dsa-${hash}`, dsaKey, dsa(hash), hash),
  ),
];

const certificate = ecSigner.certificate;
const withoutCertificate = sodOf({ ...plain, certificates: [] });
const other = testSigner(curveKey('prime256v1'), 8);

const signers: readonly SodCase[] = [
  { name: 'signer-inside', chip: chipOf(plain), results: GOOD },
  {
    name: 'signer-outside-given',
    chip: () => ({
      ...chipOf(withoutCertificate)(),
      signers: [{ name: 'dsc.cer', bytes: certificate }],
    }),
    results: GOOD,
    codes: ['document.sod.certificate-outside'],
  },
  {
    name: 'signer-outside-in-store',
    chip: () => ({ ...chipOf(withoutCertificate)(), authorities: [certificate] }),
    results: GOOD,
    codes: ['document.sod.certificate-outside'],
  },
  {
    name: 'signer-outside-missing',
    chip: chipOf(withoutCertificate),
    results: {
      'sod.digest': 'successful',
      'sod.signature': 'undetermined',
      'dg1.hash': 'undetermined',
      chain: 'undetermined',
    },
    codes: ['document.sod.certificate-missing', 'document.chip.hash.unsigned'],
  },
  {
    name: 'signer-among-several-certificates',
    chip: chipOf({ ...plain, certificates: [other.certificate, certificate] }),
    results: GOOD,
  },
  {
    name: 'signer-by-key-identifier',
    chip: () => {
      const id = derElement(0x80, keyIdOf(ecSigner.key));
      return chipOf({ ...plain, signerId: id })();
    },
    results: GOOD,
  },
  {
    name: 'signer-of-another-certificate',
    chip: chipOf({ ...plain, certificates: [other.certificate] }),
    results: FORGED,
    codes: ['document.cms.signer-id.not-named'],
  },
  {
    name: 'signer-chain-to-authority',
    chip: () => ({ ...chipOf(plain)(), authorities: [ecSigner.authority] }),
    results: { ...GOOD, 'signer.signature': 'successful', chain: 'successful' },
  },
  {
    name: 'signer-chain-to-another-authority',
    chip: () => ({ ...chipOf(plain)(), authorities: [other.authority] }),
    results: { ...GOOD, chain: 'undetermined' },
  },
];

const whole = sodOf(plain);
const UNREADABLE = {
  'sod.content': 'failed',
  'sod.digest': 'failed',
  'sod.signature': 'failed',
  'dg1.hash': 'undetermined',
} as const;

const structure: readonly SodCase[] = [
  {
    name: 'file-empty',
    chip: chipOf(new Uint8Array(0)),
    results: UNREADABLE,
    codes: ['document.chip.file.empty'],
  },
  {
    name: 'file-truncated',
    chip: chipOf(whole.subarray(0, whole.length - 20)),
    results: UNREADABLE,
    codes: ['document.sod.malformed'],
  },
  {
    name: 'file-with-bytes-behind',
    chip: () => chipOf(Uint8Array.from([...whole, 1, 2, 3]))(),
    results: { ...GOOD, 'sod.content': 'failed' },
    codes: ['document.sod.trailing'],
  },
  {
    name: 'file-with-another-tag',
    chip: () => chipOf(whole.with(0, 0x78))(),
    results: UNREADABLE,
    codes: ['document.sod.malformed'],
  },
  {
    name: 'file-without-tag-77',
    chip: chipOf({ ...plain, wrapper: false }),
    results: GOOD,
    codes: ['document.sod.wrapper'],
  },
  {
    name: 'ber-indefinite-length',
    chip: chipOf({ ...plain, indefinite: true }),
    results: GOOD,
    codes: ['document.cms.ber'],
  },
  ...[1, 2, 4].map((version): SodCase => ({
    name: `signed-data-version-${version}`,
    chip: chipOf({ ...plain, version }),
    results: { ...GOOD, 'sod.content': 'failed' },
    codes: ['document.sod.version'],
  })),
  {
    name: 'digest-algorithm-not-listed',
    chip: chipOf({ ...plain, digestAlgorithms: derElement(tags.sequence, derOid(testHashes.sha512)) }),
    results: GOOD,
    codes: ['document.cms.digest.not-listed'],
  },
  {
    name: 'signer-info-version',
    chip: chipOf({ ...plain, signerVersion: 3 }),
    results: GOOD,
    codes: ['document.cms.signer.version'],
  },
  {
    name: 'signers-none',
    chip: chipOf({ ...plain, signers: 0 }),
    results: { 'sod.digest': 'undetermined', 'sod.signature': 'failed', 'dg1.hash': 'undetermined' },
    codes: ['document.sod.signer-absent'],
  },
  {
    name: 'signers-two',
    chip: chipOf({ ...plain, signers: 2 }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.signers', 'document.cms.signer.count'],
  },
  {
    name: 'attributes-none',
    chip: chipOf({ ...plain, attributes: 'none' }),
    results: { 'sod.digest': 'not-supported', 'sod.signature': 'successful', 'dg1.hash': 'successful' },
    codes: ['document.cms.attributes.absent'],
  },
  {
    name: 'attributes-without-digest',
    chip: chipOf({ ...plain, attributes: 'no-digest' }),
    results: { 'sod.digest': 'failed', 'sod.signature': 'successful', 'dg1.hash': 'undetermined' },
    codes: ['document.cms.attributes.message-digest-absent'],
  },
  {
    name: 'attributes-with-another-digest',
    chip: chipOf({ ...plain, attributes: 'other-digest' }),
    results: { 'sod.digest': 'failed', 'sod.signature': 'successful', 'dg1.hash': 'undetermined' },
    codes: ['document.cms.digest.differs'],
  },
  {
    name: 'attributes-with-another-type',
    chip: chipOf({ ...plain, attributes: 'other-type' }),
    results: { 'sod.digest': 'failed', 'dg1.hash': 'undetermined' },
    codes: ['document.cms.attributes.content-type'],
  },
  {
    name: 'attributes-not-sorted',
    chip: chipOf({ ...plain, attributes: 'unsorted' }),
    results: GOOD,
    codes: ['document.cms.attributes.not-der'],
  },
  {
    name: 'attributes-with-signing-time',
    chip: chipOf({ ...plain, signedAt: '2023-02-01T10:00:00Z' }),
    results: { ...GOOD, 'signer.usage-period': 'successful' },
  },
  {
    name: 'attributes-with-late-signing-time',
    chip: chipOf({ ...plain, signedAt: '2024-02-01T10:00:00Z' }),
    results: { ...GOOD, 'signer.usage-period': 'failed' },
  },
];

const with_ = (map: readonly (readonly [number, Uint8Array])[]): ReadonlyMap<number, Uint8Array> =>
  new Map(map);
const one = groupOf(2);

const listed = [...groups].map(
  ([number, bytes]) => [number, digestOf('sha256', bytes)] as const,
);

const contents: readonly SodCase[] = [
  ...hashes.map((groupHash): SodCase => ({
    name: `hash-${groupHash}`,
    chip: chipOf({ ...plain, groupHash }),
    results: GOOD,
    codes: groupHash === 'sha1' ? ['document.sod.content.hash-outdated'] : [],
  })),
  {
    name: 'hash-unknown-algorithm',
    chip: chipOf({ ...plain, hashOid: '1.2.3.4' }),
    results: { 'sod.signature': 'successful', 'dg1.hash': 'undetermined' },
    codes: ['document.chip.hash.algorithm'],
  },
  {
    name: 'content-version-1',
    chip: chipOf({ ...plain, versions: ['0108', '040000'] }),
    results: GOOD,
  },
  {
    name: 'content-version-1-without-versions',
    chip: chipOf({ ...plain, objectVersion: 1 }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.content.version'],
  },
  {
    name: 'content-version-0-with-versions',
    chip: chipOf({ ...plain, versions: ['0108', '040000'], objectVersion: 0 }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.content.version'],
  },
  {
    name: 'content-version-2',
    chip: chipOf({ ...plain, objectVersion: 2 }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.content.version'],
  },
  {
    name: 'content-empty',
    chip: chipOf({ ...plain, content: new Uint8Array(0) }),
    results: { 'sod.content': 'failed', 'sod.signature': 'successful', 'dg1.hash': 'undetermined' },
    codes: ['document.sod.content.malformed'],
  },
  {
    name: 'content-something-else',
    chip: chipOf({ ...plain, content: derElement(tags.set, derNull) }),
    results: { 'sod.content': 'failed', 'sod.signature': 'successful', 'dg1.hash': 'undetermined' },
    codes: ['document.sod.content.malformed'],
  },
  {
    name: 'content-group-0',
    chip: chipOf({ ...plain, groups: with_([...groups, [0, one]]) }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.content.group'],
  },
  {
    name: 'content-group-17',
    chip: chipOf({ ...plain, groups: with_([...groups, [17, one]]) }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.content.group'],
  },
  {
    name: 'content-group-twice',
    chip: chipOf({ ...plain, hashes: [...listed, [1, digestOf('sha256', one)]] }),
    results: { 'sod.content': 'undetermined', 'dg1.hash': 'failed', 'dg2.hash': 'successful' },
    codes: ['document.sod.content.group-twice', 'document.chip.hash.repeated'],
  },
  {
    name: 'content-one-group',
    chip: chipOf({ ...plain, groups: with_([[1, groups.get(1) ?? one]]) }),
    results: { 'sod.content': 'undetermined', 'dg1.hash': 'successful', 'dg2.hash': 'failed' },
    codes: ['document.sod.content.count', 'document.sod.content.mandatory'],
  },
  {
    name: 'content-without-group-1',
    chip: chipOf({ ...plain, groups: with_([...groups].filter(([number]) => number !== 1)) }),
    results: { 'sod.content': 'undetermined', 'dg1.hash': 'failed', 'dg2.hash': 'successful' },
    codes: ['document.sod.content.mandatory', 'document.chip.hash.not-listed'],
  },
  {
    name: 'content-hash-too-short',
    chip: chipOf({ ...plain, groupHash: 'sha1', hashOid: testHashes.sha256 }),
    results: { 'sod.content': 'undetermined', 'dg1.hash': 'failed' },
    codes: ['document.sod.content.hash-length'],
  },
  ...(
    [
      ['icao-first-edition', '1.3.27.1.1.1'],
      ['dutch', '1.2.528.1.1006.1.20.1'],
      ['data', '1.2.840.113549.1.7.1'],
    ] as const
  ).map(([name, contentType]): SodCase => ({
    name: `content-type-${name}`,
    chip: chipOf({ ...plain, contentType }),
    results: GOOD,
    codes: ['document.sod.content-type-legacy'],
  })),
  {
    name: 'content-type-unknown',
    chip: chipOf({ ...plain, contentType: '2.23.136.1.1.2' }),
    results: { 'sod.content': 'failed', 'sod.signature': 'successful' },
    codes: ['document.sod.content-type'],
  },
];

const replaced = with_([...groups].map(([n, bytes]) => [n, n === 2 ? groupOf(2, one) : bytes]));
const sodFile = given('EF.SOD', whole);

const comparisons: readonly SodCase[] = [
  {
    name: 'group-replaced',
    chip: () => ({ files: [sodFile, ...groupFiles(replaced)] }),
    results: { 'sod.signature': 'successful', 'dg1.hash': 'successful', 'dg2.hash': 'failed' },
    codes: ['document.chip.hash.differs'],
  },
  {
    name: 'group-not-listed',
    chip: chipOf(plain, given('DG7', groupOf(7))),
    results: { ...GOOD, 'dg7.hash': 'failed' },
    codes: ['document.chip.hash.not-listed'],
  },
  {
    name: 'group-not-given',
    chip: () => ({ files: [sodFile, given('DG1', groups.get(1) ?? one)] }),
    results: { 'dg1.hash': 'successful', 'dg2.hash': 'not-supported' },
    codes: ['document.chip.hash.not-given'],
  },
  ...(
    [
      ['absent', 'failed', 'document.chip.hash.absent'],
      ['access-denied', 'undetermined', 'document.chip.hash.access-denied'],
      ['error', 'undetermined', 'document.chip.hash.read-error'],
      ['aborted', 'aborted', 'document.chip.hash.aborted'],
    ] as const
  ).map(([reason, result, code]): SodCase => ({
    name: `group-${reason}`,
    chip: () => ({
      files: [sodFile, given('DG1', groups.get(1) ?? one)],
      transcript: { notRead: [{ file: 'DG2', reason }] },
    }),
    results: { 'dg1.hash': 'successful', 'dg2.hash': result },
    codes: [code],
  })),
  {
    name: 'sod-of-another-chip',
    chip: () => ({
      files: [
        given('EF.SOD', sodOf({ ...plain, groups: with_([...groups].map(([n]) => [n, groupOf(n, one)])) })),
        ...groupFiles(),
      ],
    }),
    results: { 'sod.signature': 'successful', 'dg1.hash': 'failed', 'dg2.hash': 'failed' },
    codes: ['document.chip.hash.differs'],
  },
  {
    name: 'sod-given-twice',
    chip: () => ({
      files: [
        { name: 'a/EF.SOD', bytes: whole },
        { name: 'b/EF.SOD', bytes: sodOf({ ...plain, groups: replaced }) },
        ...groupFiles(),
      ],
    }),
    results: { 'sod.signature': 'undetermined', 'dg1.hash': 'undetermined' },
    codes: ['document.sod.given-twice', 'document.chip.file.twice-different'],
  },
  {
    name: 'com-equal',
    chip: chipOf({ ...plain, versions: ['0107', '040000'] }, given('EF.COM', comOf([1, 2, 14]))),
    results: { ...GOOD, 'com.sod': 'successful' },
  },
  {
    name: 'com-without-a-signed-group',
    chip: chipOf(plain, given('EF.COM', comOf([1, 2]))),
    results: { ...GOOD, 'com.sod': 'failed' },
    codes: ['document.chip.com.missing-group'],
  },
  {
    name: 'com-with-an-unsigned-group',
    chip: chipOf(plain, given('EF.COM', comOf([1, 2, 14, 15]))),
    results: { ...GOOD, 'com.sod': 'failed' },
    codes: ['document.chip.com.extra-group'],
  },
  {
    name: 'com-lds-version-differs',
    chip: chipOf({ ...plain, versions: ['0108', '040000'] }, given('EF.COM', comOf([1, 2, 14]))),
    results: { ...GOOD, 'com.sod': 'failed' },
    codes: ['document.chip.com.version-differs'],
  },
  {
    name: 'com-unicode-version-differs',
    chip: chipOf({ ...plain, versions: ['0107', '050000'] }, given('EF.COM', comOf([1, 2, 14]))),
    results: { ...GOOD, 'com.sod': 'failed' },
    codes: ['document.chip.com.unicode-differs'],
  },
  {
    name: 'com-absent',
    chip: chipOf(plain),
    results: { ...GOOD, 'com.sod': 'not-supported' },
    codes: ['document.chip.com.absent'],
  },
  {
    name: 'com-beside-a-forged-sod',
    chip: chipOf({ ...plain, breakSignature: true }, given('EF.COM', comOf([1, 2, 14]))),
    results: { ...FORGED, 'com.sod': 'undetermined' },
    codes: ['document.chip.com.unsigned'],
  },
];

/** All generated cases, by what they are about. */
export const sodCases: Readonly<Record<string, readonly SodCase[]>> = {
  algorithms,
  signers,
  structure,
  contents,
  comparisons,
};
