import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { certificateOf, extension, newKey } from '../test/pki.ts';
import { vdsNcOf } from '../test/seals.ts';
import { readSeal } from './read.ts';
import { verifySeal } from './verify.ts';

const key = newKey();
const certificate = certificateOf({
  subject: [
    ['C', 'UT'],
    ['CN', '05'],
  ],
  key,
  extensions: [extension.keyUsage(0)],
});
const DATA =
  '{"hdr":{"is":"UTO","t":"icao.test","v":1},"msg":{"pid":{"dn":"L898902C3","dt":"P","n":"Eriksson Anna"},"utci":"U1"}}';
const at = '2026-11-26T06:00:00Z';

const signatureOf = (text: string) => {
  const { checks } = runNow(verifySeal(readSeal(text), { at }), nodeCrypto);
  return checks.find(({ name }) => name === 'seal.signature');
};
const codes = (text: string): readonly string[] =>
  readSeal(text).findings.map((finding) => finding.code.replace('document.seal.', ''));

describe('a seal for unconstrained environments', () => {
  test('is read: header, features by their paths, certificate', () => {
    const seal = readSeal(vdsNcOf(DATA, key, certificate));
    expect(seal).toMatchObject({
      kind: 'VDS-NC',
      form: 'text',
      header: { version: 1, issuingState: 'UTO', type: 'icao.test' },
      profile: { id: 'proof-of-test' },
      complete: true,
    });
    expect(seal.findings).toEqual([]);
    expect(seal.feature('passportNumber')).toMatchObject({ tag: 'pid.dn', value: 'L898902C3' });
    expect([...(seal.certificate ?? [])]).toEqual([...certificate]);
    expect(new TextDecoder().decode(seal.signed)).toBe(DATA);
  });

  test('is signed over the canonical form, however it is written', () => {
    const written =
      '{ "msg": {"utci":"U1", "pid": {"n":"Eriksson \\u0041nna","dt":"P","dn":"L898902C3"}},\n"hdr":{"v":1.0,"t":"icao.test","is":"UTO"} }';
    const text = vdsNcOf(DATA, key, certificate, written);
    expect(codes(text)).toEqual(['json.not-canonical']);
    expect(signatureOf(text)).toMatchObject({ result: 'successful' });
  });

  test('any other data fail the signature', () => {
    const text = vdsNcOf(DATA, key, certificate, DATA.replace('C3"', 'C4"'));
    expect(signatureOf(text)).toMatchObject({
      result: 'failed',
      findings: [{ code: 'document.seal.signature.invalid' }],
    });
  });

  test('places are counted in bytes, letters of two and four bytes before them', () => {
    const data = DATA.replace('Eriksson Anna', 'Ériks😀n').replace('"utci":"U1"', '"utci":"U2"');
    const seal = readSeal(vdsNcOf(data, key, certificate));
    for (const { place, value } of seal.features) {
      const text = new TextDecoder().decode(
        seal.bytes.subarray(place.offset, place.offset + place.length),
      );
      expect(JSON.parse(text)).toBe(value);
    }
  });

  test.each<[string, string, readonly string[]]>([
    ['is no JSON', '{"data":', ['json.syntax']],
    ['is nested without end', `{"data":${'['.repeat(1000)}`, ['json.depth']],
    ['has no data', '{"sig":{}}', ['json.member']],
    ['has no signature', `{"data":${DATA}}`, ['json.member', 'signature.absent']],
    [
      'says a thing twice',
      vdsNcOf(DATA, key, certificate, DATA.replace('"dt":"P"', '"dt":"P","dt":"P"')),
      ['json.duplicate', 'json.not-canonical'],
    ],
    [
      'has a number without a canonical form',
      vdsNcOf(DATA, key, certificate, DATA.replace('"v":1', '"v":1e999')),
      ['json.number', 'json.not-canonical'],
    ],
    [
      'has half a character',
      vdsNcOf(DATA, key, certificate, DATA.replace('Anna', '\\ud800')),
      ['json.string'],
    ],
    [
      'has another algorithm',
      vdsNcOf(DATA, key, certificate).replace('ES256', 'RS256'),
      ['json.algorithm'],
    ],
    [
      'has a certificate that is no Base64',
      vdsNcOf(DATA, key, certificate).replace('"cer":"', '"cer":"!'),
      ['json.base64'],
    ],
    [
      'is of a type that is not known',
      vdsNcOf(DATA, key, certificate, DATA.replace('icao.test', 'icao.new')),
      ['profile.unknown'],
    ],
    [
      'lacks what its profile asks for',
      vdsNcOf(DATA, key, certificate, DATA.replace('"utci":"U1"', '"x":1')),
      ['feature.missing'],
    ],
  ])('that it %s is said', (_, text, expected) => {
    expect(codes(text).filter((code) => expected.includes(code))).toEqual(expected);
  });

  test('a certificate inside that the operator names is vouched for; another one is not', () => {
    const named = { name: 'signer', bytes: certificate };
    const other = {
      name: 'other',
      bytes: certificateOf({ subject: [['C', 'UT']], key: newKey(), extensions: [] }),
    };
    const chainWith = (...signers: readonly (typeof named)[]) => {
      const seal = readSeal(vdsNcOf(DATA, key, certificate));
      const { checks } = runNow(verifySeal(seal, { signers, at }), nodeCrypto);
      return checks.find(({ name }) => name === 'seal.chain')?.result;
    };
    expect(chainWith(named)).toBe('successful');
    expect(chainWith(other, named)).toBe('successful');
    expect(chainWith(other)).toBe('undetermined');
    expect(chainWith()).toBe('undetermined');
  });

  test('reports an invalid certificate inside, and verifies nothing with it', () => {
    expect(signatureOf(vdsNcOf(DATA, key, Uint8Array.of(1, 2, 3)))).toMatchObject({
      result: 'failed',
      findings: [
        { code: 'document.seal.signer.unreadable' },
        { code: 'document.seal.signer.unknown' },
      ],
    });
  });

  test('whatever JSON there is, nothing throws and places lie in the text', () => {
    const json = fc.oneof(
      fc.json().map((text) => `{"data":${text}}`),
      fc.json().map((text) => `{"data":{"hdr":${text},"msg":${text}},"sig":${text}}`),
      fc.string().map((text) => `{${text}`),
    );
    fc.assert(
      fc.property(json, (text) => {
        const { findings, features, bytes } = readSeal(text);
        for (const { offset, length } of [
          ...findings.flatMap(({ places }) => places),
          ...features.map(({ place }) => place),
        ])
          expect(offset + length).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('as many members as have room take no more than a moment', () => {
    const members = Array.from({ length: 8000 }, (_, at) => `"é${at}":""`).join(',');
    const began = performance.now();
    const seal = readSeal(
      `{"data":{"hdr":{},"msg":{${members.slice(0, 55_000).replace(/,[^,]*$/, '')}}}}`,
    );
    expect(seal.features.length).toBeGreaterThan(4000);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
