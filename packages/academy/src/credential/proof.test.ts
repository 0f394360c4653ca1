import { fromBase64url, toBase64url } from '@amirani/tables/base64';
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase45, toBase45 } from './base45.ts';
import { fromBase58, toBase58 } from './base58.ts';
import { canonical } from './canonical.ts';
import { CREDENTIALS_V2, embedded, OPEN_BADGES_V3 } from './contexts.ts';
import { multikey, publicKeyOf } from './multikey.ts';
import { hashData, proofHolds } from './proof.ts';

/** Data Integrity EdDSA Cryptosuites 1.0, B.1: keys, credential, hashes, proof. */
const PUBLIC = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';
const SECRET = 'z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq';
const EXAMPLES = 'https://www.w3.org/ns/credentials/examples/v2';
const options = {
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-rdfc-2022',
  created: '2023-02-24T23:36:38Z',
  verificationMethod: `did:key:${PUBLIC}#${PUBLIC}`,
  proofPurpose: 'assertionMethod',
} as const;
const unsecured = {
  '@context': [CREDENTIALS_V2, EXAMPLES],
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
  type: ['VerifiableCredential', 'AlumniCredential'],
  name: 'Alumni Credential',
  description: 'A minimum viable example of an Alumni Credential.',
  issuer: 'https://vc.example/issuers/5678',
  validFrom: '2023-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
};
const PROOF =
  'z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme';
/** The context of the examples is this one line. */
const withExamples = (url: string) =>
  url === EXAMPLES
    ? Promise.resolve({
        documentUrl: url,
        document: { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } },
      })
    : embedded(url);

test('the vector of the W3C: hashes, signature and proof of eddsa-rdfc-2022', async () => {
  const data = await hashData(unsecured, options, withExamples);
  expect(data && bytesToHex(data)).toBe(
    'bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0' +
      '517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017',
  );
  const seed = fromBase58(SECRET.slice(1))?.slice(2) ?? new Uint8Array();
  const key = publicKeyOf(PUBLIC) ?? new Uint8Array();
  expect(bytesToHex(ed25519.getPublicKey(seed))).toBe(bytesToHex(key));
  expect(`z${toBase58(ed25519.sign(data ?? new Uint8Array(), seed))}`).toBe(PROOF);
  const secured = { ...unsecured, proof: { ...options, proofValue: PROOF } };
  expect(await proofHolds(secured, key, withExamples)).toBe(true);
  expect(
    await proofHolds({ ...secured, name: 'Alumni credential' } as never, key, withExamples),
  ).toBe(false);
});

test('nothing is loaded but the two contexts, and a term that they do not know has no canonical form', async () => {
  await expect(embedded(EXAMPLES)).rejects.toThrow(EXAMPLES);
  await expect(embedded(CREDENTIALS_V2)).resolves.toMatchObject({ documentUrl: CREDENTIALS_V2 });
  await expect(embedded(OPEN_BADGES_V3)).resolves.toMatchObject({ documentUrl: OPEN_BADGES_V3 });
  expect(await canonical(unsecured)).toBeUndefined();
  const known = { '@context': [CREDENTIALS_V2], type: 'VerifiableCredential', id: 'urn:x:1' };
  expect(await canonical(known)).toContain('<urn:x:1>');
  expect(await canonical({ ...known, errors: ['one'] })).toBeUndefined();
});

test('base45 as RFC 9285 has it, base58 as the Internet-Draft, base64url as RFC 4648', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  for (const [text, encoded] of [
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ] as const) {
    expect(toBase45(utf8(text))).toBe(encoded);
    expect(fromBase45(encoded)).toEqual(utf8(text));
  }
  // Groups with a value beyond their bytes, a letter left over, an invalid letter.
  for (const wrong of ['GGW', ':::', 'A', 'ABCD', 'a0', '::'])
    expect(fromBase45(wrong)).toBeUndefined();
  for (const [text, encoded] of [
    ['Hello World!', '2NEpo7TZRRrLZSi2U'],
    [
      'The quick brown fox jumps over the lazy dog.',
      'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z',
    ],
  ] as const)
    expect(toBase58(utf8(text))).toBe(encoded);
  expect(toBase58(Uint8Array.of(0, 0, 0x28, 0x7f, 0xb4, 0xcd))).toBe('11233QC4');
  expect(toBase64url(utf8('fooba'))).toBe('Zm9vYmE');
  for (const wrong of ['Zm9vYmF', 'Zg==', 'Z', 'Zm9v!'])
    expect(fromBase64url(wrong)).toBeUndefined();
});

test('what is encoded is decoded, and no other text stands for the same bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 70 });
  fc.assert(
    fc.property(bytes, (given) => {
      expect(fromBase58(toBase58(given))).toEqual(given);
      expect(fromBase45(toBase45(given))).toEqual(given);
      expect(fromBase64url(toBase64url(given))).toEqual(given);
    }),
  );
  const letters = fc.string({ maxLength: 24 });
  fc.assert(
    fc.property(letters, (text) => {
      for (const [from, to] of [
        [fromBase58, toBase58],
        [fromBase45, toBase45],
        [fromBase64url, toBase64url],
      ] as const) {
        const read = from(text);
        if (read !== undefined) expect(to(read)).toBe(text);
      }
    }),
  );
});

test('only a key of Ed25519 of full length is a key', () => {
  const key = Uint8Array.from({ length: 32 }, (_, at) => at);
  expect(publicKeyOf(multikey(key))).toEqual(key);
  expect(publicKeyOf(multikey(key.slice(1)))).toBeUndefined();
  expect(publicKeyOf(`u${multikey(key).slice(1)}`)).toBeUndefined();
  // A key of P-256: the same form, another curve.
  expect(publicKeyOf('zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP')).toBeUndefined();
  expect(publicKeyOf(`z${'2'.repeat(100_000)}`)).toBeUndefined();
});
