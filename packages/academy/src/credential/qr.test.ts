import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { sampleClaim, sampleRequest } from '../test/sample-credential.ts';
import { fromBase45, toBase45 } from './base45.ts';
import {
  type Credential,
  credentialOfQr,
  isNamedByQr,
  issueCredential,
  qrLetters,
  qrText,
  verifyCredential,
} from './index.ts';
import { qrDictionary } from './qr-dictionary.ts';

const NOW = '2026-11-26T20:00:00Z';

let credential: Credential;

beforeAll(async () => {
  const issued = await issueCredential(sampleRequest());
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  credential = issued.value;
});

test('the QR code carries the whole credential; a larger one is named by the digest of its file', async () => {
  const { carries, text, level } = qrText(credential);
  expect([carries, level]).toEqual(['credential', 'M']);
  expect(text).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
  expect(text.length).toBeLessThan(qrLetters.M / 3);
  expect(credentialOfQr(text)).toEqual(credential);
  let noise = 1;
  const random = (): string =>
    Array.from({ length: 190 }, () => {
      noise = (noise * 48_271) % 2_147_483_647;
      return String.fromCodePoint(0x10d0 + (noise % 33));
    }).join('');
  const alignments = Array.from({ length: 20 }, () => ({
    targetName: random(),
    targetUrl: 'https://x.example/',
    targetFramework: random(),
  }));
  const claim = { ...sampleClaim, course: { ...sampleClaim.course, alignments } };
  const issued = await issueCredential(sampleRequest({ claim }));
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const large = qrText(issued.value);
  expect(large.carries).toBe('file');
  expect(large.text.length).toBeLessThan(130);
  expect(credentialOfQr(large.text)).toBeUndefined();
  expect(isNamedByQr(large.text, issued.value)).toBe(true);
  expect(isNamedByQr(large.text, credential)).toBe(false);
});

test("others' tools and the published dictionary read the code, and a zip bomb is rejected", () => {
  const file = new URL('../../../../docs/reference/credential-qr.dictionary', import.meta.url);
  const dictionary = readFileSync(file);
  expect(dictionary.toString('utf8')).toBe(qrDictionary);
  const packed = fromBase45(qrText(credential).text.slice('AMIRANI1:'.length));
  const json = inflateSync(packed ?? new Uint8Array(), { dictionary }).toString('utf8');
  expect(JSON.parse(json)).toEqual(credential);
  for (const at of [2, 5, (packed?.length ?? 0) - 4, (packed?.length ?? 0) - 1]) {
    const other = packed?.map((byte, place) => (place === at ? byte ^ 1 : byte));
    expect(credentialOfQr(`AMIRANI1:${toBase45(other ?? new Uint8Array())}`)).toBeUndefined();
  }
  const bomb = deflateSync(Buffer.alloc(1_000_000, 32), { dictionary });
  expect(credentialOfQr(`AMIRANI1:${toBase45(bomb)}`)).toBeUndefined();
});

test('whatever is given, nothing throws and nothing is accepted', async () => {
  const { text } = qrText(credential);
  const anything = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.string().map((tail) => `AMIRANI1:${tail}`),
    fc.nat(text.length).map((length) => text.slice(0, length - 1)),
    fc.uint8Array().map((bytes) => `AMIRANI1:${String.fromCodePoint(...bytes)}`),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (given) => {
      expect((await verifyCredential(given, { at: NOW })).result).toBe('failed');
    }),
  );
});
