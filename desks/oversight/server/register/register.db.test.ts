import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessmentDesk } from '@desk/assessment/server/desk.ts';
import { travellersDesk } from '@desk/travellers/server/desk.ts';
import { retentionClasses } from '@platform/server/jobs/retention-classes.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import { type RunningJournal, startJournal } from '@platform/server/journal/start.ts';
import { silentLog } from '@platform/server/log/log.ts';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import { pnrgov } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oversightDesk } from '../desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-register-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

onDatabase('what the unit can show of itself', (database) => {
  let server: TestServer;
  let journal: RunningJournal;
  let officer: TestClient;
  let nino: TestClient;
  let gia: TestClient;
  beforeAll(async () => {
    const config = {
      dataFolder: join(folder, randomUUID()),
      journalOrigin: 'journal.test/register',
    };
    journal = await startJournal(
      database(),
      { ...config, witness: undefined },
      { log: silentLog, clock: () => new Date('2026-11-25T04:00:00Z') },
    );
    const keys = await openJournalKeys(config.dataFolder, config.journalOrigin);
    const desks = [travellersDesk, assessmentDesk(), oversightDesk(keys)];
    server = await testServer(database(), { desks, config, journal: journal.journal });
    const persons = [
      { surname: 'COUNTED', given: 'EKA', document: 'QV1234567', locator: 'AAA111' },
    ];
    await testRoom(database()).takeOne(pnrgov({ flight: 'ZV1', persons }));
    officer = await clientOf(server, 'data-protection-officer', 'officer');
    nino = await clientOf(server, 'pnr-analyst', 'nino');
    gia = await clientOf(server, 'pnr-analyst', 'gia');
    for (const one of [nino, gia]) await one.stepUp({ body: { password: PASSWORD } });
  });
  afterAll(async () => {
    await server.close();
    await journal.sequencer.stop();
  });

  test('R37: the register counts what the log says', async () => {
    const [person] = await inspect<{ id: string }>(database(), 'select id from pnr.traveller');
    const options = (reference: string) => ({ purpose: 'pnr-request' as const, reference });
    for (const at of [1, 2, 3]) {
      const caseReference = `case ${at}`;
      const { disclosure } = await nino.askDisclosure(
        {
          body: {
            ...{ id: randomUUID(), subject: { kind: 'traveller', id: person?.id ?? '' } },
            ...{ authority: 'prosecutor', caseReference, offence: 'narcotics' },
            ...{ link: 'carried on this very flight', necessity: 'who checked the bags in' },
          },
        },
        options(caseReference),
      );
      const params = { id: disclosure.id };
      if (at === 3) continue;
      const approval = { approver: 'court', kind: 'judicial' as const, reference: '1/1' };
      await gia.approveDisclosure(
        { params, body: { version: 1, ...approval, reason: 'order read' } },
        options(caseReference),
      );
      await nino.answerDisclosure(
        { params, body: { version: 2, recipients: ['police of Kutaisi'], reason: 'as ordered' } },
        options(caseReference),
      );
    }
    await officer.receiveSubjectRequest({
      body: {
        ...{ id: randomUUID(), kind: 'access', person: { documentNumber: 'QV1' } },
        ...{ replyTo: 'Rustaveli 1', asked: 'what is held', identity: 'passport shown' },
      },
    });
    await journal.sequencer.flush();
    const register = await officer.getRegister({});
    expect(register).toMatchObject({
      disclosures: [
        { state: 'answered', offence: 'narcotics', requests: 2 },
        { state: 'asked', offence: 'narcotics', requests: 1 },
      ],
      recipients: [{ recipient: 'police of Kutaisi', times: 2 }],
      reviewsDue: 2,
      subjectRequests: [{ kind: 'access', state: 'received', requests: 1 }],
      breaches: { open: 0, told: 0, toldLate: 0 },
    });
    // Includes what selects people for checks, and uneven results for groups in the last twelve months.
    expect(register).toMatchObject({ criteria: [], lists: [], uneven: [] });
    const version = randomUUID();
    await inspect(
      database(),
      `with text as (insert into criteria.version (id, digest, text, criterion, number, title, review_by, obstacles, attention, at)
         values ('${version}', sha256('x'), 'x', 'late', 1, 'Late and cash', '2027-01-01', 0, 0, now()) returning id)
       insert into criteria.release (version, decision, state, authors, criterion, number)
         select id, gen_random_uuid(), 'submitted', '{nino}', 'late', 1 from text`,
    );
    await inspect(
      database(),
      `insert into criteria.group_report (month, version, tables, alert, made_at) values
        ('2026-10-01', '${version}', '[]', true, now()), ('2026-09-01', '${version}', '[]', false, now()),
        ('2025-10-01', '${version}', '[]', true, now())`,
    );
    await inspect(
      database(),
      `insert into watch.list (id, title, source, owner, category, ground, purposes, offences, valid_from, valid_until,
          state, version, content, decision, created_by, created_at, changed_at)
        select 'over', 'Term is over', 'test', 'nino', 'sought', 'arrest', '{border-check}', '{}', '2026-01-01', '2026-11-24',
          'active', 1, 1, gen_random_uuid(), 'nino', now(), now()`,
    );
    expect(await officer.getRegister({})).toMatchObject({
      criteria: [{ state: 'submitted', texts: 1 }],
      lists: [{ state: 'active', lists: 1, over: 1 }],
      uneven: [{ id: version, title: 'Late and cash', month: '2026-10-01' }],
    });
    expect(register.staff).toContainEqual({ role: 'pnr-analyst', accounts: 2, disabled: 0 });
    const entries = register.log.find(
      ({ operation, outcome }) => operation === 'disclosure' && outcome === 'done',
    );
    expect(entries?.entries).toBe(
      register.disclosures
        .filter(({ state }) => state === 'answered')
        .reduce((sum, { requests }) => sum + requests, 0),
    );
  });

  test('R17: every class has its clock, and what is held is counted under it', async () => {
    const logged = (await officer.getRegister({})).log.reduce((sum, one) => sum + one.entries, 0);
    const { clocks } = await officer.getRetentionClocks({});
    expect(clocks.map((clock) => clock.class)).toEqual(Object.keys(retentionClasses));
    const of = (name: string) => clocks.find((clock) => clock.class === name);
    expect(of('pnr')).toMatchObject({ oldest: '2026-12-01', overdue: 0 });
    expect(of('pnr')?.rows).toBeGreaterThan(3);
    expect(of('pnr-kept')).toMatchObject({ rows: 5, overdue: 0 });
    expect(logged).toBeGreaterThan(10);
    expect(of('journal')?.rows).toBeGreaterThanOrEqual(logged);
    expect(of('journal')?.oldest).toMatch(/^2026-/);
    expect(of('account')?.rows).toBeGreaterThanOrEqual(3);
  });
});
