import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openCheckpoint, parseVerifierKey } from '@amirani/journal';
import { createClient } from '@platform/api/client.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { createSampleData, type SampleDataState } from '@platform/server/about/sample-data.ts';
import { ASSESSMENT_VERSION } from '@platform/server/accountability/impact-form.ts';
import { createLog } from '@platform/server/log/log.ts';
import { requireConfig } from '@platform/server/settings/config.ts';
import { freshPostgresUrl, hasPostgres } from '@platform/server/test/engines.ts';
import { cookieOf } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RunningServer, type StartOptions, startServer } from './start.ts';

const home = mkdtempSync(join(tmpdir(), 'amirani-start-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const start = (
  env: Record<string, string>,
  also: Partial<StartOptions> = {},
): Promise<RunningServer> => {
  return startServer({
    config: requireConfig({ PORT: '0', ...env }),
    ...(env['DATABASE_URL'] === undefined ? { snapshot: inject('snapshot') } : {}),
    ...also,
  });
};

/** The typed client over real sockets, with the cookie it was given. */
const clientOf = (address: string) => {
  let cookie = '';
  return createClient(endpoints, async (url, init: RequestInit) => {
    const answer = await fetch(address + url, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), cookie },
    });
    const given = answer.headers.get('set-cookie');
    if (given !== null) cookie = cookieOf(given);
    return answer;
  });
};

describe.each(['pglite', 'postgres'] as const)('the whole server on %s', (engine) => {
  test.skipIf(engine === 'postgres' && !hasPostgres())(
    'starts, signs in, reads, writes its journal, stops, and starts again with the same sign-in',
    async () => {
      const env: Record<string, string> = { AMIRANI_DATA: join(home, engine) };
      if (engine === 'postgres') env['DATABASE_URL'] = await freshPostgresUrl();
      const lines: string[] = [];
      const log = createLog(
        (line) => lines.push(line),
        () => new Date(),
      );
      const missing: SampleDataState = { state: 'failed', part: 'case', number: 6, of: 8 };
      const sampleData = createSampleData(missing);
      const first = await start(env, { log, sampleData });
      expect(first.address).toMatch(/^http:\/\/localhost:\d+$/);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({
        event: 'server.starting',
        regime: 'georgia-law-enforcement',
      });
      const officer = first.accounts.find(({ login }) => login === 'officer');
      const client = clientOf(first.address);
      // A stranger learns that something is amiss, and not what; the disk is that of this machine.
      await expect(client.getHealth({})).resolves.toEqual({
        status: expect.stringMatching(/^(?:ok|degraded)$/),
      });
      // Anybody sees what is missing, and the keepers of the server in its health; there is nothing to see once all is made.
      expect((await client.getAbout({})).sampleData).toEqual(missing);
      sampleData.tell(undefined);
      expect((await client.getAbout({})).sampleData).toBeUndefined();
      sampleData.tell(missing);
      await client.signIn({ body: { login: 'officer', password: officer?.password ?? '' } });
      const { flights } = await client.listFlights(
        { query: {} },
        { purpose: 'border-check', reference: 'shift' },
      );
      expect(flights).toEqual([]);
      const oversight = clientOf(first.address);
      await oversight.signIn({ body: { login: 'dpo', password: officer?.password ?? '' } });
      const why = { purpose: 'oversight', reference: 'spot check' };
      const { parts } = await oversight.getHealth({});
      expect(Object.keys(parts ?? {})).toEqual([
        ...['disk', 'inbox', 'database', 'queue', 'sequencer'],
        ...(engine === 'postgres' ? ['partitions'] : []),
        ...['clock', 'readers', 'sample-data'],
      ]);
      expect(parts?.['sample-data']?.status).toBe('degraded');
      expect(parts).toMatchObject({ database: { status: 'ok' }, sequencer: { status: 'ok' } });
      await expect
        .poll(
          async () => {
            const { entries } = await oversight.listJournalEntries({ query: {} }, why);
            return entries.map(({ actor, action }) => `${actor} ${action}`);
          },
          { timeout: 30_000, interval: 300 },
        )
        .toContain('officer listFlights');
      const file = join(home, engine, 'training-accounts.json');
      expect(statSync(file).mode & 0o077).toBe(0);
      if (engine === 'pglite')
        expect(statSync(join(home, engine, 'database')).mode & 0o077).toBe(0);
      // Beside the checkpoint lies what it is verified with, in the folder and over HTTP.
      const served = await (await fetch(`${first.address}/journal/verifier-key`)).text();
      await first.stop();
      const beside = (name: string) => readFileSync(join(home, engine, 'journal', name), 'utf8');
      expect(beside('verifier-key')).toBe(served);
      const verifier = parseVerifierKey(served.trim());
      expect(verifier && openCheckpoint(beside('checkpoint'), verifier)).toBeDefined();
      await expect(fetch(`${first.address}/api/health`)).rejects.toThrow();
      const second = await start(env);
      expect(second.accounts).toEqual(first.accounts);
      const back = clientOf(second.address);
      await back.signIn({ body: { login: 'officer', password: officer?.password ?? '' } });
      await second.stop();
    },
    60_000,
  );
});

test('an address that other machines reach is refused without TLS, and nothing is made', async () => {
  const folder = join(home, 'open');
  await expect(start({ AMIRANI_DATA: folder, AMIRANI_HOST: '0.0.0.0' })).rejects.toMatchObject({
    code: 'config.tls.required',
  });
  expect(existsSync(folder)).toBe(false);
});

test('with --lan it speaks TLS that the shown authority signs, and tells browsers to stay with it', async () => {
  const server = await start({ AMIRANI_DATA: join(home, 'lan') }, { lan: true });
  expect(server.address).toMatch(/^https:/);
  const ca = readFileSync(server.authority?.file ?? '', 'utf8');
  const { port } = new URL(server.address);
  const headers = await new Promise<NodeJS.Dict<string | string[]>>((resolve, reject) => {
    get({ host: '127.0.0.1', servername: 'localhost', port, path: '/api/about', ca }, (answer) => {
      answer.resume();
      resolve(answer.headers);
    }).on('error', reject);
  });
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
  expect(server.authority?.fingerprint).toMatch(/^[0-9A-F:]{95}$/);
  await server.stop();
}, 120_000);

/** One server for what is seen on one: its log, its watched folder, and how it stops. */
describe('a server at work', () => {
  const folder = join(home, 'at-work');
  const lines: string[] = [];
  let server: RunningServer;
  beforeAll(async () => {
    const log = createLog(
      (line) => lines.push(line),
      () => new Date(),
    );
    server = await start({ AMIRANI_DATA: folder, AMIRANI_REGIME: 'eu' }, { log });
  }, 120_000);
  afterAll(() => server?.stop());

  test('a file in the watched folder is taken in', async () => {
    const client = clientOf(server.address);
    const password = server.accounts[0]?.password ?? '';
    await client.signIn({ body: { login: 'operator', password } });
    // It ends as an interchange does: one that breaks off would be given time.
    writeFileSync(join(folder, 'inbox', 'rubbish.bin'), "\0\u0001\u0002 UNZ+1+1'");
    const why = { purpose: 'operation', reference: 'inbox' };
    await expect
      .poll(async () => (await client.listQuarantine({}, why)).items.length, {
        timeout: 30_000,
        interval: 200,
      })
      .toBe(1);
    await expect
      .poll(() => existsSync(join(folder, 'inbox', 'rubbish.bin')), { timeout: 30_000 })
      .toBe(false);
  });

  test('a call that runs when it is told to stop is answered', async () => {
    const password = server.accounts[0]?.password ?? '';
    await clientOf(server.address)
      .signIn({ body: { login: 'nino', password: 'hunter2' } })
      .catch(() => undefined);
    const call = request(`${server.address}/api/session`, {
      method: 'POST',
      // The server says "continue" once it has the call: from then on it runs.
      headers: { 'content-type': 'application/json', 'x-amirani': '1', expect: '100-continue' },
    });
    const answered = once(call, 'response') as Promise<[IncomingMessage]>;
    call.flushHeaders();
    await once(call, 'continue');
    const stopped = server.stop();
    call.end(JSON.stringify({ login: 'officer', password }));
    const [answer] = await answered;
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(await text(answer))).toMatchObject({ login: 'officer' });
    await stopped;
  });

  test('R6: its log names the regime; nothing in it is a password or a name', () => {
    const logged = lines.join('');
    expect(logged).toContain('"regime":"eu"');
    for (const word of ['hunter2', 'nino', server.accounts[0]?.password ?? '', 'Kvirali'])
      expect(logged).not.toContain(word);
  });
});

test.skipIf(!hasPostgres())(
  'duty is refused on a PostgreSQL that could lose what it acknowledged; training is warned',
  async () => {
    const lines: string[] = [];
    const log = createLog(
      (line) => lines.push(line),
      () => new Date(),
    );
    const DATABASE_URL = await freshPostgresUrl(); // the test's own server runs with fsync off
    const duty = {
      ...{
        AMIRANI_PROFILE: 'duty',
        AMIRANI_REGIME: 'eu',
        AMIRANI_HOME_STATE: 'QVR',
        AMIRANI_TIME_ZONE: 'Asia/Tbilisi',
        AMIRANI_API_DAYS: '2',
        AMIRANI_COUNTRY: 'QVR',
        AMIRANI_IMPACT_FORM: join(home, 'impact.json'),
      },
      ...{ DATABASE_URL, AMIRANI_DATA: join(home, 'duty') },
    };
    // R64: before anything else there is a whole impact form.
    await expect(start(duty)).rejects.toMatchObject({ code: 'config.impact-form' });
    const said = 'What it is, in a sentence that is long enough to say something.';
    const year = new Date().getFullYear();
    writeFileSync(
      join(home, 'impact.json'),
      JSON.stringify({
        ...{ assessment: ASSESSMENT_VERSION, deployer: 'Patrol Police of Utopia', process: said },
        ...{ periodAndFrequency: said, personsAffected: said, harms: said, humanOversight: said },
        ...{ measuresIfHarm: said, registration: { number: 'EU-DB-0001' } },
        approvals: [
          { name: 'Nino Example', office: 'head of the unit', on: `${year}-01-01` },
          { name: 'Gia Example', office: 'data protection officer', on: `${year}-01-01` },
        ],
        reviewBy: `${year + 1}-01-01`,
      }),
    );
    await expect(start(duty)).rejects.toMatchObject({ code: 'database.not-durable' });
    const training = await start({ DATABASE_URL, AMIRANI_DATA: join(home, 'warned') }, { log });
    await training.stop();
    expect(lines.join('')).toContain('"event":"database.not-durable","setting":"fsync"');
  },
  30_000,
);
