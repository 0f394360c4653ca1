import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derElement, derNull, derOid, derUnsigned, joined, tags } from '../der/index.ts';
import {
  digestOf,
  dsaPair,
  ecPair,
  nodeHash,
  rsaPair,
  type SigningKey,
  signBlock,
} from '../test/signing-keys.ts';
import { readPublicKey } from '../x509/index.ts';
import { browserCrypto, run } from './browser.ts';
import { curveData } from './curve-data.ts';
import {
  type HashName,
  hashNames,
  hashOids,
  orderOctets,
  type PublicKey,
  type SignatureAnswer,
  type SignatureScheme,
  verifySignature,
} from './index.ts';
import { nodeCrypto, runNow } from './node.ts';

/** What both ports say, which must be the same. */
const verify = async (
  scheme: SignatureScheme,
  key: PublicKey,
  data: Uint8Array,
  signature: Uint8Array,
): Promise<SignatureAnswer> => {
  const answer = runNow(verifySignature(scheme, key, data, signature), nodeCrypto);
  expect(await run(verifySignature(scheme, key, data, signature), browserCrypto)).toEqual(answer);
  return answer;
};

const DATA = Buffer.from('EF.SOD');

/** 00 01 FF … 00 DigestInfo, with what can be wrong with it. */
const block = (
  octets: number,
  hash: HashName,
  { withNull = true, data = DATA as Uint8Array, padding = -1, behind = new Uint8Array(0) } = {},
): Uint8Array => {
  const algorithm = derElement(
    tags.sequence,
    derOid(hashOids[hash]),
    ...(withNull ? [derNull] : []),
  );
  const digest = derElement(tags.octetString, digestOf(hash, data));
  const info = derElement(tags.sequence, algorithm, digest);
  const fill = padding >= 0 ? padding : octets - 3 - info.length - behind.length;
  const whole = joined([
    Uint8Array.of(0, 1),
    new Uint8Array(fill).fill(0xff),
    Uint8Array.of(0),
    info,
    behind,
  ]);
  return joined([whole, new Uint8Array(octets - whole.length)]);
};

test('RSA PKCS1: the one right block, and each way to miss it', async () => {
  const pair = rsaPair(1024, 3);
  const scheme = { kind: 'rsa-pkcs1', hash: 'SHA-256' } as const;
  const check = (made: Uint8Array) => verify(scheme, pair.key, DATA, signBlock(pair, made));
  expect(await check(block(128, 'SHA-256'))).toEqual({ result: 'valid' });
  expect(await check(block(128, 'SHA-256', { withNull: false }))).toEqual({
    result: 'valid',
    detail: 'digest-info-without-null',
  });
  // How signatures are forged under exponent 3 (Bleichenbacher 2006): short padding, the rest free.
  for (const wrong of [
    block(128, 'SHA-256', { padding: 8 }),
    block(128, 'SHA-256', { padding: 8, withNull: false }),
    block(128, 'SHA-256', { behind: Uint8Array.of(1, 2, 3) }),
    block(128, 'SHA-256', { padding: 0 }),
  ])
    expect(await check(wrong)).toEqual({ result: 'invalid', detail: 'padding-loose' });
  expect(await check(block(128, 'SHA-1'))).toEqual({ result: 'invalid', detail: 'digest-differs' });
  expect(await check(block(128, 'SHA-256', { data: Uint8Array.of(1) }))).toEqual({
    result: 'invalid',
    detail: 'digest-differs',
  });
  expect(await check(new Uint8Array(128))).toEqual({ result: 'invalid' });
  expect(await check(new Uint8Array(128).fill(1, 1))).toEqual({ result: 'invalid' });
});

test('RSA PKCS1: any octet of the block changed is refused', async () => {
  const pair = rsaPair(1024, 3);
  const right = block(128, 'SHA-256');
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 127 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        const wrong = right.slice();
        wrong[at] = (wrong[at] ?? 0) ^ change;
        const scheme = { kind: 'rsa-pkcs1', hash: 'SHA-256' } as const;
        const { result } = await verify(scheme, pair.key, DATA, signBlock(pair, wrong));
        expect(result).toBe('invalid');
      },
    ),
    { numRuns: 100 },
  );
});

test('RSA PKCS1 made by OpenSSL, all hash functions; other lengths and keys', async () => {
  const { privateKey, key } = rsaPair();
  for (const hash of hashNames) {
    const signature = new Uint8Array(sign(nodeHash(hash), DATA, privateKey));
    const scheme = { kind: 'rsa-pkcs1', hash } as const;
    expect(await verify(scheme, key, DATA, signature)).toEqual({ result: 'valid' });
    expect(await verify(scheme, key, DATA, signature.subarray(1))).toEqual({
      result: 'invalid',
      detail: 'length',
    });
    expect(await verify(scheme, ecPair('P-256').key, DATA, signature)).toEqual({
      result: 'invalid',
      detail: 'key-type',
    });
  }
});

test('RSA PSS: another hash in MGF1, any salt, moduli whose bits are not a multiple of eight', async () => {
  for (const bits of [1024, 1025, 1031])
    for (const [hash, mgfHash, saltLength] of [
      ['SHA-256', 'SHA-256', 32],
      ['SHA-256', 'SHA-1', 20],
      ['SHA-512', 'SHA-224', 0],
      ['SHA-1', 'SHA-384', 17],
    ] as const) {
      const { privateKey, publicKey } = generateKeyPairSync('rsa-pss', {
        modulusLength: bits,
        hashAlgorithm: nodeHash(hash),
        mgf1HashAlgorithm: nodeHash(mgfHash),
        // node:crypto takes a number, whatever its types say.
        saltLength: saltLength as unknown as string,
      });
      const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
      const key = readPublicKey(spki, 'test').key as PublicKey;
      const by = { key: privateKey, saltLength };
      const signature = new Uint8Array(sign(nodeHash(hash), DATA, by));
      const scheme = { kind: 'rsa-pss', hash, mgfHash, saltLength } as const;
      expect(await verify(scheme, key, DATA, signature), `${bits}`).toEqual({ result: 'valid' });
      expect(await verify({ ...scheme, saltLength: saltLength + 1 }, key, DATA, signature)).toEqual(
        { result: 'invalid', detail: 'salt-length-differs' },
      );
      const other = { ...scheme, mgfHash: mgfHash === 'SHA-1' ? 'SHA-256' : 'SHA-1' } as const;
      expect(await verify(other, key, DATA, signature)).toEqual({ result: 'invalid' });
      expect((await verify(scheme, key, Uint8Array.of(1), signature)).result).toBe('invalid');
    }
});

test('ECDSA: both forms on every curve, and which one was announced is said', async () => {
  for (const { name } of curveData) {
    const { privateKey, key } = ecPair(name, 'explicit');
    const der = new Uint8Array(sign('sha1', DATA, privateKey));
    const by = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
    const plain = new Uint8Array(sign('sha1', DATA, by));
    expect(plain.length).toBe(2 * orderOctets(name));
    const scheme = (form: 'der' | 'plain') => ({ kind: 'ecdsa', hash: 'SHA-1', form }) as const;
    expect(await verify(scheme('der'), key, DATA, der), name).toEqual({ result: 'valid' });
    expect(await verify(scheme('plain'), key, DATA, plain), name).toEqual({ result: 'valid' });
    expect(await verify(scheme('plain'), key, DATA, der), name).toEqual({
      result: 'valid',
      detail: 'ecdsa-der-form',
    });
    expect(await verify(scheme('der'), key, DATA, plain), name).toEqual({
      result: 'valid',
      detail: 'ecdsa-plain-form',
    });
  }
});

test('ECDSA-Sig-Value that is not DER is refused', async () => {
  const { privateKey, key } = ecPair('P-256');
  const scheme = { kind: 'ecdsa', hash: 'SHA-256', form: 'der' } as const;
  const by = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
  const plain = new Uint8Array(sign('sha256', DATA, by));
  const [r, s] = [derUnsigned(plain.subarray(0, 32)), derUnsigned(plain.subarray(32))];
  const zero = derElement(tags.integer, Uint8Array.of(0));
  const right = derElement(tags.sequence, r, s);
  expect(await verify(scheme, key, DATA, right)).toEqual({ result: 'valid' });
  const padded = derElement(tags.integer, new Uint8Array(2), plain.subarray(0, 32));
  for (const [what, wrong] of [
    ['bytes behind', joined([right, Uint8Array.of(0)])],
    ['three numbers', derElement(tags.sequence, r, s, zero)],
    ['a number alone', derElement(tags.sequence, r)],
    ['a padded number', derElement(tags.sequence, padded, s)],
    ['a long length', joined([Uint8Array.of(0x30, 0x81), right.subarray(1)])],
    ['an indefinite length', joined([Uint8Array.of(0x30, 0x80), r, s, new Uint8Array(2)])],
    ['empty', new Uint8Array(0)],
  ] as const)
    expect(await verify(scheme, key, DATA, wrong), what).toEqual({
      result: 'invalid',
      detail: 'form',
    });
  expect(await verify(scheme, key, DATA, derElement(tags.sequence, zero, zero))).toEqual({
    result: 'invalid',
  });
});

test('DSA is verified', async () => {
  const { privateKey, key } = dsaPair();
  const signature = new Uint8Array(sign('sha1', DATA, privateKey));
  const scheme = { kind: 'dsa', hash: 'SHA-1' } as const;
  expect(await verify(scheme, key, DATA, signature)).toEqual({ result: 'valid' });
  expect(await verify(scheme, key, Uint8Array.of(1), signature)).toEqual({ result: 'invalid' });
});

test('whatever stands where a signature belongs, there is an answer and it is not valid', async () => {
  const keys: readonly SigningKey[] = [rsaPair(1024, 3), ecPair('P-384'), dsaPair()];
  const schemes: readonly SignatureScheme[] = [
    { kind: 'rsa-pkcs1', hash: 'SHA-256' },
    { kind: 'rsa-pss', hash: 'SHA-512', mgfHash: 'SHA-1', saltLength: 20 },
    { kind: 'ecdsa', hash: 'SHA-224', form: 'der' },
    { kind: 'ecdsa', hash: 'SHA-512', form: 'plain' },
    { kind: 'dsa', hash: 'SHA-1' },
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...keys),
      fc.constantFrom(...schemes),
      fc.oneof(
        fc.uint8Array({ maxLength: 140 }),
        fc.uint8Array({ minLength: 128, maxLength: 128 }),
      ),
      async ({ key }, scheme, signature) => {
        const { result } = await verify(scheme, key, DATA, signature);
        expect(result).toBe('invalid');
      },
    ),
    { numRuns: 200 },
  );
});
