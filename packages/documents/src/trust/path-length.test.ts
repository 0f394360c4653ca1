import { describe, expect, test } from 'vitest';
import { authorityExtensions, extension } from '../test/pki.ts';
import { authority, certificate, chain, file, link, signer, store } from '../test/trust-world.ts';

describe('authorities below one that allows none', () => {
  const csca = authority();
  const named = (common: string) => authority('LV', common, 'LVA');
  const result = (root: typeof csca, below: typeof csca, change: Parameters<typeof link>[2] = {}) =>
    chain(
      store([file('csca', root.der, 'csca'), file('below', link(root, below, change))]),
      signer(below).certificate,
    );
  const plain = (below: typeof csca) => authorityExtensions(below.key, csca.key, 'LVA');

  // An authority without a word about those below it.
  const unlimited = ['2.5.29.19', true, Uint8Array.of(0x30, 3, 1, 1, 255)] as const;

  test('a path length of 0 forbids a further authority between it and the signer', () => {
    const sub = named('Sub');
    const found = result(csca, sub, { extensions: plain(sub) });
    expect(found.result('chain')).toBe('failed');
    expect(found.codes('chain')).toContain('chain.path-length');
    const beside = [certificate(link(csca, sub, { extensions: plain(sub) }))];
    const brought = chain(store([file('csca', csca.der, 'csca')]), signer(sub).certificate, {
      beside,
    });
    expect(brought.result('chain')).toBe('failed');
  });

  test.each([
    ['CSCA', false],
    ['csca', false],
    ['CSCA 2', false],
    ['CSCA v2', false],
    ['Another', true],
  ])(
    'a new key under the name %s does not count as an intermediate authority',
    (name, announced) => {
      const next = named(name);
      const extensions = [...plain(next), ...(announced ? [extension.nameChange] : [])];
      expect(result(csca, next, { extensions }).result('chain')).toBe('successful');
    },
  );

  test.each([
    [undefined, 'successful'],
    [1, 'successful'],
    [0, 'failed'],
  ])('a path length of %s: the chain through one authority is %s', (length, expected) => {
    const root = authority('LV', 'Root', 'LVA', {
      extensions: [
        extension.keyUsage(5, 6),
        length === undefined ? unlimited : extension.basicConstraints(true, length),
      ],
    });
    const sub = named('Sub');
    const found = result(root, sub, {
      extensions: [extension.keyUsage(5, 6), extension.basicConstraints()],
    });
    expect(found.result('chain')).toBe(expected);
  });

  test('an authority of another country is a further one, whatever its name', () => {
    const foreign = authority('EE', 'CSCA', 'EST');
    expect(result(csca, foreign, { extensions: plain(foreign) }).result('chain')).toBe('failed');
  });

  test('Bermuda is certified by the United Kingdom, and not the other way round', () => {
    const uk = authority('GB', 'CSCA', 'GBR');
    const bermuda = authority('BM', 'BMU CSCA', 'BMU');
    const extensions = [extension.keyUsage(5, 6), extension.basicConstraints()];
    expect(result(uk, bermuda, { extensions }).result('chain')).toBe('successful');
    expect(result(bermuda, uk, { extensions }).result('chain')).toBe('failed');
  });

  test('what nobody relies upon forbids nothing, and vouches for nothing', () => {
    const sub = named('Sub');
    const opened = store([
      file('csca', csca.der),
      file('below', link(csca, sub, { extensions: plain(sub) })),
    ]);
    expect(chain(opened, signer(sub).certificate).result('chain')).toBe('undetermined');
  });
});
