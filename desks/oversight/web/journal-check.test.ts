import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import {
  formatVerifierKey,
  type Hash,
  type LoggedEntry,
  leafHash,
  parseCheckpoint,
  portableSha256,
  toHex,
} from '@amirani/journal';
import {
  consistencyProof,
  encodeEntry,
  GrowingTree,
  inclusionProof,
  rootOf,
  signCheckpoint,
} from '@amirani/journal/log';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHistory, checkInclusion, type ProofAnswer } from './journal-check.ts';

const name = 'amirani/test';
const pair = generateKeyPairSync('ed25519');
const publicKey = new Uint8Array(
  createPublicKey(createPrivateKey(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })))
    .export({ type: 'spki', format: 'der' })
    .subarray(-32),
);
const signer = {
  name,
  publicKey,
  sign: (message: Uint8Array) => new Uint8Array(sign(null, message, pair.privateKey)),
};
const verifierKey = formatVerifierKey({ name, kind: 'log', publicKey });

const entry = (index: number): LoggedEntry => ({
  schema: 1,
  at: '2026-11-25T02:00:00Z',
  operation: 'consultation',
  actor: 'officer',
  action: 'getTraveller',
  outcome: 'done',
  subjects: [],
  recipients: [],
  salt: `saltsaltsaltsalt${String(index).padStart(4, '0')}`,
});

/** A log of the given number of entries, with the answers of its server. */
const logOf = (size: number) => {
  const leaves = Array.from({ length: size }, (_, index) => encodeEntry(entry(index)));
  const nodes = new Map<string, Hash>();
  const tree = GrowingTree.from(0, () => {
    throw new Error('an empty tree has no nodes');
  });
  for (const leaf of leaves)
    for (const { level, index, hash } of tree.append(leafHash(leaf)))
      nodes.set(`${level}.${index}`, hash);
  const read = (level: number, index: number): Hash => {
    const hash = nodes.get(`${level}.${index}`);
    if (hash === undefined) throw new Error(`no node ${level}.${index}`);
    return hash;
  };
  const checkpoint = signCheckpoint({ origin: name, size, root: rootOf(size, read) }, signer);
  return {
    checkpoint,
    root: toHex(rootOf(size, read)),
    proof: (index: number): ProofAnswer => ({
      index,
      leaf: Buffer.from(leaves[index] ?? []).toString('base64'),
      proof: inclusionProof(index, size, read).map(toHex),
      accounts: [],
      checkpoint,
      verifierKey,
    }),
    consistency: async (from: number) => ({
      from,
      fromRoot: toHex(rootOf(from, read)),
      proof: consistencyProof(from, size, read).map(toHex),
      checkpoint,
    }),
  };
};

const opened = (checkpoint: string) => {
  const parsed = parseCheckpoint(checkpoint);
  if (parsed === undefined) throw new Error('no checkpoint');
  return { checkpoint: parsed.checkpoint, verifierKey };
};

describe('R35: a proof is checked in the browser', () => {
  test('every entry of every log up to 20 leads to the signed root, and the drawing ends there', () => {
    for (let size = 1; size <= 20; size += 1) {
      const log = logOf(size);
      for (let index = 0; index < size; index += 1) {
        const check = checkInclusion(log.proof(index));
        expect(check).toMatchObject({ included: true, signed: true });
        expect(check.entry).toEqual(entry(index));
        expect(check.steps.at(-1)?.result ?? check.leafHash).toBe(log.root);
      }
    }
  });

  test('one changed byte of the entry, a hash or the checkpoint is found', () => {
    const log = logOf(13);
    const honest = log.proof(5);
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.nat({ max: 31 }), (which, at) => {
        const proof = honest.proof.map((hash, index) =>
          index === which
            ? hash.slice(0, at * 2) +
              (Number.parseInt(hash.slice(at * 2, at * 2 + 2), 16) ^ 1)
                .toString(16)
                .padStart(2, '0') +
              hash.slice(at * 2 + 2)
            : hash,
        );
        expect(checkInclusion({ ...honest, proof }).included).toBe(false);
      }),
    );
    const leaf = Buffer.from(JSON.stringify({ ...entry(5), actor: 'nobody' })).toString('base64');
    expect(checkInclusion({ ...honest, leaf }).included).toBe(false);
    expect(checkInclusion({ ...honest, index: 6 }).included).toBe(false);
    const forged = honest.checkpoint.replace('\n13\n', '\n14\n');
    expect(checkInclusion({ ...honest, checkpoint: forged }).signed).toBe(false);
  });

  test('a checkpoint of another key is not signed', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' });
    const key = formatVerifierKey({
      name,
      kind: 'log',
      publicKey: new Uint8Array(other.subarray(-32)),
    });
    expect(checkInclusion({ ...logOf(4).proof(1), verifierKey: key }).signed).toBe(false);
  });
});

describe('R35: what this browser saw before is held against the log', () => {
  const never = async (): Promise<never> => {
    throw new Error('nothing to ask for');
  };
  const seen = (size: number) => ({ size, root: logOf(size).root, verifierKey });

  test('a first sight is said to be one', async () => {
    expect(await checkHistory(undefined, opened(logOf(3).checkpoint), never)).toEqual({
      kind: 'first-sight',
    });
  });

  test('unchanged and honestly grown logs are told apart', async () => {
    const log = logOf(9);
    expect(await checkHistory(seen(9), opened(log.checkpoint), never)).toMatchObject({
      kind: 'same',
    });
    for (let from = 1; from < 9; from += 1)
      expect(await checkHistory(seen(from), opened(log.checkpoint), log.consistency)).toEqual({
        kind: 'grown',
        from,
      });
  });

  test('a rewritten, shortened or otherwise signed log is caught', async () => {
    const log = logOf(9);
    const rewritten = { size: 5, root: toHex(portableSha256()), verifierKey };
    expect(await checkHistory(rewritten, opened(log.checkpoint), log.consistency)).toMatchObject({
      kind: 'rewritten',
    });
    expect(
      await checkHistory({ ...rewritten, size: 9 }, opened(log.checkpoint), never),
    ).toMatchObject({ kind: 'rewritten' });
    expect(await checkHistory(seen(12), opened(log.checkpoint), never)).toMatchObject({
      kind: 'shrunk',
    });
    expect(
      await checkHistory({ ...seen(9), verifierKey: 'x' }, opened(log.checkpoint), never),
    ).toEqual({ kind: 'other-key' });
  });
});
