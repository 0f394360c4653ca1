import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessmentDesk } from '@desk/assessment/server/desk.ts';
import { listFile, terms } from '@desk/assessment/server/test/watch-lists.ts';
import { investigationsDesks } from '@desk/investigations/server/test/investigations.ts';
import { travellersDesk } from '@desk/travellers/server/desk.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oversightDesk } from '../desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-searched-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tamar = { surname: 'KVIRKVELIA', given: 'TAMAR', birthDate: '1974-05-31' };

onDatabase('watch lists and cases in a request', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let caseId: string;
  beforeAll(async () => {
    const keys = await openJournalKeys(folder, 'journal.test/searched');
    const desks = [
      ...[travellersDesk, assessmentDesk(), oversightDesk(keys)],
      ...investigationsDesks(),
    ];
    server = await testServer(database(), { desks, config: { dataFolder: folder } });
    officer = await clientOf(server, 'data-protection-officer', 'officer');
    await officer.stepUp({ body: { password: PASSWORD } });
    await fillList(await clientOf(server, 'pnr-analyst', 'owner'));
    caseId = await fillCase(await clientOf(server, 'investigator', 'dato'));
  });
  afterAll(async () => server.close());

  const fillList = async (owner: TestClient): Promise<void> => {
    await owner.registerWatchList({ body: { ...terms, id: 'warrants' } });
    const begun = await owner.beginListImport({
      params: { list: 'warrants' },
      body: { label: 'list.csv' },
    });
    const params = { id: begun.import.id };
    const rows = [
      'W-1,თამარ კვირკველია,1974,QMA,QA1234567,QMA,2026-12-31',
      'W-2,Nino Kvirkvelia,1974-05-31,QMA,,,',
      'W-3,Tamar Kvirkvelia,,QMA,,,',
    ];
    await owner.addListImportPart({ params, query: { position: 0 }, body: listFile(rows) });
    const { dryRun } = (await owner.readListImport({ params })).import;
    await owner.takeOverListImport({
      params,
      body: { reason: 'of the day', against: dryRun?.against ?? 0, removed: 0 },
    });
  };
  const fillCase = async (dato: TestClient): Promise<string> => {
    await dato.stepUp({ body: { password: PASSWORD } });
    const { case: opened } = await dato.openCase({
      body: {
        ...{ id: randomUUID(), title: 'Minibuses', offences: ['migrant-smuggling'] },
        ...{ basis: 'order 12/7', reason: 'three refusals name one driver' },
      },
    });
    const state = (subject: string, schema: string, property: string, value: string) => ({
      ...{ id: randomUUID(), subject, schema, property, value, kind: 'fact' as const },
      grading: { source: 'B' as const, information: '2' as const },
      source: { kind: 'person' as const, said: 'seen on duty by officer 12' },
    });
    await dato.addStatements({
      params: { id: opened.id },
      body: {
        statements: [
          state('tamar', 'Person', 'name', 'Tamara Kvirkvelia'),
          state('tamar', 'Person', 'birthDate', '1974-05-31'),
          state('tamar', 'Person', 'position', 'driver'),
          state('twin', 'Person', 'name', 'Nino Kvirkvelia'),
          state('twin', 'Person', 'birthDate', '1974-05-31'),
          state('levan', 'Person', 'name', 'Levan Abashidze'),
          state('paper', 'Passport', 'number', 'QV 7000001'),
          state('paper', 'Passport', 'holder', 'levan'),
        ],
      },
    });
    return opened.id;
  };
  const ask = async (person: Partial<typeof tamar> & { documentNumber?: string }) => {
    const { request } = await officer.receiveSubjectRequest({
      body: {
        ...{ id: randomUUID(), kind: 'access', person },
        ...{ replyTo: 'Rustaveli 1', asked: 'what do you hold of me', identity: 'passport shown' },
      },
    });
    return { id: request.id };
  };
  const gather = async (person: Parameters<typeof ask>[0]) =>
    (await officer.gatherSubjectData({ params: await ask(person), body: {} })).data;

  test('R46: an entry in another script and a case hold who asks, and not whose twin or namesake it is', async () => {
    const { entries, cases } = await gather(tamar);
    expect(entries.map(({ id }) => id)).toEqual(['W-1']);
    expect(entries[0]).toMatchObject({ list: 'warrants', source: terms.source });
    expect(cases).toMatchObject([{ id: caseId, number: '2026-0001', recipients: [] }]);
    const said = JSON.stringify(cases);
    expect(said).toMatch(/Tamara Kvirkvelia.*driver|driver.*Tamara Kvirkvelia/);
    // Of nobody else, and not who said it: that is what the case keeps.
    expect(said).not.toMatch(/Nino|Levan|officer 12|Minibuses/);
    expect(server.journal.entries.at(-1)).toMatchObject({ action: 'gatherSubjectData' });
    expect(server.journal.entries.at(-1)?.subjects).toEqual(
      expect.arrayContaining(['warrants/W-1', caseId]),
    );
  });

  test('R46: by a document alone: of an entry, and of a paper in a case that names its holder', async () => {
    expect((await gather({ documentNumber: 'qa-1234567' })).entries.map(({ id }) => id)).toEqual([
      'W-1',
    ]);
    const { cases, entries } = await gather({ documentNumber: 'QV7000001' });
    expect(entries).toEqual([]);
    expect(cases[0]?.statements).toMatchObject([{ property: 'name', value: 'Levan Abashidze' }]);
    const nobody = await gather({ documentNumber: 'QV7000009' });
    expect([nobody.cases, nobody.entries]).toEqual([[], []]);
  });

  test('R46: subjects of a case that were judged to be one are one, and no longer once that is undone', async () => {
    const judge = (state: string) =>
      inspect(
        database(),
        `with d as (select decision from investigation.case_file)
         insert into investigation.judgement (id, case_id, act, subjects, decision, state, reason, by_account, at)
         select gen_random_uuid(), '${caseId}', 'same', '{tamar,levan}', decision, '${state}', 'one', 'dato', now() from d
         returning id`,
      );
    const document = { documentNumber: 'QV7000001' };
    await judge('undone');
    expect(JSON.stringify(await gather(document))).not.toContain('driver');
    await judge('standing');
    expect(JSON.stringify(await gather(document))).toContain('driver');
    await inspect(database(), `update investigation.judgement set state = 'undone' returning id`);
  });

  // A mutant of `write` without `mustOverlookNothing` fails here, and one that forgets `despite` in the digest.
  test('R47, R48: an erasure does not pass over a warrant and an open case, and its letter is that of nobody wanted', async () => {
    const asked = { id: randomUUID(), kind: 'erasure' as const, person: tamar };
    await officer.receiveSubjectRequest({
      body: { ...asked, replyTo: 'Rustaveli 1', asked: 'erase me', identity: 'passport shown' },
    });
    const params = { id: asked.id };
    await officer.gatherSubjectData({ params, body: {} });
    const why = { ground: 'prevention-prejudiced' as const, reason: 'the warrant is not known' };
    const keep = (parts: readonly ('entries' | 'cases')[], despite?: string[]) => ({
      outcome: parts.length === 0 ? ('answered' as const) : ('partly-answered' as const),
      ...{ given: [], withheld: parts.map((part) => ({ part, untold: true, ...why })) },
      ...(despite === undefined ? {} : { despite }),
    });
    const write = (body: ReturnType<typeof keep>) =>
      officer.printSubjectReply({ params: { ...params, language: 'en' }, body });
    const refused = await write(keep([])).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'oversight.answer.stands', facts: { count: 2 } });
    expect(await refusalOf(write(keep(['entries'])))).toBe('oversight.answer.stands');
    const mixed = keep(['cases'], ['warrants/W-1']);
    const { sha256: reply, content } = await write(mixed);
    const kept = await write(keep(['entries', 'cases']));
    // Whether a record stays is in no letter: the same bytes. Whether it was chosen so is in what the second officer approves.
    expect(content).toBe(kept.content);
    const { despite: _, ...silently } = mixed;
    const propose = (body: ReturnType<typeof keep>) =>
      officer.proposeSubjectAnswer({
        params,
        body: { ...body, version: 1, reason: 'the owner agrees', reply },
      });
    expect(await refusalOf(propose({ ...silently, despite: [] }))).toBe(
      'oversight.answer.reply-missing',
    );
    const { request } = await propose(mixed);
    expect(request.proposal).toMatchObject({ despite: ['warrants/W-1'] });
    expect((await officer.readProposedReply({ params, body: {} })).content).toBe(content);
    await officer.returnSubjectAnswer({ params, body: { version: 2, reason: 'sent back' } });
    expect(JSON.stringify(kept.shown)).not.toMatch(/2026-0001|National|warrants/);
  });

  test('R47: a written answer in silence is the same whether or not lists and cases hold the person', async () => {
    const params = await ask(tamar);
    const silently = (parts: readonly ('entries' | 'cases')[]) =>
      parts.map((part) => ({
        ...{ part, ground: 'prevention-prejudiced' as const, untold: true },
        reason: 'the warrant is not known to her',
      }));
    const write = (
      outcome: 'answered' | 'partly-answered',
      withheld: ReturnType<typeof silently>,
      given: string[] = [],
    ) =>
      officer.printSubjectReply({
        params: { ...params, language: 'en' },
        body: { outcome, given, withheld },
      });
    // Nothing is passed over without a ground, and nothing told that is not held.
    for (const parts of [[], ['entries'], ['cases']] as const)
      expect(await refusalOf(write('partly-answered', silently(parts)))).toBe(
        'oversight.answer.ground-missing',
      );
    expect(await refusalOf(write('answered', [], ['warrants/W-9']))).toBe(
      'oversight.answer.reveals',
    );
    const silent = await write('partly-answered', silently(['entries', 'cases']));
    const told = await write('answered', [], ['warrants/W-1', caseId]);
    expect(told.sha256).not.toBe(silent.sha256);
    expect(JSON.stringify(told.shown)).toContain('2026-0001');
    await inspect(database(), `delete from investigation.statement returning 1`);
    await inspect(database(), `delete from watch.entry returning 1`);
    const nothing = await write('answered', []);
    expect(nothing.shown).toEqual(silent.shown);
    expect(nothing.content).toBe(silent.content);
  });

  test('R47: of what a traveller knows nothing is passed over in silence, and of what is discreet nothing openly', async () => {
    const params = { ...(await ask(tamar)), language: 'en' as const };
    for (const [part, untold] of [
      ['checks', true],
      ['hits', false],
    ] as const)
      expect(
        await refusalOf(
          officer.printSubjectReply({
            params,
            body: {
              ...{ outcome: 'partly-answered', given: [] },
              withheld: [
                { ...{ part, untold, ground: 'public-security' }, reason: 'it would tell of it' },
              ],
            },
          }),
        ),
      ).toBe('oversight.answer.ground-missing');
  });

  test('R38: the door to cases opens for oversight alone, and shows no case by itself', async () => {
    expect(await refusalOf(officer.getCase({ params: { id: caseId } }))).toBe('access.role');
    const rows = await inspect<{ role: string }>(
      database(),
      `select grantee::text as role from information_schema.routine_privileges
       where routine_schema = 'investigation' and routine_name = 'stated_of' and grantee <> 'amirani_owner'`,
    );
    expect(rows).toEqual([{ role: 'amirani_oversight' }]);
  });
});
