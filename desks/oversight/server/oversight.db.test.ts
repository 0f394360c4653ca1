import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  decodeEntry,
  fromHex,
  leafHash,
  openCheckpoint,
  parseCheckpoint,
  parseVerifierKey,
  verifyConsistency,
  verifyInclusion,
  verifyLog,
} from '@amirani/journal';
import { bundlePath, decodeBundle } from '@amirani/journal/log';
import { nodeSha256, nodeVerifyEd25519 } from '@amirani/journal/node';
import { purposesOf, type Role, roles } from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { withAccess } from '@platform/server/database/access.ts';
import { type JournalKeys, openJournalKeys } from '@platform/server/journal/keys.ts';
import type { JournalEntry } from '@platform/server/journal/port.ts';
import { createJournal } from '@platform/server/journal/record.ts';
import { integrate } from '@platform/server/journal/sequence.ts';
import { onBothEngines } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oversightDesk } from './desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-oversight-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const clock = (): Date => new Date('2026-11-25T04:00:00Z');

onBothEngines('the oversight desk', (database) => {
  let server: TestServer;
  let keys: JournalKeys;
  const cookies = new Map<Role, string>();
  beforeAll(async () => {
    keys = await openJournalKeys(folder, 'journal.test/oversight');
    const journal = createJournal(keys, clock);
    server = await testServer(database(), {
      ...{ journal, desks: [oversightDesk(keys)], config: { dataFolder: folder } },
    });
    for (const role of roles) cookies.set(role, await server.signIn(`some-${role}`, [role]));
    for (let index = 0; index < 300; index += 1)
      await record({
        operation: index % 3 === 0 ? 'consultation' : 'disclosure',
        actor: index % 5 === 0 ? 'a.officer' : 'b.officer',
        action: `act-${index}`,
        outcome: index % 7 === 0 ? 'refused' : 'done',
      });
    await sequence();
  }, 60_000);
  afterAll(async () => server.close());

  const record = (entry: JournalEntry) =>
    withAccess(database(), { account: entry.actor }, 'amirani_journal_writer', (tx) =>
      createJournal(keys, clock).record(tx, entry),
    );
  const sequence = async (): Promise<void> => {
    for (;;) if ((await integrate(database(), keys, clock))?.added === 0) return;
  };
  const get = (url: string, role?: Role, more: Readonly<Record<string, string>> = {}) =>
    server.app.inject({
      method: 'GET',
      url,
      headers: {
        ...(role === undefined
          ? {}
          : {
              cookie: cookies.get(role) ?? '',
              'x-amirani-purpose': purposesOf[role][0] ?? 'oversight',
              'x-amirani-reference': 'request%207',
            }),
        ...more,
      },
    });
  const officer: Role = 'data-protection-officer';
  const entriesOf = async (query: string) => {
    const answer = await get(`/api/journal/entries?${query}`, officer);
    expect(answer.statusCode, answer.body).toBe(200);
    return endpoints.listJournalEntries.response.parse(answer.json());
  };

  test('the state names size, root, key and witness, and its checkpoint is signed', async () => {
    const answer = await get('/api/journal', officer);
    const state = endpoints.getJournalState.response.parse(answer.json());
    const verifier = parseVerifierKey(state.verifierKey);
    expect(verifier).toEqual(keys.verifier);
    const checkpoint = openCheckpoint(state.checkpoint, keys.verifier);
    expect(checkpoint?.size).toBe(state.size);
    expect(checkpoint?.root).toEqual(fromHex(state.rootHash));
    expect(state).toMatchObject({ pending: 0, witness: { state: 'not-witnessed' } });
    await record({ operation: 'access', actor: 'x', action: 'waits', outcome: 'done' });
    const later = endpoints.getJournalState.response.parse(
      (await get('/api/journal', officer)).json(),
    );
    expect(later).toMatchObject({ size: state.size, pending: 1 });
    await sequence();
  });

  test('R35: the proof of an entry verifies against the signed checkpoint, and fails for any other entry', async () => {
    const { entries, size } = await entriesOf('limit=200');
    const indexes = [0, 255, 256, size - 1, entries[17]?.index ?? 0];
    for (const index of indexes) {
      const answer = await get(`/api/journal/entries/${index}/proof`, officer);
      const proof = endpoints.getJournalProof.response.parse(answer.json());
      const checkpoint = openCheckpoint(proof.checkpoint, keys.verifier);
      if (checkpoint === undefined) throw new Error('not signed');
      const leaf = new Uint8Array(Buffer.from(proof.leaf, 'base64'));
      const path = proof.proof.map((hash) => fromHex(hash) ?? new Uint8Array());
      const holds = (bytes: Uint8Array, at: number): boolean =>
        verifyInclusion(leafHash(bytes), at, checkpoint.size, path, checkpoint.root);
      expect(proof.index).toBe(index);
      expect(holds(leaf, index)).toBe(true);
      expect(holds(leaf, index === 0 ? 1 : index - 1)).toBe(false);
      expect(holds(Uint8Array.of(...leaf, 32), index)).toBe(false);
      const shown = entries.find((one) => one.index === index);
      if (shown !== undefined) expect(shown.action).toBe(decodeEntry(leaf)?.action);
    }
    expect((await get(`/api/journal/entries/${size + 1000}/proof`, officer)).statusCode).toBe(404);
    expect((await get('/api/journal/entries/-1/proof', officer)).statusCode).toBe(400);
    expect((await get('/api/journal/entries/1.5/proof', officer)).statusCode).toBe(400);
  });

  test('R35: that the log only grew is proven from any earlier size', async () => {
    for (const from of [0, 1, 256, 299]) {
      const answer = await get(`/api/journal/consistency?from=${from}`, officer);
      const proof = endpoints.getJournalConsistency.response.parse(answer.json());
      const checkpoint = openCheckpoint(proof.checkpoint, keys.verifier);
      if (checkpoint === undefined) throw new Error('not signed');
      const path = proof.proof.map((hash) => fromHex(hash) ?? new Uint8Array());
      const root = fromHex(proof.fromRoot) ?? new Uint8Array();
      expect(verifyConsistency({ size: from, root }, checkpoint, path)).toBe(true);
      const other = new Uint8Array(32);
      expect(verifyConsistency({ size: from, root: other }, checkpoint, path)).toBe(false);
    }
    expect((await get('/api/journal/consistency?from=99999', officer)).statusCode).toBe(404);
  });

  test('pages of entries go on where the last one ended, newest first, none twice and none left out', async () => {
    const { size } = await entriesOf('limit=1');
    const seen: number[] = [];
    for (let before = size; before > 0; ) {
      const { entries } = await entriesOf(`limit=47&before=${before}`);
      seen.push(...entries.map(({ index = -1 }) => index));
      before = seen.at(-1) ?? 0;
    }
    expect(seen).toEqual(Array.from({ length: size }, (_, at) => size - 1 - at));
    expect((await get('/api/journal/entries?limit=201', officer)).statusCode).toBe(400);
    expect((await get('/api/journal/entries?limit=0', officer)).statusCode).toBe(400);
  });

  test('filters by operation, actor and outcome are taken together', async () => {
    const wanted = [...Array(300).keys()].filter(
      (at) => at % 3 === 0 && at % 5 === 0 && at % 7 === 0,
    );
    const { entries } = await entriesOf(
      'operation=consultation&actor=a.officer&outcome=refused&limit=200',
    );
    expect(entries.map(({ action }) => action)).toEqual(wanted.map((at) => `act-${at}`).reverse());
    expect((await entriesOf('actor=nobody')).entries).toEqual([]);
    expect((await get('/api/journal/entries?outcome=maybe', officer)).statusCode).toBe(400);
  });

  test('who unmasked, on which days, and whose password was only asked: by act, days and outcome', async () => {
    const entry = { operation: 'consultation', actor: 'a.gatekeeper' } as const;
    await record({ ...entry, action: 'unmaskTraveller', outcome: 'done' });
    await record({ ...entry, action: 'getTraveller', outcome: 'done' });
    const asked = { operation: 'access', actor: 'a.gatekeeper', outcome: 'refused' } as const;
    await record({ ...asked, action: 'disableAccount', reason: 'access.step-up.required' });
    // A typed reason with the text of a problem code is not a password request.
    const typed = '","reason":"access.step-up.required"';
    await record({ ...asked, action: 'disableAccount', reason: typed });
    await sequence();
    const of = async (query: string) =>
      (await entriesOf(`actor=a.gatekeeper&${query}`)).entries.map(
        ({ action, outcome }) => `${action} ${outcome}`,
      );
    expect(await of('act=unmask')).toEqual(['unmaskTraveller done']);
    expect(await of('outcome=asked')).toEqual(['disableAccount asked']);
    expect(await of('outcome=refused')).toEqual(['disableAccount refused']);
    const day = clock().toISOString().slice(0, 10);
    expect(await of(`from=${day}&to=${day}`)).toHaveLength(4);
    expect(await of(`from=${day}&act=unmask`)).toHaveLength(1);
    expect(await of('to=2020-01-01')).toEqual([]);
    expect(await of('from=2100-01-01')).toEqual([]);
    expect((await get('/api/journal/entries?from=yesterday', officer)).statusCode).toBe(400);
    expect((await get('/api/journal/entries?act=unmaskTraveller', officer)).statusCode).toBe(400);
  });

  test('the page after an entry is the one next to it, newest first', async () => {
    const { entries } = await entriesOf('after=99&limit=3');
    expect(entries.map(({ index }) => index)).toEqual([102, 101, 100]);
  });

  test('R31: looking into the journal is journalled with who, for what', async () => {
    await entriesOf('actor=a.officer&limit=1');
    await sequence();
    const { entries } = await entriesOf('limit=1');
    expect(entries[0]).toMatchObject({
      operation: 'access',
      actor: `some-${officer}`,
      role: officer,
      purpose: 'oversight',
      reference: 'request 7',
      action: 'listJournalEntries',
      outcome: 'done',
    });
  });

  test('R34: nobody but the data protection officer reads the journal, for no purpose, and each try is logged', async () => {
    const urls = [
      '/api/journal',
      '/api/journal/entries',
      '/api/journal/entries/0/proof',
      '/api/journal/consistency?from=1',
      `/journal/${bundlePath(0, 256)}`,
    ];
    for (const url of urls) {
      expect((await get(url)).statusCode, url).toBe(401);
      for (const role of roles.filter((one) => one !== officer))
        for (const purpose of [{}, { 'x-amirani-purpose': 'oversight' }]) {
          const answer = await get(url, role, purpose);
          expect([url, role, answer.statusCode, answer.json()]).toEqual([
            url,
            role,
            403,
            { code: 'access.role' },
          ]);
        }
    }
    const unstated = await get('/api/journal/entries', officer, { 'x-amirani-purpose': '' });
    expect(unstated.json()).toEqual({ code: 'access.purpose.missing' });
    await sequence();
    const { entries } = await entriesOf('outcome=refused&limit=200&operation=access');
    expect(entries.filter(({ reason }) => reason === 'access.role').length).toBeGreaterThan(20);
  });

  test('R35: checkpoint and hashes are for anyone; whoever has the entries verifies without an account', async () => {
    const anyone = await get('/journal/checkpoint');
    expect(anyone.statusCode).toBe(200);
    expect(anyone.headers['content-type']).toContain('text/plain');
    const size = parseCheckpoint(anyone.body)?.checkpoint.size ?? 0;
    expect((await get(`/journal/tile/0/000`)).rawPayload.length).toBe(8192);
    expect((await get(`/journal/tile/0/001.p/${size - 256}`)).statusCode).toBe(200);
    expect((await get('/journal/tile/0/001.p/7')).rawPayload.length).toBe(7 * 32);
    for (const url of [
      'tile/0/1',
      'tile/0/x000/000',
      'tile/0/000.p/256',
      'tile/0/000.p/0',
      'tile/0/009',
      'tile/01/000',
      'tile/-1/000',
      'tile/a/000',
      'tile/99999/000',
      'tile/7/000',
      'tile/0/000.p/-1',
      'tile/0/000.p/1e1',
    ])
      expect((await get(`/journal/${url}`)).statusCode, url).toBeGreaterThanOrEqual(400);
    const bundle = await get(`/journal/${bundlePath(0, 256)}`, officer);
    expect(decodeBundle(bundle.rawPayload)).toMatchObject({ whole: true });
    expect((await get('/journal/tile/entries/000.p/300', officer)).statusCode).toBe(404);
    expect((await get('/journal/tile/entries/099', officer)).statusCode).toBe(404);
    const files = new Map([['checkpoint', anyone.rawPayload]]);
    const verdict = await verifyLog(
      async (path) => {
        const answer = await get(
          `/journal/${path}`,
          path.includes('entries') ? officer : undefined,
        );
        return files.get(path) ?? (answer.statusCode === 200 ? answer.rawPayload : undefined);
      },
      { verifier: keys.verifier, sha256: nodeSha256, verifyEd25519: nodeVerifyEd25519 },
    );
    expect(verdict).toMatchObject({ sound: true, checkpoint: { size } });
    // Each bundle that was handed out left an entry that says so.
    await sequence();
    const { entries } = await entriesOf('limit=2');
    expect(entries.map(({ action, actor, reason }) => [action, actor, reason])).toEqual(
      [bundlePath(1, size - 256), bundlePath(0, 256)].map((path) => [
        'getJournalEntries',
        `some-${officer}`,
        path,
      ]),
    );
  });

  // Mutants: without the fourth argument in `openCall` both entries look the same; with a class of operation the numbers leave one.
  test('what a page shows again by itself is recorded as that, and the numbers of the navigation consult nobody', async () => {
    const url = '/api/journal/entries?limit=1';
    await get(url, officer);
    await get(url, officer, { 'x-amirani-unasked': '1' });
    const counts = await get('/api/oversight/counts', officer);
    expect([counts.statusCode, counts.json()]).toEqual([200, { toApprove: 0, openAlarms: 0 }]);
    expect((await get('/api/oversight/counts', 'operator')).statusCode).toBe(403);
    await sequence();
    const { entries } = await entriesOf('limit=3&act=journal-read');
    const [last, before] = entries.filter(({ action }) => action === 'listJournalEntries');
    expect([last?.reason, last?.outcome]).toEqual(['screen.shown-again', 'done']);
    expect(before?.reason).toBeUndefined();
    const done = await entriesOf('limit=200&outcome=done');
    expect(done.entries.filter(({ action }) => action === 'countOversight')).toEqual([]);
  });

  // Mutants: without `accountsOf` the login is missing. If every subject is resolved, the traveller is named.
  test('an entry about an account names its login, in the list and with its proof; of a traveller it has the hash alone', async () => {
    const acted = {
      operation: 'alteration',
      actor: 'some-administrator',
      outcome: 'done',
    } as const;
    await record({ ...acted, action: 'disableAccount', subjects: ['some-operator'] });
    await record({ ...acted, action: 'getTraveller', subjects: ['0a1b2c3d'] });
    await sequence();
    const [traveller, account] = (await entriesOf('actor=some-administrator&limit=2')).entries;
    expect(account).toMatchObject({ action: 'disableAccount', accounts: ['some-operator'] });
    expect(account?.subjects).toHaveLength(1);
    expect(traveller).toMatchObject({ action: 'getTraveller', accounts: [] });
    expect(JSON.stringify(traveller)).not.toContain('0a1b2c3d');
    const answer = await get(`/api/journal/entries/${account?.index}/proof`, officer);
    expect(endpoints.getJournalProof.response.parse(answer.json()).accounts).toEqual([
      'some-operator',
    ]);
    const about = await entriesOf('account=some-operator&act=account-disabled&limit=5');
    expect(about.entries.map(({ index }) => index)).toEqual([account?.index]);
    expect((await entriesOf('account=nobody')).entries).toEqual([]);
  });

  // Mutant: without `about` in the query every entry comes.
  test('the journal is read by the traveller of a request', async () => {
    const id = randomUUID();
    const body = {
      ...{ id, kind: 'access', person: { surname: '', documentNumber: 'QV7000777' } },
      ...{ replyTo: 'Rustaveli 1', asked: 'what do you hold of me', identity: 'passport shown' },
    };
    const answer = await server.app.inject({
      ...{ method: 'POST', url: '/api/oversight/requests', payload: body },
      headers: {
        ...{ cookie: cookies.get(officer) ?? '', 'x-amirani': '1' },
        ...{ 'x-amirani-purpose': 'oversight', 'x-amirani-reference': '7' },
      },
    });
    expect(answer.statusCode, answer.body).toBe(200);
    await sequence();
    const { entries } = await entriesOf(`request=${id}&limit=200`);
    expect(entries.map(({ action }) => action)).toEqual(['receiveSubjectRequest']);
    expect((await get(`/api/journal/entries?request=${randomUUID()}`, officer)).statusCode).toBe(
      404,
    );
  });
});
