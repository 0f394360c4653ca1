import { clientOf, refusalOf, type TestClient } from '@platform/server/test/clients.ts';
import { inspect, onDatabase } from '@platform/server/test/engines.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstRows, type ListRoom, listFile, openListRoom, terms } from '../test/watch-lists.ts';

onDatabase('watch lists', (database) => {
  let room: ListRoom;
  let owner: TestClient;
  let second: TestClient;
  let dpo: TestClient;
  beforeAll(async () => {
    room = await openListRoom(database());
    ({ owner, second, dpo } = room);
  });
  afterAll(async () => room.server.close());

  test('a list counts once a second person has let it, and its content is what both saw', async () => {
    const params = { list: 'warrants' };
    const { list: draft } = await owner.registerWatchList({ body: { ...terms, id: 'warrants' } });
    expect(draft).toMatchObject({ state: 'draft', counts: false, owner: 'owner', version: 0 });
    const { list: proposed, version } = await room.takeOver('warrants', listFile(firstRows));
    expect(proposed).toMatchObject({ state: 'proposed', counts: false, content: 1 });
    expect(version).toMatchObject({
      number: 1,
      entries: 3,
      effect: { added: 3, changed: 0, removed: 0, unchanged: 0, kept: 0 },
    });
    expect(await room.inUse('warrants')).toBeUndefined();
    const step = { reason: 'read it through', version: proposed.version };
    expect(await refusalOf(owner.activateWatchList({ params, body: step }))).toBe(
      'decision.same-person',
    );
    expect(
      await refusalOf(second.activateWatchList({ params, body: { ...step, version: 0 } })),
    ).toBe('decision.version.stale');
    expect(
      await refusalOf(second.activateWatchList({ params, body: { ...step, reason: ' ' } })),
    ).toBe('decision.reason.missing');
    const { list } = await second.activateWatchList({ params, body: step });
    expect(list).toMatchObject({ state: 'active', counts: true, entries: 3, endingSoon: 0 });
    expect(await room.inUse('warrants')).toMatchObject({
      version: '1',
      size: 3,
      category: 'sought',
    });
    expect(await room.idsOf('warrants', '1')).toEqual(['W-1', 'W-2', 'W-3']);
    const { steps, versions } = await dpo.getWatchList({ params });
    expect(steps.map(({ act, by }) => [act, by])).toEqual([
      ['propose', 'owner'],
      ['activate', 'second'],
    ]);
    expect(versions).toEqual([version]);
    const { entries } = await dpo.searchListEntries({ params, body: { text: 'qc555' } });
    expect(entries).toMatchObject([{ id: 'W-3', instruction: 'call-police' }]);
  });

  test('the dry run says what would happen, and the next version does that and nothing else', async () => {
    const params = { list: 'warrants' };
    const next = [
      'W-1,Tamar Kvirkvelia,1974-05-30,QMA,QA1234567,QMA,2026-12-31',
      'W-3,Wasir al-Hadi,,1969,QMC,QC55501,QMC',
      'W-4,Sohrab Darvani,1948-12-10,QMD,,,',
      'W-4,Somebody Else,,,,,',
      'W-5,Long Ago,,,,,2026-11-24',
    ];
    const read = await room.upload('warrants', listFile(next), 3);
    expect(read).toMatchObject({
      state: 'read',
      format: 'csv',
      dryRun: {
        entries: 2,
        refused: 2,
        against: 1,
        effect: { added: 1, changed: 1, removed: 1, unchanged: 0, kept: 1 },
      },
    });
    expect(read.dryRun?.problems.map(({ code, at, entry }) => [code, at.line, entry])).toEqual([
      ['watch-list.row.shifted', 3, 'W-3'],
      ['watch-list.row.id-twice', 5, 'W-4'],
      ['watch-list.row.expired', 6, 'W-5'],
    ]);
    const group = async (name: 'added' | 'changed' | 'removed' | 'kept') =>
      (await dpo.showImportDifference({ params: { id: read.id }, body: { group: name } })).changes;
    expect((await group('added')).map(({ id }) => id)).toEqual(['W-4']);
    expect(await group('changed')).toMatchObject([
      {
        id: 'W-1',
        fields: ['birthDates'],
        before: { birthDates: [{ date: '1974-05-31' }] },
        after: { birthDates: [{ date: '1974-05-30' }] },
      },
    ]);
    expect((await group('removed')).map(({ id }) => id)).toEqual(['W-2']);
    expect((await group('kept')).map(({ id }) => id)).toEqual(['W-3']);
    // Nothing has happened yet.
    expect(await room.idsOf('warrants', '1')).toEqual(['W-1', 'W-2', 'W-3']);
    const saw = { reason: 'as the dry run showed', against: 1, removed: 1 };
    const take = (by: TestClient, body: typeof saw) =>
      refusalOf(by.takeOverListImport({ params: { id: read.id }, body }));
    expect(await take(owner, { ...saw, removed: 0 })).toBe('watch-list.import.changed');
    expect(await take(second, saw)).toBe('watch-list.not-owner');
    expect(await take(owner, { ...saw, reason: '' })).toBe('decision.reason.missing');
    const { version } = await owner.takeOverListImport({ params: { id: read.id }, body: saw });
    expect(version).toMatchObject({ number: 2, entries: 3, refused: 2 });
    expect(await take(owner, saw)).toBe('watch-list.import.not-open');
    expect(await room.inUse('warrants')).toMatchObject({ version: '2', size: 3 });
    expect(await room.idsOf('warrants', '2')).toEqual(['W-1', 'W-3', 'W-4']);
    // An index of the version before is still built of what stood then.
    expect(await room.idsOf('warrants', '1')).toEqual(['W-1', 'W-2', 'W-3']);
    const byId = await room.source.entriesById({ id: 'warrants', version: '1' }, ['W-1', 'W-4']);
    expect(byId).toMatchObject([{ id: 'W-1', birthDates: [{ date: '1974-05-31' }] }]);
    const past = async (name: 'added' | 'changed' | 'removed') =>
      (
        await dpo.showVersionDifference({
          params: { ...params, number: 2 },
          body: { group: name },
        })
      ).changes.map(({ id }) => id);
    expect([await past('added'), await past('changed'), await past('removed')]).toEqual([
      ['W-4'],
      ['W-1'],
      ['W-2'],
    ]);
    const { states } = await dpo.showListEntry({ params, body: { entry: 'W-1' } });
    expect(states.map(({ fromVersion, untilVersion }) => [fromVersion, untilVersion])).toEqual([
      [2, undefined],
      [1, 2],
    ]);
    // Of the file nothing is left but what was said of it.
    const [left] = await inspect<{ staged: number; parts: number }>(
      database(),
      `select (select count(*)::int from watch.staged) as staged, (select count(*)::int from watch.import_part) as parts`,
    );
    expect(left).toEqual({ staged: 0, parts: 0 });
  });

  test('5,000 entries go in at all, and come out in parts', async () => {
    const rows = Array.from(
      { length: 6_000 },
      (_, index) =>
        `P-${String(index).padStart(5, '0')},Ana Beridze,1990,QMA,QA${100_000 + index},QMA,`,
    );
    const { list } = await room.activate('papers', rows);
    expect(list.entries).toBe(6_000);
    let parts = 0;
    for await (const part of room.source.entries({ id: 'papers', version: '1' })) {
      expect(part.length).toBeLessThanOrEqual(5_000);
      parts += 1;
    }
    expect(parts).toBe(2);
  });

  test('R4: the border reads no list, nor does the role that compares read a file', async () => {
    const params = { list: 'warrants' };
    const officer = await clientOf(room.server, 'border-officer');
    for (const call of [
      () => officer.listWatchLists({}),
      () => officer.getWatchList({ params }),
      () => officer.searchListEntries({ params, body: {} }),
      () => officer.showListEntry({ params, body: { entry: 'W-1' } }),
    ])
      expect(await refusalOf(call())).toBe('access.role');
    const may = await inspect<{ role: string; room: string }>(
      database(),
      `select role, room from unnest('{amirani_border,amirani_second_line,amirani_examiner,amirani_ingest,amirani_blind,amirani_watch}'::text[]) role,
        unnest('{watch.list,watch.entry,watch.version,watch.import,watch.import_part,watch.staged,watch.transfer}'::text[]) room
      where has_table_privilege(role, room, 'select,insert,update,delete')`,
    );
    expect(may.map(({ role, room }) => `${role} ${room}`).sort()).toEqual([
      'amirani_watch watch.entry',
      'amirani_watch watch.list',
      'amirani_watch watch.version',
    ]);
  });

  test('R1, R2: entries are there for the assessment of passengers, and for nothing else', async () => {
    const params = { list: 'warrants' };
    const asked = async (purpose: string) =>
      (await owner.searchListEntries({ params, body: {} }, { purpose })).entries.length;
    expect(await asked('pnr-assessment')).toBe(3);
    expect(await asked('pnr-request')).toBe(0);
    expect(await asked('pnr-criteria')).toBe(0);
  });

  test('R22: a list of another category cannot be, in the database either', async () => {
    const body = { ...terms, id: 'visitors' };
    const { issues } = await owner.checkWatchListTerms({ body: { ...body, category: 'alert' } });
    expect(issues.map(({ code }) => code)).toEqual(['watch-list.list.category']);
    expect(await refusalOf(owner.registerWatchList({ body: { ...body, category: 'alert' } }))).toBe(
      'watch-list.terms',
    );
    // R3: care and immigration are not PNR purposes, and comparing passengers needs an offence.
    expect(
      await refusalOf(
        owner.registerWatchList({ body: { ...body, category: 'alert', ground: 'missing' } }),
      ),
    ).toBe('watch-list.terms');
    expect(await refusalOf(owner.registerWatchList({ body: { ...body, offences: [] } }))).toBe(
      'watch-list.terms',
    );
    const change = (what: string) =>
      inspect(database(), `update watch.list set ${what} where id = 'warrants'`);
    await expect(change(`category = 'frequent-flyers'`)).rejects.toMatchObject({ code: '23514' });
    await expect(change(`purposes = '{marketing}'`)).rejects.toMatchObject({ code: '23514' });
    await expect(change(`offences = '{}'`)).rejects.toMatchObject({ code: '23514' });
  });
});
