import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessmentDesk } from '@desk/assessment/server/desk.ts';
import { screenDue } from '@desk/assessment/server/hits/screening/screening.ts';
import { screeningOf } from '@desk/assessment/server/test/hit-lists.ts';
import { judgeHit } from '@desk/assessment/server/test/hits.ts';
import { listFile, terms } from '@desk/assessment/server/test/watch-lists.ts';
import { watchListSource } from '@desk/assessment/server/watch-lists/reads.ts';
import { testPassport } from '@desk/checkpoint/server/test/checkpoint.ts';
import { checkpointDesks, sentOn } from '@desk/checkpoint/server/test/second-line.ts';
import { travellersDesk } from '@desk/travellers/server/desk.ts';
import { openJournalKeys } from '@platform/server/journal/keys.ts';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import { paxlst } from '@platform/server/test/edifact-texts.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oversightDesk } from '../desk.ts';
import { askingOf } from '../test/subject-requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'amirani-hits-notes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

onDatabase('hits and notes in a request', (database) => {
  let server: TestServer;
  let officer: TestClient;
  let analyst: TestClient;
  beforeAll(async () => {
    const keys = await openJournalKeys(folder, 'journal.test/hits-and-notes');
    const desks = [travellersDesk, assessmentDesk(), oversightDesk(keys), ...checkpointDesks()];
    server = await testServer(database(), { desks, config: { dataFolder: folder } });
    officer = await clientOf(server, 'data-protection-officer', 'officer');
    await officer.stepUp({ body: { password: PASSWORD } });
    analyst = await clientOf(server, 'pnr-analyst', 'owner');
  });
  afterAll(async () => server.close());

  const receive = async (person: Parameters<typeof askingOf>[0]) => {
    const { request } = await officer.receiveSubjectRequest({ body: askingOf(person) });
    return { id: request.id };
  };
  const gather = async (params: { id: string }) =>
    (await officer.gatherSubjectData({ params, body: {} })).data;

  // A mutant of `entriesAbout` that leaves out `ofHits`, and one of `gather` that also takes hits on another person, fail here.
  test('R46: the entry of a list behind a hit with a swapped date is gathered, until the hit is judged to be on another person', async () => {
    const second = await clientOf(server, 'pnr-analyst', 'second');
    await analyst.registerWatchList({ body: { ...terms, id: 'warrants' } });
    const begun = await analyst.beginListImport({
      params: { list: 'warrants' },
      body: { label: 'list.csv' },
    });
    const params = { id: begun.import.id };
    await analyst.addListImportPart({
      ...{ params, query: { position: 0 } },
      body: listFile(['W-1,Tamar Kvirkvelia,1974-03-05,QMA,,,']),
    });
    const { dryRun } = (await analyst.readListImport({ params })).import;
    const { list } = await analyst.takeOverListImport({
      params,
      body: { reason: 'of the day', against: dryRun?.against ?? 0, removed: 0 },
    });
    await second.activateWatchList({
      params: { list: 'warrants' },
      body: { reason: 'read it through', version: list.version },
    });
    const person = { surname: 'KVIRKVELIA', given: 'TAMAR', birthDate: '1974-05-03' };
    await testRoom(database()).takeOne(
      paxlst({
        ...{ flight: 'ZV77', reference: 'A77' },
        persons: [{ ...person, birth: '740503', document: 'QV1234567' }],
      }),
    );
    await screenDue(screeningOf(server.platform, watchListSource(database())));
    const request = await receive(person);
    const data = await gather(request);
    expect(data.hits).toMatchObject([{ entry: 'warrants/W-1' }]);
    expect(data.entries).toMatchObject([{ list: 'warrants', id: 'W-1', byHit: true }]);
    const silent = ['hits', 'entries'].map((part) => ({
      ...{ part: part as 'hits' | 'entries', ground: 'prevention-prejudiced' as const },
      ...{ untold: true, reason: 'the warrant is not known to her' },
    }));
    const write = (
      outcome: 'answered' | 'partly-answered',
      withheld: typeof silent,
      given: string[] = [],
    ) =>
      officer.printSubjectReply({
        params: { ...request, language: 'en' },
        body: { outcome, given, withheld },
      });
    const wanted = await write('partly-answered', silent);
    const [hit] = data.hits;
    const told = await write('answered', [], [hit?.id ?? '', 'warrants/W-1']);
    expect(JSON.stringify(told.shown)).toContain('1974-03-05');
    await judgeHit(analyst, hit?.id ?? '', 'different');
    expect((await gather(request)).entries).toEqual([]);
    await inspect(database(), 'delete from hit.hit returning 1');
    await inspect(database(), 'delete from watch.entry returning 1');
    expect((await write('answered', [])).content).toBe(wanted.content);
  });

  test('R46: what the second line wrote is gathered, and each text is told only where it is chosen', async () => {
    const border = await clientOf(server, 'border-officer', 'border');
    const first = await clientOf(server, 'second-line-officer', 'first');
    const check = await sentOn(border, 5);
    await first.addCaseNote({
      params: { id: check.id },
      body: { id: randomUUID(), about: 'interview', text: 'her sister works in Riga' },
    });
    const request = await receive({ documentNumber: testPassport(5).number });
    const data = await gather(request);
    expect(data.checks[0]?.notes.map(({ about, text }) => [about, text])).toEqual([
      ['decision', 'no booking is shown'],
      ['interview', 'her sister works in Riga'],
    ]);
    const write = async (given: string[]) =>
      JSON.stringify(
        (
          await officer.printSubjectReply({
            params: { ...request, language: 'en' },
            body: { outcome: 'answered', given, withheld: [] },
          })
        ).shown,
      );
    const [why, said] = data.checks[0]?.notes.map(({ id }) => id) ?? [];
    expect(await write([])).not.toMatch(/booking is shown|sister/);
    expect(await write([check.id])).not.toMatch(/booking is shown|sister/);
    const one = await write([check.id, said ?? '']);
    expect(one).toContain('Interview');
    expect(one).toContain('her sister works in Riga');
    expect(one).not.toContain('no booking is shown');
    expect(await write([check.id, why ?? ''])).toContain('no booking is shown');
  });
});
