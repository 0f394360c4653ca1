import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { formatVerifierKey, leafHash } from '@amirani/journal';
import {
  bundlePath,
  continuationDigest,
  encodeBundle,
  encodeEntry,
  GrowingTree,
  signCheckpoint,
  signReceipt,
  tileBytes,
  tilePath,
} from '@amirani/journal/log';
import { nodeSha256, nodeSigner } from '@amirani/journal/node';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

const newSigner = (name = 'amirani.example/gate') =>
  nodeSigner(
    name,
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
const signer = newSigner();
const key = formatVerifierKey({ ...signer, kind: 'log' });
const entry = (index: number): Uint8Array => new TextEncoder().encode(`entry ${index}`);

/** A log of fewer than 256 entries, written file by file. */
const writeLog = (size: number, folder = folderOf({})): string =>
  writeEntries(
    Array.from({ length: size }, (_, index) => entry(index)),
    folder,
  );

const writeEntries = (entries: readonly Uint8Array[], folder = folderOf({})): string => {
  const size = entries.length;
  const leaves = entries.map((one) => leafHash(one, nodeSha256));
  const put = (path: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  put(bundlePath(0, size), encodeBundle(entries));
  const place = { level: 0, index: 0, width: size };
  put(
    tilePath(place),
    tileBytes(place, (_, index) => leaves[index] ?? new Uint8Array()),
  );
  const tree = GrowingTree.from(0, () => new Uint8Array(), nodeSha256);
  for (const leaf of leaves) tree.append(leaf);
  const root = tree.root();
  put('checkpoint', signCheckpoint({ origin: signer.name, size, root }, signer));
  return folder;
};

test('a sound journal is called sound, from a folder and over http', async () => {
  const folder = writeLog(5);
  const { code, out } = await amirani(['journal', 'verify', folder, '--key', key]);
  expect(code).toBe(0);
  expect(out).toMatch(/^sound: 5 entries, root [0-9a-f]{64}\n$/);
  const server = createServer((request, response) => {
    try {
      response.end(readFileSync(join(folder, (request.url ?? '').replace('/journal/', ''))));
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  expect((await amirani(['journal', 'verify', url, '--key', key])).out).toBe(out);
});

test('a changed entry is named, and the exit code does not tell', async () => {
  const folder = writeLog(5);
  const path = join(folder, bundlePath(0, 5));
  const bytes = readFileSync(path);
  bytes[bytes.indexOf('entry 3') + 6] = 0x39;
  writeFileSync(path, bytes);
  const { code, out } = await amirani(['journal', 'verify', folder, '--key', key, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    sound: false,
    fault: 'journal.entry.differs',
    index: 3,
    path: 'tile/entries/000.p/5',
    key: 'given',
  });
});

test('another key, a rewritten history and a lost receipt are found', async () => {
  const folder = writeLog(5);
  const foreign = formatVerifierKey({ ...newSigner(), kind: 'log' });
  expect((await amirani(['journal', 'verify', folder, '--key', foreign])).out).toContain(
    'journal.checkpoint.signature',
  );
  const kept = join(folder, 'kept');
  await amirani(['journal', 'verify', folder, '--key', key, '--keep', kept]);
  const at = '2026-01-02T10:00:00Z';
  const receipts = [entry(2), new TextEncoder().encode('never logged')].map((one) => ({
    file: 'x',
    receipt: signReceipt(leafHash(one, nodeSha256), at, signer),
  }));
  const list = join(folder, 'receipts.json');
  writeFileSync(list, JSON.stringify(receipts));
  writeLog(7, folder);
  const grown = ['journal', 'verify', folder, '--key', key, '--known', kept, '--json'];
  const { out } = await amirani([...grown, '--receipts', list]);
  expect(JSON.parse(out)).toMatchObject({
    sound: true,
    size: 7,
    receipts: [{ state: 'in-log', index: 2 }, { state: 'not-in-log' }],
  });
  writeLog(4, folder);
  expect(JSON.parse((await amirani(grown)).out)).toMatchObject({
    sound: false,
    fault: 'journal.history.differs',
    from: 0,
    to: 4,
  });
  // One more kept checkpoint says where: only after its entries.
  const early = join(folder, 'early');
  await amirani(['journal', 'verify', writeLog(3), '--key', key, '--keep', early]);
  expect(JSON.parse((await amirani([...grown, '--known', early])).out)).toMatchObject({
    index: 3,
    from: 3,
    to: 4,
  });
  expect((await amirani([...grown.slice(0, -1), '--known', early])).out).toContain(
    'first bad entry between 3 and 4',
  );
}, 30_000);

test('an entry whose further entries were dropped is not whole, though the journal is sound', async () => {
  const common = {
    schema: 1,
    at: '2026-01-02T10:00:00Z',
    operation: 'collection',
    actor: 'n.officer',
    action: 'uploadMessages',
    outcome: 'done',
    subjects: [],
    recipients: [],
  } as const;
  const salt = 'c2FsdHNhbHRzYWx0';
  const further = [1, 2].map((part) =>
    encodeEntry({ ...common, salt: `further-further-${part}`, continues: { salt, part } }),
  );
  const continued = { entries: 2, digest: continuationDigest(further) };
  const first = encodeEntry({ ...common, salt, continued });
  const verified = async (entries: readonly Uint8Array[]) =>
    JSON.parse(
      (await amirani(['journal', 'verify', writeEntries(entries), '--key', key, '--json'])).out,
    );
  expect(await verified([entry(0), first, ...further])).toMatchObject({
    sound: true,
    incomplete: [],
  });
  expect(await verified([entry(0), first, ...further.slice(1)])).toMatchObject({
    sound: true,
    incomplete: [{ index: 1, entries: 2, found: 1 }],
  });
  const { out } = await amirani(['journal', 'verify', writeEntries([first]), '--key', key]);
  expect(out).toContain('NOT WHOLE: entry 0 goes on in 2 further entries');
}, 30_000);

test('a key that only lies beside the log is used, and said to prove less', async () => {
  const folder = writeLog(1);
  expect(await amirani(['journal', 'verify', folder])).toMatchObject({ code: 1, out: '' });
  writeFileSync(join(folder, 'verifier-key'), `${key}\n`);
  const { code, out } = await amirani(['journal', 'verify', folder]);
  expect(code).toBe(0);
  expect(out).toContain('sound: 1 entries');
  expect(out).toContain('give --key from another place');
});

test('a file that is not a journal exits with 2, wrong use with 1', async () => {
  const folder = folderOf({});
  for (const place of [folder, join(folder, 'absent'), 'http://127.0.0.1:1']) {
    const { code, err } = await amirani(['journal', 'verify', place, '--key', key]);
    expect(code, err).toBe(2);
    expect(err).toContain('  Do: ');
  }
  expect((await amirani(['journal', 'burn', folder])).code).toBe(1);
  expect((await amirani(['journal', 'verify', folder, '--key', 'nonsense'])).code).toBe(1);
}, 30_000);
