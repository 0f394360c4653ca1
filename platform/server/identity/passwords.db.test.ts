import { afterAll, beforeAll, expect, test } from 'vitest';
import { onDatabase } from '../test/engines.ts';
import { cookieOf, PASSWORD, type TestServer, testServer } from '../test/server.ts';

onDatabase('passwords and sessions', (database) => {
  let server: TestServer;
  let anna = '';
  let beka = '';
  beforeAll(async () => {
    server = await testServer(database());
    anna = await steppedUp(await server.signIn('anna', ['administrator']));
    beka = await steppedUp(await server.signIn('beka', ['administrator']));
  });
  afterAll(() => server.close());

  const call = async (
    cookie: string,
    url: string,
    payload?: object,
  ): Promise<{ status: number; body: Record<string, unknown>; cookie: string }> => {
    const answer = await server.app.inject({
      ...{ method: payload === undefined ? 'GET' : 'POST', url },
      headers: { cookie, 'x-amirani': '1' },
      ...(payload === undefined ? {} : { payload }),
    });
    const given = answer.headers['set-cookie'];
    return {
      status: answer.statusCode,
      body: answer.json(),
      cookie: cookieOf([given].flat()[0]),
    };
  };
  const signIn = (login: string, password: string) => call('', '/api/session', { login, password });
  const steppedUp = async (cookie: string): Promise<string> =>
    (await call(cookie, '/api/session/step-up', { password: PASSWORD })).cookie;
  const propose = async (cookie: string, url: string, payload: object) =>
    (await call(cookie, url, payload)).body as {
      readonly proposal: { readonly id: string };
      readonly firstHalf?: string;
      readonly code?: string;
    };
  const decide = (cookie: string, id: string, act: string) =>
    call(cookie, `/api/account-proposals/${id}/${act}`, {});

  test('a new account by two: each reads one half of the initial password, which must be changed before anything else', async () => {
    const { proposal, firstHalf } = await propose(anna, '/api/accounts', {
      ...{ login: 'nino', name: 'Nino', roles: ['border-officer'], reason: 'a new post' },
    });
    expect(
      await call(anna, '/api/accounts/nino/roles', { roles: [], reason: 'none' }),
    ).toMatchObject({
      body: { code: 'identity.account.unknown' },
    });
    expect((await decide(anna, proposal.id, 'approve')).body).toEqual({
      code: 'identity.proposal.own',
    });
    expect((await call(anna, '/api/account-proposals')).body).not.toHaveProperty(
      'proposals.0.firstHalf',
    );
    const approved = await decide(beka, proposal.id, 'approve');
    expect(approved.body).toMatchObject({
      ...{ proposal: { state: 'approved', decidedBy: 'beka' }, receipt: { origin: 'test' } },
    });
    expect(server.journal.entries.at(-1)).toMatchObject({
      ...{ actor: 'beka', action: 'approveAccountProposal', subjects: ['nino'] },
      reason: 'account border-officer: a new post',
    });
    const secondHalf = String(approved.body['secondHalf']);
    for (const half of [firstHalf ?? '', secondHalf])
      expect((await signIn('nino', half)).status).toBe(401);
    const initial = `${firstHalf}-${secondHalf}`;
    const first = await signIn('nino', initial);
    expect(first.body).toMatchObject({ initialPassword: true, roles: [], purposes: [] });
    for (const url of ['/api/sessions', '/api/accounts'])
      expect((await call(first.cookie, url)).body).toEqual({ code: 'identity.password.initial' });
    const change = (newPassword: string, oldPassword = initial) =>
      call(first.cookie, '/api/session/password', { oldPassword, newPassword });
    expect((await change('a sound passphrase', 'wrong')).body['code']).toBe(
      'identity.password.wrong',
    );
    expect((await change(initial)).body['code']).toBe('identity.password.same');
    expect((await change('Passwordpassword')).body['code']).toBe('identity.password.common');
    expect((await change('my NINO passphrase')).body['code']).toBe('identity.password.login');
    const changed = await change('a sound passphrase');
    expect(changed.body).toMatchObject({ initialPassword: false, roles: ['border-officer'] });
    expect((await call(first.cookie, '/api/session')).status).toBe(401); // a new token
    expect((await signIn('nino', initial)).status).toBe(401);
    expect((await signIn('nino', 'a sound passphrase')).status).toBe(200);
  });

  test('an initial password ends after seven days', async () => {
    const { proposal, firstHalf } = await propose(anna, '/api/accounts', {
      ...{ login: 'late', name: 'Late', roles: ['operator'], reason: 'a new post' },
    });
    const { body } = await decide(beka, proposal.id, 'approve');
    server.pass(7 * 86_400);
    expect((await signIn('late', `${firstHalf}-${String(body['secondHalf'])}`)).body).toEqual({
      code: 'identity.password.expired',
    });
    anna = await steppedUp((await signIn('anna', PASSWORD)).cookie);
    beka = await steppedUp((await signIn('beka', PASSWORD)).cookie);
  });

  test('a reset by two ends the sessions of the person; nobody resets the own password so', async () => {
    const gia = await server.signIn('gia', ['operator']);
    const reset = (cookie: string, login: string) =>
      propose(cookie, `/api/accounts/${login}/password`, { reason: 'it was lost' });
    expect((await reset(anna, 'anna')).code).toBe('identity.proposal.own');
    const withdrawn = await reset(anna, 'gia');
    expect((await decide(beka, withdrawn.proposal.id, 'withdraw')).body).toEqual({
      code: 'identity.proposal.not-own',
    });
    expect((await decide(anna, withdrawn.proposal.id, 'withdraw')).status).toBe(200);
    const { proposal, firstHalf } = await reset(anna, 'gia');
    expect((await signIn('gia', PASSWORD)).status).toBe(200); // nothing happens before the second person
    const { body } = await decide(beka, proposal.id, 'approve');
    expect((await call(gia, '/api/session')).status).toBe(401);
    expect((await signIn('gia', PASSWORD)).status).toBe(401);
    const initial = `${firstHalf}-${String(body['secondHalf'])}`;
    const back = await signIn('gia', initial);
    expect(back.body).toMatchObject({ initialPassword: true });
    const change = (cookie: string, oldPassword: string, newPassword: string) =>
      call(cookie, '/api/session/password', { oldPassword, newPassword });
    // The password that was reset is not taken again; fails if the reset forgets it. Afterwards it is forgotten.
    expect((await change(back.cookie, initial, PASSWORD)).body['code']).toBe(
      'identity.password.same',
    );
    const other = 'a calm passphrase of hers';
    const { cookie } = await change(back.cookie, initial, other);
    expect((await change(cookie, other, PASSWORD)).status).toBe(200);
  });

  test('own sessions are listed and ended, one or all others; nobody ends another’s', async () => {
    const first = await server.signIn('tea', ['operator']);
    const opened = await server.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-amirani': '1', 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/133.0' },
      payload: { login: 'tea', password: PASSWORD },
    });
    const second = cookieOf(opened.headers['set-cookie']);
    const third = (await signIn('tea', PASSWORD)).cookie;
    type Listed = { id: string; current: boolean; network: string; browser?: string }[];
    const list = async (cookie: string): Promise<Listed> =>
      (await call(cookie, '/api/sessions')).body['sessions'] as Listed;
    const own = await list(third);
    expect(own.map(({ network }) => network)).toEqual(Array(3).fill('127.0.0.0/24'));
    expect(own.filter(({ current }) => current)).toHaveLength(1);
    expect(own.filter(({ browser }) => browser !== undefined)).toMatchObject([
      { browser: 'Firefox', device: 'Linux', current: false },
    ]);
    const others = own.filter(({ current }) => !current);
    const end = (cookie: string, id = '') => call(cookie, `/api/sessions/${id}/end`, {});
    expect((await end(anna, others[0]?.id)).body).toEqual({ code: 'identity.session.unknown' });
    expect((await end(third, others[0]?.id)).status).toBe(200);
    expect(await list(third)).toHaveLength(2);
    expect((await call(third, '/api/sessions/end-others', {})).body).toEqual({ ended: 1 });
    expect((await call(first, '/api/session')).status).toBe(401);
    expect((await call(second, '/api/session')).status).toBe(401);
    expect((await call(third, '/api/session')).status).toBe(200);
  });

  test('one administrator ends the sessions of a colleague, and learns their number and start alone', async () => {
    const first = await server.signIn('maka', ['operator']);
    const second = (await signIn('maka', PASSWORD)).cookie;
    const seen = await call(anna, '/api/accounts/maka/sessions');
    expect(Object.keys(seen.body).sort()).toEqual(['open', 'since']);
    expect(seen.body['open']).toBe(2);
    const end = (cookie: string, reason: string, login = 'maka') =>
      call(cookie, `/api/accounts/${login}/sessions/end`, { reason });
    const reason = 'left a screen open';
    expect((await end(second, reason)).status).toBe(403); // no operator ends anybody's
    expect((await end(anna, '  ')).status).toBe(400);
    expect((await end(anna, reason, 'nobody.here')).body).toMatchObject({
      code: 'identity.account.unknown',
    });
    expect((await call(first, '/api/session')).status).toBe(200);
    expect((await end(anna, reason)).body).toMatchObject({ ended: 2, receipt: { origin: 'test' } });
    expect(server.journal.entries.at(-1)).toMatchObject({
      ...{ actor: 'anna', action: 'endAccountSessions', outcome: 'done' },
      ...{ subjects: ['maka'], reason },
    });
    for (const cookie of [first, second])
      expect((await call(cookie, '/api/session')).status).toBe(401);
    expect((await call(anna, '/api/session')).status).toBe(200);
    expect((await call(anna, '/api/accounts/maka/sessions')).body).toEqual({ open: 0 });
    expect((await signIn('maka', PASSWORD)).status).toBe(200);
  });

  test('a disabled account is enabled again by two only', async () => {
    await server.signIn('lasha', ['operator']);
    const { body } = await call(anna, '/api/accounts/lasha/disable', {
      reason: 'left the service',
    });
    expect(body).toMatchObject({ account: { disabled: true }, receipt: { origin: 'test' } });
    expect((await signIn('lasha', PASSWORD)).status).toBe(401);
    const { proposal } = await propose(anna, '/api/accounts/lasha/roles', {
      ...{ roles: ['operator'], reason: 'came back' },
    });
    expect((await decide(beka, proposal.id, 'approve')).status).toBe(200);
    expect((await signIn('lasha', PASSWORD)).status).toBe(200);
  });
});
