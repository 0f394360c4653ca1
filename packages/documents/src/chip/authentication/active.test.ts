import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../../crypto/node.ts';
import { derElement, joined, tags } from '../../der/index.ts';
import { curveKey, digestOf, rsaKey, spkiOf, type TestHash } from '../../test/chips.ts';
import { ecdsaAnswer, recoverySignature } from '../../test/transcripts.ts';
import type { SecurityInfo } from '../lds/security-infos.ts';
import { checkActiveAuthentication } from './active.ts';
import { checkRecovered, complement } from './recovery.ts';

const challenge = Uint8Array.of(0x78, 0x57, 1, 2, 3, 4, 5, 6);
const evidence = { state: 'given', proven: true, aborted: false, places: [] } as const;
const replay = (key: Uint8Array, response: Uint8Array, infos: readonly SecurityInfo[] = []) => {
  const record = { challenge, response };
  const check = runNow(checkActiveAuthentication({ record, evidence, key, infos }), nodeCrypto);
  return { result: check.result, codes: check.findings.map(({ code }) => code), check };
};
const hashes: readonly TestHash[] = ['sha1', 'sha224', 'sha256', 'sha384', 'sha512'];
const rsa = rsaKey(1536);

test.each(hashes)(
  'a block with either trailer and %s verifies; one with any bit changed does not',
  (hash) => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 20, maxLength: 60 }),
        fc.boolean(),
        fc.nat(),
        (chosen, short, bit) => {
          const trailers = { sha1: 0x33, sha224: 0x38, sha256: 0x34, sha384: 0x36, sha512: 0x35 };
          const trailer = short ? [0xbc] : [trailers[hash], 0xcc];
          const block = joined([
            Uint8Array.of(0x6a),
            chosen,
            digestOf(hash, joined([chosen, challenge])),
            Uint8Array.from(trailer),
          ]);
          expect(runNow(checkRecovered(block, challenge), nodeCrypto).result).toBe('valid');
          const at = bit % (block.length * 8);
          const changed = block.with(at >> 3, (block[at >> 3] ?? 0) ^ (1 << (at & 7)));
          expect(runNow(checkRecovered(changed, challenge), nodeCrypto).result).not.toBe('valid');
        },
      ),
      { numRuns: 40 },
    );
  },
);

test('a trailer of a hash that is not computed here is unsupported, never invalid', () => {
  const block = new Uint8Array(128).fill(7).with(0, 0x6a).with(126, 0x31).with(127, 0xcc);
  expect(runNow(checkRecovered(block, challenge), nodeCrypto)).toEqual({
    result: 'unsupported',
    why: '31CC',
  });
});

test('the complement of the complement is the number', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n << 64n, max: (1n << 128n) - 1n }), (modulus) => {
      const bytes = (value: bigint): Uint8Array =>
        new Uint8Array(Buffer.from(value.toString(16).padStart(32, '0'), 'hex'));
      const number = modulus / 3n;
      expect([...complement(bytes(modulus), bytes(number))]).toEqual([...bytes(modulus - number)]);
    }),
  );
});

test.each(hashes)(
  'an RSA chip with %s: its answer, its complement, and the answer to another challenge',
  (hash) => {
    const key = spkiOf(rsa);
    for (const complemented of [false, true]) {
      const options = { hash, complement: complemented };
      const answer = recoverySignature(rsa.privateKey, challenge, options);
      expect(replay(key, answer).result).toBe('successful');
      const other = recoverySignature(rsa.privateKey, challenge.with(0, 1), options);
      expect(replay(key, other)).toMatchObject({
        result: 'failed',
        codes: ['document.chip.aa.invalid'],
      });
    }
  },
);

test('BC with another hash than SHA-1 is taken and said', () => {
  const answer = recoverySignature(rsa.privateKey, challenge, { hash: 'sha256', short: true });
  expect(replay(spkiOf(rsa), answer)).toMatchObject({
    result: 'successful',
    codes: ['document.chip.aa.trailer', 'document.chip.aa.hash-differs'],
  });
});

test('an invalid header, an answer longer than the modulus', () => {
  const answer = recoverySignature(rsa.privateKey, challenge, { header: 0x4a });
  expect(replay(spkiOf(rsa), answer).result).toBe('failed');
  expect(replay(spkiOf(rsa), new Uint8Array(300).fill(1)).result).toBe('failed');
});

/** DG14 with the algorithm of active authentication. */
const stating = (algorithm: string): readonly SecurityInfo[] => [
  {
    kind: 'active-authentication',
    oid: '2.23.136.1.1.5',
    version: 1,
    id: undefined,
    algorithm,
    data: undefined,
    place: { source: 'DG14', offset: 0, length: 0 },
    bytes: new Uint8Array(0),
  },
];

test.each([
  'prime256v1',
  'secp384r1',
  'secp521r1',
  'brainpoolP224r1',
  'brainpoolP256r1',
  'brainpoolP384r1',
  'brainpoolP512r1',
])('an elliptic chip on %s answers plain or in DER, with the stated hash or another', (curve) => {
  const pair = curveKey(curve);
  const key = spkiOf(pair);
  const sha256 = stating('0.4.0.127.0.7.1.1.4.1.3');
  const plain = ecdsaAnswer(pair.privateKey, challenge);
  expect(replay(key, plain, sha256)).toMatchObject({ result: 'successful', codes: [] });
  expect(replay(key, plain)).toMatchObject({
    result: 'successful',
    codes: ['document.chip.aa.hash-not-stated'],
  });
  expect(
    replay(key, ecdsaAnswer(pair.privateKey, challenge, 'sha256', 'der'), sha256),
  ).toMatchObject({ result: 'successful', codes: ['document.chip.aa.der'] });
  expect(replay(key, ecdsaAnswer(pair.privateKey, challenge, 'sha384'), sha256)).toMatchObject({
    result: 'successful',
    codes: ['document.chip.aa.hash-differs'],
  });
  const other = curveKey(curve);
  expect(replay(spkiOf(other), plain, sha256).result).toBe('failed');
  expect(replay(key, plain.subarray(1), sha256).result).toBe('failed');
});

test('what there is decides before anything is computed', () => {
  const key = spkiOf(rsa);
  const response = recoverySignature(rsa.privateKey, challenge);
  const record = { challenge, response };
  const cases = [
    [{ record, evidence: { state: 'none' } }, 'failed', 'key-missing'],
    [{ record: undefined, evidence: { state: 'none' } }, 'not-supported', 'no-key'],
    [{ record: undefined, evidence }, 'not-supported', 'no-transcript'],
    [{ record: undefined, evidence: { ...evidence, aborted: true } }, 'aborted', 'aborted'],
    [{ record: 'aborted', evidence }, 'aborted', 'aborted'],
    [{ record: 'refused', evidence }, 'failed', 'refused'],
    [{ record, evidence: { state: 'not-given', result: 'aborted' } }, 'aborted', 'key-not-given'],
    [{ record, evidence: { ...evidence, proven: false } }, 'undetermined', 'key-unsigned'],
    [
      { record: { challenge: challenge.subarray(1), response }, evidence },
      'failed',
      'challenge-length',
    ],
  ] as const;
  for (const [input, result, code] of cases) {
    const check = runNow(checkActiveAuthentication({ key, infos: [], ...input }), nodeCrypto);
    expect([check.result, check.findings.map((finding) => finding.code)]).toEqual([
      result,
      expect.arrayContaining([`document.chip.aa.${code}`]),
    ]);
  }
  const broken = derElement(tags.sequence, Uint8Array.of(5, 0));
  expect(replay(broken, response)).toMatchObject({ result: 'failed' });
});

test('no bytes of key or answer throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }),
      (key, answer) => {
        expect(replay(key, answer).result).not.toBe('successful');
        expect(replay(spkiOf(rsa), answer).result).toBe('failed');
      },
    ),
    { numRuns: 60 },
  );
});
