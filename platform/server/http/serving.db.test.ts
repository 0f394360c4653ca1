import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withAccess } from '../database/access.ts';
import { publish } from '../jobs/outbox.ts';
import { onDatabase } from '../test/engines.ts';
import { type TestServer, testServer } from '../test/server.ts';
import { createRateLimit } from './rate-limit.ts';
import { bodyLimits, route } from './route.ts';

const METRICS_TOKEN = 'a-token-of-the-monitoring-1';
const web = mkdtempSync(join(tmpdir(), 'amirani-web-'));
mkdirSync(join(web, 'assets'));
writeFileSync(join(web, 'index.html'), '<!doctype html><title>Amirani</title>');
writeFileSync(join(web, 'assets', 'app-1a2b.js'), 'export {};');
writeFileSync(join(web, 'assets', 'app-1a2b.js.gz'), gzipSync('export {};'));
afterAll(() => rmSync(web, { recursive: true, force: true }));

onDatabase('serving', (database) => {
  let server: TestServer;
  let operator: string;
  let address: string;
  const received: number[] = [];
  beforeAll(async () => {
    server = await testServer(database(), {
      config: { metricsToken: METRICS_TOKEN, dataFolder: web },
      web,
      refusalLimit: createRateLimit(5, 60),
      desks: [
        {
          name: 'upload',
          routes: (app, needs) =>
            route(app, needs, 'uploadMessages', {
              role: 'own',
              handle: async ({ body, record, caller }) => {
                received.push(body.length);
                const context = { account: caller.actor };
                const receipt = await withAccess(needs.database, context, 'amirani_ingest', (tx) =>
                  record({}, tx),
                );
                return { outcomes: [], receipt: { ...receipt, leafHash: 'a'.repeat(64) } };
              },
            }),
        },
      ],
    });
    operator = await server.signIn('operator', ['operator']);
    address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => server.close());

  const why = { 'x-amirani': '1', 'x-amirani-purpose': 'operation', 'x-amirani-reference': 'x' };
  const upload = (payload: Buffer, headers: Record<string, string> = {}) =>
    server.app.inject({
      method: 'POST',
      url: '/api/messages',
      headers: { ...why, cookie: operator, 'content-type': 'application/octet-stream', ...headers },
      payload,
    });

  test('bytes come whole up to their limit; more is refused before it is read, and journalled', async () => {
    expect((await upload(Buffer.alloc(200_000, 65))).statusCode).toBe(200);
    expect(received.at(-1)).toBe(200_000);
    expect(server.journal.entries.at(-1)).toMatchObject({
      outcome: 'done',
      operation: 'collection',
    });
    const answer = await upload(Buffer.alloc(10), {
      'content-length': String(bodyLimits.bytes + 1),
    });
    expect([answer.statusCode, answer.json()]).toEqual([413, { code: 'http.body.too-large' }]);
    expect(server.journal.entries.at(-1)).toMatchObject({
      outcome: 'failed',
      reason: 'http.body.too-large',
    });
    expect(received).toHaveLength(1);
  });

  test('a file of 100 MB is answered over the wire with its code, not with a connection that breaks', async () => {
    const answer = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { ...why, cookie: operator, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(100 * 2 ** 20),
    });
    expect([answer.status, await answer.json()]).toEqual([413, { code: 'http.body.too-large' }]);
    expect(received).toHaveLength(1);
    expect((await upload(Buffer.from('x'))).statusCode).toBe(200); // and the next is taken
    received.pop();
  });

  test('a body of another kind, broken or too large is refused with its own code', async () => {
    const post = (payload: string, type: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/session',
        headers: { 'x-amirani': '1', 'content-type': type },
        payload,
      });
    expect((await post('<x/>', 'text/xml')).json()).toEqual({ code: 'http.media-type' });
    expect((await post('{"login":', 'application/json')).json()).toEqual({
      code: 'http.body.unreadable',
    });
    expect(
      (await post(JSON.stringify({ login: 'x'.repeat(200_000) }), 'application/json')).statusCode,
    ).toBe(413);
    expect(
      (await post('{"login":"x","__proto__":{"admin":true}}', 'application/json')).statusCode,
    ).toBe(400);
  });

  test('a stranger cannot fill the journal: beyond a few refusals a minute there is 429 and no entry', async () => {
    server.pass(61);
    server.journal.entries.length = 0;
    const statuses: number[] = [];
    for (let n = 0; n < 9; n += 1)
      statuses.push(
        (
          await server.app.inject({
            method: 'POST',
            url: '/api/session/end',
            headers: { 'x-amirani': '1' },
          })
        ).statusCode,
      );
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429]);
    expect(server.journal.entries).toHaveLength(5);
    // Who is signed in from the same address goes on working.
    expect((await upload(Buffer.from('x'))).statusCode).toBe(200);
    server.pass(61);
  });

  test('changes are told to those whose desk they concern, by id', async () => {
    const officer = await server.signIn('officer', ['border-officer']);
    const listen = async (cookie: string, last?: { header?: string; query?: string }) => {
      const ending = new AbortController();
      const query = last?.query === undefined ? '' : `?after=${last.query}`;
      const answer = await fetch(`${address}/api/events${query}`, {
        headers: {
          cookie,
          ...(last?.header === undefined ? {} : { 'last-event-id': last.header }),
        },
        signal: ending.signal,
      });
      let text = '';
      const reading = (async () => {
        for await (const chunk of answer.body ?? []) text += Buffer.from(chunk).toString();
      })().catch(() => undefined);
      return {
        answer,
        text: () => text,
        end: async () => {
          ending.abort();
          await reading;
        },
      };
    };
    const stranger = await fetch(`${address}/api/events`);
    expect([stranger.status, await stranger.json()]).toEqual([
      401,
      { code: 'access.sign-in.required' },
    ]);
    const atGate = await listen(officer);
    const atDesk = await listen(operator);
    expect(atGate.answer.headers.get('content-type')).toBe('text/event-stream');
    const [flight, item] = [randomUUID(), randomUUID()];
    await withAccess(database(), { account: 'system:test' }, 'amirani_ingest', (tx) =>
      publish(tx, [
        { kind: 'flight', id: flight },
        { kind: 'quarantine', id: item },
      ]),
    );
    const told = new RegExp(
      `event: flight\nid: ([\\d.]+)\ndata: {"id":"${flight}","kind":"flight"}`,
    );
    await expect.poll(() => atGate.text(), { timeout: 20_000 }).toMatch(told);
    await expect.poll(() => atDesk.text(), { timeout: 20_000 }).toContain(`"id":"${item}"`);
    expect(atGate.text()).not.toContain(item);
    expect(atDesk.text()).not.toContain(flight);
    await atGate.end();
    await atDesk.end();
    // Events without a listener go only to the client that returns with its last place.
    const place = told.exec(atGate.text())?.[1] ?? '';
    const [later, hidden] = [randomUUID(), randomUUID()];
    const meanwhile = await listen(operator);
    await withAccess(database(), { account: 'system:test' }, 'amirani_ingest', (tx) =>
      publish(tx, [
        { kind: 'flight', id: later },
        { kind: 'quarantine', id: hidden },
      ]),
    );
    await expect.poll(() => meanwhile.text(), { timeout: 20_000 }).toContain(hidden);
    await meanwhile.end();
    const old = place.replace(/\d+$/, (at) => String(Number(at) - 3600));
    for (const [last, heard] of [
      [{ header: place }, `"id":"${later}"`],
      [{ query: place }, `"id":"${later}"`],
      [{ header: old }, 'event: missed\nid: '],
      [{ query: 'nonsense' }, 'event: missed\nid: '],
    ] as const) {
      const again = await listen(officer, last);
      await expect.poll(() => again.text(), { timeout: 20_000 }).toContain(heard);
      expect(again.text()).not.toMatch(new RegExp(`${flight}|${hidden}`));
      await again.end();
    }
    const fresh = await listen(officer);
    await expect.poll(() => fresh.text(), { timeout: 20_000 }).toContain('event: place\nid: ');
    expect(fresh.text()).not.toMatch(/missed|"id"/);
    await fresh.end();
  }, 120_000);

  test('pages of the workbench are its one document, assets are kept for a year, the rest is not found', async () => {
    const page = await server.app.inject('/travellers/x');
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(page.headers['content-type']).toContain('text/html');
    const asset = await server.app.inject({
      url: '/assets/app-1a2b.js',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(asset.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    });
    for (const url of ['/assets/none.js', '/api/none', '/journal/none'])
      expect((await server.app.inject(url)).json()).toEqual({ code: 'http.not-found' });
    expect((await server.app.inject('/../../package.json')).body).not.toContain('"dependencies"');
    expect((await server.app.inject('/..%2f..%2fpackage.json')).body).not.toContain(
      '"dependencies"',
    );
  });

  const oddPaths = [
    ...[
      '//api/session',
      '//',
      '/%00',
      '/assets/%00',
      '/assets/%00.js',
      '/api/%00',
      '/%2e%2e/%2e%2e/x',
    ],
    ...[
      '/api//session',
      '/%5c..%5c',
      '/%',
      '/%zz',
      '/assets/%c0%af',
      '/api/flights/%00',
      '/.%00/',
      '/api/',
    ],
    ...[
      `/${'a'.repeat(5000)}`,
      `/assets/${'a/'.repeat(2000)}`,
      `/api/accounts/${'a'.repeat(900)}/roles`,
    ],
    ...[
      '/index.html/x',
      '/journal/tile/0/%00',
      '/journal/tile/entries/%00',
      '/%61pi/session',
      '/?%00=%00',
    ],
  ];

  const isCalm = (answer: { statusCode: number; headers: Record<string, unknown>; body: string }) =>
    answer.statusCode < 500 &&
    answer.headers['x-content-type-options'] === 'nosniff' &&
    String(answer.headers['content-security-policy']).includes("default-src 'none'") &&
    !answer.body.includes('receipt');

  test.each(oddPaths)('an odd path is an answer below 500 with all headers: %.40s', async (url) => {
    for (const method of ['GET', 'POST', 'HEAD'] as const) {
      const answer = await server.app.inject({ method, url, headers: { 'x-amirani': '1' } });
      expect([method, isCalm(answer), answer.statusCode]).toEqual([
        method,
        true,
        answer.statusCode,
      ]);
    }
    // As it comes over a socket, without what a client would mend.
    const [, status] = (
      await raw(`GET ${url} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)
    ).split(' ');
    expect(Number(status)).toBeGreaterThanOrEqual(200);
    expect(Number(status)).toBeLessThan(500);
  });

  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(text));
      let heard = '';
      socket.setEncoding('latin1').on('data', (chunk) => {
        heard += String(chunk);
      });
      socket.on('end', () => resolve(heard)).on('error', reject);
    });

  test('no address that anybody makes up is a fault of the server', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        'api',
        'assets',
        'journal',
        'tile',
        '%61pi',
        '..',
        '%2e%2e',
        '%00',
        '',
        'session',
      ),
      fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text.toWellFormed())),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const answer = await server.app.inject(`/${parts.join('/')}`);
        expect(answer.statusCode).toBeLessThan(500);
        expect(isCalm(answer)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['%00', 'QG%004711', '%E2%80%8B', '%0A', '%E2%80%AE7', '%', '%E3%85%A4'])(
    'the reference %s is refused, and no receipt is given',
    async (reference) => {
      const answer = await upload(Buffer.from('x'), { 'x-amirani-reference': reference });
      expect(answer.statusCode).toBe(403);
      expect(answer.json().code).toMatch(/^access\.reference\./);
      expect(answer.body).not.toContain('receipt');
    },
  );

  test('an address of the API that is written in another way is kept by nobody either', async () => {
    const answer = await server.app.inject({ url: '/%61pi/session' });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([401, 'no-store']);
  });

  test('metrics name operations and parts, never persons, and are for who has the token, from anywhere', async () => {
    const ask = (authorization?: string, remoteAddress = '192.168.7.9') =>
      server.app.inject({
        ...{ url: '/metrics', remoteAddress },
        headers: authorization === undefined ? {} : { authorization },
      });
    // Behind a proxy on this machine every caller has its address: that opens nothing.
    for (const wrong of [undefined, '', `Bearer ${METRICS_TOKEN}x`, METRICS_TOKEN])
      expect((await ask(wrong, '127.0.0.1')).statusCode).toBe(404);
    const answer = await ask(`Bearer ${METRICS_TOKEN}`);
    expect(answer.body).toContain(
      'amirani_http_request_seconds_count{operation="signIn",status="200"}',
    );
    for (const part of ['disk', 'inbox', 'queue', 'sequencer', 'database']) {
      expect(answer.body).toMatch(
        new RegExp(`^amirani_health_status\\{part="${part}"\\} [012]$`, 'm'),
      );
      expect(answer.body).toContain(`amirani_health_value{part="${part}"} `);
    }
    for (const word of ['operator"', 'officer', operator.split('=')[1] ?? '', '127.0.0.1'])
      expect(answer.body).not.toContain(word);
  });
});
