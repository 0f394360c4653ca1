import { createDiffieHellmanGroup, createECDH, sign } from 'node:crypto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  digestOf,
  dsaPair,
  ecPair,
  nodeHash,
  rsaPair,
  type SigningKey,
  signBlock,
} from '../test/signing-keys.ts';
import { browserCrypto } from './browser.ts';
import { curveData } from './curve-data.ts';
import { curveOf, ecKey, hashNames, orderOctets, rsaKey } from './index.ts';
import { nodeCrypto } from './node.ts';
import type { CryptoTask, VerifyTask } from './port.ts';

/** Both ports must give the same answer to the same task; gives it. */
const same = async (task: CryptoTask): Promise<unknown> => {
  const [node, browser] = [nodeCrypto.answer(task), await browserCrypto.answer(task)];
  expect(browser, `${task.kind} ${'scheme' in task ? task.scheme : ''}`).toEqual(node);
  return node;
};

const octets = (most = 200) => fc.uint8Array({ maxLength: most });
const hashes = fc.constantFrom(...hashNames);

/** Changes that break what they are applied to, or leave it as it is. */
const damage = fc.oneof(
  fc.constant((bytes: Uint8Array) => bytes),
  fc.nat().map((at) => (bytes: Uint8Array) => {
    const broken = bytes.slice();
    if (broken.length > 0) broken[at % broken.length] = (broken[at % broken.length] ?? 0) ^ 1;
    return broken;
  }),
  fc.nat().map((at) => (bytes: Uint8Array) => bytes.slice(0, at % (bytes.length + 1))),
  fc.constant((bytes: Uint8Array) => new Uint8Array(bytes.length)),
  fc.constant((bytes: Uint8Array) => new Uint8Array(bytes.length).fill(255)),
  octets(4).map((more) => (bytes: Uint8Array) => new Uint8Array([...bytes, ...more])),
);

test('digests', async () => {
  await fc.assert(
    fc.asyncProperty(hashes, octets(300), async (hash, data) => {
      expect(await same({ kind: 'digest', hash, data })).toEqual(digestOf(hash, data));
    }),
    { numRuns: 300 },
  );
});

test('without WebCrypto there is no answer, and never a wrong one', async () => {
  vi.stubGlobal('crypto', undefined);
  try {
    const data = Uint8Array.of(1);
    const { privateKey, key } = rsaPair();
    const signature = new Uint8Array(sign('sha256', data, privateKey));
    for (const task of [
      { kind: 'digest', hash: 'SHA-256', data },
      { kind: 'verify', scheme: 'rsa-pkcs1', hash: 'SHA-256', key, data, signature },
    ] as const)
      await expect((async () => browserCrypto.answer(task))()).rejects.toThrow('WebCrypto');
  } finally {
    vi.unstubAllGlobals();
  }
});

test('RSA: keys of many sizes and exponents, right and broken signatures', async () => {
  const keys = [rsaPair(), rsaPair(1024, 3), rsaPair(3072), rsaPair(2049), rsaPair(1536, 38_129)];
  const seen = new Set<unknown>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...keys),
      hashes,
      octets(),
      damage,
      fc.constantFrom('rsa-pkcs1', 'rsa-pss'),
      fc.constantFrom(0, 20, 32),
      async ({ privateKey, key }, hash, data, breakIt, scheme, saltLength) => {
        const padding = scheme === 'rsa-pkcs1' ? {} : { padding: 6, saltLength };
        const made = sign(nodeHash(hash), data, { key: privateKey, ...padding });
        const signature = breakIt(new Uint8Array(made));
        const common = { kind: 'verify', hash, key, data, signature } as const;
        const task: VerifyTask =
          scheme === 'rsa-pkcs1' ? { ...common, scheme } : { ...common, scheme, saltLength };
        seen.add(await same(task));
        if (scheme === 'rsa-pss') await same({ ...common, scheme, saltLength: saltLength + 1 });
        await same({ kind: 'rsa', key, input: signature });
      },
    ),
    { numRuns: 150 },
  );
  expect([...seen].sort()).toEqual(['invalid', 'valid']);
});

test('RSA: invalid keys', async () => {
  const { key } = rsaPair();
  const input = new Uint8Array(256).fill(1);
  for (const odd of [
    rsaKey(key.modulus, Uint8Array.of(1)),
    rsaKey(key.modulus, Uint8Array.of(4)),
    rsaKey(Uint8Array.of(...key.modulus.subarray(0, 255), 2), key.exponent),
    rsaKey(key.modulus.subarray(0, 32), key.exponent),
    rsaKey(key.modulus, new Uint8Array(9).fill(255)),
    rsaKey(new Uint8Array(0), new Uint8Array(0)),
  ]) {
    expect(await same({ kind: 'rsa', key: odd, input })).toBeUndefined();
    const task = { kind: 'verify', scheme: 'rsa-pkcs1', hash: 'SHA-256', key: odd } as const;
    expect(await same({ ...task, data: input, signature: input })).toBe('unsupported');
  }
});

test('RSA: any block that its key can make', async () => {
  const pair = rsaPair(1024, 3);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 127, maxLength: 127 }), async (rest) => {
      const block = Uint8Array.of(0, ...rest);
      const signature = signBlock(pair, block);
      expect(await same({ kind: 'rsa', key: pair.key, input: signature })).toEqual(block);
      const common = { kind: 'verify', hash: 'SHA-256', key: pair.key, signature } as const;
      await same({ ...common, scheme: 'rsa-pkcs1', data: rest });
      await same({ ...common, scheme: 'rsa-pss', data: rest, saltLength: 32 });
    }),
    { numRuns: 50 },
  );
});

test('ECDSA: every curve, right and broken', { timeout: 60_000 }, async () => {
  const pairs = new Map(curveData.map(({ name }) => [name, ecPair(name)]));
  const seen = new Set<unknown>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...curveData.map(({ name }) => name)),
      hashes,
      octets(),
      damage,
      async (curve, hash, data, breakIt) => {
        const pair = pairs.get(curve) as SigningKey;
        if (pair.key.type !== 'ec') throw new Error('no EC key');
        const by = { key: pair.privateKey, dsaEncoding: 'ieee-p1363' } as const;
        const signature = breakIt(new Uint8Array(sign(nodeHash(hash), data, by)));
        const common = { kind: 'verify', scheme: 'ecdsa', hash, data, signature } as const;
        seen.add(await same({ ...common, key: pair.key }));
        const broken = breakIt(pair.key.point);
        if (broken.length !== pair.key.point.length) return;
        seen.add(await same({ ...common, key: ecKey(curve, broken) }));
      },
    ),
    { numRuns: 150 },
  );
  expect([...seen].sort()).toEqual(['invalid', 'unsupported', 'valid']);
});

test('ECDSA: r and s at the edges of the order, compressed points', async () => {
  for (const { name, n } of curveData) {
    const { privateKey, key } = ecPair(name);
    if (key.type !== 'ec') throw new Error('no EC key');
    const size = orderOctets(name);
    const number = (value: bigint) =>
      new Uint8Array(Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex'));
    const order = BigInt(`0x${n}`);
    const data = Uint8Array.of(1, 2, 3);
    for (const r of [0n, 1n, order - 1n, order])
      for (const s of [0n, 1n, order]) {
        const signature = new Uint8Array([...number(r), ...number(s)]);
        const task = { kind: 'verify', scheme: 'ecdsa', hash: 'SHA-256', key, data } as const;
        expect(await same({ ...task, signature }), `${name} ${r} ${s}`).toBe('invalid');
      }
    const half = (key.point.length - 1) / 2;
    const sign2 = 2 + ((key.point.at(-1) ?? 0) & 1);
    const compressed = ecKey(name, Uint8Array.of(sign2, ...key.point.subarray(1, 1 + half)));
    const by = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
    const signature = new Uint8Array(sign('sha256', data, by));
    const task = { kind: 'verify', scheme: 'ecdsa', hash: 'SHA-256', data, signature } as const;
    expect(await same({ ...task, key: compressed }), name).toBe('valid');
  }
});

test('DSA: right and broken', async () => {
  const { privateKey, key } = dsaPair();
  if (key.type !== 'dsa') throw new Error('no DSA key');
  const seen = new Set<unknown>();
  await fc.assert(
    fc.asyncProperty(hashes, octets(), damage, async (hash, data, breakIt) => {
      const signature = breakIt(new Uint8Array(sign(nodeHash(hash), data, privateKey)));
      seen.add(await same({ kind: 'verify', scheme: 'dsa', hash, key, data, signature }));
    }),
    { numRuns: 60 },
  );
  expect([...seen].sort()).toEqual(['invalid', 'valid']);
  const cut = { type: 'dsa', spki: key.spki.subarray(0, 40) } as const;
  const data = new Uint8Array(1);
  const task = { kind: 'verify', scheme: 'dsa', hash: 'SHA-1', data, signature: data } as const;
  expect(await same({ ...task, key: cut })).toBe('unsupported');
});

test('key agreement: every curve, points off the curve, scalars out of range', async () => {
  for (const { name, n, openssl } of curveData) {
    const other = createECDH(openssl);
    other.generateKeys();
    const point = new Uint8Array(other.getPublicKey());
    const own = createECDH(openssl);
    own.generateKeys();
    const privateKey = new Uint8Array(own.getPrivateKey());
    const expected = new Uint8Array(own.computeSecret(point));
    expect(await same({ kind: 'agree', privateKey, publicKey: ecKey(name, point) })).toEqual(
      expected,
    );
    const order = new Uint8Array(Buffer.from(n, 'hex'));
    const off = point.slice();
    off[5] = (off[5] ?? 0) ^ 1;
    for (const [scalar, at] of [
      [order, point],
      [new Uint8Array(order.length), point],
      [privateKey, off],
      [privateKey, new Uint8Array(0)],
    ] as const)
      expect(
        await same({ kind: 'agree', privateKey: scalar, publicKey: ecKey(name, at) }),
        name,
      ).toBeUndefined();
  }
});

test('key agreement in a prime field', async () => {
  const [own, other] = [createDiffieHellmanGroup('modp14'), createDiffieHellmanGroup('modp14')];
  own.generateKeys();
  other.generateKeys();
  const publicKey = {
    type: 'dh',
    prime: new Uint8Array(own.getPrime()),
    generator: new Uint8Array(own.getGenerator()),
    value: new Uint8Array(other.getPublicKey()),
  } as const;
  const privateKey = new Uint8Array(own.getPrivateKey());
  const common = await same({ kind: 'agree', privateKey, publicKey });
  expect(common).toEqual(new Uint8Array(own.computeSecret(other.getPublicKey())));
  for (const value of [Uint8Array.of(0), Uint8Array.of(1), publicKey.prime])
    expect(
      await same({ kind: 'agree', privateKey, publicKey: { ...publicKey, value } }),
    ).toBeUndefined();
});

test('message authentication codes, and keys of other lengths', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('aes-cmac', 'retail'),
      fc
        .constantFrom(0, 8, 16, 24, 32, 33)
        .chain((length) => fc.uint8Array({ minLength: length, maxLength: length })),
      octets(70),
      async (algorithm, key, data) => {
        await same({ kind: 'mac', algorithm, key, data });
      },
    ),
    { numRuns: 200 },
  );
});

test('every curve has the generator and the order that OpenSSL has', () => {
  for (const { name, openssl, x, y, n } of curveData) {
    const one = createECDH(openssl);
    one.setPrivateKey(Uint8Array.of(1));
    expect(one.getPublicKey('hex'), name).toBe(`04${x}${y}`);
    // The last scalar gives the generator's mirror image: same x.
    one.setPrivateKey((BigInt(`0x${n}`) - 1n).toString(16).padStart(n.length, '0'), 'hex');
    expect(one.getPublicKey('hex').slice(2, 2 + x.length), name).toBe(x);
    expect(() => one.setPrivateKey(n, 'hex'), name).toThrow();
    expect(curveOf(name).openssl).toBe(openssl);
  }
});
