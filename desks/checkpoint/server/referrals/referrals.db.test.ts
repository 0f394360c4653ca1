import { randomUUID } from 'node:crypto';
import { type DatabaseRole, withAccess } from '@platform/server/database/access.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alarmReferrals, eraseReferrals } from './clock.ts';
import { referralRoutes } from './routes.ts';
import { wasAskedAt } from './store.ts';

const DAY = 86_400;
const words = { seen: 'says "azilo" and points at a scar', told: 'shift leader', place: 'booth 4' };

onDatabase('referrals', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let second: TestClient;
  let examiner: TestClient;
  let team: TestClient;
  let oversight: TestClient;
  /** Sessions end; who works on signs in again. */
  const signIn = async () => {
    const mark = randomUUID().slice(0, 8);
    officer = await clientOf(server, 'border-officer', `officer-${mark}`);
    second = await clientOf(server, 'second-line-officer', `second-${mark}`);
    examiner = await clientOf(server, 'document-examiner', `examiner-${mark}`);
    team = await clientOf(server, 'referral-team', `team-${mark}`);
    oversight = await clientOf(server, 'data-protection-officer', `dpo-${mark}`);
  };
  beforeAll(async () => {
    server = await testServer(database(), {
      desks: [{ name: 'referrals', routes: referralRoutes }],
    });
    await signIn();
  });
  afterAll(async () => server.close());
  const open = async (
    client: TestClient = officer,
    more: { id?: string; kind?: 'asylum' | 'medical'; check?: string; seen?: string } = {},
  ) => {
    const body = { id: randomUUID(), kind: 'asylum' as const, ...words, ...more };
    return client.openReferral({ body });
  };
  const as = <T>(
    role: DatabaseRole,
    purpose: 'border-check' | 'document-examination',
    text: string,
  ) =>
    withAccess(database(), { account: 'officer', purpose, reference: 'x' }, role, async (tx) => {
      const { rows } = await sql.raw<T>(text).execute(tx);
      return rows;
    });

  test('R28: help is opened whatever is missing or wrong with the rest, by all who meet travellers', async () => {
    for (const client of [officer, second, examiner]) {
      const bare = { id: randomUUID(), kind: 'trafficking' as const };
      const opened = await client.openReferral({ body: bare });
      expect(opened).toMatchObject({ id: bare.id, acknowledgeBy: '2026-11-25T04:05:00.000Z' });
      // An unknown check.
      await open(client, { check: randomUUID() });
    }
    expect(await refusalOf(open(team))).toBe('access.role');
  });

  test('R28: the same id again opens nothing twice, and words that follow are added', async () => {
    const id = randomUUID();
    const empty = { seen: '', told: '', place: '' };
    await officer.openReferral({ body: { id, kind: 'asylum', ...empty } });
    const again = { id, kind: 'asylum' as const, ...empty };
    for (const more of [
      {},
      { seen: 'says azilo' },
      { seen: 'says azilo' },
      { ...words, seen: 'two children' },
    ])
      expect((await officer.openReferral({ body: { ...again, ...more } })).id).toBe(id);
    const referral = await team.getReferral({ params: { id } });
    expect(referral).toMatchObject({
      ...words,
      seen: 'says azilo\ntwo children',
      openedAt: '2026-11-25T04:00:00.000Z',
    });
  });

  test('R28: an id that is somebody else’s or of another kind loses no call for help', async () => {
    const { id } = await open(officer);
    const other = await open(second, { id, seen: 'another traveller' });
    const kind = await open(officer, { id, kind: 'medical', seen: 'cannot stand' });
    expect(new Set([id, other.id, kind.id]).size).toBe(3);
    // The same call again finds what it opened.
    expect((await open(officer, { id, kind: 'medical', seen: 'cannot stand' })).id).toBe(kind.id);
    expect(await team.getReferral({ params: { id } })).toMatchObject(words);
    expect(await team.getReferral({ params: { id: kind.id } })).toMatchObject({
      kind: 'medical',
      seen: 'cannot stand',
    });
  });

  test('R28: who asked hears that it is on its way, of their own alone, and nothing of what for', async () => {
    const { id } = await open(officer);
    const mine = async (client: TestClient) =>
      (await client.listMyReferrals({})).referrals.find((one) => one.id === id);
    expect(await mine(officer)).toEqual({ id, openedAt: '2026-11-25T04:00:00.000Z' });
    expect(await mine(second)).toBeUndefined();
    await team.acknowledgeReferral({ params: { id } });
    expect(await mine(officer)).toEqual({
      id,
      openedAt: '2026-11-25T04:00:00.000Z',
      acknowledgedAt: '2026-11-25T04:00:00.000Z',
    });
    for (const client of [officer, second, examiner]) {
      expect(await refusalOf(client.listReferrals({ query: {} }))).toBe('access.role');
      expect(await refusalOf(client.getReferral({ params: { id } }))).toBe('access.role');
    }
  });

  test('R28: the database shows the rows to the team and to oversight alone', async () => {
    const check = randomUUID();
    await open(officer, { check });
    for (const table of ['referral', 'words', 'step'])
      for (const [role, purpose] of [
        ['amirani_border', 'border-check'],
        ['amirani_second_line', 'border-check'],
        ['amirani_examiner', 'document-examination'],
      ] as const)
        for (const text of [
          `select 1 from referral.${table}`,
          `delete from referral.${table}`,
          `insert into referral.${table} default values`,
        ])
          await expect(as(role, purpose, text), `${role} ${text}`).rejects.toMatchObject({
            code: '42501',
          });
    const grants = await inspect<{ grantee: string }>(
      database(),
      `select distinct grantee from information_schema.role_table_grants
       where table_schema = 'referral' and grantee <> 'amirani_owner' order by 1`,
    );
    expect(grants.map(({ grantee }) => grantee)).toEqual(['amirani_oversight', 'amirani_referral']);
    // That it was asked for is known to the second line, and to nobody before it.
    const known = `select referral.asked_at_check('${check}') as asked`;
    expect(await as('amirani_second_line', 'border-check', known)).toEqual([{ asked: true }]);
    await expect(as('amirani_border', 'border-check', known)).rejects.toMatchObject({
      code: '42501',
    });
    const context = { account: 'second', purpose: 'border-check', reference: 'x' } as const;
    expect(
      await withAccess(database(), context, 'amirani_second_line', (tx) =>
        wasAskedAt(tx, randomUUID()),
      ),
    ).toBe(false);
  });

  test('R1: without a purpose the functions open and tell nothing', async () => {
    const nameless = { account: 'officer' };
    await expect(
      withAccess(database(), nameless, 'amirani_border', async (tx) => {
        await sql`select * from referral.open(gen_random_uuid(), 'asylum', '', '', '', null, now(), now(), now())`.execute(
          tx,
        );
      }),
    ).rejects.toMatchObject({ code: '42501' });
    const { rows } = await withAccess(database(), nameless, 'amirani_border', (tx) =>
      sql`select * from referral.mine('2000-01-01')`.execute(tx),
    );
    expect(rows).toEqual([]);
  });

  test('the team takes it once, says what was done and what is due, and ends it', async () => {
    const { id } = await open(officer, { check: randomUUID() });
    const params = { id };
    const { referral: taken } = await team.acknowledgeReferral({ params });
    server.pass(60);
    const other = await clientOf(server, 'referral-team', `team-${randomUUID().slice(0, 8)}`);
    const { referral: again } = await other.acknowledgeReferral({ params });
    expect(again).toEqual(taken);
    const step = { id: randomUUID(), what: 'interpreter called', dueAt: '2026-11-25T05:00:00Z' };
    const later = {
      id: randomUUID(),
      what: 'water given',
      dueAt: '2026-11-25T06:00:00Z',
      settles: false,
    };
    await team.addReferralStep({ params, body: step });
    expect((await team.addReferralStep({ params, body: step })).referral.steps).toHaveLength(1);
    expect(
      await refusalOf(team.addReferralStep({ params, body: { ...step, what: 'something else' } })),
    ).toBe('checkpoint.referral.step-id-taken');
    const { referral: due } = await team.addReferralStep({ params, body: later });
    expect(due.nextDueAt).toBe('2026-11-25T05:00:00.000Z');
    const { referral: settled } = await team.addReferralStep({
      params,
      body: { id: randomUUID(), what: 'interpreter has come' },
    });
    expect(settled.nextDueAt).toBeUndefined();
    const { referral: closed } = await team.closeReferral({
      params,
      body: { outcome: 'handed to the asylum authority' },
    });
    expect(closed).toMatchObject({ outcome: 'handed to the asylum authority' });
    const end = (outcome: string) => other.closeReferral({ params, body: { outcome } });
    expect((await end('handed to the asylum authority')).referral).toEqual(closed);
    expect(await refusalOf(end('nothing in it'))).toBe('checkpoint.referral.closed');
    // What comes late is not lost.
    server.pass(1);
    const { referral: late } = await team.addReferralStep({
      params,
      body: { id: randomUUID(), what: 'lawyer has called', dueAt: '2026-11-26T05:00:00Z' },
    });
    expect(late.nextDueAt).toBe('2026-11-26T05:00:00.000Z');
    expect(await oversight.getReferral({ params })).toEqual(late);
    expect(await refusalOf(oversight.acknowledgeReferral({ params }))).toBe('access.role');
    expect(await refusalOf(team.getReferral({ params: { id: randomUUID() } }))).toBe(
      'http.not-found',
    );
  });

  test('R28: what nobody takes or does in time alarms, once', async () => {
    await team.listReferrals({ query: {} }).then(async ({ referrals }) => {
      for (const { id } of referrals) await team.acknowledgeReferral({ params: { id } });
    });
    server.pass(3 * 3600);
    await signIn();
    await alarmReferrals(server.platform); // dues of the tests before
    const lost = await open();
    const found = await open();
    const stepped = await open();
    const ended = await open();
    const now = server.platform.clock().getTime();
    const dueAt = new Date(now + 600_000).toISOString();
    for (const { id } of [stepped, ended]) {
      await team.acknowledgeReferral({ params: { id } });
      await team.addReferralStep({
        params: { id },
        body: { id: randomUUID(), what: 'asked', dueAt },
      });
    }
    await team.closeReferral({ params: { id: ended.id }, body: { outcome: 'done with' } });
    await team.acknowledgeReferral({ params: { id: found.id } });
    server.pass(299);
    server.journal.entries.length = 0;
    expect(await alarmReferrals(server.platform)).toBe(0);
    expect(server.journal.entries).toEqual([]);
    server.pass(1);
    expect(await alarmReferrals(server.platform)).toBe(1);
    expect(server.journal.entries).toEqual([
      expect.objectContaining({
        action: 'alarmReferrals',
        operation: 'alteration',
        actor: 'system:referrals-clock',
        subjects: [lost.id],
      }),
    ]);
    expect(await alarmReferrals(server.platform)).toBe(0);
    server.pass(300);
    expect(await alarmReferrals(server.platform)).toBe(1);
    expect(await alarmReferrals(server.platform)).toBe(0);
    const { referrals } = await team.listReferrals({ query: {} });
    const at = (from: number) => new Date(now + from * 1000).toISOString();
    expect(referrals[0]).toMatchObject({ id: lost.id, alarmedAt: at(300) });
    const shown = (id: string) => referrals.find((one) => one.id === id);
    expect(shown(found.id)?.alarmedAt).toBeUndefined();
    expect(shown(stepped.id)?.steps[0]?.alarmedAt).toBe(at(600));
    expect(shown(ended.id)?.steps[0]?.alarmedAt).toBeUndefined();
    const told = await inspect<{ change: { id: string } }>(
      database(),
      `select change from platform.outbox where change->>'kind' = 'referral' order by id desc limit 1`,
    );
    expect(told[0]?.change.id).toBe(stepped.id);
  });

  test('R33: without a journal nothing is opened, and the journal names neither kind nor words', async () => {
    server.journal.entries.length = 0;
    const { id } = await open();
    expect(server.journal.entries).toEqual([
      expect.objectContaining({ action: 'openReferral', operation: 'collection', subjects: [id] }),
    ]);
    expect(JSON.stringify(server.journal.entries)).not.toMatch(/asylum|azilo|shift leader/);
    server.journal.broken = true;
    try {
      expect(await refusalOf(open())).toBe('journal.unavailable');
    } finally {
      server.journal.broken = false;
    }
  });

  test('R17: a referral goes as many days after the last that was done for it, with its words and steps', async () => {
    const count = async (): Promise<number> => {
      const rows = await inspect<{ n: number }>(
        database(),
        `select (select count(*) from referral.referral) + (select count(*) from referral.words)
          + (select count(*) from referral.step) as n`,
      );
      return Number(rows[0]?.n);
    };
    const { id } = await open();
    server.pass(100 * DAY);
    await signIn();
    await team.addReferralStep({ params: { id }, body: { id: randomUUID(), what: 'still open' } });
    server.pass(265 * DAY);
    expect(await eraseReferrals(server.platform)).toBeGreaterThan(0);
    expect(await count()).toBe(3); // the referral, its words, its step
    server.pass(100 * DAY - 1);
    expect(await eraseReferrals(server.platform)).toBe(0);
    server.pass(1);
    expect(await eraseReferrals(server.platform)).toBe(1);
    expect(await count()).toBe(0);
    expect(server.journal.entries.at(-1)).toMatchObject({ operation: 'erasure', subjects: [id] });
  });
});
