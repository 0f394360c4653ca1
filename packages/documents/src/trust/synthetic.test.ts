import { country } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crlOf, extension, signerExtensions } from '../test/pki.ts';
import {
  authority,
  chain,
  codesOf,
  file,
  listSigner,
  masterList,
  signer,
  store,
} from '../test/trust-world.ts';
import { isSyntheticCountry } from './index.ts';

/** R67: synthetic must not leak into operations. */
describe('R67', () => {
  const utopia = authority('UT', 'CSCA', 'UTO');
  const ds = signer(utopia, { extensions: signerExtensions(utopia.key, 'UTO', 'P') });
  const duty = { profile: 'duty' } as const;
  const training = { profile: 'training' } as const;

  test('a duty store refuses a synthetic authority by name, however it was chosen', () => {
    for (const role of ['anchor', 'csca', 'evidence'] as const) {
      const opened = store([file('csca', utopia.der, role)], duty);
      expect(opened.sources[0]?.trust).toBe('refused');
      expect(opened.certificates[0]?.trust).toBe('refused');
      expect(codesOf(opened, 'csca')).toContain('synthetic');
      const { result, codes } = chain(opened, ds.certificate);
      expect(result('chain')).toBe('failed');
      expect(codes('chain')[0]).toBe('synthetic');
    }
  });

  test('the same store in training takes it', () => {
    const opened = store([file('csca', utopia.der, 'csca')], training);
    expect(chain(opened, ds.certificate).result('chain')).toBe('successful');
  });

  test('a list that a synthetic signer signed is refused with all that is in it', () => {
    const real = authority();
    const by = listSigner(utopia);
    const inputs = [file('list', masterList(by, [real.der])), file('anchor', utopia.der, 'anchor')];
    const onDuty = store(inputs, duty);
    expect(onDuty.sources[0]?.trust).toBe('refused');
    expect(codesOf(onDuty, 'list')).toContain('synthetic');
    expect(chain(onDuty, signer(real).certificate).result('chain')).toBe('undetermined');
    const inTraining = store(inputs, training);
    expect(chain(inTraining, signer(real).certificate).result('chain')).toBe('successful');
  });

  test('a synthetic authority in a real list is refused alone, by name', () => {
    const publisher = authority('DE', 'CSCA', 'D');
    const real = authority();
    const opened = store(
      [
        file('list', masterList(listSigner(publisher), [real.der, utopia.der])),
        file('anchor', publisher.der, 'anchor'),
      ],
      duty,
    );
    expect(codesOf(opened, 'list')).toContain('synthetic');
    expect(chain(opened, signer(real).certificate).result('chain')).toBe('successful');
    expect(chain(opened, ds.certificate).result('chain')).toBe('failed');
    const states = opened.certificates.filter(({ country: of }) => of === 'UT');
    expect(states.map(({ trust }) => trust)).toEqual(['refused']);
  });

  test('what carries a code anywhere is refused: subject, issuer, either alternative name', () => {
    const plain = [extension.basicConstraints(), extension.keyUsage(5, 6)];
    for (const change of [
      {
        subject: [
          ['C', 'UT'],
          ['CN', 'CSCA'],
        ],
        issuer: [
          ['C', 'LV'],
          ['CN', 'CSCA'],
        ],
      },
      {
        subject: [
          ['C', 'LV'],
          ['CN', 'CSCA'],
        ],
        issuer: [
          ['C', 'QZ'],
          ['CN', 'CSCA'],
        ],
      },
      { extensions: [...plain, extension.subjectAltName('UTO')] },
      { extensions: [...plain, extension.issuerAltName('QMA')] },
    ] as const) {
      const one = authority('LV', 'CSCA', 'LVA', { extensions: plain, ...change });
      expect(store([file('csca', one.der, 'csca')], duty).certificates[0]?.trust).toBe('refused');
    }
    const none = authority('LV', 'CSCA', 'LVA', { extensions: plain });
    expect(store([file('csca', none.der, 'csca')], duty).certificates[0]?.trust).toBe('trusted');
  });

  test('a signer of lists that carries a code is refused although a real anchor vouches for it', () => {
    const real = authority();
    const mask = listSigner(real, {
      extensions: [
        extension.keyUsage(0),
        extension.purposes(true, '2.23.136.1.1.3'),
        extension.subjectAltName('QZZ'),
      ],
    });
    const inputs = [file('list', masterList(mask, [real.der])), file('anchor', real.der, 'anchor')];
    expect(store(inputs, duty).sources[0]?.trust).toBe('refused');
    expect(store(inputs, training).sources[0]?.trust).toBe('trusted');
  });

  test('a real country does not hide a synthetic state in the alternative name', () => {
    const mask = authority('LV', 'CSCA', 'QZZ');
    const opened = store([file('csca', mask.der, 'csca')], duty);
    expect(opened.certificates[0]?.trust).toBe('refused');
    expect(codesOf(opened, 'csca')).toContain('synthetic');
    const { result, codes } = chain(opened, signer(mask).certificate);
    expect(result('chain')).toBe('failed');
    expect(codes('chain')).toContain('chain.refused');
  });

  test('a real authority does not vouch for a synthetic signer', () => {
    const real = authority();
    const mask = signer(real, { extensions: signerExtensions(real.key, 'QMA', 'P') });
    const opened = store([file('csca', real.der, 'csca')], duty);
    expect(chain(opened, mask.certificate).result('chain')).toBe('failed');
  });

  test('a synthetic revocation list is refused', () => {
    const list = crlOf({
      issuer: utopia.name,
      issuerKey: utopia.key,
      thisUpdate: '2026-11-01T00:00:00Z',
      nextUpdate: '2027-01-30T00:00:00Z',
    });
    const opened = store([file('csca', utopia.der, 'csca'), file('crl', list)], duty);
    expect(opened.crls[0]?.trust).toBe('refused');
    expect(codesOf(opened, 'crl')).toContain('synthetic');
  });

  test('every code of the synthetic world is refused, and no code of a real state', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (const second of letters.slice(letters.indexOf('M')))
      for (const third of ['', ...letters]) {
        const code = `Q${second}${third}`;
        expect(isSyntheticCountry(code), code).toBe(true);
        expect(isSyntheticCountry(code.toLowerCase()), code).toBe(true);
      }
    for (const code of ['UT', 'UTO']) expect(isSyntheticCountry(code)).toBe(true);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 3 }), (code) => {
        const known = country(code);
        if (known !== undefined && known.code !== 'UTO')
          expect(isSyntheticCountry(code), code).toBe(false);
      }),
    );
  });
});
