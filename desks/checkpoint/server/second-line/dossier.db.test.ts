import { randomUUID } from 'node:crypto';
import { withAccess } from '@platform/server/database/access.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseOverdueChecks } from '../checks/clock.ts';
import { checkpointDesks, propose, sentOn, withoutLodging } from '../test/second-line.ts';

onDatabase('dossiers of the second line', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let first: TestClient;
  let second: TestClient;
  let oversight: TestClient;
  beforeAll(async () => {
    server = await testServer(database(), { desks: checkpointDesks() });
    officer = await clientOf(server, 'border-officer', 'officer');
    first = await clientOf(server, 'second-line-officer', 'first');
    second = await clientOf(server, 'second-line-officer', 'second');
    oversight = await clientOf(server, 'data-protection-officer', 'oversight');
  });
  afterAll(async () => server.close());
  const note = (client: TestClient, id: string, text: string, noteId: string = randomUUID()) =>
    client.addCaseNote({ params: { id }, body: { id: noteId, about: 'interview', text } });
  const dossierOf = (client: TestClient, id: string) => client.getDossier({ params: { id } });
  const view = (client: TestClient, id: string, more = {}) =>
    client.giveBlindView({
      params: { id },
      body: { id: randomUUID(), view: 'refuse', reason: 'no lodging that I see', ...more },
    });

  test('the queue shows who waits longest first, by when somebody should begin, and nothing that was found', async () => {
    const waiting = await sentOn(officer, 1);
    server.pass(60);
    const later = await sentOn(officer, 2);
    const { items, now } = await first.listSecondLine({});
    expect(now).toBe('2026-11-25T04:01:00.000Z');
    expect(items.map(({ check }) => check.id)).toEqual([waiting.id, later.id]);
    expect(items[0]).toMatchObject({
      ...{ referredAt: '2026-11-25T04:00:00.000Z', referredBy: 'officer', blindViews: 0 },
      dueAt: '2026-11-25T04:15:00.000Z',
      check: { document: '••••••001', state: 'second-line' },
    });
    expect(JSON.stringify(items)).not.toMatch(/VARDIANI|KELIDZE|"word"|obstacle/);
    await first.takeCase({ params: { id: waiting.id } });
    server.journal.entries.length = 0;
    const { dossier } = await second.takeCase({ params: { id: waiting.id } });
    expect(dossier.item).toMatchObject({ takenBy: 'second', takenAt: '2026-11-25T04:01:00.000Z' });
    expect(server.journal.entries.at(-1)).toMatchObject({
      ...{ action: 'takeCase', reason: 'before: first', subjects: [waiting.id] },
    });
    await second.takeCase({ params: { id: waiting.id } });
    expect(await inspect(database(), 'select 1 from checkpoint.case_taken')).toHaveLength(2);
    expect(await refusalOf(officer.listSecondLine({}))).toBe('access.role');
    expect(await refusalOf(dossierOf(officer, waiting.id))).toBe('access.role');
  });

  test('a note is written once for each id and never over', async () => {
    const { id } = await sentOn(officer, 3);
    const own = randomUUID();
    await note(first, id, 'says: visiting an aunt', own);
    const { dossier } = await note(first, id, 'says: visiting an aunt', own);
    expect(dossier.notes).toEqual([
      {
        id: own,
        about: 'interview',
        text: 'says: visiting an aunt',
        by: 'first',
        at: expect.any(String),
      },
    ]);
    expect(await refusalOf(note(first, id, 'something else', own))).toBe(
      'checkpoint.note.id-taken',
    );
    expect(await refusalOf(note(second, id, 'says: visiting an aunt', own))).toBe(
      'checkpoint.note.id-taken',
    );
    await note(second, id, 'the aunt was reached');
    expect((await dossierOf(first, id)).notes.map(({ by }) => by)).toEqual(['first', 'second']);
    const context = { account: 'first', purpose: 'border-check', reference: 'x' } as const;
    for (const table of ['case_note', 'case_taken', 'blind_view', 'refusal', 'reading'])
      for (const text of [
        `delete from checkpoint.${table}`,
        `update checkpoint.${table} set at = now()`,
      ])
        await expect(
          withAccess(database(), context, 'amirani_second_line', (tx) => sql.raw(text).execute(tx)),
          text,
        ).rejects.toMatchObject({ code: '42501' });
  });

  test('a colleague judges blind: papers and what was given, no verdict, note, view or opinion, until their own is given', async () => {
    const { person, journey } = withoutLodging;
    const given = {
      ...withoutLodging,
      person: { ...person, threat: true },
      journey: { ...journey, meansSufficient: false, purposeJustified: false },
    };
    const { id, examination } = await sentOn(officer, 4, { given });
    await note(first, id, 'I think he lies');
    const third = await clientOf(server, 'second-line-officer', 'third');
    expect(await refusalOf(view(third, id))).toBe('checkpoint.blind.none');
    const blind = await second.getBlindCase({ params: { id } });
    expect(blind).toEqual({
      id,
      examination: examination.id,
      presented: expect.objectContaining({ surname: 'VARDIANI', documentNumber: 'QV1000004' }),
      given: {
        ...withoutLodging,
        document: { biometric: true, issued: '2021-01-01' },
        journey: {
          ...{ purpose: 'tourism', returnTicket: true, lodging: false, invitation: false },
          healthInsurance: true,
        },
      },
    });
    // Every road to what was found and meant is closed until then.
    const { version, verdict } = (await officer.getCheck({ params: { id } })) ?? {};
    await second.stepUp({ body: { password: PASSWORD } });
    for (const call of [
      () => dossierOf(second, id),
      () => second.takeCase({ params: { id } }),
      () => note(second, id, 'a note'),
      () => second.getCheck({ params: { id } }),
      () => propose(second, { id, verdict, decision: undefined }),
    ])
      expect(await refusalOf(call())).toBe('checkpoint.blind.view-owed');
    expect(version).toBe(2);
    // Looked at again it is the same case, and still owed.
    expect(await second.getBlindCase({ params: { id } })).toEqual(blind);
    await third.getBlindCase({ params: { id } });
    await view(third, id, { view: 'pass', reason: 'host may exist' });
    expect(await refusalOf(dossierOf(second, id))).toBe('checkpoint.blind.view-owed');
    server.pass(1);
    const own = { id: randomUUID(), view: 'refuse' as const, reason: 'no lodging that I see' };
    const { dossier } = await view(second, id, own);
    expect(dossier.blindViews.map(({ by, view: said }) => [by, said])).toEqual([
      ['third', 'pass'],
      ['second', 'refuse'],
    ]);
    expect(dossier.notes).toHaveLength(1);
    expect((await view(second, id, own)).dossier.blindViews).toEqual(dossier.blindViews);
    expect(await refusalOf(view(second, id, { ...own, view: 'pass' }))).toBe(
      'checkpoint.blind.given',
    );
    expect(await refusalOf(view(second, id))).toBe('checkpoint.blind.given');
    expect((await dossierOf(second, id)).item.blindViews).toBe(2);
  });

  test('who has seen anything of it judges blind no more', async () => {
    const { id } = await sentOn(officer, 5);
    const seen = (client: TestClient) => refusalOf(client.getBlindCase({ params: { id } }));
    await dossierOf(first, id);
    expect(await seen(first)).toBe('checkpoint.blind.seen-already');
    await second.getCheck({ params: { id } });
    expect(await seen(second)).toBe('checkpoint.blind.seen-already');
    const fourth = await clientOf(server, 'second-line-officer', 'fourth');
    await fourth.checkAgain({ params: { id } });
    expect(await seen(fourth)).toBe('checkpoint.blind.seen-already');
    expect(await refusalOf(officer.getBlindCase({ params: { id } }))).toBe('access.role');
    const fifth = await clientOf(server, 'second-line-officer', 'fifth');
    expect(await refusalOf(fifth.getBlindCase({ params: { id: randomUUID() } }))).toBe(
      'checkpoint.blind.none',
    );
    // Oversight reads all and gives no view.
    expect((await dossierOf(oversight, id)).check.id).toBe(id);
    expect(await refusalOf(oversight.getBlindCase({ params: { id } }))).toBe('access.role');
    const readers = await inspect<{ reader: string }>(
      database(),
      'select reader from checkpoint.reading where check_id = $1 order by reader',
      [id],
    );
    expect(readers.map(({ reader }) => reader)).toEqual(['first', 'second']);
  });

  test('the database itself shows the blind nothing but the case, and who owes a view no verdict', async () => {
    const { id, examination } = await sentOn(officer, 6);
    const sixth = await clientOf(server, 'second-line-officer', 'sixth');
    await sixth.getBlindCase({ params: { id } });
    const context = { account: 'sixth', purpose: 'border-check', reference: 'x' } as const;
    const read = (role: 'amirani_blind' | 'amirani_second_line', text: string) =>
      withAccess(database(), context, role, async (tx) => (await sql.raw(text).execute(tx)).rows);
    for (const table of [
      'check',
      'verdict',
      'act',
      'case_note',
      'blind_view',
      'refusal',
      'reading',
    ])
      await expect(
        read('amirani_blind', `select 1 from checkpoint.${table}`),
      ).rejects.toMatchObject({
        code: '42501',
      });
    const verdicts = `select 1 from checkpoint.verdict where check_id = '${id}'`;
    const ofDocument = `select 1 from document.verdict where examination = '${examination.id}'`;
    for (const text of [verdicts, ofDocument])
      expect(await read('amirani_second_line', text)).toEqual([]);
    await view(sixth, id, { view: 'cannot-say' });
    expect(await read('amirani_second_line', verdicts)).toHaveLength(2);
    expect(await read('amirani_second_line', ofDocument)).toHaveLength(1);
  });

  test('R28: which help a refusal speaks of is read by no officer', async () => {
    const context = { account: 'first', purpose: 'border-check', reference: 'x' } as const;
    await expect(
      withAccess(database(), context, 'amirani_second_line', (tx) =>
        sql`select protection from checkpoint.refusal`.execute(tx),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await withAccess(
      database(),
      { account: 'oversight', purpose: 'oversight', reference: 'x' },
      'amirani_oversight',
      (tx) => sql`select protection from checkpoint.refusal`.execute(tx),
    );
  });

  test('R17: with the check goes all that the second line made of it', async () => {
    const tables = [
      ...['case_taken', 'case_note', 'reading', 'blind_opening', 'blind_view', 'refusal'],
    ].map((table) => `checkpoint.${table}`);
    const { id, verdict, decision } = await sentOn(officer, 7);
    await second.stepUp({ body: { password: PASSWORD } });
    await propose(second, { id, verdict, decision });
    const count = async (table: string) =>
      (await inspect(database(), `select 1 from ${table}`)).length;
    for (const table of tables) expect(await count(table), table).toBeGreaterThan(0);
    server.pass((server.platform.config.examinationDays + 3) * 86_400);
    expect(await eraseOverdueChecks(server.platform)).toBeGreaterThan(0);
    for (const table of tables) expect(await count(table), table).toBe(0);
  });
});
