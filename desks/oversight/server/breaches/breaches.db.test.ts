import { randomUUID } from 'node:crypto';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BreachContent } from '../../api/types.ts';
import { eraseOversight, remindOversight } from '../clock.ts';
import { breachRoutes } from './routes.ts';

const HOUR = 3600;

onDatabase('the register of breaches', (database) => {
  let server: TestServer;
  let officer: TestClient;
  const signIn = async (): Promise<void> => {
    officer = await clientOf(server, 'data-protection-officer', `o-${randomUUID().slice(0, 8)}`);
  };
  beforeAll(async () => {
    server = await testServer(database(), { desks: [{ name: 'breaches', routes: breachRoutes }] });
    await signIn();
  });
  afterAll(async () => server.close());
  const reminded = async (): Promise<number> => {
    const rows = await inspect(
      database(),
      `select 1 from platform.outbox where change::jsonb @> '{"kind":"breach"}'`,
    );
    await remindOversight(server.platform);
    const after = await inspect(
      database(),
      `select 1 from platform.outbox where change::jsonb @> '{"kind":"breach"}'`,
    );
    return after.length - rows.length;
  };
  const first = (): { readonly id: string; readonly content: BreachContent } => ({
    id: randomUUID(),
    content: {
      ...{ foundAt: server.platform.clock().toISOString(), happened: '', types: [] },
      ...{ circumstances: 'a lost tablet', data: '', people: '', consequences: '' },
      ...{ measures: '', telling: '', contact: '' },
    },
  });

  test('R52: 72 hours run from when it was found, with reminders at 24, 48 and 68 hours, each once', async () => {
    const { id, content } = first();
    const { breach } = await officer.recordBreach({ body: { id, revision: 0, content } });
    expect(breach).toMatchObject({
      revision: 1,
      overdue: false,
      tellBy: '2026-11-28T04:00:00.000Z',
    });
    expect(breach.missing).toEqual([
      ...['happened', 'types', 'data', 'records', 'people', 'persons', 'measures'],
      ...['telling', 'contact'],
    ]);
    const given: number[] = [];
    for (const hours of [23, 24, 25, 47, 48, 67, 68, 71]) {
      server.pass(
        hours * HOUR - (server.platform.clock().getTime() - Date.parse(content.foundAt)) / 1000,
      );
      if ((await reminded()) > 0) given.push(hours);
    }
    expect(given).toEqual([24, 48, 68]);
    server.pass(1.5 * HOUR);
    await signIn();
    const { breaches } = await officer.listBreaches({});
    expect(breaches).toMatchObject([{ id, overdue: true }]);
  });

  test('R52: the supervisor is told with what happened and whom to ask; late with the reason', async () => {
    const [breach] = (await officer.listBreaches({})).breaches;
    if (breach === undefined) throw new Error('no breach');
    const { id } = breach;
    const tell = (revision: number, delay = '') =>
      officer.tellSupervisor({ params: { id }, body: { revision, reference: 'PDPS 12', delay } });
    expect(await refusalOf(tell(1))).toBe('oversight.breach.incomplete');
    const content = {
      ...breach.content,
      contact: 'officer, +995',
      types: ['availability' as const],
    };
    expect(await refusalOf(officer.recordBreach({ body: { id, revision: 0, content } }))).toBe(
      'decision.version.stale',
    );
    await officer.recordBreach({ body: { id, revision: 1, content } });
    expect(await refusalOf(tell(1))).toBe('decision.version.stale');
    expect(await refusalOf(tell(2))).toBe('oversight.breach.delay-unexplained');
    const { breach: told } = await tell(2, 'found on a holiday');
    expect(told).toMatchObject({ overdue: false, told: { reference: 'PDPS 12' } });
    expect(server.journal.entries.at(-1)).toMatchObject({ recipients: ['supervisor'] });
    expect(await refusalOf(tell(2, 'again'))).toBe('oversight.breach.told-already');
    // What was known when stays.
    const { revisions, breach: now } = await officer.getBreach({ params: { id } });
    expect(now).toEqual(told);
    expect(await refusalOf(officer.getBreach({ params: { id: randomUUID() } }))).toBe(
      'http.not-found',
    );
    expect(revisions.map(({ content: then }) => then.contact)).toEqual(['', 'officer, +995']);
    expect(
      await refusalOf(
        officer.recordBreach({
          body: {
            ...first(),
            revision: 0,
            content: { ...content, foundAt: '2030-01-01T00:00:00Z' },
          },
        }),
      ),
    ).toBe('oversight.breach.not-yet');
    server.pass(6 * 366 * 86_400);
    expect(await eraseOversight(server.platform)).toBe(1);
  });
});
