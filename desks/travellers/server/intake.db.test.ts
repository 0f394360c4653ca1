import { setImmediate } from 'node:timers/promises';
import type { QuarantineItem } from '@platform/api/types.ts';
import { purposeHeader, type Role, referenceHeader } from '@platform/api/vocabulary.ts';
import { noFailedFiles } from '@platform/server/apart/failed-files.ts';
import { createReaders } from '@platform/server/apart/readers.ts';
import { createReadInput } from '@platform/server/ingest/read-apart.ts';
import type { InputItem } from '@platform/server/ingest/read-input.ts';
import { paxlst, pnrgov } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { rowCounts, testRoom } from '@platform/server/test/ingest-room.ts';
import { cookieOf, PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { travellersDesk } from './desk.ts';
import { intakeDesk } from './intake.ts';

const nino = { surname: 'TSERELI', given: 'NINO', birth: '900506', document: 'QV1234567' };

onDatabase('the intake desk', (database) => {
  let server: TestServer;
  let cookies: Record<string, string> = {};
  const room = () => testRoom(database());

  beforeAll(async () => {
    const { ingest, keys } = room();
    server = await testServer(database(), {
      desks: [travellersDesk, intakeDesk({ ingest, keys, addAirports: async () => {} })],
    });
    const roles: Record<string, Role> = {
      operator: 'operator',
      analyst: 'pnr-analyst',
      officer: 'border-officer',
      dpo: 'data-protection-officer',
    };
    cookies = {};
    for (const [login, role] of Object.entries(roles))
      cookies[login] = await server.signIn(login, [role]);
  }, 30_000);
  afterAll(() => server.close());

  const PURPOSE: Record<string, string> = {
    operator: 'operation',
    analyst: 'pnr-assessment',
    officer: 'border-check',
    dpo: 'oversight',
  };
  const call = async (login: string, method: 'GET' | 'POST', url: string, payload?: unknown) => {
    const before = server.journal.entries.length;
    const bytes = typeof payload === 'string' || Buffer.isBuffer(payload);
    const answer = await server.app.inject({
      method,
      url,
      headers: {
        'x-amirani': '1',
        cookie: cookies[login] ?? '',
        [purposeHeader]: PURPOSE[login] ?? '',
        [referenceHeader]: 'test',
        ...(payload === undefined
          ? {}
          : { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }),
      },
      ...(payload === undefined ? {} : { payload: payload as string }),
    });
    // A fresh password gives the session a new token.
    const given = answer.headers['set-cookie'];
    if (given !== undefined) cookies[login] = cookieOf(given);
    return {
      status: answer.statusCode,
      json: answer.json(),
      entries: server.journal.entries.slice(before),
    };
  };
  const stepUp = (login: string) =>
    call(login, 'POST', '/api/session/step-up', { password: PASSWORD });
  const itemOf = async (id: string) => {
    const { json } = await call('operator', 'GET', '/api/quarantine');
    return (json.items as (QuarantineItem & { version: number })[]).find((item) => item.id === id);
  };

  test('R31: an upload is stored, answered with a receipt, and leaves one entry that names what it brought', async () => {
    const text =
      paxlst({ flight: 'ZU1', persons: [nino] }) + pnrgov({ flight: 'ZU1', persons: [nino] });
    const { status, json, entries } = await call('operator', 'POST', '/api/messages', text);
    expect(status).toBe(200);
    expect(json.outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'stored',
      'stored',
    ]);
    expect(json.receipt.leafHash).toMatch(/^[0-9a-f]{64}$/);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      operation: 'collection',
      action: 'uploadMessages',
      actor: 'operator',
      outcome: 'done',
      purpose: 'operation',
    });
    for (const { id } of json.outcomes) expect(entries[0]?.subjects).toContain(id);
  });

  test('an analyst uploads too; who may not, is refused before the body is read, and that is logged', async () => {
    const text = paxlst({ flight: 'ZU2', persons: [nino] });
    expect((await call('analyst', 'POST', '/api/messages', text)).status).toBe(200);
    for (const login of ['officer', 'dpo', 'nobody']) {
      const { status, entries } = await call(login, 'POST', '/api/messages', text);
      expect([401, 403]).toContain(status);
      expect(entries[0]?.outcome).toBe('refused');
    }
  });

  test('subscribers get changes by id', async () => {
    const { json } = await call(
      'operator',
      'POST',
      '/api/messages',
      paxlst({ flight: 'ZU3', persons: [nino] }),
    );
    const told = await inspect<{ change: unknown }>(
      database(),
      'select change from platform.outbox order by id desc limit 1',
    );
    expect(told[0]?.change).toEqual({ kind: 'flight', id: json.outcomes[0].flightId });
  });

  test('R33: without a journal nothing is stored and the answer says so', async () => {
    const before = await rowCounts(database());
    server.journal.broken = true;
    const { status, json } = await call(
      'operator',
      'POST',
      '/api/messages',
      paxlst({ flight: 'ZU4', persons: [nino] }),
    );
    server.journal.broken = false;
    expect(status).toBe(503);
    expect(json.code).toBe('journal.unavailable');
    expect(await rowCounts(database())).toEqual(before);
  });

  test('a body beyond the limit is refused with a clear code and nothing is stored', async () => {
    const before = await rowCounts(database());
    const { status, json } = await call(
      'operator',
      'POST',
      '/api/messages',
      Buffer.alloc(65 * 1024 * 1024, 0x20),
    );
    expect([status, json.code]).toEqual([413, 'http.body.too-large']);
    expect(await rowCounts(database())).toEqual(before);
  });

  test('others are answered while a large file goes through the gate', async () => {
    const flight = 'ZU9';
    const text = Array.from({ length: 200 }, (_, at) =>
      paxlst({ flight, reference: `L${at}`, persons: [nino] }),
    ).join('');
    let [reading, read] = [false, false];
    const readers = createReaders({ failed: noFailedFiles });
    onTestFinished(() => readers.close());
    const inner = createReadInput(readers, () => '2026-11-30' as never, 0);
    async function* told(bytes: Uint8Array) {
      reading = true;
      for await (const item of inner(bytes)) {
        read = true;
        yield item;
      }
    }
    const { ingest } = testRoom(database(), told);
    const call = testRoom(database()).call;
    const taken = ingest.take([{ bytes: Buffer.from(text), source: 'upload' }], call);
    let answered = 0;
    while (!read) {
      const began = reading;
      const { statusCode } = await server.app.inject('/api/health');
      if (began && !read && statusCode === 200) answered += 1;
      // An answer that is at hand takes no turn of the loop; without one the reader is never heard.
      await setImmediate();
    }
    expect(answered).toBeGreaterThan(0);
    expect((await taken).outcomes.flat()).toHaveLength(200);
  });

  test('the quarantine: opened only with a fresh password and a reason; read again; erased; each act once logged', async () => {
    const text = paxlst({ flight: 'ZU5', persons: [nino] });
    const cut = text.slice(0, text.indexOf('UNT'));
    const { json } = await call('operator', 'POST', '/api/messages', cut);
    const [{ id, reason }] = json.outcomes;
    expect(reason).toBe('ingest.message.truncated');
    server.pass(16 * 60);
    const open = `/api/quarantine/${id}/open`;
    expect((await call('operator', 'POST', open, { reason: 'to see' })).json.code).toBe(
      'access.step-up.required',
    );
    await stepUp('operator');
    expect((await call('operator', 'POST', open, { reason: '' })).status).toBe(400);
    expect((await call('dpo', 'POST', open, { reason: 'to see' })).status).toBe(403);
    const opened = await call('operator', 'POST', open, { reason: 'the sender asks' });
    expect(Buffer.from(opened.json.content, 'base64').toString()).toBe(cut.trimEnd());
    expect(opened.entries).toMatchObject([
      {
        operation: 'consultation',
        action: 'openQuarantineItem',
        reason: 'the sender asks',
        subjects: [id],
      },
    ]);
    const replay = (version: number) =>
      call('operator', 'POST', `/api/quarantine/${id}/replay`, {
        reason: 'reader mended',
        version,
      });
    expect((await replay(7)).json.code).toBe('decision.version.stale');
    const again = await replay(1);
    expect(again.json.outcomes).toMatchObject([{ outcome: 'quarantined', id }]);
    expect(again.entries).toMatchObject([{ operation: 'alteration', reason: 'reader mended' }]);
    expect(await itemOf(id)).toMatchObject({ state: 'held', attempts: 2, version: 2 });
    const erase = (version: number) =>
      call('operator', 'POST', `/api/quarantine/${id}/erase`, { reason: 'sent again', version });
    expect((await erase(1)).json.code).toBe('decision.version.stale');
    const erased = await erase(2);
    expect(erased.status).toBe(200);
    expect(erased.entries).toMatchObject([{ operation: 'erasure', subjects: [id] }]);
    expect(await itemOf(id)).toMatchObject({ state: 'erased' });
    for (const attempt of [
      erase(3),
      replay(3),
      call('operator', 'POST', open, { reason: 'to see' }),
    ])
      expect((await attempt).json.code).toBe('decision.not-open');
  });

  test('what can be read at a replay is stored and the item ends, in one act', async () => {
    const spoiled = room();
    const text = paxlst({ flight: 'ZU6', persons: [nino] });
    // A reader of an earlier day that made nothing of it.
    spoiled.spoil = () => [
      {
        kind: 'unreadable',
        bytes: Buffer.from(text),
        reason: 'ingest.message.truncated',
        facts: {},
      },
    ];
    const day = intakeDesk({
      ingest: spoiled.ingest,
      keys: spoiled.keys,
      addAirports: async () => {},
    });
    const older = await testServer(database(), { desks: [day] });
    const cookie = await older.signIn('operator2', ['operator']);
    const headers = {
      'x-amirani': '1',
      cookie,
      [purposeHeader]: 'operation',
      [referenceHeader]: 'test',
    };
    const post = async (url: string, payload: string | object) =>
      (
        await older.app.inject({
          method: 'POST',
          url,
          headers: {
            ...headers,
            'content-type':
              typeof payload === 'string' ? 'application/octet-stream' : 'application/json',
          },
          payload,
        })
      ).json();
    const { id } = (await post('/api/messages', text)).outcomes[0];
    spoiled.spoil = (items) => items;
    const { outcomes } = await post(`/api/quarantine/${id}/replay`, {
      reason: 'mended',
      version: 1,
    });
    expect(outcomes).toMatchObject([{ outcome: 'stored', travellers: 1 }]);
    const [item] = await inspect(
      database(),
      'select state, sealed from quarantine.item where id = $1',
      [id],
    );
    expect(item).toEqual({ state: 'replayed', sealed: null });
    await older.close();
  });

  test('what is erased, or read again, while it is read again stays as it was left', async () => {
    let meanwhile: (() => Promise<unknown>) | undefined;
    async function* reader(bytes: Uint8Array): AsyncGenerator<InputItem> {
      await meanwhile?.();
      yield { kind: 'unreadable', bytes, reason: 'ingest.message.truncated', facts: {} };
    }
    const { ingest, keys } = testRoom(database(), reader);
    const desk = intakeDesk({ ingest, keys, addAirports: async () => {} });
    const other = await testServer(database(), { desks: [desk] });
    const headers = {
      'x-amirani': '1',
      cookie: await other.signIn('operator3', ['operator']),
      [purposeHeader]: 'operation',
      [referenceHeader]: 'test',
    };
    const post = (url: string, payload: string | object) =>
      other.app.inject({
        ...{ method: 'POST', url, payload },
        headers: {
          ...headers,
          'content-type':
            typeof payload === 'string' ? 'application/octet-stream' : 'application/json',
        },
      });
    const { headers: fresh } = await post('/api/session/step-up', { password: PASSWORD });
    headers.cookie = cookieOf(fresh['set-cookie']);
    for (const act of ['erase', 'replay']) {
      meanwhile = undefined;
      const { id } = (await post('/api/messages', `cut while ${act}`)).json().outcomes[0];
      const url = (name: string): string => `/api/quarantine/${id}/${name}`;
      const body = { reason: 'done meanwhile', version: 1 };
      meanwhile = async () => {
        meanwhile = undefined;
        expect((await post(url(act), body)).statusCode).toBe(200);
      };
      const late = await post(url('replay'), body);
      expect(late.statusCode, late.body).toBe(409);
      expect(
        await inspect(
          database(),
          'select state, version, sealed is null as gone from quarantine.item where id = $1',
          [id],
        ),
      ).toEqual([
        { state: act === 'erase' ? 'erased' : 'held', version: 2, gone: act === 'erase' },
      ]);
    }
    await other.close();
  });

  test('the data protection officer sees that there is something and why, never the bytes', async () => {
    const { json } = await call('operator', 'POST', '/api/messages', 'unreadable with SECRETNAME');
    const seen = await call('dpo', 'GET', '/api/quarantine');
    expect(JSON.stringify(seen.json)).not.toContain('SECRETNAME');
    expect(seen.json.items.map(({ id }: { id: string }) => id)).toContain(json.outcomes[0].id);
    expect(seen.json.items[0]).not.toHaveProperty('sealed');
  });

  test('R10: what the traveller routes send holds no full number until it is unmasked, which is logged', async () => {
    const { json } = await call(
      'operator',
      'POST',
      '/api/messages',
      paxlst({ flight: 'ZU7', persons: [nino] }),
    );
    const flightId = json.outcomes[0].flightId;
    const list = await call('officer', 'GET', `/api/flights/${flightId}/travellers`);
    const [{ id }] = list.json.travellers;
    expect(list.entries[0]?.subjects).toEqual([flightId, id]);
    const page = await call('officer', 'GET', `/api/travellers/${id}`);
    const found = await call('officer', 'POST', '/api/search', { text: 'QV1234567' });
    expect(found.json.travellers.length).toBeGreaterThan(0);
    for (const { json: sent } of [list, page, found])
      expect(JSON.stringify(sent)).not.toContain('QV1234567');
    await stepUp('officer');
    const unmasked = await call('officer', 'POST', `/api/travellers/${id}/unmask`, {
      group: 'document',
      reason: 'the number is worn on the page',
    });
    expect(JSON.stringify(unmasked.json.facts)).toContain('QV1234567');
    expect(unmasked.json.receipt).toBeDefined();
    expect(unmasked.entries).toMatchObject([
      { operation: 'consultation', action: 'unmaskTraveller', subjects: [id] },
    ]);
  });

  test('R4: what belongs to PNR does not exist for the border desk', async () => {
    const { json } = await call(
      'operator',
      'POST',
      '/api/messages',
      pnrgov({ flight: 'ZU8', persons: [nino] }),
    );
    const [{ id, flightId }] = json.outcomes;
    expect((await call('officer', 'GET', `/api/messages/${id}`)).json.code).toBe('http.not-found');
    expect((await call('analyst', 'GET', `/api/messages/${id}`)).status).toBe(200);
    expect(
      (await call('officer', 'GET', `/api/flights/${flightId}/travellers`)).json.travellers,
    ).toEqual([]);
    expect(
      JSON.stringify((await call('officer', 'GET', `/api/flights/${flightId}`)).json),
    ).not.toMatch(/pnr/i);
  });
});
