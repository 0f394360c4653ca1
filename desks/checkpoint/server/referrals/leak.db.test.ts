import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desksOf } from '@amirani/server/desks';
import { academyOf } from '@desk/academy/server/offered.ts';
import { createDocumentsRoom } from '@desk/documents/server/room.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { purposesOf, type Role, roles } from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { startIngest } from '@platform/server/ingest/start.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import type { Platform } from '@platform/server/needs.ts';
import { clientWith } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { cookieOf, PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCheckpointRoom } from '../room.ts';
import { answer, noSign, propose, sentOn } from '../test/second-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-leak-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is planted: words that stand nowhere else, and the kind. */
const words = {
  seen: 'kolkheti heron seen',
  told: 'kolkheti heron told',
  place: 'kolkheti heron place',
};
const kind = 'trafficking';
const leak = /kolkheti heron|trafficking/;

/** Who may know. */
const knowing: readonly Role[] = ['referral-team', 'data-protection-officer'];

const reads = Object.entries(endpoints as Readonly<Record<string, Endpoint>>).filter(
  ([, { method }]) => method === 'GET',
);

onDatabase('what a referral tells whom', (database) => {
  let server: TestServer;
  const cookies = new Map<Role, string>();
  /** What was answered to who did something. */
  const answers: unknown[] = [];
  let ids: readonly string[] = [];
  beforeAll(async () => {
    const desks = async (bare: Platform) => {
      const platform = { ...bare, config: { ...bare.config, dataFolder: folder } };
      return desksOf({
        ...{ documents: createDocumentsRoom(), checkpoint: createCheckpointRoom() },
        ingest: await startIngest(platform),
        journalKeys: await openJournalKeys(folder, 'journal.test/leak'),
        academy: await academyOf(platform.config),
      });
    };
    server = await testServer(database(), { desks });
    for (const role of [...roles, 'confirms' as const]) {
      const own = role === 'confirms' ? 'second-line-officer' : role;
      const plain = await server.signIn(`some-${role}`, [own]);
      const { headers } = await server.app.inject({
        ...{ method: 'POST', url: '/api/session/step-up' },
        headers: { 'x-amirani': '1', cookie: plain },
        payload: { password: PASSWORD },
      });
      cookies.set(role as Role, cookieOf(headers['set-cookie']));
    }
  }, 120_000);
  afterAll(async () => server.close());
  const client = (role: Role | 'confirms') =>
    clientWith(
      server,
      cookies.get(role as Role) ?? '',
      role === 'confirms' ? 'second-line-officer' : role,
    );

  const look = async (role: Role, { path }: Endpoint, id: string): Promise<string> => {
    const url = path
      .replace(':id', id)
      .replace(':index', '0')
      .replace(':login', 'nobody')
      .replace(/:\w+/g, id);
    const { body } = await server.app.inject({
      method: 'GET',
      url,
      headers: {
        ...{ 'x-amirani': '1', cookie: cookies.get(role) ?? '' },
        ...{ 'x-amirani-purpose': purposesOf[role][0] ?? '', 'x-amirani-reference': 'case 7' },
      },
    });
    return body;
  };

  test('R28: a referral is planted, and a traveller refused beside it', async () => {
    const [officer, first] = [client('border-officer'), client('second-line-officer')];
    const check = await sentOn(officer, 1);
    const opened = await officer.openReferral({
      body: { id: randomUUID(), kind, ...words, check: check.id },
    });
    const params = { id: check.id };
    const note = { id: randomUUID(), about: 'other' as const, text: 'help was asked for' };
    answers.push(check, opened, await first.takeCase({ params }));
    answers.push(await first.addCaseNote({ params, body: note }));
    const proposed = await propose(first, check, {
      protection: { ...noSign, [kind]: 'referred' },
    });
    answers.push(proposed, await answer(client('confirms'), proposed, 'confirm'));
    answers.push(await officer.openReferral({ body: { id: opened.id, kind, ...words } }));
    ids = [check.id, check.examination.id, opened.id];
    // The words are there to be found.
    for (const role of knowing)
      expect(await look(role, endpoints.getReferral, opened.id), role).toMatch(
        /kolkheti heron seen/,
      );
    expect(await look('referral-team', endpoints.listReferrals, '')).toMatch(leak);
  });

  test('R28: no answer to anybody but the team and oversight has the kind or a word of it', async () => {
    expect(answers).toHaveLength(7);
    expect(JSON.stringify(answers)).not.toMatch(leak);
    const others = roles.filter((one) => !knowing.includes(one));
    let looked = 0;
    for (const role of others)
      for (const [name, endpoint] of reads)
        for (const id of endpoint.path.includes(':') ? ids : ['']) {
          expect(await look(role, endpoint, id), `${name} as ${role}`).not.toMatch(leak);
          looked += 1;
        }
    expect(looked).toBeGreaterThan(500);
  }, 300_000);

  test('R28: the team hears of its referrals and of nothing else', async () => {
    for (const [name, endpoint] of reads) {
      if (endpoint.access.who === 'anyone' || endpoint.access.who === 'signed-in') continue;
      if (['listReferrals', 'getReferral'].includes(name)) continue;
      for (const id of endpoint.path.includes(':') ? ids : [''])
        expect(JSON.parse(await look('referral-team', endpoint, id)), name).toMatchObject({
          code: 'access.role',
        });
    }
  });

  test('R28, R36: neither journal nor changes have the kind or a word of it', async () => {
    expect(server.journal.entries.length).toBeGreaterThan(10);
    expect(JSON.stringify(server.journal.entries)).not.toMatch(leak);
    const changes = await inspect<{ change: unknown }>(
      database(),
      'select change from platform.outbox',
    );
    expect(JSON.stringify(changes)).not.toMatch(leak);
  });
});
