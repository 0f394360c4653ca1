import { expect, test } from 'vitest';
import { hexOf } from '../der/index.ts';
import { hex } from '../test/signing-keys.ts';
import { type AsyncCrypto, browserCrypto, run } from './browser.ts';
import { agree, digest, ecKey, type HashName, mac, verifySignature } from './index.ts';
import { nodeCrypto } from './node.ts';

const ports: readonly (readonly [string, AsyncCrypto])[] = [
  ['node', nodeCrypto],
  ['browser', browserCrypto],
];

/** FIPS 180-4, the examples of NIST for "abc". */
const ABC: Readonly<Record<HashName, string>> = {
  'SHA-1': 'a9993e364706816aba3e25717850c26c9cd0d89d',
  'SHA-224': '23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7',
  'SHA-256': 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  'SHA-384':
    'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7',
  'SHA-512':
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
};

/** NIST SP 800-38B, appendix D: key, octets of the message, code. */
const MESSAGE = hex(
  '6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51' +
    '30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710',
);
const KEYS = {
  128: '2b7e151628aed2a6abf7158809cf4f3c',
  192: '8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b',
  256: '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4',
} as const;
const CODES = [
  [128, 0, 'bb1d6929e95937287fa37d129b756746'],
  [128, 16, '070a16b46b4d4144f79bdd9dd04a287c'],
  [128, 40, 'dfa66747de9ae63030ca32611497c827'],
  [128, 64, '51f0bebf7e3b9d92fc49741779363cfe'],
  [192, 0, 'd17ddf46adaacde531cac483de7a9367'],
  [192, 16, '9e99a7bf31e710900662f65e617c5184'],
  [192, 40, '8a1de5be2eb31aad089a82e6ee908b0e'],
  [192, 64, 'a1d5df0eed790f794d77589659f39a11'],
  [256, 0, '028962f61b7bf89efc6b551f4667d983'],
  [256, 16, '28a7023f452e8f82bd4bf28d8c37c35c'],
  [256, 40, 'aaf3d8f1de5640c232f5b169b9c911e6'],
  [256, 64, 'e1992190549f6ed5696a2c056c315410'],
] as const;

/** RFC 6979, A.2.5 (P-256), message "sample": hash, r, s. */
const RFC6979_KEY = ecKey(
  'P-256',
  hex(
    '0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6' +
      '7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299',
  ),
);
const RFC6979 = [
  [
    'SHA-1',
    '61340c88c3aaebeb4f6d667f672ca9759a6ccaa9fa8811313039ee4a35471d32',
    '6d7f147dac089441bb2e2fe8f7a3fa264b9c475098fdcf6e00d7c996e1b8b7eb',
  ],
  [
    'SHA-224',
    '53b2fff5d1752b2c689df257c04c40a587fababb3f6fc2702f1343af7ca9aa3f',
    'b9afb64fdc03dc1a131c7d2386d11e349f070aa432a4acc918bea988bf75c74c',
  ],
  [
    'SHA-256',
    'efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716',
    'f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
  ],
  [
    'SHA-384',
    '0eafea039b20e9b42309fb1d89e213057cbf973dc0cfc8f129edddc800ef7719',
    '4861f0491e6998b9455193e34e7b0d284ddd7149a74b95b9261f13abde940954',
  ],
  [
    'SHA-512',
    '8496a60b5e9b47c825488827e0495b0e3fa109ec4568fd3f8d1097678eb97f00',
    '2362ab1adbe2b8adf9cb9edab740ea6049c028114f2460f96554f61fae3302fe',
  ],
] as const;

for (const [name, port] of ports) {
  test(`${name}: digests of FIPS 180-4`, async () => {
    for (const [hash, expected] of Object.entries(ABC) as [HashName, string][])
      expect(hexOf(await run(digest(hash, Buffer.from('abc')), port)), hash).toBe(expected);
  });

  test(`${name}: CMAC of SP 800-38B, all key sizes`, async () => {
    for (const [bits, octets, code] of CODES) {
      const made = await run(mac('aes-cmac', hex(KEYS[bits]), MESSAGE.subarray(0, octets)), port);
      expect(hexOf(made ?? new Uint8Array()), `${bits}/${octets}`).toBe(code);
    }
  });

  test(`${name}: retail MAC of Doc 9303-11, appendix D.3`, async () => {
    const key = hex('7962D9ECE03D1ACD4C76089DCE131543');
    const sent = hex('72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2');
    const code = await run(mac('retail', key, sent), port);
    expect(hexOf(code ?? new Uint8Array())).toBe('5f1448eea8ad90a7');
  });

  test(`${name}: ECDSA of RFC 6979, A.2.5, with every hash function`, async () => {
    for (const [hash, r, s] of RFC6979) {
      const scheme = { kind: 'ecdsa', hash, form: 'plain' } as const;
      const signature = hex(r + s);
      const check = (data: string) =>
        run(verifySignature(scheme, RFC6979_KEY, Buffer.from(data), signature), port);
      expect(await check('sample'), hash).toEqual({ result: 'valid' });
      expect((await check('Sample')).result, hash).toBe('invalid');
    }
  });

  test(`${name}: key agreement of RFC 7027, A.1 (brainpoolP256r1)`, async () => {
    const own = hex('81DB1EE100150FF2EA338D708271BE38300CB54241D79950F77B063039804F1D');
    const other = ecKey(
      'brainpoolP256r1',
      hex(
        '048D2D688C6CF93E1160AD04CC4429117DC2C41825E1E9FCA0ADDD34E6F1B39F7B' +
          '990C57520812BE512641E47034832106BC7D3E8DD0E4C7F1136D7006547CEC6A',
      ),
    );
    expect(hexOf((await run(agree(own, other), port)) ?? new Uint8Array())).toBe(
      '89afc39d41d3b327814b80940b042590f96556ec91e6ae7939bce31f3a18bf2b',
    );
  });
}
