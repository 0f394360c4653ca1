import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Checkpoint,
  cosignaturesOf,
  openCheckpoint,
  parseVerifierKey,
  type Verifier,
  verifyConsistency,
} from '@amirani/journal';
import { cosignedMessage } from '@amirani/journal/log';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { withAccess } from '../database/access.ts';
import { silentLog } from '../log/log.ts';
import { inspect, onBothEngines } from '../test/engines.ts';
import { type JournalKeys, openJournalKeys } from './keys.ts';
import { openPublishedFiles } from './published-files.ts';
import { readCosigned } from './reads.ts';
import { createJournal } from './record.ts';
import { integrate, SEQUENCER } from './sequence.ts';
import { startSequencer } from './sequencer.ts';
import { deliver } from './witness.ts';

/** A witness as C2SP tlog-witness describes it, over HTTP, for one log. */
interface TestWitness {
  readonly url: string;
  readonly verifier: Verifier;
  /** Status codes that it answered. */
  readonly answers: number[];
  /** What it last cosigned. */
  latest: Checkpoint | undefined;
  readonly stop: () => void;
}

const TIME = 1_795_000_000;

const startWitness = async (log: Verifier): Promise<TestWitness> => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const key = Buffer.from(`\u0004${Buffer.from(x, 'base64url').toString('latin1')}`, 'latin1');
  const id = createHash('sha256').update('witness.test\n').update(key).digest().subarray(0, 4);
  const verifier = parseVerifierKey(`witness.test+${id.toString('hex')}+${key.toString('base64')}`);
  if (verifier === undefined) throw new Error('no verifier key');
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const found =
        request.method === 'POST' && request.url === '/gate/add-checkpoint'
          ? answer(witness, log, Buffer.concat(parts).toString())
          : { status: 404 };
      const body = found.status === 200 ? cosign(found.body ?? '', id, privateKey) : found.body;
      witness.answers.push(found.status);
      response.writeHead(
        found.status,
        found.type === undefined ? {} : { 'content-type': found.type },
      );
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const witness: TestWitness = {
    url: `http://127.0.0.1:${port}/gate`,
    verifier,
    answers: [],
    latest: undefined,
    stop: () => void server.close(),
  };
  return witness;
};

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly type?: string;
}

const answer = (witness: TestWitness, log: Verifier, request: string): Answer => {
  const [, old = '', proof = '', note = ''] =
    /^old (0|[1-9]\d*)\n((?:[A-Za-z0-9+/=]+\n){0,63})\n([\s\S]+)$/.exec(request) ?? [];
  if (note === '') return { status: 400 };
  const [origin = '', size = ''] = note.split('\n');
  if (origin !== log.name) return { status: 404 };
  const checkpoint = openCheckpoint(note, log);
  if (checkpoint === undefined) return { status: 403 };
  if (Number(old) > Number(size)) return { status: 400 };
  const { latest } = witness;
  if (Number(old) !== (latest?.size ?? 0))
    return { status: 409, body: `${latest?.size ?? 0}\n`, type: 'text/x.tlog.size' };
  const hashes = proof
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => new Uint8Array(Buffer.from(line, 'base64')));
  if (latest?.size === checkpoint.size && Buffer.compare(latest.root, checkpoint.root) !== 0)
    return { status: 409 };
  const grown =
    latest === undefined ? hashes.length === 0 : verifyConsistency(latest, checkpoint, hashes);
  if (!grown) return { status: 422 };
  witness.latest = checkpoint;
  return { status: 200, body: note.slice(0, note.lastIndexOf('\n\n') + 1) };
};

const cosign = (text: string, id: Buffer, key: KeyObject): string => {
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(TIME));
  const signature = sign(null, cosignedMessage(text, TIME), key);
  return `— witness.test ${Buffer.concat([id, stamp, signature]).toString('base64')}\n`;
};

onBothEngines('a witness over HTTP', (database) => {
  let folder: string;
  let keys: JournalKeys;
  let witness: TestWitness;
  const clock = (): Date => new Date('2026-11-25T04:00:00Z');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'amirani-witness-'));
    keys = await openJournalKeys(folder, 'journal.test/witness');
    witness = await startWitness(keys.verifier);
  });
  beforeEach(() => {
    witness.answers.length = 0;
  });
  afterAll(async () => {
    witness.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** The head of the log after a number of further entries. */
  const grow = async (entries: number) => {
    await withAccess(database(), { account: 'x' }, 'amirani_journal_writer', async (tx) => {
      const journal = createJournal(keys, clock);
      for (let index = 0; index < entries; index += 1)
        await journal.record(tx, { operation: 'access', actor: 'x', action: 'x', outcome: 'done' });
    });
    // A sequencer that a test has started may be at work at this moment.
    return vi.waitFor(
      async () => {
        const done = await integrate(database(), keys, clock);
        if (done === undefined) throw new Error('another sequencer');
        return done.head;
      },
      { timeout: 10_000 },
    );
  };
  const bring = async (entries: number) =>
    deliver(database(), witness.url, await grow(entries), clock());
  const remembered = () =>
    inspect<{ size: bigint }>(database(), 'select size from journal.witness where place = $1', [
      witness.url,
    ]).then((rows) => Number(rows[0]?.size ?? -1));

  test('R35: it cosigns each head as grown out of the last, and its word is published', async () => {
    for (const entries of [3, 1, 300]) {
      const checkpoint = (await bring(entries)) ?? '';
      expect(cosignaturesOf(checkpoint, [witness.verifier])).toEqual([
        { name: 'witness.test', time: TIME },
      ]);
      expect(openCheckpoint(checkpoint, keys.verifier)?.size).toBe(witness.latest?.size);
      const shown = await withAccess(database(), SEQUENCER, 'amirani_sequencer', readCosigned);
      expect(shown).toBe(checkpoint);
    }
    expect(witness.answers).toEqual([200, 200, 200]);
    // Nothing new: it is not asked again, and an entry more is not witnessed yet.
    expect(await bring(0)).toBeUndefined();
    await grow(1);
    const shown = await withAccess(database(), SEQUENCER, 'amirani_sequencer', readCosigned);
    expect(cosignaturesOf(shown ?? '', [witness.verifier])).toEqual([]);
  }, 30_000);

  test('where it saw another size than we remember, 409 says which, and it goes on from there', async () => {
    await bring(2);
    const seen = await remembered();
    await inspect(database(), 'update journal.witness set size = 5');
    witness.answers.length = 0;
    expect(await bring(1)).toBeDefined();
    expect(witness.answers).toEqual([409, 200]);
    expect(await remembered()).toBe(seen + 1);
    await inspect(database(), 'delete from journal.witness');
    witness.answers.length = 0;
    await bring(1);
    expect(witness.answers).toEqual([409, 200]);
    expect(await remembered()).toBe(seen + 2);
  });

  test('R35: it refuses a log that does not go on from what it saw, and that is not called witnessed', async () => {
    await bring(2);
    const before = await remembered();
    const { latest } = witness;
    if (latest === undefined) throw new Error('nothing seen');
    // Another history of the same length: as if ours had been rewritten since.
    witness.latest = { ...latest, root: new Uint8Array(32) };
    await expect(bring(1)).rejects.toThrow('the witness answered 422');
    // It saw more than there is: ours was cut.
    witness.latest = { ...latest, size: latest.size + 1000 };
    await expect(bring(1)).rejects.toThrow(`saw ${latest.size + 1000} entries`);
    expect(await remembered()).toBe(before);
    witness.latest = latest;
    expect(await bring(1)).toBeDefined();
  });

  test('the sequencer brings it each head and publishes the cosigned checkpoint as a file', async () => {
    const sequencer = startSequencer({
      database: database(),
      keys,
      files: await openPublishedFiles(database(), join(folder, 'log')),
      log: silentLog,
      clock,
      witness: witness.url,
      witnessInterval: 0,
      interval: 10_000,
    });
    try {
      await grow(3);
      await sequencer.flush();
      const text = await readFile(join(folder, 'log', 'checkpoint'), 'utf8');
      expect(cosignaturesOf(text, [witness.verifier])).toHaveLength(1);
      expect(openCheckpoint(text, keys.verifier)?.size).toBe(witness.latest?.size);
    } finally {
      await sequencer.stop();
    }
  });
});
