import { randomUUID } from 'node:crypto';
import { clientOf, clientWith, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOf, testPassport, zoneOfPassport } from '../test/checkpoint.ts';
import { checkpointDesks, sentOn, withoutLodging } from '../test/second-line.ts';

const OWED = 'checkpoint.blind.view-owed';

onDatabase('roads round a blind view', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let n = 700;
  beforeAll(async () => {
    server = await testServer(database(), { desks: checkpointDesks() });
    officer = await clientOf(server, 'border-officer', 'officer');
  });
  afterAll(async () => server.close());

  /** A case that somebody opened blind and owes a view of. */
  const owed = async () => {
    n += 1;
    const check = await sentOn(officer, n);
    const cookie = await server.signIn(`blind-${n}`, ['second-line-officer', 'document-examiner']);
    const blind = clientWith(server, cookie, 'second-line-officer');
    await blind.getBlindCase({ params: { id: check.id } });
    return { n, check, blind, asExaminer: clientWith(server, cookie, 'document-examiner') };
  };

  test('judging again and giving facts reveal no verdict to blind viewers', async () => {
    const { check, blind } = await owed();
    const params = { id: check.id };
    expect(await refusalOf(blind.checkAgain({ params }))).toBe(OWED);
    const body = { given: { ...withoutLodging }, version: check.version };
    expect(await refusalOf(blind.giveFacts({ params, body }))).toBe(OWED);
  });

  test('a new check of the same document or examination shows it no sooner', async () => {
    const { check, blind, n: own } = await owed();
    const open = (more: object) =>
      refusalOf(blind.openCheck({ body: { id: randomUUID(), booth: 'B9', ...more } }));
    expect(await open({ examination: check.examination.id })).toBe(OWED);
    expect(await open({ zone: zoneOfPassport(testPassport(own)) })).toBe(OWED);
    // Another traveller can be checked.
    expect((await openOf(blind, testPassport(own + 90))).state).toBe('open');
  });

  test('who has just checked the same document judges its case blind no more', async () => {
    n += 1;
    const check = await sentOn(officer, n);
    const colleague = await clientOf(server, 'second-line-officer', `colleague-${n}`);
    await openOf(colleague, testPassport(n));
    expect(await refusalOf(colleague.getBlindCase({ params: { id: check.id } }))).toBe(
      'checkpoint.blind.seen-already',
    );
  });

  test('lists hide the verdict of a case from blind viewers', async () => {
    const { check, blind } = await owed();
    const other = await clientOf(server, 'second-line-officer', `other-${n}`);
    const wordIn = async (client: TestClient) => {
      const { checks } = await client.listChecks({ query: {} });
      return checks.find(({ id }) => id === check.id)?.word;
    };
    for (const client of [blind, other]) expect(await wordIn(client)).toBeUndefined();
    expect(await wordIn(officer)).toBe(check.verdict.word);
    await other.getDossier({ params: { id: check.id } });
    expect(await wordIn(other)).toBe(check.verdict.word);
  });

  test('another role of the same person reads the verdict of the document no sooner', async () => {
    const { check, asExaminer } = await owed();
    const { verdict } = await asExaminer.getExamination({ params: { id: check.examination.id } });
    expect(verdict).toBeUndefined();
  });
});
