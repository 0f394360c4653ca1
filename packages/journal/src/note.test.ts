import { fromCanonicalBase64, toBase64 } from '@amirani/tables/base64';
import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cosignaturesOf,
  cosignedMessage,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from './checkpoint.ts';
import { nodeSigner, nodeVerifyEd25519 } from './node.ts';
import {
  formatVerifierKey,
  keyId,
  noteIsSignedBy,
  parseNote,
  parseVerifierKey,
  portableVerifyEd25519,
  type Signer,
  type Verifier,
} from './note.ts';
import { leafHash } from './tree.ts';

const signerOf = (name: string, seed: number): Signer => {
  const secret = new Uint8Array(32).fill(seed);
  return {
    name,
    publicKey: ed25519.getPublicKey(secret),
    sign: (message) => ed25519.sign(message, secret),
  };
};

const verifierOf = ({ name, publicKey }: Signer): Verifier => ({ name, kind: 'log', publicKey });

const log = signerOf('journal.example/qge', 1);
const root = leafHash(Uint8Array.of(1));

test('the published example of a signed note verifies', () => {
  // From the documentation of the Go package golang.org/x/mod/sumdb/note.
  const verifier = parseVerifierKey(
    'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  );
  const note = parseNote(
    'If you think cryptography is the answer to your problem,\n' +
      "then you don't know what your problem is.\n\n" +
      '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
  );
  if (verifier === undefined || note === undefined) throw new Error('not read');
  expect(noteIsSignedBy(note, verifier)).toBe(true);
  expect(noteIsSignedBy(note, verifier, nodeVerifyEd25519)).toBe(true);
  const changed = { ...note, text: note.text.replace('cryptography', 'cartography') };
  expect(noteIsSignedBy(changed, verifier)).toBe(false);
});

test('Ed25519 as in RFC 8032, 7.1, by both verifiers', () => {
  const key = Buffer.from(
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    'hex',
  );
  const signature = Buffer.from(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    'hex',
  );
  for (const verify of [portableVerifyEd25519, nodeVerifyEd25519]) {
    expect(verify(signature, Uint8Array.of(0x72), key)).toBe(true);
    expect(verify(signature, Uint8Array.of(0x73), key)).toBe(false);
    expect(verify(new Uint8Array(3), Uint8Array.of(0x72), key)).toBe(false);
    expect(verify(signature, Uint8Array.of(0x72), new Uint8Array(5))).toBe(false);
  }
});

test('a checkpoint comes back, for its own key only', () => {
  const text = signCheckpoint({ origin: log.name, size: 7, root }, log);
  expect(openCheckpoint(text, verifierOf(log))).toEqual({ origin: log.name, size: 7, root });
  expect(openCheckpoint(text, verifierOf(signerOf(log.name, 2)))).toBeUndefined();
  expect(openCheckpoint(text, verifierOf(signerOf('other.example', 1)))).toBeUndefined();
  expect(openCheckpoint(text.replace('\n7\n', '\n8\n'), verifierOf(log))).toBeUndefined();
});

test('no cut, changed or added byte of a checkpoint passes', () => {
  const text = signCheckpoint({ origin: log.name, size: 7, root }, log);
  fc.assert(
    fc.property(
      fc.nat({ max: text.length - 1 }),
      fc.constantFrom('', 'A', '=', '\n', '7'),
      (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        if (changed !== text) expect(openCheckpoint(changed, verifierOf(log))).toBeUndefined();
      },
    ),
    { numRuns: 300 },
  );
});

test('a size that cannot be held exactly is not read as another', () => {
  const of = (size: string): string =>
    signCheckpoint({ origin: log.name, size: 7, root }, log).replace('\n7\n', `\n${size}\n`);
  expect(parseCheckpoint(of('9007199254740991'))?.checkpoint.size).toBe(Number.MAX_SAFE_INTEGER);
  for (const size of ['9007199254740992', '9999999999999999', '07', '-1', '1e3', ''])
    expect(parseCheckpoint(of(size)), size).toBeUndefined();
});

test('whatever text comes, it is refused and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseCheckpoint(text)).toBeUndefined();
      expect(parseVerifierKey(text)).toBeUndefined();
    }),
  );
});

test('a verifier key comes back from its text, and not with another id', () => {
  const text = formatVerifierKey(verifierOf(log));
  expect(parseVerifierKey(text)).toEqual(verifierOf(log));
  expect(parseVerifierKey(text.replace(/\+[0-9a-f]{8}\+/, '+00000000+'))).toBeUndefined();
});

test('a witness is counted by its own key and time only', () => {
  const witness = signerOf('witness.example', 3);
  const verifier: Verifier = { ...verifierOf(witness), kind: 'cosigner' };
  const text = signCheckpoint({ origin: log.name, size: 7, root }, log);
  const body = text.slice(0, text.lastIndexOf('\n\n') + 1);
  const time = 1_795_000_000;
  const stamp = new Uint8Array(8);
  new DataView(stamp.buffer).setBigUint64(0, BigInt(time));
  const line = (message: Uint8Array): string =>
    `— ${witness.name} ${toBase64(Uint8Array.of(...keyId(verifier), ...stamp, ...witness.sign(message)))}\n`;
  const cosigned = text + line(cosignedMessage(body, time));
  expect(cosignaturesOf(cosigned, [verifier])).toEqual([{ name: witness.name, time }]);
  expect(openCheckpoint(cosigned, verifierOf(log))?.size).toBe(7);
  expect(cosignaturesOf(text + line(cosignedMessage(body, time + 1)), [verifier])).toEqual([]);
  expect(cosignaturesOf(cosigned, [{ ...verifier, kind: 'log' }])).toEqual([]);
});

test('a signer out of a PEM key signs what the portable verifier accepts', () => {
  // RFC 8410, 10.3: the example private key, and its public key of 10.1.
  const pem =
    '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n';
  const signer = nodeSigner('x', pem);
  expect(toBase64(signer.publicKey)).toBe('Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=');
  const message = Uint8Array.of(1, 2, 3);
  expect(portableVerifyEd25519(signer.sign(message), message, signer.publicKey)).toBe(true);
});

test('base64 agrees with the platform and has one form for each text', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(toBase64(bytes)).toBe(text);
      expect(fromCanonicalBase64(text)).toEqual(bytes);
    }),
  );
  for (const bad of ['A', 'AA', 'AB==', 'A===', 'AAA', '====', 'AA=A', 'A-==', ' AAA'])
    expect(fromCanonicalBase64(bad)).toBeUndefined();
});
