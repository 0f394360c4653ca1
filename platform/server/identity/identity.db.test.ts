import { createHash } from 'node:crypto';
import type { Role } from '@platform/api/vocabulary.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { withAccess } from '../database/access.ts';
import { inspect, onBothEngines } from '../test/engines.ts';
import { cookieOf, PASSWORD, type TestServer, testServer } from '../test/server.ts';
import { addAccountIn, addHashedAccount, disable } from './accounts.ts';
import { hashPassword } from './password.ts';
import { deleteExpired } from './session-store.ts';

onBothEngines('identity', (database) => {
  let server: TestServer;
  let passwordHash = '';
  const at = (): TestServer => server;
  beforeAll(async () => {
    server = await testServer(database());
    passwordHash = await hashPassword(PASSWORD);
  });
  afterAll(async () => server.close());
  beforeEach(() => {
    server.journal.entries.length = 0;
    server.pass(400); // beyond every limit's window
  });

  const post = (url: string, payload: object, cookie = '') =>
    at().app.inject({ method: 'POST', url, headers: { 'x-amirani': '1', cookie }, payload });
  const signIn = (login: string, password: string) => post('/api/session', { login, password });
  const session = (cookie: string) => at().app.inject({ url: '/api/session', headers: { cookie } });
  const sessions = (login: string) =>
    inspect<{ token_hash: Buffer }>(
      database(),
      'select token_hash from identity.session where login = $1',
      [login],
    );

  test('a session: opaque token, only its hash kept, a cookie that no script and no other site sees', async () => {
    await addHashedAccount(
      server.platform,
      { login: 'nino', name: 'Nino', roles: ['border-officer'], passwordHash },
      'system:test',
    );
    const answer = await signIn('nino', PASSWORD);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      login: 'nino',
      roles: ['border-officer'],
      purposes: ['border-check'],
    });
    const [header = '', device] = [answer.headers['set-cookie']].flat().map(String);
    expect(header).toMatch(
      /^__Host-amirani=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(device).toMatch(
      /^__Host-amirani-device=[\w.~-]+; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const token = cookieOf(header).split('=')[1] ?? '';
    const [stored] = await sessions('nino');
    expect(stored?.token_hash).toEqual(createHash('sha256').update(token).digest());
    const [dump] = await inspect<{ text: string }>(
      database(),
      `select string_agg(s::text || a::text, '') as text from identity.session s, identity.account a`,
    );
    expect(dump?.text).not.toContain(token);
    expect(dump?.text).not.toContain(Buffer.from(token).toString('hex').slice(0, 24));
    expect((await session(cookieOf(header))).json()).toMatchObject({ login: 'nino' });
    expect(server.journal.entries.at(-1)).toMatchObject({
      actor: 'nino',
      action: 'signIn',
      outcome: 'done',
    });
  });

  test('a wrong password and an unknown login get the same answer; only a known login is named', async () => {
    const wrong = await signIn('nino', 'wrong');
    const unknown = await signIn('hunter2-typed-into-login', 'x');
    expect([wrong.statusCode, wrong.json()]).toEqual([401, { code: 'identity.credentials.wrong' }]);
    expect([unknown.statusCode, unknown.json()]).toEqual([wrong.statusCode, wrong.json()]);
    expect(server.journal.entries.map(({ actor, outcome }) => [actor, outcome])).toEqual([
      ['nino', 'refused'],
      ['anonymous', 'refused'],
    ]);
    expect(JSON.stringify(server.journal.entries)).not.toContain('hunter2');
    // A text that no database holds is refused before anything is asked with it.
    expect((await signIn('nino\u0000', 'x')).json().code).toBe('http.request.invalid');
  });

  test('sign-out ends the session on both sides', async () => {
    const cookie = await server.signIn('gia', ['operator']);
    const answer = await post('/api/session/end', {}, cookie);
    expect(answer.statusCode).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-amirani=;.*Expires=Thu, 01 Jan 1970/,
    );
    expect((await session(cookie)).statusCode).toBe(401);
    expect(await sessions('gia')).toEqual([]);
  });

  test('a session that is left alone ends after half an hour, one in use after a shift', async () => {
    const idle = await server.signIn('idle', ['operator']);
    server.pass(29 * 60);
    expect((await session(idle)).statusCode).toBe(200);
    server.pass(31 * 60);
    expect((await session(idle)).statusCode).toBe(401);
    // What the workbench asks by itself is not the officer's work.
    const left = await server.signIn('left', ['operator']);
    for (let n = 0; n < 2; n += 1) {
      server.pass(20 * 60);
      const headers = { cookie: left, 'x-amirani-unasked': '1' };
      const answer = await at().app.inject({ url: '/api/session', headers });
      expect(answer.statusCode).toBe(n === 0 ? 200 : 401);
    }
    const busy = await server.signIn('busy', ['operator']);
    for (let n = 0; n < 35; n += 1) {
      server.pass(20 * 60);
      expect((await session(busy)).statusCode).toBe(200);
    }
    server.pass(21 * 60);
    expect((await session(busy)).statusCode).toBe(401);
    await withAccess(database(), { account: 'system:test' }, 'amirani_identity', (tx) =>
      deleteExpired(tx, server.platform.clock(), 1800),
    );
    expect([...(await sessions('idle')), ...(await sessions('busy'))]).toEqual([]);
  });

  test('an account that is disabled in the database itself is out at once', async () => {
    const cookie = await server.signIn('gone', ['operator']);
    await inspect(database(), "update identity.account set disabled = true where login = 'gone'");
    expect((await session(cookie)).statusCode).toBe(401);
  });

  test('step-up lasts 15 minutes, changes the token and does not lengthen the session', async () => {
    const cookie = await server.signIn('tamar', ['administrator']);
    const before = (await session(cookie)).json();
    expect(before.steppedUpUntil).toBeUndefined();
    expect((await post('/api/session/step-up', { password: 'wrong' }, cookie)).json()).toEqual({
      code: 'identity.password.wrong',
    });
    const answer = await post('/api/session/step-up', { password: PASSWORD }, cookie);
    const renewed = cookieOf(answer.headers['set-cookie']);
    expect(Date.parse(answer.json().steppedUpUntil) - server.platform.clock().getTime()).toBe(
      900_000,
    );
    expect((await session(cookie)).statusCode).toBe(401);
    const propose = (login: string) =>
      post(
        '/api/accounts',
        { login, name: 'X', roles: ['operator'], reason: 'a new post' },
        renewed,
      );
    server.pass(14 * 60);
    expect((await propose('new.one')).statusCode).toBe(200);
    server.pass(61);
    expect((await propose('new.two')).json()).toEqual({ code: 'access.step-up.required' });
  });

  test('accounts: listed, never with a password; disabled at once, with a receipt', async () => {
    const plain = await server.signIn('admin', ['administrator']);
    const { headers } = await post('/api/session/step-up', { password: PASSWORD }, plain);
    const cookie = cookieOf([headers['set-cookie']].flat()[0]);
    const theirs = await server.signIn('lasha', ['pnr-analyst']);
    const listed = await server.app.inject({ url: '/api/accounts', headers: { cookie } });
    expect(listed.body).toContain('lasha');
    expect(listed.body).not.toMatch(/argon2|password/);
    const asked = { login: 'Bad Login', name: 'X', roles: ['operator'], reason: 'a new post' };
    expect((await post('/api/accounts', asked, cookie)).json()).toMatchObject({
      code: 'http.request.invalid',
      facts: { in: 'body', at: '/login' },
    });
    const why = { reason: 'left the service' };
    expect((await post('/api/accounts/lasha/disable', why, cookie)).json()).toMatchObject({
      ...{ account: { login: 'lasha', disabled: true }, receipt: { origin: 'test' } },
    });
    expect((await session(theirs)).statusCode).toBe(401);
    expect((await signIn('lasha', PASSWORD)).statusCode).toBe(401);
    expect((await post('/api/accounts/nobody/disable', why, cookie)).json().code).toBe(
      'identity.account.unknown',
    );
  });

  test('R38: the last data protection officer cannot be removed or disabled, also by two at once', async () => {
    const add = (login: string) =>
      addHashedAccount(
        server.platform,
        { login, name: login, roles: ['data-protection-officer'], passwordHash },
        'system:test',
      );
    await add('dpo-1');
    await add('dpo-2');
    const out = (login: string) =>
      withAccess(database(), { account: 'admin' }, 'amirani_identity', (tx) => disable(tx, login));
    const both = await Promise.allSettled([out('dpo-1'), out('dpo-2')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [left] = await inspect<{ login: string }>(
      database(),
      "select login from identity.account where not disabled and 'data-protection-officer' = any (roles)",
    );
    await expect(out(left?.login ?? '')).rejects.toMatchObject({
      code: 'identity.last-data-protection-officer',
    });
    await expect(
      inspect(database(), 'delete from identity.account where login = $1', [left?.login]),
    ).rejects.toMatchObject({ code: 'AM038' });
  });

  test('a data protection officer has no other role, from the first', async () => {
    const roles: readonly Role[] = ['data-protection-officer', 'second-line-officer'];
    await withAccess(database(), { account: 'admin' }, 'amirani_identity', async (tx) => {
      const account = { login: 'both', name: 'Both', passwordHash, roles };
      await expect(addAccountIn(tx, account, new Date(0))).rejects.toMatchObject({
        code: 'identity.roles.incompatible',
      });
    });
  });

  test('R38: two removals at once do not count on each other', async () => {
    if (database().engine === 'pglite') return; // one session: requests cannot run at once
    await inspect(
      database(),
      `insert into identity.account (login, name, roles, password_hash)
       select 'dpo-' || n, 'x', '{data-protection-officer}', '$argon2id$' from generate_series(8, 9) as n`,
    );
    const disable = `update identity.account set disabled = true where roles = '{data-protection-officer}' and login`;
    const first = await database().pool.connect();
    await first.query('begin; set local role amirani_identity');
    await first.query(`${disable} <> 'dpo-9'`);
    const second = withAccess(database(), { account: 'admin' }, 'amirani_identity', (tx) =>
      sql.raw(`${disable} = 'dpo-9'`).execute(tx),
    );
    second.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100)); // the second waits for the first
    await first.query('commit');
    first.release();
    await expect(second).rejects.toMatchObject({ code: 'AM038' });
  });

  test('R33: without a journal nobody signs in and no account is added', async () => {
    server.journal.broken = true;
    const answer = await signIn('nino', PASSWORD);
    expect([answer.statusCode, answer.json(), answer.headers['set-cookie']]).toEqual([
      503,
      { code: 'journal.unavailable' },
      undefined,
    ]);
    await expect(
      addHashedAccount(
        server.platform,
        { login: 'ghost', name: 'x', roles: ['operator'], passwordHash },
        'x',
      ),
    ).rejects.toThrow();
    server.journal.broken = false;
    expect(
      await inspect(database(), "select 1 from identity.account where login = 'ghost'"),
    ).toEqual([]);
  });
});
