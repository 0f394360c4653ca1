import type { WatchListTerms } from '@amirani/contract/watch-lists';
import type { CivilDate } from '@amirani/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, refusalOf, type TestClient } from '../../../../test/clients.ts';
import { inspect, onBothEngines } from '../../../../test/engines.ts';
import { type TestServer, testServer } from '../../../../test/server.ts';
import { turnWatchListClock } from './clock.ts';
import { watchListsDesk } from './desk.ts';
import { watchListSource } from './reads.ts';

const terms: WatchListTerms = {
  title: 'Persons wanted by warrant',
  source: 'Prosecution service of QMA',
  category: 'sought',
  ground: 'national-warrant',
  purposes: ['border-check', 'pnr-assessment'],
  offences: ['murder'],
  validFrom: '2026-01-01',
  validUntil: '2027-06-30',
};
const head = 'id,name,birthDate,nationality,document,documentIssuer,expires';
const first = [
  'W-1,Tamar Kvirkvelia,1974-05-31,QMA,QA1234567,QMA,2026-12-31',
  'W-2,Dario Orsini,1981-02,QMB,,,',
  'W-3,Wasir al-Hadi,1969,QMC,QC55501,QMC,',
];
const on = '2026-11-25' as CivilDate;
const DAY = 86_400;

onBothEngines('watch lists', (database, isFirst) => {
  let server: TestServer;
  let owner: TestClient;
  let second: TestClient;
  let officer: TestClient;
  let dpo: TestClient;
  beforeAll(async () => {
    server = await testServer(database(), { desks: [watchListsDesk] });
    owner = await clientOf(server, 'pnr-analyst', 'owner');
    second = await clientOf(server, 'pnr-analyst', 'second');
    officer = await clientOf(server, 'border-officer');
    dpo = await clientOf(server, 'data-protection-officer');
  });
  afterAll(async () => server.close());

  const file = (rows: readonly string[]): Uint8Array =>
    Buffer.from(`${[head, ...rows].join('\n')}\n`);
  const upload = async (list: string, bytes: Uint8Array, by = owner, parts = 1) => {
    const begun = await by.beginListImport({ params: { list }, body: { label: 'list.csv' } });
    const params = { id: begun.import.id };
    const size = Math.ceil(bytes.length / parts);
    for (let position = 0; position < parts; position += 1)
      await by.addListImportPart({
        params,
        query: { position },
        body: bytes.subarray(position * size, (position + 1) * size),
      });
    return (await by.readListImport({ params })).import;
  };
  const takeOver = async (list: string, bytes: Uint8Array) => {
    const { id, dryRun } = await upload(list, bytes);
    return owner.takeOverListImport({
      params: { id },
      body: {
        reason: 'the list of the day',
        against: dryRun?.against ?? 0,
        removed: dryRun?.effect.removed ?? 0,
      },
    });
  };
  const activate = async (
    id: string,
    rows: readonly string[],
    more: Partial<WatchListTerms> = {},
  ) => {
    await owner.registerWatchList({ body: { ...terms, ...more, id } });
    const { list } = await takeOver(id, file(rows));
    return second.activateWatchList({
      params: { list: id },
      body: { reason: 'read it through', version: list.version },
    });
  };
  const source = () => watchListSource(database());
  const inUse = async (id: string) =>
    (await source().current('border-check', on)).find((list) => list.id === id);
  const idsOf = async (id: string, version: string) => {
    const ids: string[] = [];
    for await (const part of source().entries({ id, version }))
      ids.push(...part.map((entry) => entry.id));
    return ids;
  };

  test('a list counts once a second person has let it, and its content is what both saw', async () => {
    const params = { list: 'warrants' };
    const { list: draft } = await owner.registerWatchList({ body: { ...terms, id: 'warrants' } });
    expect(draft).toMatchObject({ state: 'draft', counts: false, owner: 'owner', version: 0 });
    const { list: proposed, version } = await takeOver('warrants', file(first));
    expect(proposed).toMatchObject({ state: 'proposed', counts: false, content: 1 });
    expect(version).toMatchObject({
      number: 1,
      entries: 3,
      effect: { added: 3, changed: 0, removed: 0, unchanged: 0, kept: 0 },
    });
    expect(await inUse('warrants')).toBeUndefined();
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
    expect(await inUse('warrants')).toMatchObject({ version: '1', size: 3, category: 'sought' });
    expect(await idsOf('warrants', '1')).toEqual(['W-1', 'W-2', 'W-3']);
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
    const read = await upload('warrants', file(next), owner, 3);
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
    expect(await idsOf('warrants', '1')).toEqual(['W-1', 'W-2', 'W-3']);
    const saw = { reason: 'as the dry run showed', against: 1, removed: 1 };
    const take = (by: TestClient, body: typeof saw) =>
      refusalOf(by.takeOverListImport({ params: { id: read.id }, body }));
    expect(await take(owner, { ...saw, removed: 0 })).toBe('watch-list.import.changed');
    expect(await take(second, saw)).toBe('watch-list.not-owner');
    expect(await take(owner, { ...saw, reason: '' })).toBe('decision.reason.missing');
    const { version } = await owner.takeOverListImport({ params: { id: read.id }, body: saw });
    expect(version).toMatchObject({ number: 2, entries: 3, refused: 2 });
    expect(await take(owner, saw)).toBe('watch-list.import.not-open');
    expect(await inUse('warrants')).toMatchObject({ version: '2', size: 3 });
    expect(await idsOf('warrants', '2')).toEqual(['W-1', 'W-3', 'W-4']);
    // An index of the version before is still built of what stood then.
    expect(await idsOf('warrants', '1')).toEqual(['W-1', 'W-2', 'W-3']);
    const byId = await source().entriesById({ id: 'warrants', version: '1' }, ['W-1', 'W-4']);
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
    const { list } = await activate('papers', rows, { title: 'Persons with papers' });
    expect(list.entries).toBe(6_000);
    let parts = 0;
    for await (const part of source().entries({ id: 'papers', version: '1' })) {
      expect(part.length).toBeLessThanOrEqual(5_000);
      parts += 1;
    }
    expect(parts).toBe(2);
  });

  test('R4: the border reads no list, nor does the role that compares read a file', async () => {
    const params = { list: 'warrants' };
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
    // R3: care and immigration are no purpose of PNR, and comparing passengers needs an offence.
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

  test.runIf(isFirst)('the data protection officer reads all and changes nothing', async () => {
    const params = { list: 'warrants' };
    expect((await dpo.listWatchLists({})).lists.map(({ id }) => id).sort()).toEqual([
      'papers',
      'warrants',
    ]);
    const step = { reason: 'may I', version: 3 };
    expect(await refusalOf(dpo.retireWatchList({ params, body: step }))).toBe('access.role');
    expect(await refusalOf(dpo.registerWatchList({ body: { ...terms, id: 'mine' } }))).toBe(
      'access.role',
    );
  });

  test.runIf(isFirst)(
    'R31: every step stands in the journal with its reason and whom it read',
    async () => {
      server.journal.entries.length = 0;
      const params = { list: 'warrants' };
      await owner.searchListEntries({ params, body: { text: 'Darvani' } });
      const { id } = await upload('warrants', file(first));
      await owner.discardListImport({ params: { id }, body: { reason: 'an old file' } });
      expect(
        server.journal.entries.map(({ action, operation, subjects, reason }) => [
          action,
          operation,
          subjects,
          reason,
        ]),
      ).toEqual([
        ['searchListEntries', 'consultation', ['warrants/W-4'], undefined],
        ['beginListImport', 'collection', [id], undefined],
        ['addListImportPart', 'collection', [id], undefined],
        ['readListImport', 'collection', [id], undefined],
        ['discardListImport', 'erasure', [id], 'an old file'],
      ]);
    },
  );

  test.runIf(isFirst)('a file that cannot be read to its end is never taken over', async () => {
    const read = await upload('warrants', Buffer.from(`${head}\nW-1,José,,,,,\n`, 'latin1'));
    expect(read).toMatchObject({ state: 'unusable', dryRun: { entries: 0, against: 2 } });
    expect(read.dryRun?.problems).toMatchObject([
      { code: 'watch-list.file.encoding', effect: 'file' },
    ]);
    const body = { reason: 'take it anyway', against: 2, removed: 0 };
    expect(await refusalOf(owner.takeOverListImport({ params: { id: read.id }, body }))).toBe(
      'watch-list.import.unusable',
    );
    // The same bytes, by the encoding that somebody names.
    const begun = await owner.beginListImport({
      params: { list: 'warrants' },
      body: { label: 'again.csv', encoding: 'windows-1252' },
    });
    const params = { id: begun.import.id };
    await owner.addListImportPart({
      params,
      query: { position: 0 },
      body: Buffer.from(`${head}\nW-1,José,,,,,\n`, 'latin1'),
    });
    const again = (await owner.readListImport({ params })).import;
    expect(again).toMatchObject({ state: 'read', dryRun: { entries: 1, effect: { removed: 2 } } });
  });

  test.runIf(isFirst)('parts that are missing or nothing at all are no file', async () => {
    const { import: begun } = await owner.beginListImport({
      params: { list: 'warrants' },
      body: { label: 'x' },
    });
    const params = { id: begun.id };
    expect(await refusalOf(owner.readListImport({ params }))).toBe('watch-list.import.empty');
    const body = Buffer.from('W-9,x');
    await owner.addListImportPart({ params, query: { position: 1 }, body });
    expect(await refusalOf(owner.readListImport({ params }))).toBe(
      'watch-list.import.parts-missing',
    );
    await owner.addListImportPart({
      params,
      query: { position: 0 },
      body: Buffer.from('id,name\n'),
    });
    // The same position again changes nothing.
    const seen = await owner.addListImportPart({ params, query: { position: 0 }, body });
    expect(seen).toEqual({ parts: 2, bytes: 13 });
    expect((await owner.readListImport({ params })).import.dryRun?.entries).toBe(1);
    expect(await refusalOf(owner.addListImportPart({ params, query: { position: 2 }, body }))).toBe(
      'watch-list.import.not-open',
    );
  });

  test.runIf(isFirst)(
    'sent back, a list is a draft again; proposed anew it needs two persons anew',
    async () => {
      const params = { list: 'second-try' };
      await owner.registerWatchList({ body: { ...terms, id: 'second-try' } });
      expect(
        await refusalOf(owner.registerWatchList({ body: { ...terms, id: 'second-try' } })),
      ).toBe('watch-list.taken');
      const { list } = await takeOver('second-try', file(first));
      // What is proposed does not change under the second person.
      expect(await refusalOf(owner.amendWatchList({ params, body: terms }))).toBe(
        'watch-list.not-draft',
      );
      const waiting = await upload('second-try', file([]));
      const body = { reason: 'empty it', against: 1, removed: 3 };
      expect(await refusalOf(owner.takeOverListImport({ params: { id: waiting.id }, body }))).toBe(
        'watch-list.import.unusable',
      );
      const back = await second.sendBackWatchList({
        params,
        body: { reason: 'the term is too long', version: list.version },
      });
      expect(back.list).toMatchObject({ state: 'draft', content: 1 });
      const amended = await owner.amendWatchList({
        params,
        body: { ...terms, validUntil: '2026-12-31' },
      });
      expect(amended.list.validUntil).toBe('2026-12-31');
      const again = await takeOver('second-try', file(first.slice(0, 2)));
      expect(again.version).toMatchObject({ number: 2, effect: { removed: 1, unchanged: 2 } });
      const step = { reason: 'shorter now', version: again.list.version };
      expect(await refusalOf(owner.activateWatchList({ params, body: step }))).toBe(
        'decision.same-person',
      );
      expect((await second.activateWatchList({ params, body: step })).list.counts).toBe(true);
    },
  );

  test.runIf(isFirst)('another analyst answers for a list, and nobody else can', async () => {
    const params = { list: 'papers' };
    const to = (login: string) =>
      owner.transferWatchList({ params, body: { owner: login, reason: 'leaves the unit' } });
    expect(await refusalOf(to('border-officer'))).toBe('watch-list.owner.unknown');
    expect(await refusalOf(to('nobody'))).toBe('watch-list.owner.unknown');
    const { list } = await to('second');
    expect(list.owner).toBe('second');
    const step = { reason: 'not needed', version: list.version };
    expect(await refusalOf(owner.retireWatchList({ params, body: step }))).toBe(
      'watch-list.not-owner',
    );
    const retired = await second.retireWatchList({ params, body: step });
    expect(retired.list).toMatchObject({ state: 'retired', counts: false, entries: 0 });
    expect(await inUse('papers')).toBeUndefined();
    expect(await refusalOf(owner.beginListImport({ params, body: { label: 'x' } }))).toBe(
      'watch-list.import.not-open',
    );
  });

  test.runIf(isFirst)(
    'R17: an entry ends with its term, and is erased thirty days after it left',
    async () => {
      await turnWatchListClock(server.platform);
      const erasedAt = 31;
      server.pass(40 * DAY); // 4 January 2027: W-1 ended with 2026, W-2 left the list in November
      const later = '2027-01-04' as CivilDate;
      // Sessions have ended too.
      const analyst = await clientOf(server, 'pnr-analyst', 'later');
      const { entries } = await analyst.searchListEntries({
        params: { list: 'warrants' },
        body: {},
      });
      expect(entries.map(({ id }) => id)).toEqual(['W-3', 'W-4']);
      const turned = await turnWatchListClock(server.platform);
      expect(turned.ended).toBe(2); // W-1 of this list and of the one of the second try
      expect(turned.erased).toBeGreaterThan(erasedAt); // what the retired list had, among others
      expect(turned.imports).toBeGreaterThan(0);
      const version =
        (await source().current('border-check', later)).find(({ id }) => id === 'warrants')
          ?.version ?? '';
      expect(await idsOf('warrants', version)).toEqual(['W-3', 'W-4']);
      const { states } = await analyst.showListEntry({
        params: { list: 'warrants' },
        body: { entry: 'W-1' },
      });
      expect(states).toHaveLength(1);
      expect(await turnWatchListClock(server.platform)).toEqual({
        ended: 0,
        erased: 0,
        imports: 0,
      });
      // A list ends by itself on the day after its last.
      expect((await source().current('border-check', later)).map(({ id }) => id)).toEqual([
        'warrants',
      ]);
      expect(await source().current('border-check', '2027-07-01' as CivilDate)).toEqual([]);
      expect(await source().current('pnr-assessment', later)).toHaveLength(1);
    },
  );
});
