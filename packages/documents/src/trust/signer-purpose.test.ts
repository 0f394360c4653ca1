// biome-ignore-all lint/correctness/noNodejsModules: a test, left out of the build
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { extension, newKey, signerExtensions } from '../test/pki.ts';
import { AT, authority, certificate, chain, file, signer, store } from '../test/trust-world.ts';

describe('purpose and strength of a signer', () => {
  const csca = authority();
  const trusting = store([file('csca', csca.der, 'csca')]);
  const forPurpose = (...purposes: readonly string[]) =>
    signer(csca, {
      extensions: [
        ...signerExtensions(csca.key, 'LVA', 'P'),
        extension.purposes(true, ...purposes),
      ],
    }).certificate;

  test.each([
    ['master lists', '2.23.136.1.1.3', 'failed'],
    ['deviation lists', '2.23.136.1.1.8', 'failed'],
    ['servers', '1.3.6.1.5.5.7.3.1', 'failed'],
    ['something private', '1.2.3.4', 'successful'],
    ['seals', '2.23.136.1.1.14.2', 'successful'],
  ])('a signer of %s signs no document; for seals it is %s', (_, purpose, ofSeal) => {
    const found = chain(trusting, forPurpose(purpose));
    expect(found.result('signer.profile')).toBe('failed');
    expect(found.codes('signer.profile')).toContain('profile.extended-key-usage.other-purpose');
    const seal = chain(trusting, forPurpose(purpose), { signed: 'seal' });
    expect(seal.result('signer.profile')).toBe(ofSeal);
  });

  test('a purpose that cannot be read is one all the same', () => {
    const broken = signer(csca, {
      extensions: [
        ...signerExtensions(csca.key, 'LVA', 'P'),
        ['2.5.29.37', true, Uint8Array.of(5, 0)],
      ],
    });
    expect(chain(trusting, broken.certificate).result('signer.profile')).toBe('failed');
  });

  test.each([
    [512, 'failed', 'profile.key.weak'],
    [768, 'failed', 'profile.key.weak'],
    [1016, 'failed', 'profile.key.weak'],
    [1024, 'successful', 'profile.key.short'],
    [2048, 'successful', undefined],
  ])('with an RSA key of %i bits the profile is %s', (modulusLength, result, code) => {
    const key = generateKeyPairSync('rsa', { modulusLength });
    const extensions = signerExtensions(csca.key, 'LVA', 'P');
    const found = chain(trusting, signer(csca, { key, extensions }).certificate);
    expect(found.result('signer.profile')).toBe(result);
    expect(found.codes('signer.profile').find((one) => one.startsWith('profile.key.'))).toBe(code);
  });

  test('explicit parameters of no known curve fail the profile', () => {
    const key = newKey('explicit');
    const der = signer(csca, { key }).der.slice();
    // The parameters have the generator as an uncompressed point: its last octet is changed.
    const marker = Buffer.from('37bf51f5', 'hex');
    const at = Buffer.from(der).indexOf(marker);
    expect(at).toBeGreaterThan(0);
    der[at + 3] = (der[at + 3] ?? 0) ^ 1;
    const { result, codes } = chain(trusting, certificate(der), { at: AT });
    expect(result('signer.profile')).toBe('failed');
    expect(codes('signer.profile')).toContain('profile.key.unknown-curve');
  });
});
