import { randomUUID } from 'node:crypto';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { isAct } from '@platform/api/endpoint.ts';
import { identityEndpoints } from '@platform/api/identity.ts';
import {
  actKeyHeader,
  actRepeatedHeader,
  purposesOf,
  type Role,
  roles,
} from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withAccess } from '../database/access.ts';
import type { Desk } from '../desk.ts';
import { publish } from '../jobs/outbox.ts';
import { inspect, onDatabase } from '../test/engines.ts';
import { sampleInput, sampleOf } from '../test/sample-input.ts';
import { cookieOf, PASSWORD, type TestServer, testServer } from '../test/server.ts';
import { ACT_HOURS, forgetActs } from './act.ts';
import { contextOf } from './caller.ts';
import { type OperationId, route } from './route.ts';

const all = Object.entries(endpoints) as readonly (readonly [OperationId, Endpoint])[];
const acts = all.filter(([, endpoint]) => isAct(endpoint));
/** Served by the platform itself; their real handlers are tested below and where the desks are. */
const own: readonly string[] = Object.keys(identityEndpoints);

/** Operations whose handler opens its own transactions. */
const inTheirOwn: readonly string[] = [
  'openSitting',
  'replayQuarantineItem',
  'stampExhibit',
  'uploadMessages',
];

/** Each act stores one row in the outbox and answers with an id that no other answer has. */
const probe: Desk = {
  name: 'probe',
  routes: (app, needs) => {
    for (const [id, endpoint] of acts) {
      if (own.includes(id)) continue;
      const store = (tx: Parameters<typeof publish>[0]): Promise<void> =>
        publish(tx, [{ kind: 'journal', id: randomUUID() }] as never);
      const answer = sampleOf(endpoint.response) as never;
      if (inTheirOwn.includes(id))
        route(app, needs, id, {
          role: 'own',
          handle: async ({ caller, record }) => {
            await withAccess(needs.database, contextOf(caller), 'amirani_ingest', async (tx) => {
              await store(tx);
              await record({ subjects: [randomUUID()] }, tx);
            });
            return answer;
          },
        });
      else
        route(app, needs, id, {
          handle: async ({ tx, record }) => {
            await store(tx);
            await record({ subjects: [randomUUID()] });
            return answer;
          },
        });
    }
  },
};

onDatabase('acts', (database) => {
  let server: TestServer;
  /** Another process over the same database, which shares nothing else with the first. */
  let other: TestServer;
  const cookies = new Map<Role, string>();
  beforeAll(async () => {
    server = await testServer(database(), { desks: [probe] });
    other = await testServer(database(), { desks: [probe] });
    for (const role of roles) {
      const plain = await server.signIn(`some-${role}`, [role]);
      const { headers } = await server.app.inject({
        method: 'POST',
        url: '/api/session/step-up',
        headers: { 'x-amirani': '1', cookie: plain },
        payload: { password: PASSWORD },
      });
      cookies.set(role, cookieOf(headers['set-cookie']));
    }
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await other.close();
  });

  const stored = async (): Promise<number> =>
    Number(
      (await inspect<{ n: string }>(database(), 'select count(*) as n from platform.outbox'))[0]?.n,
    );

  const send = (
    endpoint: Endpoint,
    key: string,
    { to = server, url, payload }: { to?: TestServer; url?: string; payload?: object } = {},
  ) => {
    const role = (endpoint.access.who as readonly Role[])[0] as Role;
    const input = sampleInput(endpoint);
    const body = payload ?? input.payload;
    return to.app.inject({
      method: 'POST',
      url: url ?? input.url,
      headers: {
        'x-amirani': '1',
        cookie: cookies.get(role) ?? '',
        'x-amirani-purpose':
          purposesOf[role].find((each) => endpoint.access.purposes?.includes(each) ?? true) ?? '',
        'x-amirani-reference': 'case 7',
        [actKeyHeader]: key,
        ...(endpoint.body === undefined
          ? {}
          : {
              'content-type':
                endpoint.body === 'bytes' ? 'application/octet-stream' : 'application/json',
            }),
      },
      ...(body === undefined ? {} : { payload: body }),
    });
  };

  const asked = acts.filter(([id]) => !own.includes(id));

  test.each(asked)('%s: two at once and one after are one act', async (id, endpoint) => {
    const key = randomUUID();
    const before = await stored();
    server.journal.entries.length = 0;
    const both = await Promise.all([send(endpoint, key), send(endpoint, key)]);
    const later = await send(endpoint, key);
    expect(both[0].statusCode, both[0].body).toBe(200);
    for (const answer of [both[1], later])
      expect([answer.statusCode, answer.body]).toEqual([200, both[0].body]);
    expect(both.map(({ headers }) => headers[actRepeatedHeader] ?? '0').sort()).toEqual(['0', '1']);
    expect(later.headers[actRepeatedHeader]).toBe('1');
    expect((await stored()) - before).toBe(1);
    expect(server.journal.entries).toEqual([
      expect.objectContaining({ action: id, outcome: 'done' }),
    ]);
    // The same key for another act stores nothing.
    const elsewhere = await send(endpoint, key, { url: `${sampleInput(endpoint).url}?other=1` });
    if (elsewhere.statusCode !== 200)
      expect(elsewhere.json().code).toMatch(/^http\.(act\.other-request|request\.invalid)$/);
    // Without the key it is another act.
    expect((await send(endpoint, randomUUID())).statusCode).toBe(200);
    expect((await stored()) - before).toBe(2);
  });

  test('two processes at once store one thing', async () => {
    for (const [id, endpoint] of asked.filter(
      ([name], n) => n % 8 === 0 || inTheirOwn.includes(name),
    )) {
      const key = randomUUID();
      const before = await stored();
      const answers = await Promise.all([
        send(endpoint, key),
        send(endpoint, key, { to: other }),
        send(endpoint, key),
        send(endpoint, key, { to: other }),
      ]);
      expect((await stored()) - before, id).toBe(1);
      for (const { statusCode, body } of answers) {
        // Who came while the first had stored and not yet answered is told so, and stores nothing.
        if (inTheirOwn.includes(id) && statusCode === 409)
          expect(body).toContain('http.act.unanswered');
        else
          expect([id, statusCode, body]).toEqual([
            id,
            200,
            answers.find((a) => a.statusCode === 200)?.body,
          ]);
      }
      expect((await send(endpoint, key, { to: other })).statusCode).toBe(200);
    }
  });

  test('an act that failed is not kept: the same key tries again', async () => {
    const { proposeAccount } = endpoints;
    const key = randomUUID();
    const account = { login: 'kept', name: 'x', roles: ['trainer'], reason: 'a new post' };
    const refused = { ...account, roles: [] };
    expect((await send(proposeAccount, key, { payload: refused })).statusCode).toBe(400);
    const made = await send(proposeAccount, key, { payload: account });
    expect(made.statusCode, made.body).toBe(200);
    const again = await send(proposeAccount, key, { payload: account });
    expect([again.statusCode, again.body]).toEqual([200, made.body]);
    const otherBody = await send(proposeAccount, key, { payload: { ...account, name: 'y' } });
    expect([otherBody.statusCode, otherBody.json()]).toEqual([
      422,
      { code: 'http.act.other-request' },
    ]);
    // Another person with the same key does a separate act.
    const bare = await send(proposeAccount, randomUUID(), { payload: account });
    expect(bare.json()).toMatchObject({ code: 'identity.proposal.open' });
  });

  test.each(['short', 'x'.repeat(65), 'with a space in it', ''])(
    'the key %j is refused',
    async (key) => {
      const answer = await send(endpoints.proposeAccount, key, {
        payload: { login: 'nobody', name: 'x', roles: ['trainer'], reason: 'a new post' },
      });
      expect([answer.statusCode, answer.json()]).toEqual([400, { code: 'http.act.key' }]);
    },
  );

  test('what is kept cannot be read without the key, belongs to its account, and goes after a day', async () => {
    const rows = await inspect<{ account: string; answer: Buffer }>(
      database(),
      "select account, answer from platform.act where operation = 'proposeAccount' and answer is not null",
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { answer } of rows) expect(answer.toString('latin1')).not.toContain('kept');
    const seen = (account: string) =>
      withAccess(database(), { account }, 'amirani_identity', async (tx) => {
        const found = await sql`select 1 from platform.act`.execute(tx);
        return found.rows.length;
      });
    expect(await seen('somebody-else')).toBe(0);
    expect(await seen('some-administrator')).toBeGreaterThan(0);
    server.pass(ACT_HOURS * 3600 - 3000);
    await forgetActs(server.platform);
    const count = async (): Promise<number> =>
      (await inspect(database(), 'select 1 from platform.act')).length;
    expect(await count()).toBeGreaterThan(0);
    server.pass(4000);
    await forgetActs(server.platform);
    expect(await count()).toBe(0);
  });
});
