import { createHash } from 'node:crypto';
import { languages } from '@amirani/core/languages';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onBothEngines } from '@platform/server/test/engines.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { schengenDesk } from './desk.ts';
import { exitRequest, fineCrossing, refusalRequest } from './test/crossings.ts';

const { journey, alerts } = fineCrossing;
const unmet = { ...fineCrossing, journey: { ...journey, lodging: false } };
const poor = { ...fineCrossing, journey: { ...journey, meansSufficient: false } };

const isPdf = ({ content, sha256 }: { content: string; sha256: string }): boolean => {
  const bytes = Buffer.from(content, 'base64');
  return (
    bytes.toString('latin1').includes('<pdfaid:conformance>A<') &&
    createHash('sha256').update(bytes).digest('hex') === sha256
  );
};

onBothEngines('forms of the Schengen desk', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let examiner: TestClient;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [schengenDesk] });
    officer = await clientOf(server, 'border-officer');
    examiner = await clientOf(server, 'document-examiner');
  });
  afterAll(async () => server.close());
  beforeEach(() => {
    server.journal.entries.length = 0;
  });

  test.each(languages)(
    'R77: the exit record in %s is disclosed to the traveller, journalled by its digest and by nothing of them',
    async (language) => {
      const record = await officer.printExitRecord({ body: exitRequest(unmet, { language }) });
      expect(isPdf(record)).toBe(true);
      expect(server.journal.entries).toEqual([
        expect.objectContaining({
          action: 'printExitRecord',
          operation: 'disclosure',
          outcome: 'done',
          recipients: ['traveller'],
          reason: `exit record ${language} ${record.sha256}`,
        }),
      ]);
      expect(JSON.stringify(server.journal.entries)).not.toMatch(/Nimushi|QV0000007|1980/);
    },
  );

  test('a draft of a refusal is told to be one, and goes to the second line', async () => {
    for (const client of [officer, examiner]) {
      const draft = await client.printRefusalDraft({ body: refusalRequest(poor, ['G']) });
      expect(draft.draft).toBe(true);
      expect(isPdf(draft)).toBe(true);
      expect(server.journal.entries.at(-1)).toMatchObject({
        operation: 'disclosure',
        recipients: ['second line'],
        reason: `refusal draft en ${draft.sha256}`,
      });
    }
  });

  test('R50: what the law does not name is refused, and the refusal is journalled', async () => {
    const ask = (letters: string[], facts: object = poor) =>
      refusalOf(officer.printRefusalDraft({ body: refusalRequest(facts, letters) }));
    expect(await ask(['A'])).toBe('schengen.form.letter-without-ground');
    expect(await ask([])).toBe('http.request.invalid');
    expect(await ask(['risk'])).toBe('http.request.invalid');
    expect(await ask(['G'], { ...poor, risk: 'high' })).toBe('schengen.form.facts');
    expect(server.journal.entries.map(({ outcome }) => outcome)).toEqual(Array(4).fill('failed'));
  });

  test('R77: without a requirement that is not met there is no record, whatever the alerts say', async () => {
    const facts = { ...fineCrossing, alerts: { ...alerts, sis: 'hit', national: 'hit' } };
    expect(await refusalOf(officer.printExitRecord({ body: exitRequest(facts) }))).toBe(
      'schengen.form.no-requirement',
    );
    expect(await refusalOf(examiner.printExitRecord({ body: exitRequest(unmet) }))).toBe(
      'access.role',
    );
  });

  test('R33: without a journal there is no form', async () => {
    server.journal.broken = true;
    try {
      for (const call of [
        () => officer.printExitRecord({ body: exitRequest(unmet) }),
        () => officer.printRefusalDraft({ body: refusalRequest(poor, ['G']) }),
      ])
        expect(await refusalOf(call())).toBe('journal.unavailable');
    } finally {
      server.journal.broken = false;
    }
  });

  test('nothing of it is stored', async () => {
    await officer.printExitRecord({ body: exitRequest(unmet) });
    const tables = await inspect<{ name: string }>(
      database(),
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name
         from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const [found] = await inspect<{ n: number }>(
        database(),
        `select count(*)::int as n from ${name} as one where one::text ~ 'Nimushi|QV0000007'`,
      );
      expect(found?.n, name).toBe(0);
    }
  });

  test('on duty nothing is printed that nobody verified', async () => {
    const duty = await testServer(database(), {
      desks: [schengenDesk],
      config: { profile: 'duty' },
    });
    const onDuty = await clientOf(duty, 'border-officer', 'on-duty');
    const person = { ...fineCrossing.person, nationality: 'GE' };
    const traveller = { ...exitRequest({}).traveller, nationality: 'GEO' };
    const facts = { ...unmet, person, destination: 'FR' };
    expect(
      await refusalOf(onDuty.printExitRecord({ body: exitRequest(facts, { traveller }) })),
    ).toBe('schengen.form.not-verified');
    expect(
      await refusalOf(
        onDuty.printRefusalDraft({
          body: refusalRequest({ ...poor, person }, ['G'], { traveller }),
        }),
      ),
    ).toBe('schengen.form.not-verified');
    await duty.close();
  });
});
