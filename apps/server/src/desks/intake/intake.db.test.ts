import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspect, onBothEngines } from '../../../test/engines.ts';
import { cookieOf, PASSWORD, type TestServer, testServer } from '../../../test/server.ts';
import { startIngest } from '../../platform/ingest/start.ts';
import { intakeDesk } from './desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-intake-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

onBothEngines('the quarantine', (database) => {
  let server: TestServer;
  let cookie: string;
  let fresh: string;
  beforeAll(async () => {
    const bare = await testServer(database());
    const config = { ...bare.platform.config, dataFolder: folder };
    const ingest = await startIngest({ ...bare.platform, config });
    await bare.close();
    server = await testServer(database(), { desks: [intakeDesk(ingest)] });
    cookie = await server.signIn('op-one', ['operator']);
    const other = await server.signIn('op-two', ['operator']);
    const stepped = await server.app.inject({
      method: 'POST',
      url: '/api/session/step-up',
      headers: { 'x-amirani': '1', cookie: other },
      payload: { password: PASSWORD },
    });
    fresh = cookieOf(stepped.headers['set-cookie']);
  });
  afterAll(async () => server.close());

  const why = {
    'x-amirani': '1',
    'x-amirani-purpose': 'operation',
    'x-amirani-reference': 'inbox',
  };
  const hold = async (text: string): Promise<string> => {
    const headers = { ...why, cookie, 'content-type': 'application/octet-stream' };
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/messages',
      headers,
      payload: text,
    });
    expect(answer.json().outcomes).toMatchObject([{ outcome: 'quarantined' }]);
    return answer.json().outcomes[0].id;
  };
  const act = (
    id: string,
    what: string,
    version: number,
    by: string,
    reason = 'sender mended it',
  ) =>
    server.app.inject({
      method: 'POST',
      url: `/api/quarantine/${id}/${what}`,
      headers: { ...why, cookie: by },
      payload: { reason, version },
    });
  const state = async (id: string) => {
    const { items } = (
      await server.app.inject({ url: '/api/quarantine', headers: { ...why, cookie } })
    ).json();
    return items.find((item: { id: string }) => item.id === id);
  };
  const decisions = (id: string) =>
    inspect(
      database(),
      `select act, decided_by, reason, adverse from decision.step join decision.decision on id = decision where subject = $1`,
      [id],
    );

  test('R25: erasing needs a fresh password and a reason, and leaves a decision with its person', async () => {
    const id = await hold('no message at all');
    expect((await act(id, 'erase', 1, cookie)).json()).toEqual({ code: 'access.step-up.required' });
    expect((await act(id, 'erase', 1, fresh, '   ')).json()).toEqual({
      code: 'decision.reason.missing',
    });
    expect((await act(id, 'erase', 9, fresh)).json()).toEqual({
      code: 'decision.version.stale',
      facts: { version: 1 },
    });
    expect((await state(id)).state).toBe('held');
    expect(await decisions(id)).toEqual([]);
    const answer = await act(id, 'erase', 1, fresh);
    expect([answer.statusCode, answer.json().receipt.origin]).toEqual([200, 'test']);
    expect((await state(id)).state).toBe('erased');
    expect(await decisions(id)).toEqual([
      { act: 'erase', decided_by: 'op-two', reason: 'sender mended it', adverse: true },
    ]);
    expect((await act(id, 'erase', 2, fresh)).json()).toEqual({ code: 'decision.not-open' });
    const rows = await inspect(
      database(),
      'select 1 from quarantine.item where id = $1 and sealed is null',
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  test('what is still unreadable after a replay stays held, and nothing is decided', async () => {
    const id = await hold('still no message');
    const answer = await act(id, 'replay', 1, cookie);
    expect(answer.json().outcomes).toMatchObject([{ outcome: 'quarantined', id }]);
    expect(await state(id)).toMatchObject({ state: 'held', attempts: 2 });
    expect(await decisions(id)).toEqual([]);
  });

  test('two operators at once: one erases, the other is told', async () => {
    const id = await hold('contested');
    const answers = await Promise.all([act(id, 'erase', 1, fresh), act(id, 'erase', 1, fresh)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(await decisions(id)).toHaveLength(1);
  });

  test('the raw bytes are given to one who says why, with a fresh password', async () => {
    const id = await hold('raw bytes');
    const open = (by: string) =>
      server.app.inject({
        method: 'POST',
        url: `/api/quarantine/${id}/open`,
        headers: { ...why, cookie: by },
        payload: { reason: 'to see what it is' },
      });
    expect((await open(cookie)).statusCode).toBe(403);
    expect(Buffer.from((await open(fresh)).json().content, 'base64').toString()).toBe('raw bytes');
    expect(server.journal.entries.at(-1)).toMatchObject({
      action: 'openQuarantineItem',
      reason: 'to see what it is',
      subjects: [id],
    });
  });
});
