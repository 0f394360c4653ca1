// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { generateKeyPairSync } from 'node:crypto';
import {
  curveKey,
  dsa,
  ecdsa,
  ecdsaPlain,
  pkcs1,
  pss,
  rsaKey,
  type TestHash,
  type TestScheme,
  type TestSod,
  testSigner,
} from '../chips.ts';
import type { TestKey } from '../pki.ts';
import { chipOf, FORGED, GOOD, groups, hashes, md5WithRsa, type SodCase } from './base.ts';

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

export const algorithms: readonly SodCase[] = [
  ...hashes.flatMap((hash) => signedBy(`rsa-pkcs1-${hash}`, rsa, pkcs1(hash), hash)),
  ...hashes.flatMap((hash) =>
    signedBy(`rsa-encryption-${hash}`, rsa, pkcs1(hash, '1.2.840.113549.1.1.1'), hash),
  ),
  {
    name: 'rsa-pkcs1-md5',
    chip: () => chipOf({ groups, signer: testSigner(rsa()), scheme: md5WithRsa })(),
    results: { 'sod.signature': 'undetermined', 'dg1.hash': 'undetermined' },
  },
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
