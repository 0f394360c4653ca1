import {
  constants,
  createCipheriv,
  createPublicKey,
  publicDecrypt,
  randomBytes,
  verify,
} from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat } from '../encoding/bytes.ts';
import { aesBlock, aesCbc, cmac } from './aes.ts';
import type { CurveName } from './ec.ts';
import { agreedSecret, ecKey, ecPublicKey, keyOfPoint, sharedSecret, signEcdsa } from './ec.ts';
import { fixturePrimes } from './fixture-primes.ts';
import { digest, type HashName } from './hashes.ts';
import { looseSignature } from './loose-padding.ts';
import { recoverableRoom, rsaKey, rsaPublicKey, signRecoverable } from './rsa.ts';
import { fixturePrime } from './rsa-primes.ts';
import { publicKeyOf, sign } from './signature.ts';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));
const imported = (spki: Uint8Array) =>
  createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });

describe('RSA', () => {
  test('the committed primes are those that the search finds', () => {
    for (const index of [0, 39])
      expect(fixturePrime(index).toString(16)).toBe(fixturePrimes[index]);
    expect(new Set(fixturePrimes).size).toBe(40);
  });

  test.each(['sha1', 'sha256', 'sha512'] as const)(
    'OpenSSL verifies PKCS1 and PSS with %s',
    (hash) => {
      const bytes = Buffer.from('what a state signs');
      for (const [number, e] of [
        [0, 65537n],
        [417, 3n],
        [779, 65537n],
      ] as const) {
        const key = rsaKey(number, e);
        const spki = imported(publicKeyOf(key));
        expect(verify(hash, bytes, spki, sign(key, { kind: 'pkcs1', hash }, bytes))).toBe(true);
        const pss = {
          key: spki,
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
        };
        const signature = sign(key, { kind: 'pss', hash }, bytes);
        expect(verify(hash, bytes, pss, signature)).toBe(true);
        expect(verify(hash, Buffer.from('another'), pss, signature)).toBe(false);
      }
    },
  );

  test('780 keys, all different', () => {
    const moduli = Array.from({ length: 780 }, (_, number) => rsaKey(number).n);
    expect(new Set(moduli).size).toBe(780);
    expect(moduli.every((n) => n.toString(2).length === 2048)).toBe(true);
  });

  test.each(['sha1', 'sha256'] as const)(
    'a recoverable signature opens to header, parts and digest (%s)',
    (hash) => {
      const key = rsaKey(3);
      const own = new Uint8Array(recoverableRoom(hash)).fill(7);
      const challenge = hex('0102030405060708');
      const signature = signRecoverable(key, hash, own, challenge);
      const block = publicDecrypt(
        { key: imported(rsaPublicKey(key)), padding: constants.RSA_NO_PADDING },
        signature,
      );
      expect(block[0]).toBe(0x6a);
      expect([...block.subarray(1, 1 + own.length)]).toEqual([...own]);
      expect(block.subarray(1 + own.length).toString('hex')).toBe(
        Buffer.from(digest(hash, concat(own, challenge))).toString('hex') +
          (hash === 'sha1' ? 'bc' : '34cc'),
      );
    },
  );
});

describe('loose padding', () => {
  test('its cube begins like a padded digest, and OpenSSL refuses it', () => {
    const message = Buffer.from('never signed');
    const forged = looseSignature('sha256', message);
    const key = rsaKey(5, 3n);
    const cube = BigInt(`0x${Buffer.from(forged).toString('hex')}`) ** 3n;
    expect(cube < key.n).toBe(true);
    const block = cube.toString(16).padStart(512, '0');
    const info = `3031300d060960864801650304020105000420${Buffer.from(digest('sha256', message)).toString('hex')}`;
    expect(block.startsWith(`0001${'ff'.repeat(8)}00${info}`)).toBe(true);
    expect(verify('sha256', message, imported(publicKeyOf(key)), forged)).toBe(false);
  });
});

describe('elliptic curves', () => {
  const cases: readonly (readonly [CurveName, HashName])[] = [
    ['P-256', 'sha256'],
    ['P-384', 'sha384'],
    ['brainpoolP256r1', 'sha256'],
    ['brainpoolP384r1', 'sha384'],
    ['P-384', 'sha256'],
    ['P-256', 'sha512'],
  ];

  test.each(cases)('OpenSSL verifies %s with %s, named and explicit', (curve, hash) => {
    const bytes = Buffer.from('what a state signs');
    for (const encoding of ['named', 'explicit'] as const) {
      const key = ecKey('test', curve, encoding);
      const spki = imported(ecPublicKey(key));
      expect(verify(hash, bytes, spki, signEcdsa(key, hash, bytes))).toBe(true);
      const plain = { key: spki, dsaEncoding: 'ieee-p1363' } as const;
      expect(verify(hash, bytes, plain, signEcdsa(key, hash, bytes, 'compact'))).toBe(true);
      expect(verify(hash, Buffer.from('x'), spki, signEcdsa(key, hash, bytes))).toBe(false);
    }
  });

  test('the signature of RFC 6979, A.2.5, for “sample” on P-256 with SHA-256', () => {
    const key = ecKey('any', 'P-256', 'named');
    const secret = hex('c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721');
    expect(
      Buffer.from(
        signEcdsa({ ...key, secret }, 'sha256', Buffer.from('sample'), 'compact'),
      ).toString('hex'),
    ).toBe(
      'efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716' +
        'f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
    );
  });

  test('a chosen generator gives another’s point a secret that signs, on that curve only', () => {
    const victim = ecKey('victim', 'brainpoolP256r1', 'explicit');
    const forged = keyOfPoint('forger', victim);
    expect(forged.point).toEqual(victim.point);
    const bytes = Buffer.from('forged');
    const signature = signEcdsa(forged, 'sha256', bytes);
    expect(verify('sha256', bytes, imported(ecPublicKey(victim)), signature)).toBe(false);
    // A library that takes whatever parameters a key brings along believes it.
    expect(verify('sha256', bytes, imported(ecPublicKey(forged)), signature)).toBe(true);
    const point = forged.arithmetic.Point.fromBytes(forged.point);
    expect(
      point.equals(
        forged.arithmetic.Point.BASE.multiply(
          BigInt(`0x${Buffer.from(forged.secret).toString('hex')}`),
        ),
      ),
    ).toBe(true);
  });

  test('both sides of a key agreement compute the same', () => {
    const chip = ecKey('chip', 'P-256', 'named');
    const reader = ecKey('reader', 'P-256', 'named');
    expect(sharedSecret(chip, reader.point)).toEqual(sharedSecret(reader, chip.point));
    expect(agreedSecret(chip, reader)).toEqual(sharedSecret(reader, chip.point));
  });
});

describe('AES', () => {
  test('the example of FIPS 197, appendix B', () => {
    const block = aesBlock(
      hex('2b7e151628aed2a6abf7158809cf4f3c'),
      hex('3243f6a8885a308d313198a2e0370734'),
    );
    expect(Buffer.from(block).toString('hex')).toBe('3925841d02dc09fbdc118597196a0b32');
  });

  test.each([
    ['', 'bb1d6929e95937287fa37d129b756746'],
    ['6bc1bee22e409f96e93d7e117393172a', '070a16b46b4d4144f79bdd9dd04a287c'],
    [
      '6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411',
      'dfa66747de9ae63030ca32611497c827',
    ],
  ])('CMAC of RFC 4493, section 4 (%s)', (text, tag) => {
    const mac = cmac(hex('2b7e151628aed2a6abf7158809cf4f3c'), hex(text), 16);
    expect(Buffer.from(mac).toString('hex')).toBe(tag);
  });

  test('CBC as OpenSSL does it', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.integer({ min: 1, max: 6 }),
        (key, blocks) => {
          const iv = randomBytes(16);
          const text = randomBytes(16 * blocks);
          const cipher = createCipheriv('aes-128-cbc', key, iv).setAutoPadding(false);
          const expected = Buffer.concat([cipher.update(text), cipher.final()]);
          expect(Buffer.from(aesCbc(key, iv, text)).equals(expected)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});
