import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { curveData } from '../crypto/curve-data.ts';
import { derElement, derUnsigned, tags } from '../der/index.ts';
import { edited, elementAt } from '../test/der-edit.ts';
import { readPublicKey } from './index.ts';

const explicit = (openssl: string): Uint8Array => {
  const pair = generateKeyPairSync('ec', { namedCurve: openssl, paramEncoding: 'explicit' });
  return new Uint8Array(pair.publicKey.export({ type: 'spki', format: 'der' }));
};

const plusOne = (element: Uint8Array): Uint8Array => {
  const changed = element.slice();
  changed[changed.length - 1] = ((changed.at(-1) ?? 0) + 1) & 255;
  return changed;
};

test('what OpenSSL writes out for a curve is that curve, and the key imports by its name', () => {
  for (const { name, openssl } of curveData) {
    const info = readPublicKey(explicit(openssl), 'test');
    expect(info, name).toMatchObject({
      key: { type: 'ec', curve: name },
      refused: false,
      parameters: 'explicit',
      findings: [],
    });
  }
});

test('one parameter changed, whichever, and there is no key', () => {
  for (const { name, openssl } of curveData) {
    const spki = explicit(openssl);
    for (const [path, altered] of [
      [[0, 1, 1, 1], undefined],
      [[0, 1, 2, 0], undefined],
      [[0, 1, 2, 1], undefined],
      [[0, 1, 3], 'generator'],
      [[0, 1, 4], 'order'],
      [[0, 1, 5], 'cofactor'],
    ] as const) {
      const info = readPublicKey(edited(spki, path, plusOne), 'test');
      expect(info.key, `${name} ${path}`).toBeUndefined();
      expect(info.refused).toBe(altered !== undefined);
      expect(info.findings.map(({ code, facts }) => [code, facts['parameter']])).toEqual([
        altered === undefined
          ? ['document.x509.key.curve-unknown', undefined]
          : ['document.x509.key.curve-altered', altered],
      ]);
    }
  }
});

test('a seed, a compressed generator and leading zeros change nothing', () => {
  const spki = explicit('prime256v1');
  const parameters = elementAt(spki, [0, 1]);
  const seeded = elementAt(parameters, [2]);
  const withoutSeed = edited(spki, [0, 1, 2], () =>
    derElement(tags.sequence, elementAt(seeded, [0]), elementAt(seeded, [1])),
  );
  const compressed = edited(spki, [0, 1, 3], (point) =>
    derElement(
      tags.octetString,
      Uint8Array.of(2 + ((point.at(-1) ?? 0) & 1), ...point.subarray(3, 35)),
    ),
  );
  const padded = edited(spki, [0, 1, 2, 0], (a) =>
    derElement(tags.octetString, Uint8Array.of(0), a.subarray(2)),
  );
  for (const same of [spki, withoutSeed, compressed, padded])
    expect(readPublicKey(same, 'test').key).toMatchObject({ type: 'ec', curve: 'P-256' });
});

test('a number that is negative is not the one with the same octets', () => {
  const negative = (element: Uint8Array): Uint8Array =>
    derElement(tags.integer, element.subarray(element.length - 32));
  expect(readPublicKey(edited(explicit('prime256v1'), [0, 1, 1, 1], negative), 'test').key).toBe(
    undefined,
  );
  expect(readPublicKey(edited(explicit('prime256v1'), [0, 1, 4], negative), 'test')).toMatchObject({
    key: undefined,
    refused: true,
  });
});

test('parameters of a curve that is not known, and implicit ones', () => {
  const info = readPublicKey(explicit('secp256k1'), 'test');
  expect(info).toMatchObject({ key: undefined, refused: false, parameters: 'explicit' });
  const implicit = edited(explicit('prime256v1'), [0, 1], () => derElement(tags.null));
  expect(readPublicKey(implicit, 'test')).toMatchObject({ key: undefined, parameters: 'none' });
  const version = edited(explicit('prime256v1'), [0, 1, 0], () => derUnsigned(Uint8Array.of(3)));
  expect(readPublicKey(version, 'test').key).toBeDefined();
});
