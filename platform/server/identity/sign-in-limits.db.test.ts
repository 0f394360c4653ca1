import { expect, test } from 'vitest';
import { inspect, onDatabase } from '../test/engines.ts';
import { cookieOf, PASSWORD, type TestServer, testServer } from '../test/server.ts';
import { DEVICE_COOKIE } from './device-cookie.ts';
import { verifyPassword } from './password.ts';
import { defaultSignInLimits, passwordGuard } from './password-guard.ts';

onDatabase('attempts at signing in', (database) => {
  /** Attempts are counted here: nothing is hashed for the hundreds at logins that do not exist. */
  const openServer = async (): Promise<TestServer> => {
    const server: TestServer = await testServer(database(), {
      passwordGuard: passwordGuard(
        { database: database(), clock: () => server.platform.clock() },
        defaultSignInLimits,
        async (stored, password) => stored !== undefined && verifyPassword(stored, password),
      ),
    });
    return server;
  };
  const attempt = (
    server: TestServer,
    { login = 'nino', password = 'wrong', address = '10.1.0.1', cookie = '' },
  ) =>
    server.app.inject({
      ...{ method: 'POST', url: '/api/session', remoteAddress: address },
      ...{ headers: { 'x-amirani': '1', cookie }, payload: { login, password } },
    });
  const deviceOf = (answer: { headers: Record<string, unknown> }): string => {
    const all = [answer.headers['set-cookie']].flat().map(String);
    return cookieOf(all.find((one) => one.startsWith(DEVICE_COOKIE)));
  };

  // Planted fault that this finds: in `budgetsOf`, known devices count against the budgets of unknown ones.
  test('1,000 wrong passwords from 25 addresses do not stop an officer on a known device', async () => {
    const server = await openServer();
    await server.signIn('nino', ['border-officer']);
    await server.signIn('lasha', ['border-officer']);
    const known = deviceOf(await attempt(server, { password: PASSWORD, address: '10.9.0.1' }));
    expect(known).toMatch(/^__Host-amirani-device=/);
    let checked = 0;
    for (let n = 0; n < 1000; n += 1) {
      const answer = await attempt(server, { address: `10.2.0.${n % 25}` });
      if (answer.statusCode === 401) checked += 1;
      else expect(answer.statusCode).toBe(429);
    }
    expect(checked).toBe(100); // the shared budget of the login
    // An unknown device waits, behind any address; a colleague does not; the known device does not.
    const fresh = { password: PASSWORD, address: '10.3.0.1' };
    expect((await attempt(server, fresh)).json().code).toBe('identity.too-many-attempts');
    expect((await attempt(server, { ...fresh, login: 'lasha' })).statusCode).toBe(200);
    const began = performance.now();
    expect((await attempt(server, { ...fresh, cookie: known })).statusCode).toBe(200);
    expect(performance.now() - began).toBeLessThan(5000);
    // Another process over the same database counts on.
    const second = await openServer();
    expect((await attempt(second, fresh)).statusCode).toBe(429);
    expect((await attempt(second, { ...fresh, cookie: known })).statusCode).toBe(200);
    await second.close();
    server.pass(301);
    expect((await attempt(server, fresh)).statusCode).toBe(200);
    const keys = await inspect<{ key: string }>(database(), 'select key from identity.attempt');
    expect(JSON.stringify(keys)).not.toMatch(/nino|10\.2\./);
    await server.close();
  });

  test('everybody behind one address: unknown devices wait after 300, known ones do not', async () => {
    const server = await openServer();
    await server.signIn('maia', ['border-officer']);
    server.pass(400);
    const address = '192.0.2.7';
    const right = { login: 'maia', password: PASSWORD, address };
    const known = deviceOf(await attempt(server, right));
    const statuses = new Map<number, number>();
    for (let n = 0; n < 310; n += 1) {
      const { statusCode } = await attempt(server, { login: `nobody${n % 9}x${n}`, address });
      statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
    }
    expect(Object.fromEntries(statuses)).toEqual({ 401: 300, 429: 10 });
    expect((await attempt(server, right)).statusCode).toBe(429);
    expect((await attempt(server, { ...right, cookie: known })).statusCode).toBe(200);
    await server.close();
  });

  test('a known device has five attempts for a login; a forged, cut or foreign cookie makes no device known', async () => {
    const server = await openServer();
    await server.signIn('tea', ['border-officer']);
    await server.signIn('zura', ['border-officer']);
    server.pass(400);
    const known = deviceOf(await attempt(server, { login: 'tea', password: PASSWORD }));
    const at = (cookie: string, password: string, login = 'tea') =>
      attempt(server, { login, password, cookie, address: '10.4.0.1' });
    for (let n = 0; n < 5; n += 1) expect((await at(known, 'wrong')).statusCode).toBe(401);
    expect((await at(known, PASSWORD)).statusCode).toBe(429);
    // Other devices and colleagues on the same one go on.
    expect((await at('', PASSWORD)).statusCode).toBe(200);
    expect((await at(known, PASSWORD, 'zura')).statusCode).toBe(200);
    // With the shared budget spent, only a genuine cookie of this login helps.
    server.pass(400);
    for (let n = 0; n < 100; n += 1)
      await attempt(server, { login: 'tea', address: `10.5.0.${n}` });
    const zura = deviceOf(await attempt(server, { login: 'zura', password: PASSWORD }));
    const forged = [zura, known.slice(0, -1), known.replace(/.{10}$/, 'AAAAAAAAAA'), `${known}A`];
    for (const cookie of forged) expect((await at(cookie, PASSWORD)).statusCode).toBe(429);
    expect((await at(known, PASSWORD)).statusCode).toBe(200);
    await server.close();
  });

  test('attempts at the same time do not pass the limit together', async () => {
    const server = await openServer();
    await server.signIn('gocha', ['border-officer']);
    server.pass(400);
    const known = deviceOf(await attempt(server, { login: 'gocha', password: PASSWORD }));
    const answers = await Promise.all(
      Array.from({ length: 9 }, () => attempt(server, { login: 'gocha', cookie: known })),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    await server.close();
  });

  test('forwarded addresses count from a trusted proxy only, and the last hop that is not trusted wins', async () => {
    const seen = async (
      trustedProxies: readonly string[],
      remoteAddress: string,
      forwarded: string,
    ): Promise<string> => {
      const server = await testServer(database(), { config: { trustedProxies } });
      server.app.get('/test/address', async ({ ip }) => ip);
      const headers = { 'x-forwarded-for': forwarded, host: 'localhost' };
      const { body } = await server.app.inject({ url: '/test/address', remoteAddress, headers });
      await server.close();
      return body;
    };
    expect(await seen([], '10.0.0.7', '203.0.113.9')).toBe('10.0.0.7');
    expect(await seen(['10.0.0.7'], '10.0.0.8', '203.0.113.9')).toBe('10.0.0.8');
    expect(await seen(['10.0.0.7'], '10.0.0.7', '1.1.1.1, 203.0.113.9')).toBe('203.0.113.9');
    expect(await seen(['10.0.0.0/24'], '10.0.0.7', '1.1.1.1, 203.0.113.9, 10.0.0.4')).toBe(
      '203.0.113.9',
    );
  });
});
