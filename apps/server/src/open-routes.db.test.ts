import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openCosts } from '@platform/server/http/open-routes.ts';
import { webFolder } from '@platform/server/http/web.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import type { RouteOptions } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WholeServer, wholeServer } from '../test/whole-server.ts';

const web = mkdtempSync(join(tmpdir(), 'amirani-open-'));
mkdirSync(join(web, 'assets'));
writeFileSync(join(web, 'index.html'), '<!doctype html><title>Amirani</title>');
afterAll(() => rmSync(web, { recursive: true, force: true }));

/** Small bodies for the open operations that take one. */
const bodies: Readonly<Record<string, object>> = {
  signIn: { login: 'nobody', password: 'x' },
  verifyCertificate: { credential: '{}' },
};

onDatabase('open routes', (database) => {
  let server: WholeServer;
  const routes: RouteOptions[] = [];
  beforeAll(async () => {
    server = await wholeServer(database(), { web, onRoute: (route) => routes.push(route) });
  }, 120_000);
  afterAll(async () => server.close());

  const operationOf = (route: RouteOptions): string =>
    (route.schema as { operationId?: string } | undefined)?.operationId ?? '';

  /** Asks as a stranger who takes no compressed answers. */
  const ask = (route: RouteOptions, address = '192.0.2.1') =>
    server.app.inject({
      method: route.method === 'POST' ? 'POST' : 'GET',
      url: route.url.replace(':level', '0').replace('*', '000').replace(/:\w+/g, 'x'),
      headers: { 'x-amirani': '1' },
      remoteAddress: address,
      ...(bodies[operationOf(route)] === undefined ? {} : { payload: bodies[operationOf(route)] }),
    });

  /** Over the limit of the route; a sign-in has limits of its own for wrong passwords. */
  const isOver = ({ body }: { readonly body: string }): boolean =>
    body.includes('http.too-many-requests');

  const served = (): readonly RouteOptions[] => routes.filter(({ method }) => method !== 'HEAD');

  test('a route that answers a stranger says what it costs, and every other asks for a sign-in', async () => {
    expect(served().length).toBeGreaterThan(380);
    const untold: string[] = [];
    for (const route of served()) {
      if (route.config?.open !== undefined) continue;
      const { statusCode, body } = await ask(route);
      if (statusCode !== 401)
        untold.push(`${String(route.method)} ${route.url} ${statusCode} ${body}`);
    }
    expect(untold).toEqual([]);
  }, 120_000);

  test('an open route keeps to its bytes, and beyond its calls a minute it answers 429 and does nothing', async () => {
    const open = served().filter(({ config }) => config?.open !== undefined);
    const listed = open.map((route) => operationOf(route) || route.url).sort();
    expect(listed).toEqual([
      '/*',
      '/api/openapi.json',
      '/journal/checkpoint',
      '/journal/tile/:level/*',
      '/journal/verifier-key',
      '/metrics',
      'getAbout',
      'getAboutData',
      'getCredentialIssuer',
      'getHealth',
      'getPublicProgrammes',
      'getStatusList',
      'signIn',
      'verifyCertificate',
    ]);
    for (const route of open) {
      const cost = route.config?.open ?? openCosts.operation;
      const first = await ask(route);
      expect(first.rawPayload.length, route.url).toBeLessThanOrEqual(cost.bytes);
      expect(first.statusCode, route.url).toBeLessThan(500);
      // The large limits differ in nothing but their number.
      if (cost.perMinute > 600) continue;
      for (let n = 1; n < cost.perMinute; n += 1)
        if (isOver(await ask(route))) expect.fail(`${route.url} after ${n} calls`);
      const over = await ask(route);
      expect([over.statusCode, over.json().code], route.url).toEqual([
        429,
        'http.too-many-requests',
      ]);
      expect(over.headers['retry-after']).toBe('60');
      // Other addresses are not refused, and a minute later no address is.
      expect(isOver(await ask(route, '192.0.2.2')), route.url).toBe(false);
    }
    server.pass(61);
    for (const route of open) expect(isOver(await ask(route)), route.url).toBe(false);
  }, 300_000);

  test('no file of the workbench is larger than an open answer may be', () => {
    if (!existsSync(webFolder)) return console.log('skipped: the workbench is not built');
    for (const file of globSync('**/*.*', { cwd: webFolder }))
      expect(statSync(join(webFolder, file)).size, file).toBeLessThanOrEqual(openCosts.web.bytes);
  });

  test('the description of the API is made once, sent compressed, and not sent to who has it', async () => {
    const get = (headers: Record<string, string> = {}) =>
      server.app.inject({ url: '/api/openapi.json', headers });
    const plain = await get();
    const tag = String(plain.headers.etag);
    expect(plain.headers['cache-control']).toBe('no-cache');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await get({ 'accept-encoding': 'br, gzip;q=0.9' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers['vary']).toContain('accept-encoding');
    expect(packed.rawPayload.length * 5).toBeLessThan(plain.rawPayload.length);
    expect(gunzipSync(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(
      (await get({ 'accept-encoding': 'gzip;q=0, identity' })).headers['content-encoding'],
    ).toBe(undefined);
    const again = await get({ 'if-none-match': tag });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    // If it were made again it would be another text object: the server keeps the same bytes.
    expect((await get()).rawPayload.equals(plain.rawPayload)).toBe(true);
  });
});
